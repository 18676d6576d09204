"""The one bus: services publish, doors listen. Synchronous, on the loop's thread; nothing is queued."""

from collections.abc import Callable

from hexalogue.domain.events import AppEvent

Listener = Callable[[AppEvent], None]


class EventBus:
    """Publishes every event to every listener, in the order they subscribed."""

    def __init__(self, on_crash: Callable[[str, BaseException], None]) -> None:
        self._on_crash = on_crash
        self._listeners: dict[int, Listener] = {}
        self._next = 0

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Listen from now on. Returns the function that ends it (idempotent)."""
        key = self._next
        self._next += 1
        self._listeners[key] = listener
        return lambda: self._forget(key)

    def publish(self, event: AppEvent) -> None:
        """Tell everybody. A listener that fails is reported as a bug and never breaks the sender."""
        for listener in tuple(self._listeners.values()):
            try:
                listener(event)
            except Exception as bug:  # a boundary: one broken pane must not end an answer
                self._on_crash(f"listener of {type(event).__name__}", bug)

    def _forget(self, key: int) -> None:
        self._listeners.pop(key, None)
