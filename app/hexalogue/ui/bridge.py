"""The only crossing from services to the window: every event of the bus becomes one Qt signal."""

from PySide6.QtCore import QObject, Signal

from hexalogue.domain.events import AppEvent
from hexalogue.services.bus import EventBus


class Bridge(QObject):
    """Emits `happened` for everything published. Should services ever move to a thread, Qt queues it by itself."""

    happened = Signal(object)  # AppEvent

    def __init__(self, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = bus.subscribe(self._forward)

    def close(self) -> None:
        """Hear nothing more. Idempotent."""
        self._unsubscribe()

    def _forward(self, event: AppEvent) -> None:
        self.happened.emit(event)
