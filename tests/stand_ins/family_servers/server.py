"""The server: HTTP/1.1 on loopback, chunked bodies, kept connections, faults on request."""

import asyncio
import contextlib
import gzip
import json
from collections import deque
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

from tests.stand_ins.family_servers.natives import kobold_whole
from tests.stand_ins.family_servers.places import PLACES
from tests.stand_ins.family_servers.rendering import cut_short, rendered
from tests.stand_ins.family_servers.script import Script

from hexalogue.domain.provider import FamilyId

USUAL = Script()
PAGE = b"<!doctype html><html><head><title>Welcome</title></head><body>Please sign in.</body></html>"


@dataclass(frozen=True)
class Reply:
    """How one answer travels.

    cutting: into chunks by events, of single bytes, or one for the whole.   page: the status of a web page that comes
    instead.   is_cut: the connection ends inside an event, without a last chunk.   is_short: the same bytes, ended
    properly.   is_gzip: compressed as a proxy does it.   status, body: a refusal.
    """

    script: Script = USUAL
    cutting: Literal["events", "bytes", "whole"] = "events"
    page: int | None = None
    is_cut: bool = False
    is_short: bool = False
    is_gzip: bool = False
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Asked:
    """One request. headers: lower-case names.   body: decoded JSON, None where there was none."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, object] | None
    connection: int


class FamilyServer:
    """Replies are used up one a chat; then `usual` counts. key: without it, or with another, 401."""

    def __init__(self, family: FamilyId, *, key: str = "") -> None:
        self.family = family
        self.place = PLACES[family]
        self.key = key
        self.usual = Reply()
        self.asked: list[Asked] = []
        self._script: deque[Reply] = deque()
        self._server: asyncio.Server | None = None
        self._clients: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._connections = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._client, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        clients = dict(self._clients)
        for writer in clients.values():
            writer.transport.abort()
        await asyncio.gather(*clients, return_exceptions=True)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def base_url(self) -> str:
        """As a provider's row would hold it."""
        return self.origin + self.place.base

    def say(self, *replies: Script | Reply) -> None:
        """What comes next."""
        self._script.extend(Reply(reply) if isinstance(reply, Script) else reply for reply in replies)

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._clients[task] = writer
        self._connections += 1
        number = self._connections
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            async for asked in _requests(reader, number):
                self.asked.append(asked)
                if not await self._answer(asked, writer):
                    break
        del self._clients[task]
        writer.transport.abort() if writer.is_closing() else writer.close()

    async def _answer(self, asked: Asked, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection goes on."""
        path = urlsplit(asked.path).path
        if self.key and not self._has_key(asked):
            return await _whole(writer, 401, _json(self.place.refused))
        if asked.method == "GET":
            listed = self.place.lists.get(path)
            return await _whole(writer, 404 if listed is None else 200, _json(listed or {}))
        if path.endswith("/api/v1/generate"):  # KoboldAI itself: the whole answer at once
            reply = self._script.popleft() if self._script else self.usual
            return await _whole(writer, 200, _json(kobold_whole(reply.script)))
        if not path.endswith(self.place.chat):
            return await _whole(writer, 404, b'{"error": "404 page not found"}')
        return await self._said(self._script.popleft() if self._script else self.usual, writer)

    async def _said(self, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        if reply.page is not None:
            return await _whole(writer, reply.page, PAGE, "text/html; charset=utf-8")
        if reply.status != 200:
            return await _whole(writer, reply.status, reply.body, headers=reply.headers)
        pieces = self._pieces(reply)
        headers = {"Content-Type": self.place.content_type, "Transfer-Encoding": "chunked", **(reply.headers or {})}
        if reply.is_gzip:
            headers["Content-Encoding"] = "gzip"
        writer.write(_head(200, headers))
        for piece in pieces:
            writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            await writer.drain()
            await asyncio.sleep(0)  # so that pieces arrive as pieces
        if not reply.is_cut:
            writer.write(b"0\r\n\r\n")
        await writer.drain()
        return not reply.is_cut

    def _pieces(self, reply: Reply) -> list[bytes]:
        """The body, cut into chunks."""
        events = rendered(self.family, reply.script)
        body = b"".join(events)
        if reply.is_cut or reply.is_short:
            events = [body := cut_short(self.family, reply.script)]
        if reply.is_gzip:
            events = [body := gzip.compress(body)]
        match reply.cutting:
            case "events":
                return events
            case "bytes":
                return [body[place : place + 1] for place in range(len(body))]
            case "whole":
                return [body]

    def _has_key(self, asked: Asked) -> bool:
        auth = self.place.auth
        return asked.headers.get(auth.header.lower()) == auth.format.replace("{key}", self.key)


async def _requests(reader: asyncio.StreamReader, connection: int) -> AsyncIterator[Asked]:
    """The requests of one connection, one after the other."""
    while first := await reader.readline():
        method, path, _ = first.decode("latin-1").split()
        headers: dict[str, str] = {}
        while (text := (await reader.readline()).decode("latin-1").strip()) != "":
            name, _, value = text.partition(":")
            headers[name.lower()] = value.strip()
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        yield Asked(method, path, headers, json.loads(body) if body else None, connection)


async def _whole(
    writer: asyncio.StreamWriter,
    status: int,
    body: bytes,
    content_type: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> bool:
    described = {"Content-Type": content_type, "Content-Length": str(len(body)), **(headers or {})}
    writer.write(_head(status, described) + body)
    await writer.drain()
    return True


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _json(value: Mapping[str, object]) -> bytes:
    return json.dumps(value).encode()
