"""The way to whatever runs the model, as the engine sees it: frames out, frames in, and an end with a cause."""

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from typing import Protocol

from hexalogue.adapters.inprocess.protocol import Frame, ToWorker
from hexalogue.domain.errors import AppError


class Link(Protocol):
    """A worker process (`child.WorkerLink`) or a thread (`direct.ThreadLink`). All calls on the loop's thread."""

    @property
    def is_alive(self) -> bool:
        """Whether requests can still be answered."""
        ...

    def send(self, frame: ToWorker) -> None:
        """Hand over a frame; lost without a word when the other side is gone: `frames` tells."""
        ...

    async def frames(self) -> Sequence[Frame]:
        """What has arrived since the last call, waiting for at least one; empty when the other side is gone."""
        ...

    def cause(self, *, while_loading: bool) -> AppError | None:
        """Why it is gone; None when it was asked to end."""
        ...

    def watch(self) -> None:
        """From now on silence counts: an answer is due."""
        ...

    def unwatch(self) -> None:
        """Silence is fine again."""
        ...

    async def end(self) -> None:
        """Politely and then not. Idempotent; returns when nothing of it is left."""
        ...

    def kill(self) -> None:
        """At once, as hard as the kind of link allows."""
        ...


class Inbox:
    """Frames that have arrived and are not read yet; `close` when no more can come. Only on the loop's thread."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()
        self._news = asyncio.Event()
        self._closed = asyncio.Event()
        self.heard_at = time.monotonic()

    @property
    def is_closed(self) -> bool:
        """Whether no more can come; what is here may still be read."""
        return self._closed.is_set()

    def put(self, frame: Frame) -> None:
        """A frame has arrived."""
        self.heard_at = time.monotonic()
        self._frames.append(frame)
        self._news.set()

    def close(self) -> None:
        """Nothing more comes."""
        self._closed.set()
        self._news.set()

    async def taken(self) -> Sequence[Frame]:
        """All that is here, waiting for one; empty when it is closed and read to the end."""
        while not self._frames and not self.is_closed:
            self._news.clear()
            await self._news.wait()
        frames = tuple(self._frames)
        self._frames.clear()
        return frames

    async def closed(self) -> None:
        """Returns when no more can come."""
        await self._closed.wait()
