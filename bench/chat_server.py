"""The other side of `bench/adapters.py`: a server that streams chat in OpenAI's form on loopback, in its own process.

The model's name says how: `fire-N` sends N events as fast as the socket takes them, `paced-R-N` sends N at R a second.
Each event has the size that OpenAI's have (290 bytes) and a chunk of its own. `GET /accepted` tells how many
connections came. `python bench/chat_server.py` prints its port and ends with its standard input.
"""

import asyncio
import json
import sys
from functools import cache

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
WORDS = (" the", " token", " of", " streaming", " a", "\\n", " café", " 12", ",", " model")
EVENT = (
    'data: {"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.chunk","created":1741570283,'
    '"model":"gpt-4o-mini-2024-07-18","service_tier":"default","system_fingerprint":"fp_44709d6fcb","choices":'
    '[{"index":0,"delta":{"content":"%s"},"logprobs":null,"finish_reason":%s}]}\n\n'
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def event(number: int) -> bytes:
    return chunk((EVENT % (WORDS[number % len(WORDS)], "null")).encode())


END = chunk((EVENT % ("", '"stop"')).encode()) + chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n"


def text_of(events: int) -> str:
    """What the words of so many events make."""
    return "".join(json.loads(f'"{WORDS[number % len(WORDS)]}"') for number in range(events))


@cache
def baked(events: int) -> bytes:
    return HEAD + b"".join(map(event, range(events))) + END


class Client(asyncio.Protocol):
    accepted = 0
    tasks: set[asyncio.Task[None]] = set()  # noqa: RUF012 - one for all

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        Client.accepted += 1
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head, body = self.waiting[:end].lower(), self.waiting[end + 4 :]
            length = 0
            if b"content-length:" in head:
                length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            if len(body) < length:
                return
            self.waiting = body[length:]
            self.answer(head, body[:length])

    def answer(self, head: bytes, body: bytes) -> None:
        if head.startswith(b"get /accepted"):
            count = str(Client.accepted).encode()
            self.transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(count), count))
            return
        kind, *numbers = json.loads(body)["model"].split("-")
        if kind == "fire":
            self.transport.write(baked(int(numbers[0])))
            return
        task = asyncio.get_running_loop().create_task(self.pace(float(numbers[0]), int(numbers[1])))
        Client.tasks.add(task)
        task.add_done_callback(Client.tasks.discard)

    async def pace(self, rate: float, events: int) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        self.transport.write(HEAD)
        for number in range(events):
            await asyncio.sleep(began + number / rate - loop.time())
            if self.transport.is_closing():
                return
            self.transport.write(event(number))
        self.transport.write(END)


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Client, "127.0.0.1", 0, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
