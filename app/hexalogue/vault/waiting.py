"""Calls that may never return, in threads of their own with a deadline: the keychain may wait for a person, or hang.

Not `asyncio.to_thread`: its threads are waited for when the loop and the interpreter end, so one call that hangs would
keep the application from closing.
"""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from hexalogue.domain.errors import AppError, KeychainFailed

T = TypeVar("T")

DEADLINE_S: Final = 5.0
# Each call that hangs keeps a thread. With so many of them the keychain is not asked again before one has ended.
MAX_HANGING: Final = 4


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    value: T


class Waiter:
    """Runs calls one after the other. What is called looks at its event between two steps: set means nobody waits."""

    def __init__(self, deadline_s: float = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._turn = threading.Lock()
        self._hanging: set[threading.Thread] = set()

    async def run(self, name: str, work: Callable[[threading.Event], T], *, deadline_s: float | None = None) -> T:
        """What `work` returns. name: the keychain's, for the error.   deadline_s: another than the usual one.

        Raises what `work` raises of AppError, and KeychainFailed after the deadline; `work` may still be running then,
        and its turn comes before any later call's.
        """
        self._hanging = {thread for thread in self._hanging if thread.is_alive()}
        if len(self._hanging) >= MAX_HANGING:
            raise KeychainFailed(name, "earlier calls have not been answered yet")
        patience_s = self._deadline_s if deadline_s is None else deadline_s
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[_Done[T] | AppError | None] = loop.create_future()
        nobody_waits = threading.Event()

        def settle(what: _Done[T] | AppError | None) -> None:
            if not outcome.done():
                outcome.set_result(what)

        def call() -> None:
            what: _Done[T] | AppError | None = None
            try:
                with self._turn:
                    what = _Done(work(nobody_waits))
            except AppError as error:
                what = error
            finally:
                with suppress(RuntimeError):  # the loop has ended meanwhile
                    loop.call_soon_threadsafe(settle, what)

        thread = threading.Thread(target=call, name="keychain", daemon=True)
        self._hanging.add(thread)
        thread.start()
        try:
            found = await asyncio.wait_for(outcome, patience_s)
        except TimeoutError:
            found = KeychainFailed(name, f"no answer within {patience_s:g} s; it may be waiting for you")
        finally:
            nobody_waits.set()
        if isinstance(found, _Done):
            return found.value
        # None: a mistake of ours, which the thread's own hook has reported.
        raise found or KeychainFailed(name, "a mistake in Hexalogue, kept in its report")
