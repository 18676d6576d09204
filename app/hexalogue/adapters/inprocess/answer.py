"""One answer as the application sees it: frames in, chat events out. Pure but for the clock it is handed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hexalogue.adapters.inprocess import ENGINE
from hexalogue.adapters.inprocess.protocol import Dropped, Ended, Frame, Refused, Text
from hexalogue.adapters.inprocess.refused import error_of
from hexalogue.domain.chat_events import AnswerEnded, ChatEvent, HistoryDropped, TextArrived, UsageReported


@dataclass(slots=True)
class Answer:
    """The growing answer to request `id`; frames of other requests are passed over.

    model, engine: what answers, for error sentences.   asked_at, clock: in seconds of the same clock.
    """

    id: int
    model: Path
    clock: Callable[[], float]
    asked_at: float
    engine: str = ENGINE
    ttft_s: float | None = None
    is_over: bool = False
    evaluated_tokens: int = 0

    def events(self, frames: Iterable[Frame]) -> Iterator[ChatEvent]:
        """What has happened; text that arrived together is one event. Raises the error of a refused request."""
        waiting: list[str] = []
        for frame in frames:
            if getattr(frame, "id", None) != self.id:
                continue
            if isinstance(frame, Text):
                if self.ttft_s is None:
                    self.ttft_s = self.clock() - self.asked_at
                waiting.append(frame.text)
                continue
            if waiting:
                yield TextArrived("".join(waiting))
                waiting.clear()
            yield from self._other(frame)
        if waiting:
            yield TextArrived("".join(waiting))

    def _other(self, frame: Frame) -> Iterator[ChatEvent]:
        match frame:
            case Dropped(_, turns):
                yield HistoryDropped(turns)
            case Ended():
                self.is_over = True
                self.evaluated_tokens = frame.evaluated_tokens
                yield UsageReported(frame.input_tokens, frame.output_tokens)
                yield AnswerEnded(frame.finish_reason, self.ttft_s, frame.tokens_per_s)
            case Refused():
                self.is_over = True
                raise error_of(frame, self.model, self.engine)
            case _:
                pass
