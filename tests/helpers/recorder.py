"""Records what a bus publishes, and waits for it: the spy of Parsec's tests, with types instead of strings."""

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

from hexalogue.domain.events import AppEvent

E = TypeVar("E")


class Bus(Protocol):
    """The half of the event bus that listens."""

    def subscribe(self, listener: Callable[[AppEvent], None]) -> Callable[[], None]:
        """Call `listener` for every event until the returned function is called."""
        ...


class Recorder:
    """Everything published since it was made, in order."""

    def __init__(self, bus: Bus) -> None:
        self.events: list[AppEvent] = []
        self._waiting: set[asyncio.Event] = set()
        self.close = bus.subscribe(self._record)

    def of(self, kind: type[E]) -> list[E]:
        """The events of one type so far, in order."""
        return [event for event in self.events if isinstance(event, kind)]

    def last(self, kind: type[E]) -> E:
        """The latest event of one type. Fails when there is none."""
        found = self.of(kind)
        assert found, f"no {kind.__name__} among {self._said()}"
        return found[-1]

    async def wait_for(
        self, kind: type[E], predicate: Callable[[E], bool] = lambda _: True, *, within_s: float = 5.0
    ) -> E:
        """The first event of a type that the predicate accepts, past ones included. Fails after `within_s` seconds."""
        arrived = asyncio.Event()
        self._waiting.add(arrived)
        try:
            async with asyncio.timeout(within_s):
                while True:
                    for event in self.of(kind):
                        if predicate(event):
                            return event
                    await arrived.wait()
                    arrived.clear()
        except TimeoutError:
            raise AssertionError(f"no such {kind.__name__} within {within_s:g} s; came: {self._said()}") from None
        finally:
            self._waiting.discard(arrived)

    def forget(self) -> None:
        """Drop what came so far, so that `wait_for` means what comes next."""
        self.events.clear()

    def assert_order(self, *kinds: type[object]) -> None:
        """The types came in this order; others may stand between."""
        rest = iter(self.events)
        for kind in kinds:
            assert any(isinstance(event, kind) for event in rest), f"{kind.__name__} not in its place: {self._said()}"

    def assert_none(self, kind: type[object]) -> None:
        """No event of this type came."""
        assert not [event for event in self.events if isinstance(event, kind)], self._said()

    def _record(self, event: AppEvent) -> None:
        self.events.append(event)
        for arrived in self._waiting:
            arrived.set()

    def _said(self) -> str:
        return ", ".join(type(event).__name__ for event in self.events) or "nothing"
