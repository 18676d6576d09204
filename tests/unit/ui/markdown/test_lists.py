"""Lists in answers: numbers are not cut off, and what stands in an item begins where its words do."""

import pytest
from PySide6.QtGui import QFontMetricsF, QTextTable
from tests.helpers.qt_run import application

from hexalogue.ui.markdown.blocks import blocks_of
from hexalogue.ui.markdown.html import html_of
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.style import style_of
from hexalogue.ui.tokens import LIGHT, scale_text

QUOTE = "> quote\n"
CODE = "```\ncode\n```\n"
TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n"


@pytest.fixture
def text() -> SafeText:
    """A text of an answer, empty."""
    application()
    return SafeText()


def show(text: SafeText, markdown: str) -> None:
    text.setHtml(html_of(blocks_of(markdown), style_of(LIGHT)))
    text.height_for(600)


def nested(what: str, levels: int) -> str:
    inside = "".join(f"{'  ' * levels}{line}\n" for line in what.splitlines())
    return "".join(f"{'  ' * level}- point\n" for level in range(levels)) + "\n" + inside


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("number", [7, 98, 998, 99_999])
def test_the_number_of_an_item_has_room_beside_it(text: SafeText, number: int, percent: int) -> None:
    scale_text(percent)
    try:
        show(text, f"{number}. one\n{number + 1}. two\n")
    finally:
        scale_text(100)

    last = text.document().lastBlock()
    wide = QFontMetricsF(text.document().defaultFont()).horizontalAdvance(last.textList().itemText(last))
    assert wide < text.document().indentWidth()


@pytest.mark.parametrize("levels", [1, 2, 3])
@pytest.mark.parametrize("what", [QUOTE, CODE, TABLE], ids=["quote", "program", "table"])
def test_what_stands_in_an_item_begins_where_its_words_do(text: SafeText, what: str, levels: int) -> None:
    show(text, nested(what, levels))

    table = text.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    left = text.document().documentLayout().frameBoundingRect(table).left()
    assert abs(left - levels * text.document().indentWidth()) < 12


@pytest.mark.parametrize(
    ("words", "is_mirrored"), [("quote", False), ("שלום", True), ("1. مرحبا", True), ("5 > 3", False)]
)
def test_the_bar_of_a_quote_stands_where_its_lines_begin(text: SafeText, words: str, *, is_mirrored: bool) -> None:
    show(text, f"> {words}\n")

    table = text.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    bar = table.cellAt(0, 1 if is_mirrored else 0)
    assert bar.format().background().color().name() == style_of(LIGHT).border.lower()


def test_a_list_in_a_quote_in_a_list_is_moved_once(text: SafeText) -> None:
    show(text, "- a\n  - b\n\n    > - c\n")

    item = text.document().find("c").block().textList()
    assert item.format().indent() == 1
