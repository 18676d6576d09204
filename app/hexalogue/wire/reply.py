"""The reply to a request, as the rest of the application reads it."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from email.utils import formatdate
from typing import Protocol

from hexalogue.domain.errors import BadReply, WireError
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.inflate import Inflater

BODY_BYTES = 32 << 20  # the longest list of models seen had 3 MB
DRAIN_S = 1.0
DRAIN_BYTES = 256 << 10

_INFLATED = frozenset({"gzip", "x-gzip", "deflate"})


_REFUSALS = 400


class Source(Protocol):
    """Where a body comes from."""

    @property
    def is_done(self) -> bool:
        """Whether the body is here to its end."""
        ...

    async def read(self) -> bytes:
        """The next piece; empty at the end. Raises Cut, TimedOut, BadReply."""
        ...


class Reply:
    """status, headers (lower-case names), and a body that is read once.

    peer: the IP address that answers, empty through a proxy.   privacy: the class of that address.
    """

    def __init__(
        self, host: str, status: int, headers: Mapping[str, str], peer: str, privacy: Privacy, source: Source
    ) -> None:
        self.status = status
        self.headers = headers if status < _REFUSALS or "date" in headers else _dated(headers)
        self.peer = peer
        self.privacy = privacy
        self._host = host
        self._source = source
        # A refusal says what it is by its status: what stands in it is lost, and not the refusal.
        self._is_unreadable = status >= _REFUSALS and not _is_known(headers)
        self._inflater = None if self._is_unreadable else _inflater(host, headers)

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The body as it comes, uncompressed; one piece a read of the socket, cut anywhere.

        Read to its end, the connection is kept for the next request. Raises Cut, TimedOut, BadReply.
        """
        if self._is_unreadable:
            return
        read, inflater = self._source.read, self._inflater
        if inflater is None:
            while data := await read():
                yield data
            return
        while data := await read():
            for piece in inflater.feed(data):
                yield piece
        inflater.end()

    async def body(self, limit: int = BODY_BYTES) -> bytes:
        """All of it. limit: in bytes, uncompressed. Raises Cut, TimedOut, BadReply (also for a longer one)."""
        pieces: list[bytes] = []
        left = limit
        async for piece in self.chunks():
            pieces.append(piece)
            left -= len(piece)
            if left < 0:
                raise BadReply(self._host, f"more than {limit} bytes", wanted="an answer")
        return b"".join(pieces)

    async def drain(self, within_s: float = DRAIN_S, limit: int = DRAIN_BYTES) -> bool:
        """Read what is left behind an end mark and throw it away, so that the connection can be kept.

        Gives up after a time and a size; whether the end was reached. Never raises for what the server does.
        """
        try:
            if self._source.is_done:  # the usual case: it came with the end mark, and nothing is waited for
                return True
            async with asyncio.timeout(within_s):
                while limit >= 0 and (data := await self._source.read()):
                    limit -= len(data)
        except (TimeoutError, WireError):
            return False
        return self._source.is_done


def _dated(headers: Mapping[str, str]) -> Mapping[str, str]:
    """With the time it came, as RFC 9110 6.6.1 has it for a reply without a date: a refusal says when to come again."""
    return {**headers, "date": formatdate(usegmt=True)}


def _is_known(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").strip().lower() in {"", "identity", *_INFLATED}


def _inflater(host: str, headers: Mapping[str, str]) -> Inflater | None:
    """Raises BadReply for an encoding that was not asked for."""
    encoding = headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return None
    if encoding not in _INFLATED:
        raise BadReply(host, f"a body in the encoding “{encoding[:20]}”", wanted="one of those it was asked for")
    return Inflater(host, encoding)
