"""How many jobs run, as a small ring on the rail's button of the Activity page."""

from PySide6.QtCore import QObject

from hexalogue.domain.activity import overall, running
from hexalogue.domain.events import ActivityChanged, AppEvent
from hexalogue.services.activity import Activity
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.language import say, say_number
from hexalogue.ui.pages import ACTIVITY
from hexalogue.ui.rail import Rail


class ActivityBadge(QObject):
    """Keeps the ring true; does nothing in a window without the page."""

    def __init__(self, activity: Activity, bridge: Bridge, rail: Rail) -> None:
        super().__init__(rail)
        self._activity = activity
        self._rail = rail
        bridge.happened.connect(self._hear)
        self._show()

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, ActivityChanged):
            self._show()

    def _show(self) -> None:
        jobs = self._activity.jobs
        count, fraction = len(running(jobs)), overall(jobs)
        words = say_number("{count} job is running", "{count} jobs are running", count) if count else ""
        if words and fraction is not None:
            words = say("{jobs}, {percent} % done", jobs=words, percent=f"{fraction * 100:.0f}")
        self._rail.badge(ACTIVITY, count, fraction, words)
