"""What the application and its worker say to each other: typed frames, one JSON line each. Pure.

JSON and not pickle: the worker reads model files of strangers, and what comes back from it is not trusted with code.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling

# A longer line is a fault, not an answer: the longest real one carries a whole conversation (1 MiB of text, escaped).
MAX_LINE_BYTES: Final = 16 * 1024 * 1024


class ProtocolError(Exception):
    """A line that is no frame. The other side is broken; nothing later from it can be trusted."""


class Refusal(StrEnum):
    """Why a request could not be done while the worker itself stays well."""

    MODEL = "model"  # llama.cpp did not take the file
    MEMORY = "memory"
    TEMPLATE = "template"  # the chat template in the file is broken or not harmless
    TOO_LONG = "too_long"
    FAILED = "failed"  # llama.cpp reported an error while evaluating


# --- to the worker


@dataclass(frozen=True, slots=True)
class Load:
    """Load a model. `id` counts all requests upwards. context_tokens, threads: at least 1. gpu_layers: -1 = all."""

    id: int
    path: str
    context_tokens: int
    threads: int
    gpu_layers: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Answer a request; its sampling has no None left but `max_tokens` and `seed`."""

    id: int
    request: ChatRequest


@dataclass(frozen=True, slots=True)
class Stop:
    """End the request `id` and all before it, now."""

    id: int


@dataclass(frozen=True, slots=True)
class Ping:
    """Say that you live. Answered by the reading thread, also in the middle of an evaluation."""


# --- from the worker


@dataclass(frozen=True, slots=True)
class Loading:
    """How much of the file is read, 0 to 1."""

    id: int
    fraction: float


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model is ready, with the context it really has."""

    id: int
    context_tokens: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The request failed and the worker did not. `why` ends a sentence; `detail` is llama.cpp's own last lines."""

    id: int
    reason: Refusal
    why: str = ""
    detail: str = ""
    needs_tokens: int = 0
    context_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Dropped:
    """So many of the oldest turns were left out."""

    id: int
    turns: int


@dataclass(frozen=True, slots=True)
class Text:
    """The next piece, whole characters only; never empty."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over. evaluated_tokens: those of the prompt that were not already in the KV cache.

    finish_reason: stop, length, cancelled.   tokens_per_s: after the first token; None with fewer than two.
    """

    id: int
    finish_reason: str
    input_tokens: int
    evaluated_tokens: int
    output_tokens: int
    tokens_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to `Ping`."""


ToWorker = Load | Ask | Stop | Ping
FromWorker = Loading | Loaded | Refused | Dropped | Text | Ended | Pong
Frame = ToWorker | FromWorker

_KINDS: Final[Mapping[str, type[Any]]] = {
    kind.__name__: kind for kind in (Load, Ask, Stop, Ping, Loading, Loaded, Refused, Dropped, Text, Ended, Pong)
}


def encoded(frame: Frame) -> bytes:
    """The frame as one line of ASCII JSON, newline included: lone surrogates survive as escapes."""
    return json.dumps({"frame": type(frame).__name__, **asdict(frame)}, separators=(",", ":")).encode() + b"\n"


def decoded(line: bytes) -> Frame:
    """The frame of one line. Raises ProtocolError."""
    try:
        fields = json.loads(line)
        kind = _KINDS[fields.pop("frame")]
        if kind is Ask:
            fields["request"] = _request(fields["request"])
        if kind is Refused:
            fields["reason"] = Refusal(fields["reason"])
        frame: Frame = kind(**fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ProtocolError(f"not a frame: {line[:200]!r}") from error
    return frame


class Lines:
    """Puts lines together again from however the pipe cut them."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The lines that are whole now. Raises ProtocolError for one that never ends."""
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        if len(self._rest) > MAX_LINE_BYTES:
            raise ProtocolError(f"a line of more than {MAX_LINE_BYTES} bytes")
        yield from lines


def _request(fields: dict[str, Any]) -> ChatRequest:
    messages = tuple(
        Message.of(Role(message["role"]), "".join(part["text"] for part in message["parts"]))
        for message in fields["messages"]
    )
    sampling = fields["sampling"]
    return ChatRequest(messages, Sampling(**{**sampling, "stop": tuple(sampling["stop"])}))
