"""What a screen reader is told of an answer that comes: whole sentences, each once, politely."""

import pytest

from hexalogue.ui.announcing import LONGEST, GrowingAnswer, plain


def test_a_sentence_is_told_when_the_next_one_has_begun() -> None:
    answer = GrowingAnswer()

    assert answer.whole_sentences("The sky is bl", is_over=False) == ""
    assert answer.whole_sentences("The sky is blue. Li", is_over=False) == "The sky is blue."
    assert answer.whole_sentences("The sky is blue. Light is", is_over=False) == ""
    assert answer.whole_sentences("The sky is blue. Light is bent", is_over=True) == "Light is bent"


def test_a_number_is_not_the_end_of_a_sentence() -> None:
    answer = GrowingAnswer()

    assert answer.whole_sentences("Pi is 3.", is_over=False) == ""
    assert answer.whole_sentences("Pi is 3.14 or so", is_over=False) == ""


def test_nothing_ends_inside_a_program() -> None:
    answer = GrowingAnswer()

    assert answer.whole_sentences("See:\n```python\nx = 1. \ny", is_over=False) == "See:"
    assert answer.whole_sentences("See:\n```python\nx = 1. \ny\n```\nDone. ", is_over=True) == "Done."


@pytest.mark.parametrize(
    ("text", "said"),
    [("**Blue** light, `x`", "Blue light, x"), ("# Title\n- one", "Title - one"), ("```py\ncode\n```", "")],
)
def test_marks_are_not_spelled_out(text: str, said: str) -> None:
    assert plain(text) == said


def test_nobody_is_read_a_book_at_once() -> None:
    assert len(GrowingAnswer().whole_sentences("word " * 1000, is_over=True)) == LONGEST


def test_other_scripts_have_sentences_too() -> None:
    assert GrowingAnswer().whole_sentences("空は青い。光は", is_over=False) == "空は青い。"
