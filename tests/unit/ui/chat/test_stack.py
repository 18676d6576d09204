"""Where everything stands: estimates, measures and anchors."""

from itertools import pairwise

from tests.helpers.builders import a_turn, an_answer

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.growing import applied
from hexalogue.domain.turn import AnswerState
from hexalogue.ui.chat.stack import KEPT_LAYOUTS, Ruler, Slot, TurnStack


def a_stack(count: int = 50) -> TurnStack:
    stack = TurnStack(Ruler(700, 7.0, 20))
    stack.show([a_turn(f"question {number}", an_answer("some words " * number)) for number in range(count)])
    return stack


def test_only_what_can_be_seen_is_given_out() -> None:
    stack = a_stack()

    slots = list(stack.visible(1000, 500))

    assert slots[0].top <= 1000 < slots[0].top + slots[0].height
    assert slots[-1].top < 1500 <= slots[-1].top + slots[-1].height
    assert all(before.top + before.height == after.top for before, after in pairwise(slots))


def test_a_measured_height_moves_what_is_below_and_keeps_the_anchor() -> None:
    stack = a_stack()
    anchor = stack.anchor_at(2000)
    assert anchor is not None
    first = next(iter(stack.visible(0, 10)))
    total = stack.total
    place = stack.offset_of(anchor)

    moved = stack.measured(first, first.height + 100)

    assert moved
    assert stack.total == total + 100
    assert stack.offset_of(anchor) == place + 100


def test_a_measured_piece_is_exact_until_the_width_changes() -> None:
    stack = a_stack(1)
    slot = next(iter(stack.visible(0, 10)))
    stack.measured(slot, slot.height)

    assert next(iter(stack.visible(0, 10))).exact
    stack.use_ruler(Ruler(300, 7.0, 20))
    assert not next(iter(stack.visible(0, 10))).exact


def test_another_width_changes_the_estimates() -> None:
    stack = a_stack()
    total = stack.total

    stack.use_ruler(Ruler(300, 7.0, 20))

    assert stack.total > total


def test_an_answer_that_grows_keeps_the_heights_of_its_finished_pieces() -> None:
    stack = TurnStack()
    turn = a_turn("asked", an_answer("one\n\n```\ncode\n```\n\nmore", state=AnswerState.STREAMING))
    stack.show([turn])
    for slot in list(stack.visible(0, 2000)):
        stack.measured(slot, 77)

    stack.update(applied(turn, TextArrived(" and more")))

    assert [slot.exact for slot in stack.visible(0, 2000)] == [True, True, True, False]


def test_the_pieces_of_far_turns_are_forgotten_and_their_height_is_kept() -> None:
    stack = a_stack(200)
    first = next(iter(stack.visible(0, 10)))
    stack.measured(first, 500)
    total = stack.total

    for top in range(0, total, 200):
        list(stack.visible(top, 300))

    assert len(stack._layouts) <= KEPT_LAYOUTS + 3
    assert stack._heights[0] >= 500


def test_a_turn_of_another_conversation_changes_nothing() -> None:
    stack = a_stack(3)
    total = stack.total

    stack.update(a_turn("elsewhere", an_answer("text " * 500)))

    assert stack.total == total


def test_an_empty_conversation_has_no_anchor_and_nothing_to_see() -> None:
    stack = TurnStack()

    seen: list[Slot] = list(stack.visible(0, 500))
    assert seen == []
    assert stack.anchor_at(0) is None
    assert stack.total == 0
