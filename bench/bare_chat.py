"""The anchor of `bench/adapters.py`: an asyncio socket and msgspec, as a person would write it by hand.

Chunks are cut without a parser and text is decoded into types. It checks nothing: any other server, error or time-out
breaks it.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable

import msgspec

OnText = Callable[[str], None]


class Delta(msgspec.Struct, gc=False):
    content: str | None = None


class Choice(msgspec.Struct, gc=False):
    delta: Delta


class Chunk(msgspec.Struct, gc=False):
    choices: list[Choice]


_decoded = msgspec.json.Decoder(Chunk).decode


class Socket(asyncio.Protocol):
    """One connection; `ask` when nothing is on its way."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.rest = b""

    def ask(self, body: bytes, on_text: OnText, done: "asyncio.Future[None]") -> None:
        self.on_text, self.done, self.is_headed = on_text, done, False
        head = b"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: %d\r\n\r\n" % len(body)
        self.transport.write(head + body)

    def data_received(self, data: bytes) -> None:
        if self.rest:
            data = self.rest + data
        at = 0
        if not self.is_headed:
            at = data.find(b"\r\n\r\n") + 4
            if at < 4:
                self.rest = data
                return
            self.is_headed = True
        while (line := data.find(b"\r\n", at)) >= 0:
            size = int(data[at:line], 16)
            end = line + 2 + size
            if len(data) < end + 2:
                break
            at = end + 2
            if size == 0:
                self.done.set_result(None)
            elif not data.startswith(b"data: [DONE]", line + 2):
                text = _decoded(data[line + 8 : end]).choices[0].delta.content
                if text:
                    self.on_text(text)
        self.rest = data[at:]


def bare_chat(port: int, asked: str, *, keeps: bool) -> Callable[[str, OnText], Awaitable[None]]:
    """keeps: connections are used again; else each chat has its own."""
    idle: list[Socket] = []

    async def chat(model: str, on_text: OnText) -> None:
        loop = asyncio.get_running_loop()
        socket = idle.pop() if idle else (await loop.create_connection(Socket, "127.0.0.1", port))[1]
        done = loop.create_future()
        messages = [{"role": "user", "content": asked}]
        socket.ask(json.dumps({"model": model, "messages": messages, "stream": True}).encode(), on_text, done)
        await done
        if keeps:
            idle.append(socket)
        else:
            socket.transport.close()

    return chat
