"""The last proof of a new engine: started as it will be, it gives one token, or listens to a second of a tone."""

import asyncio
import io
import json
import math
import secrets
import socket
import struct
import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.engines import Command, EngineSpec, InstalledEngine, Launch
from hexalogue.domain.errors import AppError, StartFailed, WireError
from hexalogue.domain.privacy import Privacy
from hexalogue.engines.process import EngineProcess
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network
from hexalogue.wire.timeouts import Patience

# A small model is loaded in a second or two; from a slow disk, by a slow start of the program, in a minute.
READY_S: Final = 90.0
TOKEN_S: Final = 60.0
STOP_S: Final = 2.0
_STEP_S: Final = 0.05
_CONTEXT_TOKENS: Final = 256
_ALIAS: Final = "proof"
_BODY_BYTES: Final = 1 << 20
_TONE_HZ, _RATE_HZ = 440, 16_000
_BOUNDARY: Final = "hexalogue-proof"

CommandOf = Callable[[EngineSpec, Launch, int, str], Command]


class NoToken(Exception):
    """It did not pass. why: the end of a sentence.   code, tail: of the process; no code while it lived."""

    def __init__(self, why: str, code: int | None = None, tail: str = "") -> None:
        super().__init__(why)
        self.why, self.code, self.tail = why, code, tail


@dataclass(frozen=True, slots=True)
class TokenProof:
    """command_of: `arguments.command_of`.   model: a small model that the engine can run; None where there is none."""

    command_of: CommandOf
    model: Callable[[EngineSpec], Path | None]
    ready_s: float = READY_S
    token_s: float = TOKEN_S

    async def passed(self, spec: EngineSpec, engine: InstalledEngine) -> str:
        """What it answered, or why it was not asked. Raises NoToken. However it ends, no process is left."""
        model = self.model(spec)
        if model is None:
            return "not asked: there is no small model for it on this computer yet"
        port, key = _free_port(), secrets.token_hex(16)
        launch = Launch(engine, model, _ALIAS, context_tokens=_CONTEXT_TOKENS, threads=1)
        client = HttpClient(Network(), Patience(connect_s=5.0, first_byte_s=self.token_s, between_s=self.token_s))
        try:
            process = await EngineProcess.spawned(self.command_of(spec, launch, port, key))
        except StartFailed as error:
            raise NoToken("its program could not be run", None, error.detail) from error
        try:
            await self._ready(client, process, f"http://127.0.0.1:{port}{spec.health}")
            return await self._answered(client, process, _question(spec, port, key))
        finally:
            process.begin_stop(STOP_S)
            await client.close()
            await process.stop(STOP_S)

    async def _ready(self, client: HttpClient, process: EngineProcess, url: str) -> None:
        try:
            async with asyncio.timeout(self.ready_s):
                while not await self._is_healthy(client, url):
                    if await process.ended_within(_STEP_S):
                        end = await process.ended()
                        raise NoToken("it ended while it loaded a small model", end.code, end.tail)
        except TimeoutError as error:
            why = f"it was not ready within {self.ready_s:.0f} seconds"
            raise NoToken(why, None, process.tail()) from error

    async def _is_healthy(self, client: HttpClient, url: str) -> bool:
        try:
            async with client.opened(Call("GET", url), within=Privacy.LOCAL) as reply:
                await reply.drain()
                return reply.status == 200
        except WireError:  # nothing listens yet
            return False

    async def _answered(self, client: HttpClient, process: EngineProcess, question: Call) -> str:
        try:
            async with asyncio.timeout(self.token_s), client.opened(question, within=Privacy.LOCAL) as reply:
                status, body = reply.status, await reply.body(_BODY_BYTES)
        except (TimeoutError, AppError) as error:
            if await process.ended_within(1.0):
                end = await process.ended()
                raise NoToken("it ended while it was asked for a token", end.code, end.tail) from error
            why = "it gave no answer" if isinstance(error, TimeoutError) else "its answer could not be read"
            raise NoToken(why, None, process.tail()) from error
        said = answer_in(body) if status == 200 else None
        if said is None:
            raise NoToken(f"it answered with something else than a token (status {status})", None, process.tail())
        return said


def answer_in(body: bytes) -> str | None:
    """What was answered, in a sentence; None when it is not an answer. Pure."""
    try:
        document: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None
    match document:
        case {"choices": [{"message": {"content": str(text)}}, *_]} if text:
            return f"it answered “{text.strip()[:40]}”"
        case {"choices": [{"message": {"reasoning_content": str(text)}}, *_]} if text:
            return f"it thought “{text.strip()[:40]}”"
        case {"text": str(text)}:
            return f"it heard “{text.strip()[:40]}”"
    return None


def tone() -> bytes:
    """A second of a tone, as a WAV file."""
    samples = (int(8_000 * math.sin(2 * math.pi * _TONE_HZ * n / _RATE_HZ)) for n in range(_RATE_HZ))
    with io.BytesIO() as file:
        with wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(_RATE_HZ)
            sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
        return file.getvalue()


def _question(spec: EngineSpec, port: int, key: str) -> Call:
    headers = {"Authorization": f"Bearer {key}"} if spec.key_variable else {}
    base = f"http://127.0.0.1:{port}"
    if spec.speaks == "speech":
        fields = (("response_format", None, b"json"), ("file", "tone.wav", tone()))
        kind = f"multipart/form-data; boundary={_BOUNDARY}"
        return Call("POST", f"{base}/inference", headers | {"Content-Type": kind}, _form(fields))
    question = {
        "model": _ALIAS,
        "messages": [{"role": "user", "content": "What is 2+2?"}],
        "max_tokens": 1,
        "temperature": 0,
        "stream": False,
    }
    body = json.dumps(question).encode()
    return Call("POST", f"{base}/v1/chat/completions", headers | {"Content-Type": "application/json"}, body)


def _form(fields: tuple[tuple[str, str | None, bytes], ...]) -> bytes:
    parts = []
    for name, file_name, content in fields:
        file = f'; filename="{file_name}"\r\nContent-Type: audio/wav' if file_name else ""
        head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    return b"".join(parts) + f"--{_BOUNDARY}--\r\n".encode()


def _free_port() -> int:
    """A port that the system chose. Somebody else may take it before the engine does, once in a blue moon."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])
