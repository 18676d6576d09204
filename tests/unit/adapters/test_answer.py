from pathlib import Path

import pytest

from hexalogue.adapters.inprocess.answer import Answer
from hexalogue.adapters.inprocess.protocol import Dropped, Ended, Frame, Pong, Refusal, Refused, Text
from hexalogue.domain.chat_events import AnswerEnded, HistoryDropped, TextArrived, UsageReported
from hexalogue.domain.errors import Died, NotAModel, OutOfMemory, StartFailed, TooLong

MODEL = Path("small.gguf")
ENDED = Ended(7, "stop", input_tokens=12, evaluated_tokens=5, output_tokens=2, tokens_per_s=40.0)


def an_answer(now_s: float = 3.5) -> Answer:
    return Answer(7, MODEL, lambda: now_s, asked_at=3.0)


def test_frames_become_events_in_their_order() -> None:
    answer = an_answer()

    events = list(answer.events([Dropped(7, 2), Text(7, "4"), ENDED]))

    assert events == [
        HistoryDropped(2),
        TextArrived("4"),
        UsageReported(12, 2),
        AnswerEnded("stop", ttft_s=0.5, tokens_per_s=40.0),
    ]
    assert (answer.is_over, answer.evaluated_tokens) == (True, 5)


def test_only_text_that_arrived_together_is_joined() -> None:
    answer = an_answer()

    events = [*answer.events([Text(7, "a"), Text(7, "b")]), *answer.events([Text(7, "c")])]

    assert events == [TextArrived("ab"), TextArrived("c")]


def test_frames_of_an_earlier_request_are_passed_over() -> None:
    stale: list[Frame] = [Text(6, "old"), Ended(6, "cancelled", 1, 1, 1), Pong()]

    assert list(an_answer().events(stale)) == []


def test_an_answer_without_text_has_no_time_to_the_first() -> None:
    *_, last = an_answer().events([ENDED])

    assert last == AnswerEnded("stop", ttft_s=None, tokens_per_s=40.0)


@pytest.mark.parametrize(
    ("refused", "kind"),
    [
        (Refused(7, Refusal.TOO_LONG, needs_tokens=9, context_tokens=8), TooLong),
        (Refused(7, Refusal.MEMORY), OutOfMemory),
        (Refused(7, Refusal.TEMPLATE, "its chat template failed"), NotAModel),
        (Refused(7, Refusal.FAILED, "it reported error -3 while evaluating"), Died),
        (Refused(7, Refusal.MODEL, "it did not take the model file"), StartFailed),
    ],
)
def test_a_refusal_is_raised_as_its_error(refused: Refused, kind: type[Exception]) -> None:
    answer = an_answer()

    with pytest.raises(kind):
        list(answer.events([refused]))

    assert answer.is_over
