"""What is found by which letters, and where the mark goes."""

import pytest

from hexalogue.ui.palette import viewmodel as vm
from hexalogue.ui.palette.matching import score
from hexalogue.ui.palette.viewmodel import Entry, PaletteState, chosen, reduced, shown

ROWS = tuple(Entry(name, name) for name in ("Open the settings", "Begin a new chat", "gpt-4o-mini", "Qwen 2.5 0.5B"))
STATE = PaletteState(ROWS)


def typed(words: str) -> PaletteState:
    return reduced(STATE, vm.Typed(words))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("set", "Open the settings"),
        ("nc", "Begin a new chat"),
        ("4om", "gpt-4o-mini"),
        ("QWEN", "Qwen 2.5 0.5B"),
        ("q 0.5", "Qwen 2.5 0.5B"),
    ],
)
def test_a_few_letters_find_a_row(words: str, first: str) -> None:
    assert shown(typed(words))[0].text == first


def test_letters_that_are_not_there_find_nothing() -> None:
    assert shown(typed("zzz")) == ()


def test_letters_together_are_better_than_letters_apart() -> None:
    assert score("chat", "Begin a new chat") > score("chat", "c h a t") > score("chat", "catch a bat")


def test_other_words_of_a_row_find_it_too() -> None:
    state = PaletteState((Entry("x", "Réglages", also="Settings"), Entry("y", "Set up")), words="sett")

    assert [row.id for row in shown(state)] == ["x"]


def test_the_mark_goes_round() -> None:
    state = reduced(STATE, vm.Moved(-1))

    assert state.marked == len(ROWS) - 1
    assert reduced(state, vm.Moved(1)).marked == 0


def test_typing_marks_the_best() -> None:
    assert reduced(reduced(STATE, vm.Moved(2)), vm.Typed("g")).marked == 0


def test_the_mark_stays_on_its_row_while_more_come() -> None:
    state = reduced(STATE, vm.Moved(1))

    after = reduced(state, vm.Filled((Entry("new", "New"), *ROWS)))

    assert chosen(after) == ROWS[1]


def test_what_was_found_for_older_words_is_dropped() -> None:
    state = typed("new")

    assert reduced(state, vm.Found("ne", (Entry("chat:1", "News"),))) == state
    assert "chat:1" in [row.id for row in shown(reduced(state, vm.Found("new", (Entry("chat:1", "Old"),))))]


def test_a_row_that_may_not_be_chosen_is_not_chosen() -> None:
    assert chosen(PaletteState((Entry("x", "X", reason="kept nearer"),))) is None
    assert chosen(PaletteState()) is None
