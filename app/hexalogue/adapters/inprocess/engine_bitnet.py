"""BitNet by a build of one's own: its llama-server runs below this worker, on loopback, and goes with it.

There is no library to call: Microsoft's bitnet.cpp is a fork of llama.cpp that is built from source, with kernels for
one model. Interface: llama-server of that fork (run_inference_server.py of microsoft/BitNet 23dae25, read 2026-11-21).
"""

import asyncio
import json
import os
import secrets
import socket
import subprocess
import tempfile
from collections.abc import Coroutine, Sequence
from typing import IO, Any, Final

from hexalogue.adapters.inprocess.bitnet_build import BITNET_VARIABLE, server_of
from hexalogue.adapters.inprocess.lifeline import at_the_end, dies_with_this_process
from hexalogue.adapters.inprocess.protocol import Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.texting import Finish, Say, estimated
from hexalogue.domain.errors import WireError
from hexalogue.domain.messages import ChatRequest, Message
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.frames import BadStream
from hexalogue.wire.network import Network
from hexalogue.wire.sse import SseDecoder
from hexalogue.wire.timeouts import Patience

# A long prompt on a slow machine: so long may the server be silent before its first word.
PROMPT_WITHIN_S: Final = 3600.0
LOOPBACK: Final = "127.0.0.1"
_LOOK_AGAIN_S: Final = 0.05
_END_WITHIN_S: Final = 2.0
_LAST_WORDS_BYTES: Final = 4096
_OK: Final = 200


def opened(load: Load, stop: StopFlag) -> "BitNetModel":
    """Start the server and wait until it has the model. Raises RefusedRequest."""
    program = server_of(os.environ.get(BITNET_VARIABLE, ""))
    if program is None:
        raise RefusedRequest(Refusal.MODEL, f"{BITNET_VARIABLE} names no build with a llama-server in it")
    model = BitNetModel([str(program), "-m", load.path, "-t", str(load.threads)], load.context_tokens, stop)
    is_ready = False
    try:
        model.wait_until_ready()
        is_ready = True
    finally:
        if not is_ready:
            model.close()
    return model


class BitNetModel:
    """Fulfils `texting.TextModel` over one server process."""

    def __init__(self, command: list[str], context_tokens: int, stop: StopFlag) -> None:
        self.context_tokens = context_tokens
        self._stop = stop
        self._runner = asyncio.Runner()
        self._client = HttpClient(Network(), Patience(first_byte_s=PROMPT_WITHIN_S, between_s=PROMPT_WITHIN_S))
        self._key = secrets.token_urlsafe(24)
        port = _free_port()
        self._address = f"http://{LOOPBACK}:{port}"
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the model
        self._process = subprocess.Popen(  # noqa: S603 - the program that the person named
            [*command, "-c", str(context_tokens), "-ngl", "0", "--host", LOOPBACK, "--port", str(port)],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            # By the environment: a command line can be read by everybody on this computer.
            env={**os.environ, "LLAMA_API_KEY": self._key},
            preexec_fn=dies_with_this_process(),
        )
        at_the_end(self._process.kill)

    def wait_until_ready(self) -> None:
        """Raises RefusedRequest when the server ends, or the load is stopped."""
        self._runner.run(self._until_ready())

    async def _until_ready(self) -> None:
        while await self._health() != _OK:
            if self._process.poll() is not None:
                why = f"its server ended with status {self._process.returncode}"
                raise RefusedRequest(Refusal.MODEL, why, detail=self._last_words())
            if self._stop.is_up:
                raise RefusedRequest(Refusal.MODEL, "it was stopped while loading")
            await asyncio.sleep(_LOOK_AGAIN_S)

    def count(self, messages: Sequence[Message]) -> int:
        """An estimate."""
        return estimated(messages)

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        """Stream; closing the connection stops the server, also while it reads the prompt."""
        try:
            return self._runner.run(self._until_stopped(self._streamed(request, say)))
        except (WireError, BadStream) as fault:
            if self._process.poll() is not None:  # the model is gone: the worker goes too, and a fresh one comes
                os.write(2, self._last_words().encode(errors="replace"))
                os.abort()
            raise RefusedRequest(Refusal.FAILED, "its server broke the answer off", detail=str(fault)) from fault

    def close(self) -> None:
        """End the server: SIGTERM, then SIGKILL. Idempotent."""
        self._process.terminate()
        try:
            self._process.wait(_END_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    async def _health(self) -> int:
        try:
            async with self._client.opened(Call("GET", f"{self._address}/health"), within=Privacy.LOCAL) as reply:
                await reply.body()
                return reply.status
        except WireError:
            return 0

    async def _until_stopped(self, streaming: Coroutine[Any, Any, Finish]) -> Finish:
        """The answer, given up soon after the stop flag is raised, whatever it waits for."""
        loop = asyncio.get_running_loop()
        limit = asyncio.timeout(None)
        timer: asyncio.TimerHandle | None = None

        def look() -> None:
            nonlocal timer
            if self._stop.is_up:
                limit.reschedule(loop.time())
            else:
                timer = loop.call_later(_LOOK_AGAIN_S, look)

        try:
            async with limit:
                look()
                try:
                    return await streaming
                finally:
                    if timer is not None:
                        timer.cancel()
        except TimeoutError:
            return Finish("cancelled")

    async def _streamed(self, request: ChatRequest, say: Say) -> Finish:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._key}"}
        call = Call("POST", f"{self._address}/v1/chat/completions", headers, json.dumps(_body(request)).encode())
        finish, decoder = Finish("cancelled"), SseDecoder()
        async with self._client.opened(call, within=Privacy.LOCAL) as reply:
            if reply.status != _OK:
                why = f"its server refused the request with status {reply.status}"
                said = (await reply.body()).decode(errors="replace")
                raise RefusedRequest(Refusal.FAILED, why, detail=said[:_LAST_WORDS_BYTES])
            async for piece in reply.chunks():
                for frame in decoder.feed(piece):
                    finish, text = _read(frame.data, finish)
                    if not say(text):
                        return finish
        return finish

    def _last_words(self) -> str:
        self._log.seek(0, os.SEEK_END)
        self._log.seek(max(0, self._log.tell() - _LAST_WORDS_BYTES))
        return self._log.read().decode(errors="replace")


def _free_port() -> int:
    """A port of loopback that nobody has at this moment; a server that finds it taken ends, and that is told."""
    with socket.socket() as held:
        held.bind((LOOPBACK, 0))
        port: int = held.getsockname()[1]
        return port


def _body(request: ChatRequest) -> dict[str, Any]:
    sampling = request.sampling
    asked = {
        "messages": [{"role": message.role.value, "content": message.text} for message in request.messages],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": sampling.max_tokens,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "seed": sampling.seed,
        "stop": list(sampling.stop) or None,
    }
    return {name: value for name, value in asked.items() if value is not None}


def _read(data: bytes, before: Finish) -> tuple[Finish, str]:
    """What one event adds: how it ended, and a piece of text. An event that is no such JSON adds nothing."""
    try:
        said = json.loads(data)
        choice = (said.get("choices") or [{}])[0]
        usage = said.get("usage") or {}
        reason = choice.get("finish_reason") or before.reason
        read = usage.get("prompt_tokens") or before.input_tokens
        wrote = usage.get("completion_tokens") or before.output_tokens
        text = (choice.get("delta") or {}).get("content") or ""
    except (ValueError, AttributeError, TypeError, LookupError):
        return before, ""
    return Finish(reason, read, wrote), text if isinstance(text, str) else ""
