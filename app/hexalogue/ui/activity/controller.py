"""Between the list of jobs and the Activity page."""

import time

from PySide6.QtCore import QObject

from hexalogue.domain.activity import Job
from hexalogue.domain.events import ActivityChanged, AppEvent
from hexalogue.services.facade import Services
from hexalogue.ui.activity import viewmodel as vm
from hexalogue.ui.activity.view import ActivityView
from hexalogue.ui.bridge import Bridge


class ActivityController(QObject):
    """Shows the list as it is, and hands on what a person wants of it."""

    def __init__(self, services: Services, bridge: Bridge, view: ActivityView) -> None:
        super().__init__(view)
        activity = services.activity
        self._view = view
        bridge.happened.connect(self._hear)
        view.pause_asked.connect(activity.pause)
        view.resume_asked.connect(activity.resume)
        view.cancel_asked.connect(activity.cancel)
        view.forget_asked.connect(activity.forget_over)
        self._show(activity.jobs)

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, ActivityChanged):
            self._show(event.jobs)

    def _show(self, jobs: tuple[Job, ...]) -> None:
        rows = vm.activity_rows(jobs, said_time)
        self._view.show_jobs(rows, vm.summary(jobs), may_forget=vm.may_forget(jobs))


def said_time(at: float) -> str:
    """The time of the day."""
    return time.strftime("%H:%M", time.localtime(at))
