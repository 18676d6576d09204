"""Tables in answers: words stay whole, and what is too long for the page is broken and not cut off."""

import pytest
from PySide6.QtGui import QTextTable
from tests.helpers.qt_run import application

from hexalogue.ui.markdown.blocks import blocks_of
from hexalogue.ui.markdown.html import html_of
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.style import style_of
from hexalogue.ui.markdown.tables import fit_tables
from hexalogue.ui.tokens import LIGHT

WIDTH = 400
LONG = "words and more words that go on for a while, " * 8
MANY = ("| " + "unbreakable_value | " * 12 + "\n", "|" + "---|" * 12 + "\n")


@pytest.fixture
def text() -> SafeText:
    """A text of an answer, empty."""
    application()
    return SafeText()


def table_in(text: SafeText, markdown: str, *, may_scroll: bool = True) -> QTextTable:
    """The innermost table, laid out."""
    text.setHtml(html_of(blocks_of(markdown), style_of(LIGHT)))
    fit_tables(text.document(), WIDTH, may_scroll=may_scroll)
    frame = text.document().rootFrame()
    while frame.childFrames():
        frame = frame.childFrames()[-1]
    assert isinstance(frame, QTextTable)
    return frame


def lines_of(table: QTextTable, row: int, column: int) -> int:
    return table.cellAt(row, column).firstCursorPosition().block().layout().lineCount()


@pytest.mark.parametrize("before", ["", "> ", "  "], ids=["alone", "in a quote", "in a list"])
def test_a_word_beside_a_long_text_stays_whole(text: SafeText, before: str) -> None:
    rows = ("| Term | Meaning |", "|---|---|", f"| Internationalization | {LONG} |")
    markdown = ("- a list\n\n" if before == "  " else "") + "".join(f"{before}{row}\n" for row in rows)

    table = table_in(text, markdown, may_scroll=False)

    assert lines_of(table, 1, 0) == 1
    assert lines_of(table, 1, 1) > 3
    assert text.document().size().width() <= WIDTH


def test_short_columns_keep_their_line_beside_a_long_one(text: SafeText) -> None:
    table = table_in(text, f"| a | b |\n|---|---|\n| three short words | {LONG} |\n")

    assert lines_of(table, 1, 0) == 1


def test_an_address_longer_than_the_page_is_broken(text: SafeText) -> None:
    table = table_in(text, f"| a | b |\n|---|---|\n| file | https://example.org/{'abcdefghij' * 20} |\n")

    assert lines_of(table, 1, 1) > 3
    assert lines_of(table, 1, 0) == 1
    assert text.document().size().width() <= WIDTH


def test_many_columns_keep_their_words_and_scroll(text: SafeText) -> None:
    table = table_in(text, "".join((*MANY, MANY[0])))

    assert lines_of(table, 1, 0) == 1
    assert text.document().size().width() > WIDTH


def test_many_columns_that_cannot_scroll_are_not_cut_off(text: SafeText) -> None:
    table_in(text, "".join(f"> {row}" for row in (*MANY, MANY[0])), may_scroll=False)

    assert text.document().size().width() <= WIDTH


def test_a_small_table_stays_small(text: SafeText) -> None:
    table = table_in(text, "| 1 | 2 |\n|---|---|\n| 3 | 4 |\n")

    assert text.document().documentLayout().frameBoundingRect(table).width() < WIDTH / 3


def test_another_width_is_measured_anew(text: SafeText) -> None:
    table = table_in(text, f"| a | b |\n|---|---|\n| x | {LONG} |\n")
    narrow = lines_of(table, 1, 1)

    fit_tables(text.document(), WIDTH * 3, may_scroll=True)

    assert lines_of(table, 1, 1) < narrow
