"""Find in this chat: every place is found, one after the other is gone to, and only that one stands out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.helpers.builders import a_turn, an_answer
from tests.helpers.qt_run import application

from hexalogue.domain.ids import ModelId
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Turn
from hexalogue.ui.chat.find_bar import FindBar
from hexalogue.ui.chat.finding import Match, Searched, places_of
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.transcript import TranscriptView
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import LIGHT

MODEL = ModelId("small")
RICH = """\
A **red** fox, a [red](https://example.org) hen 🙂 and a re*d* dog.

- one red
- `two red`

| a | b |
|---|---|
| red | 🙂🙂 Red |

> red & red

```python
red = "red"
```
"""


class Search:
    """A search bar over a transcript, as the page puts them together."""

    def __init__(self, view: TranscriptView) -> None:
        self.turns: tuple[Turn, ...] = ()
        self.view = view
        self.bar = FindBar(Theme(application(), Appearance.LIGHT), lambda: self.turns)
        self.bar.found.connect(view.show_match)

    def among(self, *turns: Turn) -> None:
        self.turns = turns
        self.view.show_turns(turns)

    def look_for(self, words: str) -> None:
        self.bar.open()
        self.bar.field.setText(words)
        settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.bar.field, key)
        settle()


@pytest.fixture
def search(view: TranscriptView) -> Iterator[Search]:
    """A search bar over a transcript."""
    made = Search(view)
    yield made
    made.bar.deleteLater()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def answered(text: str, question: str = "What is this?") -> Turn:
    return a_turn(question, an_answer(text, model=MODEL))


def marked(view: TranscriptView, colour: str) -> list[str]:
    """The words that are seen with this background, from the top."""
    found = []
    widgets = [widget for widget in view.findChildren(PieceWidget) if widget.isVisible()]
    for widget in sorted(widgets, key=lambda widget: widget.mapTo(view, widget.rect().topLeft()).y()):
        for text in widget.findChildren(SafeText):
            for selection in text.extraSelections():
                if selection.format.background().color() == QColor(colour):
                    top = text.mapTo(view, text.cursorRect(selection.cursor).center()).y()
                    if 0 <= top <= view.height():
                        found.append(selection.cursor.selectedText())
    return found


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("red", "Red, red", [(0, 3), (5, 8)]),
        ("a b", "a  b a\nb", [(0, 4)]),
        ("a.c", "abc a.c", [(4, 7)]),
        ("ß", "SS ß", [(3, 4)]),
        ("  ", "a b", []),
    ],
    ids=["case", "gaps", "no pattern", "sharp s", "nothing"],
)
def test_words_are_found_by_letter_and_not_by_pattern(words: str, text: str, places: list[tuple[int, int]]) -> None:
    assert places_of(words, text) == places


def test_all_places_of_all_turns_are_counted_from_the_newest() -> None:
    turns = [answered("red and red", "red?"), answered("blue"), answered("red")]

    found = [match for some in Searched().matches("red", turns) for match in some]

    first = [Match(turns[0].id, 2, 1), Match(turns[0].id, 2, 0), Match(turns[0].id, 0, 0)]
    assert found == [Match(turns[2].id, 2, 0), *first]


def test_marks_between_the_letters_do_not_hide_words() -> None:
    found = [match for some in Searched().matches("red", [answered(RICH)]) for match in some]

    assert len(found) == 11


def test_as_many_are_marked_as_are_counted(search: Search) -> None:
    search.view.resize(700, 2000)
    search.among(answered(RICH))

    search.look_for("red")

    assert search.bar.said == "11 of 11"
    assert marked(search.view, LIGHT.selection) == ["red"] * 6 + ["Red"] + ["red"] * 3
    assert marked(search.view, LIGHT.accent) == ["red"]


def test_one_after_the_other_is_gone_to_and_the_last_leads_back_to_the_first(search: Search) -> None:
    search.among(answered("red"), answered("blue " * 3000), answered("red and red"))
    search.look_for("red")
    said = [search.bar.said]

    for _ in range(3):
        search.press(Qt.Key.Key_Return)
        said.append(search.bar.said)
        assert marked(search.view, LIGHT.accent) == ["red"]

    assert said == ["3 of 3", "2 of 3", "1 of 3", "3 of 3"]


def test_a_match_far_down_in_a_long_program_is_scrolled_to(search: Search) -> None:
    program = "\n".join(f"line_{number} = {number}" for number in range(1000))
    search.among(answered(f"```python\n{program}\n```"), *[answered("blue") for _ in range(20)])

    search.look_for("line_777")

    assert search.bar.said == "1 of 1"
    assert marked(search.view, LIGHT.accent) == ["line_777"]


def test_a_match_far_right_in_a_program_is_scrolled_to(search: Search) -> None:
    search.among(answered("```text\n" + "blue " * 400 + "red\n```"))

    search.look_for("red")

    code = next(text for text in search.view.findChildren(SafeText) if text.objectName() == "code")
    assert code.horizontalScrollBar().value() > 1000


def test_closing_the_search_leaves_no_mark(search: Search) -> None:
    search.among(answered("red and red"))
    search.look_for("red")

    search.press(Qt.Key.Key_Escape)

    assert not any(text.extraSelections() for text in search.view.findChildren(SafeText))


def test_other_words_leave_no_mark_of_the_ones_before(search: Search) -> None:
    search.among(answered("red and blue"))
    search.look_for("red")

    search.look_for("zebra")

    assert search.bar.said == "Not in this chat"
    assert not any(text.extraSelections() for text in search.view.findChildren(SafeText))


def test_an_answer_that_grew_meanwhile_is_searched_as_well(search: Search) -> None:
    search.among(answered("red"))
    search.look_for("red")
    later = answered("red, red")
    search.turns = (*search.turns, later)
    search.view.add_turn(later)

    search.press(Qt.Key.Key_Up)

    assert search.bar.said == "2 of 3"


def test_a_long_conversation_is_searched_to_its_beginning(search: Search) -> None:
    search.among(*[answered(RICH) for _ in range(60)])

    search.look_for("red")
    for _ in range(200):
        settle()

    assert search.bar.said == "660 of 660"
