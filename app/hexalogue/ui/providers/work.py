"""What takes time on this page: listing, checking, looking around, changing a row. Each a coroutine for a task."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hexalogue.domain.errors import AppError, TimedOut
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider_ports import OwnValue
from hexalogue.ui.providers import viewmodel as vm
from hexalogue.ui.providers.board import Board

if TYPE_CHECKING:
    from hexalogue.services.beyond import Beyond

# A list of models is on the screen while it is waited for.
MODELS_S: Final = 20.0
_ASKED_BY_ITSELF: Final = ("ready", "unchecked")
_GOOD: Final = ("ok", "reachable_only")


class ProviderWork:
    """Asks the services and tells the board."""

    def __init__(self, board: Board) -> None:
        self._board = board

    async def read(self) -> None:
        """Everybody, anew. Who was to be looked at before anybody was known is looked at now."""
        is_first = self._board.state.rows is None
        if await self._board.or_told(self._read) and is_first and self._board.state.selected:
            await self.look_at(self._board.state.selected)

    async def look_at(self, provider: str) -> None:
        """What went wrong with one lately, and its models where nothing lacks."""
        self._tell_troubles(await self._beyond(), provider)
        state = self._board.state
        row = state.row(provider)
        if row is None or provider in state.disabled or provider in state.served:
            return
        if row.state in _ASKED_BY_ITSELF:
            await self.models(provider)

    async def models(self, provider: str) -> None:
        """What it serves, or why that is not known."""
        self._board.take(vm.ModelsAsked(provider))
        beyond = await self._beyond()
        try:
            async with asyncio.timeout(MODELS_S):
                served = vm.Served(tuple(await beyond.providers.models(provider)))
        except AppError as error:
            served = vm.Served((), error)
        except TimeoutError:
            served = vm.Served((), TimedOut(provider, "list of models", MODELS_S))
        self._board.take(vm.ModelsCame(provider, served))
        self._tell_troubles(beyond, provider)

    async def check(self, provider: str) -> None:
        """The check that costs nothing, and its models where it went well."""
        self._board.take(vm.CheckBegan(provider))
        beyond = await self._beyond()
        try:
            looked = vm.Looked(time.time(), await beyond.providers.verify(provider))
        except AppError as error:
            looked = vm.Looked(time.time(), error=error)
        self._board.take(vm.Checked(provider, looked))
        self._tell_troubles(beyond, provider)
        if looked.verdict is not None and looked.verdict.outcome in _GOOD:
            await self.models(provider)

    async def probe(self) -> None:
        """Servers that run on this computer."""
        self._board.take(vm.ProbeBegan())
        beyond = await self._beyond()
        self._board.take(vm.Probed(tuple(await beyond.providers.probe())))

    async def use_found(self, provider: str, address: str) -> None:
        """A server that was found: its row gets this address where it had another, and is switched on."""
        row = self._board.state.row(provider)
        if row is not None and row.spec.base_url != address and "{" not in row.spec.base_url:
            await self.write(provider, {"base_url": address})
        else:
            await self.check(provider)
        if provider in self._board.state.disabled:
            await self.switch(provider, is_on=True)

    async def write(self, provider: str, values: Mapping[str, OwnValue | None] | None) -> None:
        """Change a row; None takes all changes back. Then ask it where it is now."""
        own, name = (await self._beyond()).own, ProviderId(provider)
        done = await self._board.or_told(lambda: own.remove(name) if values is None else own.change(name, values))
        await self.read()
        if done and values is not None and self._board.state.row(provider) is not None:
            await self.check(provider)

    async def switch(self, provider: str, *, is_on: bool) -> None:
        """Offer it, or do not."""
        settings = self._board.services.settings
        others = tuple(name for name in settings.current.disabled_providers if name != provider)
        disabled = others if is_on else (*others, provider)
        await self._board.or_told(lambda: settings.save(replace(settings.current, disabled_providers=disabled)))

    async def make_default(self, provider: str, model: str) -> None:
        """Who answers where nobody is named."""
        settings = self._board.services.settings
        reference = f"{provider}:{model}"
        await self._board.or_told(lambda: settings.save(replace(settings.current, default_reference=reference)))

    async def _read(self) -> None:
        beyond = await self._beyond()
        if self._board.state.facts is None:
            self._board.take(vm.FactsRead(await asyncio.to_thread(read_facts, beyond)))
        listed = tuple(await beyond.providers.listed())
        self._board.take(vm.RowsListed(listed, tuple(beyond.providers.problems)))

    async def _beyond(self) -> "Beyond":
        return await asyncio.to_thread(self._board.services.beyond)

    def _tell_troubles(self, beyond: "Beyond", provider: str) -> None:
        if provider == self._board.state.selected:
            self._board.take(vm.TroublesRead(tuple(beyond.providers.troubles(provider))))


def read_facts(beyond: "Beyond") -> vm.Facts:
    """The tables, and the words by which providers are found. Some hundredths of a second: call it in a thread."""
    tables = beyond.tables
    families = tables.families()
    models: dict[str, list[str]] = {}
    for known in tables.known_models().models.values():
        models.setdefault(known.provider, []).append(known.id)
    haystacks: dict[str, str] = {
        spec.id: vm.haystack(spec, families, models.get(spec.id, ())) for spec in beyond.providers.rows()
    }
    return vm.Facts(tables.taxonomy(), families, tables.quirks(), haystacks)
