"""Things in lines: what finds no room begins another one, mirrored from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel
from tests.helpers.qt_run import application

from hexalogue.ui.widgets.flow import flowing


@pytest.fixture
def three() -> list[QLabel]:
    application()
    made = [QLabel() for _ in range(3)]
    for thing in made:
        thing.setFixedSize(100, 20)
    return made


def laid_out(frame: QFrame, width: int) -> None:
    layout = frame.layout()
    assert layout is not None
    frame.resize(width, layout.heightForWidth(width))
    layout.activate()


def test_what_fits_stands_in_one_line(three: list[QLabel]) -> None:
    frame = flowing(three, gap=8)

    laid_out(frame, 316)

    assert [(thing.x(), thing.y()) for thing in three] == [(0, 0), (108, 0), (216, 0)]
    assert frame.sizeHint().width() == 316


def test_what_does_not_fit_begins_another_line(three: list[QLabel]) -> None:
    frame = flowing(three, gap=8)

    laid_out(frame, 315)

    assert [(thing.x(), thing.y()) for thing in three] == [(0, 0), (108, 0), (0, 28)]
    assert (frame.height(), frame.minimumSizeHint().width()) == (48, 100)


def test_what_is_hidden_takes_no_room(three: list[QLabel]) -> None:
    frame = flowing(three, gap=8)
    three[0].hide()

    laid_out(frame, 210)

    assert [(thing.x(), thing.y()) for thing in three[1:]] == [(0, 0), (108, 0)]


def test_from_right_to_left_the_first_stands_at_the_right(three: list[QLabel]) -> None:
    frame = flowing(three, gap=8)
    frame.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    laid_out(frame, 316)

    assert [thing.x() for thing in three] == [216, 108, 0]
