"""Reasoning in tags is told apart at the start of the content only, and the same way however the text is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.families.think import ThinkSplitter

TAGS = ["<think>", "</think>", "<thinking>", "</thinking>", "[THINK]", "[/THINK]", "<|channel|>analysis<|message|>"]
TAGS += ["<|end|><|start|>assistant<|channel|>final<|message|>", "<thought>", "</thought>"]
TEXTS = st.lists(st.sampled_from([*TAGS, "<", "</", "th", "ink>", " ", "\n", "a", " " * 40]) | st.text(max_size=5)).map(
    "".join
)


def split(*texts: str) -> tuple[str, str]:
    splitter = ThinkSplitter()
    pieces = [piece for text in texts for piece in splitter.feed(text)] + splitter.end()
    assert all(piece.text for piece in pieces)
    return (
        "".join(piece.text for piece in pieces if piece.is_reasoning),
        "".join(piece.text for piece in pieces if not piece.is_reasoning),
    )


@pytest.mark.parametrize(
    ("content", "reasoning", "text"),
    [
        ("Hi", "", "Hi"),
        ("<think>hm</think>Hi", "hm", "Hi"),
        ("<think>\nhm\n</think>\n\nHi", "\nhm\n", "\n\nHi"),
        ("\n <think>hm</think>Hi", "hm", "Hi"),
        ("<thinking>hm</thinking>Hi", "hm", "Hi"),
        ("[THINK]hm[/THINK]Hi", "hm", "Hi"),
        ("<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>Hi", "hm", "Hi"),
        ("<think></think>Hi", "", "Hi"),
        ("<think>hm", "hm", ""),
        ("<think>hm</thi", "hm</thi", ""),
        ("<thi", "", "<thi"),
        ("  ", "", "  "),
        ("The tag <think>x</think> is one", "", "The tag <think>x</think> is one"),
        ("<think>a</think>b<think>c</think>", "a", "b<think>c</think>"),
        (f"{' ' * 65}<think>a</think>b", "", f"{' ' * 65}<think>a</think>b"),
        ("", "", ""),
    ],
)
def test_only_what_is_in_tags_at_the_start_is_reasoning(content: str, reasoning: str, text: str) -> None:
    assert split(content) == (reasoning, text)
    assert split(*content) == (reasoning, text)


@given(TEXTS, st.lists(st.integers(1, 9), max_size=30))
def test_any_cutting_gives_the_same(content: str, sizes: list[int]) -> None:
    cuts, start = [], 0
    for size in sizes:
        cuts.append(content[start : start + size])
        start += size

    assert split(*cuts, content[start:]) == split(content)


def test_text_is_not_held_back_once_it_is_decided() -> None:
    splitter = ThinkSplitter()

    assert [piece.text for piece in splitter.feed("Hi <")] == ["Hi <"]
    assert splitter.is_open
