"""A preview in the list: words without marks."""

import pytest
from PySide6.QtCore import Qt
from tests.helpers.builders import a_conversation

from hexalogue.ui.conversations.preview import without_marks
from hexalogue.ui.conversations.rows import ConversationRows
from hexalogue.ui.conversations.viewmodel import Group


@pytest.mark.parametrize(
    ("preview", "words"),
    [
        ("```python def add(a, b): return a + b ```", "def add(a, b): return a + b"),
        ("~~~c++ int a; ~~~", "int a;"),
        ("# Sums ## Why A sum is **very** useful.", "Sums Why A sum is very useful."),
        ("It is *four*, said `sum` of ***them***", "It is four, said sum of them"),
        ("- milk - eggs", "milk - eggs"),
        ("1. First do this", "First do this"),
        ("> Quoted words", "Quoted words"),
        ('See [the manual](https://example.org/a "A title") and ![a cat](cat.png).', "See the manual and a cat."),
        ("| Colour | nm | |:---|---:| | Red | 690 |", "Colour nm Red 690"),
        ("Above --- below", "Above below"),
        ("Well, **this was cut off", "Well, this was cut off"),
    ],
    ids=lambda text: text[:12],
)
def test_marks_are_left_out(preview: str, words: str) -> None:
    assert without_marks(preview) == words


@pytest.mark.parametrize(
    "plain",
    [
        "2 * 3 * 4 is 24",
        "a**b",
        "x | y",
        "C# is a language",
        "snake_case and __init__",
        "well - yes",
        "Price: 5 #1",
        "",
    ],
)
def test_words_that_only_look_like_marks_stay(plain: str) -> None:
    assert without_marks(plain) == plain


def test_the_row_is_announced_without_marks() -> None:
    rows = ConversationRows()

    rows.show_groups((Group("Today", (a_conversation("Sums", preview="```python def add(a, b):"),)),))

    assert rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Sums. def add(a, b):"
