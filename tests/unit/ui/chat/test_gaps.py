"""The space between the parts of an answer: the same while it comes, when it has ended, and wherever it was cut."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from tests.helpers.qt_run import application

from hexalogue.ui.chat.look import look_of
from hexalogue.ui.chat.pieces import AnswerPieces, Prose
from hexalogue.ui.chat.text_pieces import AnswerText
from hexalogue.ui.markdown.blocks import blocks_of
from hexalogue.ui.markdown.html import GAP_PX, ITEM_GAP_PX
from hexalogue.ui.tokens import LIGHT

WIDTH = 600
PARTS = {
    "paragraphs": "One.\n\nTwo.\n\nThree.",
    "a list, then a paragraph": "- one\n- two\n\nAfter it.",
    "a loose list, then a paragraph": "1. one\n\n2. two\n\nAfter it.",
    "a list in a list, then a paragraph": "- one\n  - inside\n\nAfter it.",
    "a quote, then a paragraph": "> said\n\nAfter it.",
    "a paragraph, then a quote": "Before.\n\n> said\n",
    "a rule, then a paragraph": "Before.\n\n---\n\nAfter it.",
    "a heading, then a paragraph": "# Title\n\nAfter it.",
}


@pytest.fixture(autouse=True)
def qt() -> QApplication:
    return application()


def height(piece: Prose) -> int:
    canvas = QWidget()
    widget = AnswerText(canvas)
    widget.show_piece(piece, look_of(LIGHT), {})
    return widget.height_for(WIDTH)


def heights(text: str, *, is_open: bool) -> int:
    return sum(height(piece) for piece in AnswerPieces(text).pieces(is_open=is_open) if isinstance(piece, Prose))


@pytest.mark.parametrize("text", PARTS.values(), ids=PARTS.keys())
def test_an_answer_that_ends_moves_nothing(text: str) -> None:
    assert heights(text, is_open=True) == pytest.approx(heights(text, is_open=False), abs=2)


@pytest.mark.parametrize("text", PARTS.values(), ids=PARTS.keys())
def test_there_is_a_gap_below_every_piece(text: str) -> None:
    alone = Prose(blocks_of(text))
    followed = Prose((*alone.blocks, *blocks_of("Next.")))

    assert height(followed) - height(alone) == pytest.approx(height(Prose(blocks_of("Next."))), abs=1)


def test_what_follows_a_list_is_further_away_than_the_next_item() -> None:
    item = height(Prose(blocks_of("- one\n- two"))) - height(Prose(blocks_of("- one")))
    after = height(Prose(blocks_of("- one\n\nAfter it."))) - height(Prose(blocks_of("- one")))

    assert after - item == GAP_PX - ITEM_GAP_PX


def test_a_paragraph_that_was_cut_has_no_gap_inside() -> None:
    first = AnswerPieces("word " * 1000).pieces(is_open=False)[0]
    line = height(Prose(blocks_of("two  \nlines"), runs_on=True)) / 2

    assert isinstance(first, Prose)
    assert first.runs_on
    assert height(first) / line == pytest.approx(round(height(first) / line), abs=0.2)


def test_a_list_that_was_cut_goes_on_as_if_it_were_whole() -> None:
    items = [f"- item {number} with some words in it\n" for number in range(60)]
    an_item = (height(Prose(blocks_of("".join(items[:20])))) - height(Prose(blocks_of(items[0])))) / 19
    parts = blocks_of("".join(items))

    together = sum(height(Prose((part,), runs_on=part is not parts[-1])) for part in parts)

    assert len(parts) > 1
    assert together == pytest.approx(60 * an_item + GAP_PX - ITEM_GAP_PX, abs=len(parts))
