"""Who could answer: the list with states, key checks that cost nothing, servers found on this computer."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from hexalogue.domain.errors import AppError, NeedsAddress, NoKey, NotInstalled
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRow, KeyState
from hexalogue.domain.own_providers import Origin
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import ProviderCatalogue, RemoteProviders
from hexalogue.domain.settings import Settings
from hexalogue.domain.target import FoundServer, ServedModel, Target, base_url_of
from hexalogue.domain.troubles import Trouble
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engines import EnginesService
from hexalogue.services.keys import KeysService
from hexalogue.services.routing import Router
from hexalogue.services.troubles import Troubles

# unchecked: nothing is missing here, and whether the server runs is known only by asking it.
_WITHOUT = (KeyState.MISSING, KeyState.NO_BACKEND)
State = Literal["ready", "unchecked", "needs_key", "needs_address", "not_installed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """One provider as a list shows it. privacy: of its resolved address.   is_enabled: the person did not switch it
    off; who is switched off still answers where its id is named.   keys: a row each, empty for who takes none.
    """

    spec: ProviderSpec
    privacy: Privacy
    state: State
    is_enabled: bool = True
    origin: Origin = "shipped"
    keys: tuple[KeyRow, ...] = ()


class ProvidersService:
    """Reads rows and keys, asks only when told to. installed: the backends this installation can run.

    engines: the programs that we start ourselves, made at their first use; None where there are none.
    settings: as they are now.   troubles: where what goes wrong is noted.
    """

    def __init__(
        self,
        catalogue: ProviderCatalogue,
        remote: RemoteProviders,
        keys: KeysService,
        router: Router,
        installed: frozenset[str],
        engines: Callable[[], EnginesService] | None = None,
        settings: Callable[[], Settings] = Settings,
        troubles: Troubles | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._remote = remote
        self._keys = keys
        self._router = router
        self._installed = installed
        self._engines = engines
        self._settings = settings
        self._troubles = troubles or Troubles()

    @property
    def problems(self) -> Sequence[AppError]:
        """What is wrong in the person's own file of providers."""
        return self._catalogue.problems()

    async def listed(self) -> list[Listed]:
        """All providers, in the order of the catalogue."""
        rows = self._catalogue.providers()
        keys: dict[str, tuple[KeyRow, ...]] = {}
        for row in await self._keys.states():
            keys[row.ref.provider] = (*keys.get(row.ref.provider, ()), row)
        with_key = {name for name, found in keys.items() if any(row.state not in _WITHOUT for row in found)}
        classes = await asyncio.gather(*(self._remote.privacy(spec) for spec in rows))
        startable = await self._startable(rows)
        off = self._settings().disabled_providers
        return [
            Listed(
                spec,
                privacy,
                "ready" if spec.id in startable else self._state(spec, has_key=spec.id in with_key),
                is_enabled=spec.id not in off,
                origin=self._catalogue.origin(spec.id),
                keys=keys.get(spec.id, ()),
            )
            for spec, privacy in zip(rows, classes, strict=True)
        ]

    def rows(self) -> Sequence[ProviderSpec]:
        """All providers as their rows say, before anything is looked at. Reads files the first time."""
        return self._catalogue.providers()

    def troubles(self, provider: str) -> Sequence[Trouble]:
        """What went wrong with one lately, the newest first."""
        return self._troubles.of(provider)

    async def verify(self, name: str) -> Verdict:
        """The free check. Raises NoSuchProvider, NoKey, NeedsAddress, NotInstalled."""
        spec = self._router.provider(name)
        if spec.family == "in_process":
            if spec.backend not in self._installed:
                raise NotInstalled(spec.backend or spec.name, "Choose another provider with “hexalogue providers”.")
            return Verdict("ok", f"{spec.name} runs inside Hexalogue: there is no key and no address to check.")
        try:
            verdict = await self._verified(spec)
        except AppError as error:
            error.provider = error.provider or spec.id
            raise
        await self._troubles.note_verdict(spec.id, verdict)
        return verdict

    async def looked_at(self, spec: ProviderSpec) -> Verdict:
        """The free check of a row that is not kept yet, without any key."""
        try:
            return await self._remote.check(Target(spec))
        except AppError as error:
            return Verdict("wrong_address", error.message, error.fix)

    async def models(self, name: str) -> Sequence[ServedModel]:
        """What a provider serves; nothing for an engine inside the application.

        Raises NoSuchProvider, NoKey, NeedsAddress and what the provider refused.
        """
        spec = self._router.provider(name)
        if spec.family == "in_process":
            return ()
        engines = self._engines_behind(spec)
        try:
            return await (self._remote.models(await self._target(spec)) if engines is None else engines.servable(spec))
        except AppError as error:
            error.provider = error.provider or spec.id
            if not isinstance(error, NoKey | NeedsAddress):  # nobody was asked
                await self._troubles.note(spec.id, error)
            raise

    async def privacy(self, spec: ProviderSpec) -> Privacy:
        """The class of its resolved address."""
        return await self._remote.privacy(spec)

    async def probe(self) -> Sequence[FoundServer]:
        """Running servers on this computer."""
        return await self._remote.probe()

    async def _verified(self, spec: ProviderSpec) -> Verdict:
        engines = self._engines_behind(spec)
        if engines is None:
            return await self._remote.check(await self._target(spec))
        target = await engines.running_as(spec)
        return await self._remote.check(target) if target is not None else await engines.at_rest(spec)

    async def _target(self, spec: ProviderSpec) -> Target:
        base_url_of(spec)
        keys = await self._keys.candidates(spec)
        if not keys and spec.auth.is_required:
            raise NoKey(spec.name, spec.id)
        return Target(spec, key=keys[0].value.reveal() if keys else "")

    def _engines_behind(self, spec: ProviderSpec) -> EnginesService | None:
        """The service of engines for a row that is one of ours, and has no address of the person's own."""
        if self._engines is None or spec.category != "local_spawned":
            return None
        engines = self._engines()
        return engines if engines.spec_behind(spec) is not None else None

    async def _startable(self, rows: Sequence[ProviderSpec]) -> frozenset[ProviderId]:
        """Rows behind which a program of ours is installed."""
        found = [(spec, self._engines_behind(spec)) for spec in rows]
        return frozenset({spec.id for spec, engines in found if engines and await engines.is_ready_to_start(spec)})

    def _state(self, spec: ProviderSpec, *, has_key: bool) -> State:
        if spec.family == "in_process":
            return "ready" if spec.backend in self._installed else "not_installed"
        try:
            base_url_of(spec)
        except NeedsAddress:
            return "not_installed" if spec.category == "local_spawned" else "needs_address"
        if spec.auth.is_required and not has_key:
            return "needs_key"
        return "unchecked" if spec.goes_where_it_says else "ready"
