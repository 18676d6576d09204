"""Isolation "none": the same serving in a thread of this process, for the headless command line and for tests.

A native abort here ends the whole process: never used with a window.
"""

import asyncio
import contextlib
import threading
from collections.abc import Sequence

from hexalogue.adapters.inprocess.link import Inbox
from hexalogue.adapters.inprocess.protocol import Frame, FromWorker, ToWorker
from hexalogue.adapters.inprocess.serving import Serving
from hexalogue.domain.errors import AppError


class ThreadLink:
    """A thread that serves. It cannot be killed; `end` stops the model and waits for the thread."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._inbox = Inbox()
        self._serving = Serving(self._arrived)
        self._asked_to_end = False
        threading.Thread(target=self._run, name="inference", daemon=True).start()

    @property
    def is_alive(self) -> bool:
        """Whether it was not asked to end."""
        return not (self._asked_to_end or self._inbox.is_closed)

    def send(self, frame: ToWorker) -> None:
        """Straight into the serving; stop and ping act at once."""
        if self.is_alive:
            self._serving.receive(frame)

    async def frames(self) -> Sequence[Frame]:
        """What has arrived; empty when the thread has ended."""
        return await self._inbox.taken()

    def cause(self, *, while_loading: bool) -> AppError | None:
        """Always None: a thread ends only when it is asked to, or with the process."""
        return None

    def watch(self) -> None:
        """Nothing: a thread that hangs cannot be ended anyway."""

    def unwatch(self) -> None:
        """Nothing."""

    async def end(self) -> None:
        """Stop the model, free it, and wait for the thread. Idempotent."""
        self.kill()
        await self._inbox.closed()

    def kill(self) -> None:
        """The hardest there is: stop at the next node of the graph."""
        if not self._asked_to_end:
            self._asked_to_end = True
            self._serving.finish()

    def _run(self) -> None:
        try:
            self._serving.run()
        finally:
            self._on_loop(self._inbox.close)

    def _arrived(self, frame: FromWorker) -> None:
        self._on_loop(self._inbox.put, frame)

    def _on_loop(self, call: object, *arguments: object) -> None:
        """The loop may be closed by now; then nobody waits for it."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(call, *arguments)  # type: ignore[arg-type]


async def started() -> ThreadLink:
    """A running thread."""
    return ThreadLink()
