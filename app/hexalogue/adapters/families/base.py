"""What every family module offers: pure functions between our values and an API's bytes.

A module of this folder is a `Family`: it knows one protocol and no provider, opens nothing, reads no clock. Its
deviations are `quirks`, a closed list of names that a row switches on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

Framing = Literal["sse", "ndjson", "aws", "whole"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a provider is and how it deviates.

    name: the provider's, for sentences.   provider: its id, for sentences that name a command.   base_url: filled in,
    no slash at its end.   models: the row's path of the list, empty for the family's own.   model: the one that is
    asked for, for sentences; empty where none is.
    """

    name: str
    provider: str
    base_url: str
    quirks: frozenset[str] = frozenset()
    models: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    model: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """The stream said that the answer is complete. reason: in its own words, "stop" where it has none."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The stream carried an error; nothing comes after it."""

    error: AppError


StreamEvent = TextArrived | ReasoningArrived | ToolCallArrived | UsageReported | Finished | Failed


class Parser(Protocol):
    """Reads the frames of one answer. Holds what is not whole yet: tool calls, think tags, usage."""

    def feed(self, frames: Sequence[Frame]) -> list[StreamEvent]:
        """Never raises: what cannot be read becomes Failed(BadReply). Unknown fields and kinds are passed over.

        Adjacent pieces of text may come as one. Finished comes once, after the last text and tool call; usage may
        still follow it.
        """
        ...

    def end(self) -> list[StreamEvent]:
        """The stream is over: what was held back. Finished, if an end mark alone (`[DONE]`) was seen; Failed(Cut) when
        neither a finish reason nor an end mark came. Empty when `feed` has given Finished or Failed already.
        """
        ...


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model that a provider says it serves. context_tokens, size_bytes: where the list says so."""

    id: str
    name: str = ""
    context_tokens: int | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class ModelPage:
    """One page of a list. next_page: what `models_call` wants for the next; empty at the end."""

    models: tuple[ListedModel, ...]
    next_page: str = ""


class Family(Protocol):
    """A module of this folder."""

    @property
    def framing(self) -> Framing:
        """How the body of a 2xx answer to `chat_call` is cut."""
        ...

    def chat_call(self, endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
        """The request, streamed, without its key. Raises NotSupported for parts the API has no place for."""
        ...

    def new_parser(self, endpoint: Endpoint) -> Parser:
        """For one answer."""
        ...

    def read_error(self, endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
        """A ProviderError leaf for a refused request. headers: lower-case names.   body: maybe cut, maybe HTML."""
        ...

    def models_call(self, endpoint: Endpoint, page: str = "") -> Call | None:
        """The list of models, without its key; None when the API has none."""
        ...

    def read_models(self, body: bytes) -> ModelPage:
        """One page. Raises BadShape when the body is no such list."""
        ...


class BadShape(Exception):
    """A body is JSON of another shape, or none. Its text names what was missing."""
