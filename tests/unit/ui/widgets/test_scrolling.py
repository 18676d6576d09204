"""What scrolls stays where it is when its scroll bar comes or goes, and stands in the middle."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.qt_run import application

from hexalogue.domain.settings import Appearance
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame
from hexalogue.ui.widgets.scroll_column import put_column


def shown(qtbot: QtBot, widget: QWidget) -> None:
    theme = Theme(application(), Appearance.LIGHT)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    application().processEvents()
    theme.deleteLater()


def is_scrolling(area: QScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [900, 1400])
def test_a_page_stands_in_the_middle_and_does_not_move(qtbot: QtBot, width: int, direction: Qt.LayoutDirection) -> None:
    page, tall = PageFrame("Title", "A sentence."), label("Tall")
    page.setLayoutDirection(direction)
    page.body.addWidget(tall)
    shown(qtbot, page)
    page.resize(width, 500)
    places = []
    for height in (20, 2000):
        tall.setFixedHeight(height)
        qtbot.waitUntil(lambda: is_scrolling(page.scroll_area) == (tall.minimumHeight() > 500))
        left = tall.mapTo(page, tall.rect().topLeft()).x()
        places.append((left, page.width() - left - tall.width(), is_scrolling(page.scroll_area)))

    assert places[0][:2] == places[1][:2]
    assert abs(places[0][0] - places[0][1]) <= 1
    assert [scrolls for *_, scrolls in places] == [False, True]


def test_a_column_keeps_its_width(qtbot: QtBot) -> None:
    area, tall = QScrollArea(), label("Tall")
    put_column(area, in_column([tall, None]), 2000)
    shown(qtbot, area)
    before = tall.width()
    tall.setFixedHeight(2000)
    qtbot.waitUntil(lambda: is_scrolling(area))

    assert tall.width() == before
