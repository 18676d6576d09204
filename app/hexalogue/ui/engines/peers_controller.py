"""Between the service of several machines and their section."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.services.beyond import Machinery
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.engines import peers_model as pm
from hexalogue.ui.engines.peers import PeersSection
from hexalogue.ui.language import say


class PeersController(QObject):
    """Owns the state of the section. machinery: the services of engines, made when they are first needed."""

    def __init__(
        self, services: Services, section: PeersSection, machinery: Callable[[], Awaitable[Machinery]]
    ) -> None:
        super().__init__(section)
        self._services = services
        self._section = section
        self._machinery = machinery
        self._state = pm.PeersState()
        section.add_asked.connect(lambda address, name: self._start(self._added(address, name), "add a machine"))
        section.remove_asked.connect(lambda address: self._start(self._removed(address), "remove a machine"))
        section.look_asked.connect(lambda: self._start(self.look(), "look at machines"))
        section.error_closed.connect(lambda: self._take(pm.PeersErrorSeen()))
        self._show()

    @property
    def state(self) -> pm.PeersState:
        """What the section shows."""
        return self._state

    async def read(self) -> None:
        """List who was named, and look at them where there are some."""
        distributed = (await self._machinery()).distributed

        async def listed() -> None:
            self._take(pm.PeersRead(await distributed.peers()))

        if await self._or_told(listed) and self._state.peers:
            await self.look()

    async def look(self) -> None:
        """Ask all of them how they are doing."""
        distributed = (await self._machinery()).distributed
        self._take(pm.PeersLookBegan())

        async def looked() -> None:
            self._take(pm.PeersLooked(await distributed.check()))

        await self._or_told(looked)

    def look_for_returned(self, machinery: Machinery) -> None:
        """Whether a machine that was lost is back."""
        self._take(pm.PeersReturned(machinery.distributed.returned))

    async def _added(self, address: str, name: str) -> None:
        distributed = (await self._machinery()).distributed
        if await self._or_told(lambda: distributed.add(address, name)):
            self._section.clear_line()
            await self.read()

    async def _removed(self, address: str) -> None:
        distributed = (await self._machinery()).distributed
        title = say("Remove {address}?", address=address)
        text = say("Models are not spread over this machine any more. Nothing on it is changed.")
        if await dialogs.ask(self._section, title, text, yes=say("Remove"), danger=True) and await self._or_told(
            lambda: distributed.remove(address)
        ):
            await self.read()

    async def _or_told(self, work: Callable[[], Awaitable[object]]) -> bool:
        try:
            await work()
        except AppError as error:
            self._take(pm.PeersFailed(error))
            return False
        return True

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _take(self, event: pm.PeersEvent) -> None:
        state = pm.peers_reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        self._section.render_row(pm.peers_row(self._state), self._state.error)
