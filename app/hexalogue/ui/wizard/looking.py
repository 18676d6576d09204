"""The looks at this computer and at what stands at an address: side by side, each shown when it comes."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from hexalogue.domain.errors import AppError
from hexalogue.services.setup import SetupService
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard.state import AddressLook, SetupState

# So long after the last key an address is looked at.
LOOK_MS: Final = 400
# A look at this computer is not repeated before.
FRESH_S: Final = 5.0


class Looking(QObject):
    """state: the page's, read whenever it is needed.   take: what was found.   start: begins a named task."""

    def __init__(
        self,
        setup: SetupService,
        state: Callable[[], SetupState],
        take: Callable[[events.Event], None],
        start: Callable[[Coroutine[Any, Any, None], str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._state = state
        self._take = take
        self._start = start
        self._found_at = float("-inf")
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def open(self) -> None:
        """Read the words, the draft and the rows, then look around."""
        self._start(self._open(), "open the setup")

    def again(self) -> None:
        """What was found may be old."""
        if self._state().facts is not None and time.monotonic() - self._found_at > FRESH_S:
            self._start(self._again(), "look at this computer")

    def typed(self, address: str) -> None:
        """Look at an address once the typing pauses."""
        self._take(outcomes.Looking(address))
        self._timer.start()

    async def _open(self) -> None:
        taxonomy = await self._setup.finding.taxonomy()
        self._take(events.Opened(taxonomy, await self._setup.draft()))
        self._take(events.RowsRead(tuple(await self._setup.finding.providers())))
        await self._find()

    async def _find(self) -> None:
        """Three looks side by side, each shown when it comes."""
        self._found_at = time.monotonic()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._find_models())
            group.create_task(self._find_keys())
            group.create_task(self._find_servers())
        facts = await self._setup.finding.facts(self._state().found)
        self._take(events.FactsRead(facts))
        self._take(events.MachineRead(await self._setup.finding.profile(self._state().found, facts)))

    async def _find_models(self) -> None:
        models = await self._setup.finding.models()
        self._take(events.LookChanged(replace(self._state().found, models=models)))

    async def _find_keys(self) -> None:
        keys = await self._setup.finding.keys()
        self._take(events.LookChanged(replace(self._state().found, keys=keys)))

    async def _find_servers(self) -> None:
        servers = await self._setup.finding.servers()
        self._take(events.LookChanged(replace(self._state().found, servers=servers)))

    async def _again(self) -> None:
        self._take(events.RowsRead(tuple(await self._setup.finding.providers())))
        await self._find()

    def _look(self) -> None:
        look, spec = self._state().look, self._state().spec
        if look is not None and spec is not None:
            self._start(self._looked(look.typed), "look at an address")

    async def _looked(self, typed: str) -> None:
        spec = self._state().spec
        if spec is None:
            return
        try:
            address, verdict = await self._setup.looked_at(spec, typed)
        except AppError as error:
            self._take(outcomes.Looked(AddressLook(typed, problem=error)))
        else:
            self._take(outcomes.Looked(AddressLook(typed, address, verdict)))
