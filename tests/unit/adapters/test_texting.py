"""Engines that speak text: what the application sees of them, over a model that plays a script."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from hexalogue.adapters.inprocess.protocol import Ask, Dropped, Ended, FromWorker, Text
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.texting import Finish, Say, Texting, estimated
from hexalogue.domain.errors import TooLong
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling


@dataclass
class Scripted:
    """Says its pieces; one token is one character."""

    pieces: Sequence[str]
    finish: Finish = field(default_factory=lambda: Finish("stop"))
    context_tokens: int = 100
    asked: list[ChatRequest] = field(default_factory=list)
    closed: bool = False

    def count(self, messages: Sequence[Message]) -> int:
        return sum(len(message.text) for message in messages)

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        self.asked.append(request)
        return self.finish if all(say(piece) for piece in self.pieces) else Finish("cancelled")

    def close(self) -> None:
        self.closed = True


def ask(*texts: str, max_tokens: int | None = None) -> Ask:
    messages = tuple(Message.of((Role.USER, Role.ASSISTANT)[number % 2], text) for number, text in enumerate(texts))
    return Ask(7, ChatRequest(messages, Sampling(max_tokens=max_tokens)))


def frames_of(model: Scripted, asked: Ask, stop: StopFlag | None = None) -> list[FromWorker]:
    frames: list[FromWorker] = []
    Texting(model, stop or StopFlag()).answer(asked, frames.append)
    return frames


def test_the_text_is_sent_on_and_the_end_has_the_librarys_own_counts() -> None:
    *texts, end = frames_of(Scripted(["a", "", "b"], Finish("stop", 12, 9)), ask("Hi"))

    assert texts == [Text(7, "a"), Text(7, "b")]
    assert isinstance(end, Ended)
    assert (end.finish_reason, end.input_tokens, end.output_tokens) == ("stop", 12, 9)


def test_where_a_library_counts_nothing_the_estimate_and_the_pieces_stand_in() -> None:
    end = frames_of(Scripted(["a", "b"]), ask("Hello"))[-1]

    assert isinstance(end, Ended)
    assert (end.input_tokens, end.output_tokens) == (5, 2)


@pytest.mark.parametrize(("wanted", "given"), [(None, 95), (10, 10), (5000, 95)])
def test_an_answer_is_never_longer_than_the_context_leaves(wanted: int | None, given: int) -> None:
    model = Scripted(["a"])

    frames_of(model, ask("Hello", max_tokens=wanted))

    assert model.asked[0].sampling.max_tokens == given


def test_the_oldest_turns_are_left_out() -> None:
    model = Scripted(["a"])

    frames = frames_of(model, ask("x" * 60, "y" * 20, "Hello"))

    assert frames[0] == Dropped(7, 1)
    assert [message.text for message in model.asked[0].messages] == ["Hello"]


def test_one_message_alone_may_be_too_long() -> None:
    with pytest.raises(TooLong):
        frames_of(Scripted(["a"]), ask("x" * 101))


def test_a_stop_before_the_answer_asks_the_model_nothing() -> None:
    model, stop = Scripted(["a"]), StopFlag()
    stop.set()

    end = frames_of(model, ask("Hi"), stop)[-1]

    assert isinstance(end, Ended)
    assert (end.finish_reason, model.asked) == ("cancelled", [])


def test_after_a_stop_nothing_more_is_said() -> None:
    stop = StopFlag()
    frames: list[FromWorker] = []

    def emit(frame: FromWorker) -> None:
        frames.append(frame)
        stop.set()

    Texting(Scripted(["a", "b", "c"]), stop).answer(ask("Hi"), emit)

    assert frames[0] == Text(7, "a")
    assert isinstance(frames[1], Ended)
    assert frames[1].finish_reason == "cancelled"


def test_the_estimate_grows_with_bytes_so_that_other_scripts_are_not_underrated() -> None:
    assert estimated([Message.of(Role.USER, "日本語" * 30)]) >= 90
