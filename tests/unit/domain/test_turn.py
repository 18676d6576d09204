"""The one reducer: how an answer grows, and what nothing can change any more."""

from functools import reduce
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.builders import MODEL, PROVIDER, a_turn, an_answer, answer_events

from hexalogue.domain.chat_events import (
    AnswerBegan,
    AnswerEnded,
    AnswerFailed,
    ChatEvent,
    HistoryDropped,
    RouteChosen,
    TextArrived,
    UsageReported,
)
from hexalogue.domain.errors import Cut
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import AnswerId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Failure, Turn, interrupted, with_new_answer

texts = st.text(max_size=40)
endings = st.sampled_from(
    [AnswerEnded("stop"), AnswerEnded("length"), AnswerEnded("cancelled"), AnswerFailed(Cut("It"))]
)
going_on = st.one_of(
    st.just(AnswerBegan()),
    st.just(RouteChosen(PROVIDER, MODEL, Privacy.LOCAL)),
    st.builds(TextArrived, texts),
    st.builds(HistoryDropped, st.integers(1, 9)),
    st.builds(UsageReported, st.integers(0, 99), st.integers(0, 99)),
)
FINAL = [AnswerState.DONE, AnswerState.STOPPED, AnswerState.FAILED, AnswerState.INTERRUPTED]


def after(turn: Turn, *events: ChatEvent) -> Turn:
    return reduce(applied, events, turn)


def cut_at(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@given(text=texts, places=st.lists(st.integers(0, 1000), max_size=8))
def test_any_cutting_of_the_text_gives_the_same_answer(text: str, places: list[int]) -> None:
    turn = a_turn()
    pieces = [TextArrived(piece) for piece in cut_at(text, places)]

    assert after(turn, *pieces) == after(turn, TextArrived(text))


@given(before=st.lists(going_on, max_size=6), ending=endings, late=st.lists(st.one_of(going_on, endings), max_size=6))
def test_events_after_the_end_change_nothing(before: list[ChatEvent], ending: ChatEvent, late: list[ChatEvent]) -> None:
    ended = after(a_turn(), *before, ending)

    assert not ended.answer.state.is_open
    assert after(ended, *late) is ended


@given(events=st.lists(st.one_of(going_on, endings), max_size=12))
def test_text_that_had_arrived_is_never_lost(events: list[ChatEvent]) -> None:
    turn = a_turn()
    for event in events:
        grown = applied(turn, event)
        assert grown.answer.text.startswith(turn.answer.text)
        turn = grown


@given(events=st.lists(st.one_of(going_on, endings), max_size=12))
def test_no_event_touches_the_question_or_earlier_answers(events: list[ChatEvent]) -> None:
    first = an_answer("four")
    turn = a_turn("What is 2+2?", first, an_answer())

    grown = after(turn, *events)

    assert (grown.id, grown.question, grown.asked_at, grown.answers[0]) == (
        turn.id,
        turn.question,
        turn.asked_at,
        first,
    )


def test_a_whole_answer_keeps_what_every_event_said() -> None:
    answer = after(a_turn(), *answer_events("It is ", "4.")).answer

    assert answer.state is AnswerState.DONE
    assert answer.text == "It is 4."
    assert (answer.provider, answer.model, answer.privacy) == (PROVIDER, MODEL, Privacy.LOCAL)
    assert (answer.input_tokens, answer.output_tokens, answer.ttft_s, answer.tokens_per_s) == (12, 2, 0.2, 20.0)


@pytest.mark.parametrize(
    ("event", "state"),
    [
        pytest.param(AnswerBegan(), AnswerState.WAITING, id="began"),
        pytest.param(TextArrived("a"), AnswerState.STREAMING, id="text"),
        pytest.param(AnswerEnded("stop"), AnswerState.DONE, id="stop"),
        pytest.param(AnswerEnded("length"), AnswerState.DONE, id="length"),
        pytest.param(AnswerEnded("cancelled"), AnswerState.STOPPED, id="cancelled"),
        pytest.param(AnswerFailed(Cut("It")), AnswerState.FAILED, id="failed"),
        pytest.param(HistoryDropped(2), AnswerState.QUEUED, id="dropped"),
        pytest.param(UsageReported(1, 2), AnswerState.QUEUED, id="usage"),
    ],
)
def test_an_event_moves_a_queued_answer(event: ChatEvent, state: AnswerState) -> None:
    assert applied(a_turn(), event).answer.state is state


def test_a_failure_is_remembered_by_its_kind_and_its_sentences() -> None:
    error = Cut("The answer")

    failed = after(a_turn(), TextArrived("It is"), AnswerFailed(error)).answer

    assert failed.failure == Failure("Cut", error.message, error.fix)
    assert failed.text == "It is"


def test_dropped_turns_are_counted_on_the_answer() -> None:
    assert applied(a_turn(), HistoryDropped(3)).answer.dropped_turns == 3


def test_a_later_route_replaces_the_earlier() -> None:
    hop = RouteChosen(PROVIDER, MODEL, Privacy.THIRD_PARTY)

    turn = after(a_turn(), RouteChosen(PROVIDER, MODEL, Privacy.LOCAL), hop)

    assert turn.answer.privacy is Privacy.THIRD_PARTY


def test_a_new_answer_is_shown_and_grows_beside_the_old() -> None:
    turn = with_new_answer(a_turn("q", an_answer("old")), Answer(id=AnswerId("new")))

    grown = applied(turn, TextArrived("fresh"))

    assert [answer.text for answer in grown.answers] == ["old", "fresh"]
    assert grown.answer.id == "new"


def test_an_event_brings_the_growing_answer_back_into_view() -> None:
    turn = a_turn("q", an_answer("old"), an_answer(), shown=0)

    assert applied(turn, TextArrived("fresh")).answer.text == "fresh"


def test_restart_closes_every_open_answer_and_keeps_its_text() -> None:
    streaming = an_answer("half", state=AnswerState.STREAMING)

    found = interrupted(a_turn("q", an_answer("whole"), streaming))

    assert [answer.state for answer in found.answers] == [AnswerState.DONE, AnswerState.INTERRUPTED]
    assert found.answer.text == "half"


@pytest.mark.parametrize("state", FINAL, ids=str)
def test_restart_leaves_a_finished_turn_as_it_is(state: AnswerState) -> None:
    turn = a_turn("q", an_answer("whole", state=state))

    assert interrupted(turn) is turn
    assert not state.is_open
