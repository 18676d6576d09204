"""A worker process: spawned, listened to, watched for silence, ended. Callbacks of the loop, no task of its own."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.adapters.inprocess.backends import LLAMACPP, Backend
from hexalogue.adapters.inprocess.deaths import Ending, explained
from hexalogue.adapters.inprocess.environment import worker_command, worker_environment, worker_folder
from hexalogue.adapters.inprocess.link import Inbox
from hexalogue.adapters.inprocess.memory import memory_now
from hexalogue.adapters.inprocess.protocol import Frame, Lines, Ping, ProtocolError, ToWorker, decoded, encoded
from hexalogue.domain.errors import AppError, StartFailed

# Of standard error: enough for a traceback or an assertion with its context.
LAST_WORDS_BYTES: Final = 16 * 1024

_STDIN: Final = 0
_STDOUT: Final = 1
_STDERR: Final = 2


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds. quiet_s: silence in an open request before a ping; pong_s: for its answer.

    polite_s: for a worker whose input was closed; term_s: after SIGTERM; then SIGKILL, which needs no patience.
    stop_s: for a request to end after a stop, before the worker is ended instead.
    """

    quiet_s: float = 5.0
    pong_s: float = 15.0
    polite_s: float = 1.0
    term_s: float = 0.5
    stop_s: float = 3.0


USUAL_PATIENCE: Final = Patience()


class WorkerLink(asyncio.SubprocessProtocol):
    """One worker process from spawn to burial. Made by `started`."""

    def __init__(self, patience: Patience, engine: str = LLAMACPP.name) -> None:
        self._patience = patience
        self._engine = engine
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.SubprocessTransport | None = None
        self._inbox = Inbox()
        self._lines = Lines()
        self._last_words = b""
        self._memory_at_start = memory_now()
        self._ending: Ending | None = None
        self._asked_to_end = False
        self._hung = False
        self._watch: asyncio.TimerHandle | None = None
        self._ladder: tuple[asyncio.TimerHandle, ...] = ()
        self._pinged_at: float | None = None

    @property
    def pid(self) -> int | None:
        """The process id; None before it is spawned."""
        return self._transport.get_pid() if self._transport else None

    @property
    def is_alive(self) -> bool:
        """Whether it was not asked to end and did not end."""
        return not (self._asked_to_end or self._inbox.is_closed)

    def send(self, frame: ToWorker) -> None:
        """Write a frame into its input."""
        pipe = self._transport.get_pipe_transport(_STDIN) if self._transport and self.is_alive else None
        if isinstance(pipe, asyncio.WriteTransport) and not pipe.is_closing():
            pipe.write(encoded(frame))

    async def frames(self) -> Sequence[Frame]:
        """What has arrived; empty when the process is gone."""
        return await self._inbox.taken()

    def cause(self, *, while_loading: bool) -> AppError | None:
        """Why it is gone; None when it was asked to."""
        if self._asked_to_end or self._ending is None:
            return None
        return explained(self._ending, while_loading=while_loading, engine=self._engine)

    def watch(self) -> None:
        """Look for silence from now on: one timer, whatever the number of frames."""
        self._inbox.heard_at = time.monotonic()
        self._pinged_at = None
        if self._watch is None:
            self._watch = self._loop.call_later(self._patience.quiet_s / 4, self._look)

    def unwatch(self) -> None:
        """Stop looking."""
        if self._watch is not None:
            self._watch.cancel()
        self._watch = None

    async def end(self) -> None:
        """Close its input (it exits at once), then SIGTERM, then SIGKILL. Idempotent; it is reaped afterwards.

        The steps are timers: cancelling who waits here does not save the worker.
        """
        self._asked_to_end = True
        self.unwatch()
        transport = self._transport
        if transport is None or self._inbox.is_closed:
            return
        if not self._ladder:
            stdin = transport.get_pipe_transport(_STDIN)
            if isinstance(stdin, asyncio.WriteTransport):
                stdin.abort()
            term_in_s, kill_in_s = self._patience.polite_s, self._patience.polite_s + self._patience.term_s
            self._ladder = (
                self._loop.call_later(term_in_s, self._terminate),
                self._loop.call_later(kill_in_s, self.kill),
            )
        await self._inbox.closed()

    def kill(self) -> None:
        """SIGKILL; what comes of it is told by `frames`."""
        if self._transport is not None and self._transport.get_returncode() is None:
            self._transport.kill()

    # --- what the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The process is running."""
        if isinstance(transport, asyncio.SubprocessTransport):
            self._transport = transport

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Frames, or words for the error message."""
        if fd == _STDERR:
            self._last_words = (self._last_words + data)[-LAST_WORDS_BYTES:]
            return
        try:
            for line in self._lines.feed(data):
                self._inbox.put(decoded(line))
        except ProtocolError as error:
            self._last_words += f"\n{error}".encode()
            self.kill()

    def connection_lost(self, error: Exception | None) -> None:
        """The process has ended, all its output is read and it is reaped."""
        transport = self._transport
        status = transport.get_returncode() if transport else None
        words = self._last_words.decode(errors="replace")
        self._ending = Ending(status or 0, words, self._memory_at_start, memory_now(), hung=self._hung)
        self.unwatch()
        for step in self._ladder:
            step.cancel()
        if transport is not None:
            transport.close()
        self._inbox.close()

    def _terminate(self) -> None:
        if self._transport is not None and self._transport.get_returncode() is None:
            self._transport.terminate()

    def _look(self) -> None:
        """Ping after a silence; a worker that does not even answer a ping hangs, and is killed."""
        now = time.monotonic()
        patience = self._patience
        if self._pinged_at is not None and self._inbox.heard_at > self._pinged_at:
            self._pinged_at = None
        if self._pinged_at is not None and now - self._pinged_at > patience.pong_s:
            self._hung = True
            self.kill()
            return
        if self._pinged_at is None and now - self._inbox.heard_at > patience.quiet_s:
            self._pinged_at = now
            self.send(Ping())
        self._watch = self._loop.call_later(min(patience.quiet_s, patience.pong_s) / 4, self._look)


async def started(patience: Patience, backend: Backend = LLAMACPP) -> WorkerLink:
    """Spawn a worker. Raises StartFailed when the system does not allow it."""
    loop = asyncio.get_running_loop()
    try:
        _, link = await loop.subprocess_exec(
            lambda: WorkerLink(patience, backend.name),
            *worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=worker_folder(),
            env=worker_environment(os.environ, backend),
            # Control-C in a terminal is for the application; the worker ends when it is told to.
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        why = f"its process could not be started ({error.strerror})"
        raise StartFailed(backend.name, why, detail=str(error)) from error
    return link
