"""The engine of ours that transcribes: fulfils `domain.speech_ports.SpeechEngine` over the pool of engines."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from hexalogue.domain.engines import EngineAddress, System
from hexalogue.domain.errors import Cut, NotInstalled, Unreachable
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.engines import EnginesService


class SpawnedSpeech:
    """system: whether there is a program for it at all."""

    def __init__(self, engines: EnginesService, system: System) -> None:
        self._engines = engines
        self._system = system

    @asynccontextmanager
    async def lent(self, provider: ProviderSpec, model: Path) -> AsyncIterator[EngineAddress]:
        """See the port."""
        await self._told_where_there_is_none(provider)
        began = time.time()
        async with self._engines.lent(provider, str(model)) as (lent, _):
            try:
                yield lent.address
            except (Cut, Unreachable) as error:
                death = await self._engines.death_of(lent, provider, began)
                raise (death or error) from error

    async def _told_where_there_is_none(self, provider: ProviderSpec) -> None:
        """Raises NotInstalled with what to do: another engine inside the application does not hear."""
        spec = self._engines.spec_behind(provider)
        if spec is None or await self._engines.installed(spec) is not None:
            return
        instead = spec.missing.get(self._system, "")
        if instead:
            raise NotInstalled(spec.name, f"{instead[0].upper()}{instead[1:].rstrip('.')}.")
        how = f"Run “hexalogue engines install {spec.id}”" if spec.repository else spec.how.rstrip(".")
        raise NotInstalled(spec.name, f"{how}, or name a provider with “--provider”.")
