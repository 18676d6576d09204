"""Garbage is collected in the window's thread only.

Python may run its collector in whatever thread allocates. There it would destroy widgets, and a timer that is destroyed
outside its own thread stays in Qt's list and is called after its death: a crash seconds later (PySide6 6.11.3 under
qasync 0.28.0, seen and reproduced 2026-11-21 with `gdb`: activateTimers on a dead object).
"""

import gc

from PySide6.QtCore import QObject, QTimer

# Seldom enough to cost nothing while idle, often enough that closed pages do not pile up.
LOOK_EVERY_MS = 2000


class GarbageCollector(QObject):
    """Replaces the automatic collector while it lives. Collects the generations whose thresholds are passed."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._has_settled = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due, oldest generation first: it includes the younger ones."""
        if not self._has_settled:
            # Modules, classes and the first window stay until the end: out of the collector's sight, a whole
            # collection takes under a millisecond instead of 40.
            self._has_settled = True
            gc.freeze()
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Collect here once more what may be collected, then let Python do it again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
