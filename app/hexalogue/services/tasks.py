"""The only place that makes tasks. A task has a name and an owner; leaving the owner ends it."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

# A cancelled task that has not ended by then is a bug of its cleanup; closing goes on without it.
CLOSE_DEADLINE_S = 8.0


class TaskScope:
    """Owns background jobs. One failing job does not end its siblings: it is reported through `on_crash`."""

    def __init__(self, on_crash: Callable[[str, BaseException], None]) -> None:
        self._on_crash = on_crash
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def names(self) -> tuple[str, ...]:
        """What is running, for the doctor and for tests."""
        return tuple(sorted(task.get_name() for task in self._tasks))

    def start(self, coroutine: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
        """Run in the background. Raises RuntimeError once the scope is closed."""
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"the scope is closed: {name} was not started")
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self) -> None:
        """Cancel everything, newest last, and wait. Idempotent.

        What was started just now takes its first step before: a setting that is saved is then with its thread.
        """
        await asyncio.sleep(0)
        self._closed = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=CLOSE_DEADLINE_S)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        bug = task.exception()
        if bug is not None:
            self._on_crash(task.get_name(), bug)
