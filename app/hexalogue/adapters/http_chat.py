"""One answer over HTTP: a call is built, its body cut into frames, frames become events, the connection is kept.

Pure parts lie in `families` and in `wire`'s decoders; this is the only place where they meet a socket.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.endpoints import endpoint_of
from hexalogue.adapters.families.base import Endpoint, Failed, Family, Finished, Parser, StreamEvent
from hexalogue.adapters.families.registry import FAMILIES, family
from hexalogue.domain.chat_events import (
    AnswerEnded,
    ChatEvent,
    ReasoningArrived,
    TextArrived,
    ToolCallArrived,
    UsageReported,
)
from hexalogue.domain.errors import AppError, BadReply, Cut, NotSupported, TimedOut
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient, Reply
from hexalogue.wire.frames import BadStream, Decoder, Frame
from hexalogue.wire.sse import SseDecoder

# After its end mark a stream has nothing to say but usage, which comes at once; a server that keeps the body open costs
# its connection and not the person's time.
DRAIN_S = 0.5
ERROR_BYTES = 256_000
WHOLE_BYTES = 64_000_000


class HttpChat:
    """Chats with any provider that has an address. One client for all of them."""

    def __init__(self, client: HttpClient, credentials: Credentials) -> None:
        self._client = client
        self._credentials = credentials

    async def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """Text, reasoning and tool calls as they come, usage, AnswerEnded. Raises AppError leaves.

        Closing the generator closes the connection at once.
        """
        if target.spec.family not in FAMILIES:
            raise NotSupported(
                target.spec.name,
                "questions",
                fix="Choose another provider for questions; this one is for “hexalogue transcribe”.",
            )
        speaks = family(target.spec.family)
        endpoint = replace(endpoint_of(target), model=target.model)
        call = await self._credentials.applied(
            speaks.chat_call(endpoint, target.model, request), target, datetime.now(UTC)
        )
        watch = _Watch()
        async with self._client.opened(call, within=target.within, ca_file=target.ca_file) as reply:
            if not 200 <= reply.status < 300:
                raise speaks.read_error(endpoint, reply.status, reply.headers, await reply.body(ERROR_BYTES))
            answer = _Answer(endpoint, speaks.new_parser(endpoint))
            broken: AppError | None = None
            async with aclosing(_batches(reply, speaks, endpoint)) as batches:
                try:
                    async for frames in batches:
                        for event in joined(answer.taken(answer.parser.feed(frames))):
                            watch.saw(event)
                            yield event
                        if answer.reason is not None:
                            await _drained(batches, answer)
                            break
                except Cut as error:  # whoever reads it knows the provider, and maybe not its host
                    broken = Cut(_answer_of(endpoint), detail=error.detail or error.message)
                except TimedOut as error:
                    broken = error
            for event in joined(answer.last(broken)):
                watch.saw(event)
                yield event
        if answer.usage is not None:
            yield answer.usage
        yield watch.ended(answer)


class _Answer:
    """What is kept of a stream until its end."""

    def __init__(self, endpoint: Endpoint, parser: Parser) -> None:
        self.parser = parser
        self.usage: UsageReported | None = None
        self.reason: str | None = None
        self._endpoint = endpoint

    def taken(self, events: Iterable[StreamEvent]) -> "list[TextArrived | ReasoningArrived | ToolCallArrived | Failed]":
        """The events to show; usage and the end are kept."""
        shown: list[TextArrived | ReasoningArrived | ToolCallArrived | Failed] = []
        for event in events:
            if isinstance(event, UsageReported):
                self.usage = event
            elif isinstance(event, Finished):
                self.reason = event.reason
            else:
                shown.append(event)
        return shown

    def last(self, broken: AppError | None) -> "list[TextArrived | ReasoningArrived | ToolCallArrived | Failed]":
        """What the parser held back. A connection that broke after the finish reason has cost nothing; before it,
        its own error tells more than the parser's."""
        shown = self.taken(self.parser.end())
        if broken is None or self.reason is not None:
            return shown
        return [*(event for event in shown if not isinstance(event, Failed)), Failed(broken)]

    def ended_reason(self) -> str:
        """Raises Cut when the stream named no end."""
        if self.reason is None:
            raise Cut(_answer_of(self._endpoint))
        return self.reason


def joined(
    events: "Iterable[TextArrived | ReasoningArrived | ToolCallArrived | Failed]",
) -> "Iterable[TextArrived | ReasoningArrived | ToolCallArrived]":
    """Neighbouring pieces of text as one: whoever listens wakes once a read. Raises the error of Failed, after what
    came before it."""
    pieces: list[str] = []
    kind: type[TextArrived | ReasoningArrived] = TextArrived
    for event in events:
        if isinstance(event, TextArrived | ReasoningArrived) and (not pieces or type(event) is kind):
            kind = type(event)
            pieces.append(event.text)
            continue
        if pieces:
            yield kind("".join(pieces))
            pieces = []
        if isinstance(event, Failed):
            raise event.error
        if isinstance(event, TextArrived | ReasoningArrived):
            kind = type(event)
            pieces = [event.text]
        else:
            yield event
    if pieces:
        yield kind("".join(pieces))


async def _batches(reply: Reply, speaks: Family, endpoint: Endpoint) -> AsyncGenerator[list[Frame], None]:
    """The frames of each read. A body that is no stream at all (JSON, HTML) comes as one frame, or as its error.

    Its first letter tells the two apart: servers and proxies send streams as JSON, and JSON as a stream.
    """
    decoder = _decoder(speaks)
    has_begun = False
    try:
        async with aclosing(reply.chunks()) as chunks:
            async for chunk in chunks:
                begin = b"" if has_begun else chunk.lstrip()[:1]
                if not has_begun and not begin:  # blank lines before a stream say nothing
                    continue
                if not has_begun and _is_whole(begin, reply, speaks, endpoint):
                    yield await _whole(chunk, chunks, endpoint)
                    return
                has_begun = True
                frames = decoder.feed(chunk)
                if frames:
                    yield frames
    except BadStream as error:
        raise BadReply(
            endpoint.name, "something that is no stream of this kind", wanted="an answer", detail=str(error)
        ) from error
    try:
        last = decoder.end()
    except BadStream as error:
        raise Cut(_answer_of(endpoint), detail=str(error)) from error
    if last:
        yield last


def _is_whole(begin: bytes, reply: Reply, speaks: Family, endpoint: Endpoint) -> bool:
    """Whether a body that begins so is no stream. Raises BadReply for a web page."""
    content_type = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if begin == b"<" or content_type == "text/html":
        raise BadReply(endpoint.name, "a web page", wanted="an answer")
    return speaks.framing == "whole" or (speaks.framing != "ndjson" and begin in b"{[")


async def _whole(first: bytes, chunks: AsyncGenerator[bytes, None], endpoint: Endpoint) -> list[Frame]:
    """A body that came at once. An error object in it is no answer, and its parser says so."""
    pieces = [first]
    size = len(first)
    async for chunk in chunks:
        pieces.append(chunk)
        size += len(chunk)
        if size > WHOLE_BYTES:
            raise BadReply(endpoint.name, f"more than {WHOLE_BYTES} bytes", wanted="an answer")
    return [Frame("", b"".join(pieces))]


def _answer_of(endpoint: Endpoint) -> str:
    return f"The answer of {endpoint.name}"


def _decoder(speaks: Family) -> Decoder:
    match speaks.framing:
        case "ndjson":
            from hexalogue.wire.ndjson import NdjsonDecoder

            return NdjsonDecoder()
        case "aws":
            from hexalogue.wire.eventstream import EventStreamDecoder

            return EventStreamDecoder()
        case _:
            return SseDecoder()


async def _drained(batches: AsyncGenerator[list[Frame], None], answer: _Answer) -> None:
    """Read on to the end of the body: usage comes last, and only a body read to its end leaves the connection."""
    try:
        async with asyncio.timeout(DRAIN_S):
            async for frames in batches:
                answer.taken(answer.parser.feed(frames))
    except (TimeoutError, AppError):
        return  # the answer is whole; the connection is not worth an error


class _Watch:
    """Times of the first and the last piece."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._first: float | None = None
        self._last = 0.0
        self._pieces = 0

    def saw(self, event: "TextArrived | ReasoningArrived | ToolCallArrived") -> None:
        """A piece was shown."""
        del event
        self._last = time.monotonic()
        self._first = self._first or self._last
        self._pieces += 1

    def ended(self, answer: _Answer) -> AnswerEnded:
        """The last event. Raises Cut for a stream without an end."""
        reason = answer.ended_reason()
        if self._first is None:
            return AnswerEnded(reason)
        tokens = answer.usage.output_tokens if answer.usage else self._pieces
        took = self._last - self._first
        rate = (tokens - 1) / took if tokens > 1 and took > 0 else None
        return AnswerEnded(reason, ttft_s=self._first - self._started, tokens_per_s=rate)
