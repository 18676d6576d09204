"""Keeps the status strip true: listens to the bridge, samples memory while the strip can be seen."""

import asyncio

from PySide6.QtCore import QObject, QTimer

from hexalogue.domain.events import AppEvent, ModelStateChanged
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.status.view import StatusView
from hexalogue.ui.status.viewmodel import said_memory, said_memory_at_length, status_of
from hexalogue.ui.text import DownloadAct

MEMORY_EVERY_MS = 5_000


class StatusController(QObject):
    """Between the models service and the strip."""

    def __init__(self, services: Services, bridge: Bridge, view: StatusView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._sampling: asyncio.Task[None] | None = None
        self._timer = QTimer(self, interval=MEMORY_EVERY_MS)
        self._timer.timeout.connect(self._sample)
        bridge.happened.connect(self._hear)
        view.act_chosen.connect(self._act)
        view.render_line(status_of(services.models.state))

    def start(self) -> None:
        """After the first paint: sample memory now and from then on."""
        self._timer.start()
        self._sample()

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, ModelStateChanged):
            self._view.render_line(status_of(event.state))

    def _act(self, act: str) -> None:
        models = self._services.models
        match DownloadAct(act):
            case DownloadAct.PAUSE:
                models.pause_download()
            case DownloadAct.RESUME:
                models.resume_download()
            case DownloadAct.CANCEL:
                models.cancel_download()

    def _sample(self) -> None:
        is_busy = self._sampling is not None and not self._sampling.done()
        if self._view.isVisible() and not is_busy:
            self._sampling = self._services.tasks.start(self._show_memory(), name="sample memory")

    async def _show_memory(self) -> None:
        from hexalogue.ui.status.memory import memory_use  # psutil only after the first paint

        use = await asyncio.to_thread(memory_use)
        self._view.render_memory(said_memory(use.used, use.total), said_memory_at_length(use.own, use.used, use.total))
