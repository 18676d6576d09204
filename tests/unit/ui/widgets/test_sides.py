"""Where lines begin: at the right where people read from there, whatever their first letter is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.helpers.qt_run import application

from hexalogue.ui import language
from hexalogue.ui.widgets.labels import ElidedLabel, label

TEXTS = ("Ollama · http://127.0.0.1", "12", "אולמה · http")


@pytest.fixture
def _from_right() -> Iterator[None]:
    app = application()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    language.use(language.in_english, is_from_right=True)
    yield
    language.use(language.in_english)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def right_edge(line: QLabel) -> int:
    """How far to the right its words reach, of 600 pixels."""
    line.resize(600, 40)
    image = line.grab().toImage()
    ground = image.pixel(0, 0)
    return max(x for x in range(600) for y in range(40) if image.pixel(x, y) != ground)


@pytest.mark.usefixtures("_from_right")
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("is_selectable", [True, False])
def test_a_line_begins_at_the_right_with_a_latin_name_too(text: str, *, is_selectable: bool) -> None:
    for line in (label(text), label(text, wraps=True)):
        if is_selectable:
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        assert right_edge(line) > 580


@pytest.mark.usefixtures("_from_right")
@pytest.mark.parametrize("text", TEXTS)
def test_a_line_that_may_be_cut_begins_there_as_well(text: str) -> None:
    assert right_edge(ElidedLabel(text)) > 580


@pytest.mark.parametrize("text", TEXTS[:2])
def test_from_left_to_right_it_begins_at_the_left(text: str) -> None:
    application()
    assert right_edge(label(text)) < 400
