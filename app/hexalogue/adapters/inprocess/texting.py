"""An answer of an engine that speaks text: it tokenises, fills in the chat template and draws by itself.

What llama.cpp gets from `answering` (the KV cache of the last request, whole characters), these libraries do inside.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from hexalogue.adapters.inprocess.context import fitted
from hexalogue.adapters.inprocess.protocol import Ask, Dropped, Ended, FromWorker, Text
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.domain.messages import ChatRequest, Message

# Handed each piece of text; False means that nobody wants more.
Say = Callable[[str], bool]


# Bytes of a token and tokens around a message, both on the safe side, for libraries that count nothing.
BYTES_A_TOKEN: Final = 3
AROUND_A_MESSAGE: Final = 8


def estimated(messages: Sequence[Message]) -> int:
    """About how many tokens these messages have."""
    return sum(len(message.text.encode(errors="replace")) // BYTES_A_TOKEN + AROUND_A_MESSAGE for message in messages)


@dataclass(frozen=True, slots=True)
class Finish:
    """How an answer ended. input_tokens, output_tokens: as the library counted them; 0 where it does not count."""

    reason: str
    input_tokens: int = 0
    output_tokens: int = 0


class TextModel(Protocol):
    """One loaded model. Its maker raises RefusedRequest when the library does not take the file."""

    @property
    def context_tokens(self) -> int:
        """How many tokens fit, prompt and answer together."""
        ...

    def count(self, messages: Sequence[Message]) -> int:
        """How many tokens these messages have with their template; an estimate where the library gives no count."""
        ...

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        """Hand over the text as it comes. `max_tokens` is set. Raises RefusedRequest; the model stays usable."""
        ...

    def close(self) -> None:
        """Free what can be freed; the rest goes with the process. Idempotent."""
        ...


class Texting:
    """Fulfils `sessions.Session` over a TextModel."""

    def __init__(self, model: TextModel, stop: StopFlag) -> None:
        self._model = model
        self._stop = stop

    @property
    def context_tokens(self) -> int:
        """How many tokens fit."""
        return self._model.context_tokens

    def answer(self, ask: Ask, emit: Callable[[FromWorker], None]) -> None:
        """Dropped?, Text*, Ended. Raises RefusedRequest and TooLong."""
        sampling = ask.request.sampling
        context = self._model.context_tokens
        fit = fitted(ask.request.messages, self._model.count, context, sampling.max_tokens)
        if fit.dropped_turns:
            emit(Dropped(ask.id, fit.dropped_turns))
        room = max(1, context - fit.prompt_tokens)
        limit = room if sampling.max_tokens is None else min(room, sampling.max_tokens)
        request = ChatRequest(fit.messages, replace(sampling, max_tokens=limit))
        teller = _Teller(ask.id, emit, self._stop)
        finish = Finish("cancelled") if self._stop.is_up else self._model.answer(request, teller.say)
        emit(teller.ended(finish, fit.prompt_tokens))

    def close(self) -> None:
        """See TextModel."""
        self._model.close()


class _Teller:
    """Sends the pieces on and keeps the time between the first and the last."""

    def __init__(self, request: int, emit: Callable[[FromWorker], None], stop: StopFlag) -> None:
        self._request = request
        self._emit = emit
        self._stop = stop
        self._first_at = self._last_at = 0.0
        self._pieces = 0

    def say(self, text: str) -> bool:
        """One piece; returns whether more is wanted."""
        if self._stop.is_up:
            return False
        if text:
            self._last_at = time.monotonic()
            self._first_at = self._first_at or self._last_at
            self._pieces += 1
            self._emit(Text(self._request, text))
        return True

    def ended(self, finish: Finish, prompt_tokens: int) -> Ended:
        """The last frame. Where the library counts nothing, a piece stands for a token."""
        output = finish.output_tokens or self._pieces
        read = finish.input_tokens or prompt_tokens
        took_s = self._last_at - self._first_at
        rate = (output - 1) / took_s if took_s > 0 and output > 1 else None
        reason = "cancelled" if self._stop.is_up else finish.reason
        return Ended(self._request, reason, read, read, output, rate)
