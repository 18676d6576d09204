"""The setup's use case: what a person brings so that a provider can answer, and the proof that it does."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from hexalogue.domain.distributed import Peer, PeerState
from hexalogue.domain.engines import EngineSpec, InstalledEngine
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ModelId
from hexalogue.domain.keys import KeyPlace
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.setting_up import Proven, SetupDraft, changes_of, fields_for
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engine_installing import Progress
from hexalogue.services.own_providers import meant_or_told
from hexalogue.services.proving import proven
from hexalogue.services.setup_finding import (
    FIND_S,
    SetupFinding,
    SetupRooms,
    completed,
    fields_of,
    filled_address,
    in_time,
)

_REACHED: Final = ("ok", "reachable_only", "bad_key", "no_permission", "no_quota", "rate_limited", "starting")


class SetupService:
    """Everything the wizard does. finding: everything it reads."""

    def __init__(self, rooms: SetupRooms) -> None:
        self._rooms = rooms
        self.finding = SetupFinding(rooms)

    async def looked_at(self, spec: ProviderSpec, typed: str) -> tuple[str, Verdict]:
        """The address that was meant, and what answers there, within FIND_S and without any key.

        An address that would fit better is in the verdict. Raises BadArgument for what is no address.
        """
        address = completed(spec, meant_or_told(typed))
        beyond = await self.finding.beyond()
        silent = Verdict(
            "unreachable", f"Nothing at {address} answered for {FIND_S:g} s.", "Is it running?", why="timeout"
        )
        row = replace(spec, base_url=address, defaults={})
        verdict = await in_time(beyond.providers.looked_at(row), silent)
        return (verdict.corrected or address) if verdict.outcome == "wrong_address" else address, verdict

    async def use_address(self, spec: ProviderSpec, address: str, verdict: Verdict | None = None) -> None:
        """Keep an address. verdict: of a look at it; with a good one, or a correction that answered, it is known to
        answer. Raises as `OwnProvidersService.change`."""
        is_usual = address == filled_address(spec)
        if not is_usual:
            await (await self.finding.beyond()).own.change(spec.id, {"base_url": address})
        if verdict is not None and (verdict.outcome in _REACHED or verdict.corrected == address):
            self.finding.note_answering(spec.id, spec.base_url if is_usual else address)

    async def save_values(self, spec: ProviderSpec, values: Mapping[str, str]) -> None:
        """Keep what a person may give a provider; an empty value is forgotten. Raises BadArgument, and as
        `OwnProvidersService.change`."""
        fields = fields_for(spec, fields_of(spec), await self.finding.taxonomy())
        changes = changes_of(spec, fields, values)
        if changes:
            await (await self.finding.beyond()).own.change(spec.id, changes)

    async def save_key(self, spec: ProviderSpec, text: str, *, for_session: bool = False) -> Verdict:
        """Keep a key and ask whether it works. Raises BadArgument and KeyStoreError leaves; none holds the key."""
        beyond = await self.finding.beyond()
        place = KeyPlace.SESSION if for_session else KeyPlace.KEYCHAIN
        await beyond.keys.set(spec.id, text, place=place)
        return await beyond.providers.verify(spec.id)

    async def install(
        self, engine: EngineSpec, path: Path | None, on_progress: Callable[[Progress], None]
    ) -> InstalledEngine:
        """Download, or take from a file, and prove; on the list of jobs meanwhile. Raises as `EngineInstalling`."""
        return await (await self.finding.machinery()).jobs.installed(engine, path, on_progress)

    async def add_peer(self, text: str) -> Peer:
        """Remember a worker. Raises BadArgument, PublicPeer."""
        return await (await self.finding.machinery()).distributed.add(text)

    async def remove_peer(self, address: str) -> None:
        """Forget a worker. Raises BadArgument."""
        await (await self.finding.machinery()).distributed.remove(address)

    async def peers(self) -> tuple[PeerState, ...]:
        """How the workers are doing."""
        return await (await self.finding.machinery()).distributed.check()

    async def prove(self, spec: ProviderSpec, model: str) -> Proven:
        """One real answer. Raises the AppError it failed with."""
        return await proven((await self.finding.beyond()).walker, reference(spec, model))

    # --- what was typed

    async def draft(self) -> SetupDraft:
        """What was typed before; never raises."""
        return await asyncio.to_thread(self._rooms.drafts.read)

    def keep_at_once(self, draft: SetupDraft) -> None:
        """Keep it while this is called: for the end of the application, which nobody could be told of a full disk."""
        with suppress(AppError):
            self._rooms.drafts.keep(draft)

    async def keep(self, draft: SetupDraft) -> None:
        """Keep it. Raises DiskFull, ReadOnly."""
        await asyncio.to_thread(self._rooms.drafts.keep, draft)


def reference(spec: ProviderSpec, model: str) -> str:
    """The name under which a chat asks this model of this provider."""
    return f"{spec.id}:{ModelId(model)}"
