"""Providers of the person's own: checked while they are typed, kept in their file, taken away again."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from hexalogue.domain.addresses import in_other_scheme, meant
from hexalogue.domain.errors import AppError, BadArgument, NoSuchProvider
from hexalogue.domain.events import ProvidersChanged
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.own_providers import Origin, OwnDraft, category_of, free_id, spec_of
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import OwnProviders, OwnValue, ProviderCatalogue, RemoteProviders
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.bus import EventBus
from hexalogue.services.keys import KeysService

# Of the whole check: the address, what stands near it, and the other scheme.
CHECK_S: Final = 20.0
_GOOD = ("ok", "reachable_only")
# What a server in the other scheme looks like from this one.
_MAY_BE_THE_SCHEME = ("tls", "refused", "proxy")
_UNSAVED = ProviderId("not-saved-yet")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a check of a draft found. address: that was asked.   privacy: the class of that address."""

    verdict: Verdict
    address: str
    privacy: Privacy


class OwnProvidersService:
    """Writes the file, has the catalogue read it again, and says so."""

    def __init__(
        self,
        file: OwnProviders,
        catalogue: ProviderCatalogue,
        remote: RemoteProviders,
        keys: KeysService,
        bus: EventBus,
    ) -> None:
        self._file = file
        self._catalogue = catalogue
        self._remote = remote
        self._keys = keys
        self._bus = bus

    def origin(self, provider: ProviderId) -> Origin:
        """Whether a row is the person's own."""
        return self._catalogue.origin(provider)

    async def looked_at(self, draft: OwnDraft, provider: ProviderId | None = None) -> Looked:
        """Ask the server of a draft, by the call that costs nothing. An address that would fit is in the verdict.

        provider: whose stored key is used where the draft has none. Raises BadArgument for what is no address, and
        KeyStoreError leaves for a key that cannot be read. Ends within CHECK_S.
        """
        address = _meant(draft)
        draft = replace(draft, address=address)
        spec = spec_of(draft, provider or _UNSAVED)
        privacy = await self._remote.privacy(spec)
        key = draft.key.reveal() or await self._stored_key(provider)
        try:
            async with asyncio.timeout(CHECK_S):
                verdict = await self._checked(spec, key)
        except TimeoutError:
            said = f"{address} said nothing that makes sense for {CHECK_S:g} s."
            verdict = Verdict("unreachable", said, "Check that the server runs, and try again.", why="timeout")
        return Looked(verdict, address, privacy)

    async def save(self, draft: OwnDraft, provider: ProviderId | None = None) -> ProviderId:
        """Keep it, and its key in the keychain; provider: which one is edited, None adds one.

        Raises BadArgument, Unreadable (the file is no TOML), DiskFull, ReadOnly; KeyStoreError leaves for the key, when
        the rest is kept already.
        """
        draft = replace(draft, name=draft.name.strip(), address=_meant(draft))
        if not draft.name:
            raise BadArgument("The provider has no name.", fix="Type how it is to be called.")
        rows = self._catalogue.providers()
        chosen = provider or free_id(draft.name, {name for row in rows for name in row.names})
        spec = spec_of(draft, chosen)
        category = category_of(draft, await self._remote.privacy(spec))
        before = next((row for row in rows if row.id == chosen), None)
        values: dict[str, OwnValue | None] = {
            "name": draft.name,
            "category": category,
            "family": draft.family,
            "base_url": draft.address,
            "headers": _merged(before.headers if before else {}, draft.headers),
            "ca_file": draft.ca_file or None,
        }
        await self._written(chosen, values)
        if draft.key:
            await self._keys.set(chosen, draft.key.reveal())
        return chosen

    async def change(self, provider: ProviderId, values: Mapping[str, OwnValue | None]) -> None:
        """Write keys of one row: its address, values of its placeholders. None takes a key away.

        Raises NoSuchProvider, BadArgument for an address that is none, and as `save`.
        """
        if not any(row.id == provider for row in self._catalogue.providers()):
            raise NoSuchProvider(provider)
        address = values.get("base_url")
        if isinstance(address, str):
            values = {**values, "base_url": meant_or_told(address)}
        await self._written(provider, values)

    async def remove(self, provider: ProviderId) -> None:
        """Forget what the person's file says of it: one of their own is gone, one that ships is as it came.

        Its key stays in the keychain. Raises Unreadable, DiskFull, ReadOnly.
        """
        await asyncio.to_thread(self._file.remove, provider)
        self._changed(provider)

    async def _written(self, provider: ProviderId, values: Mapping[str, OwnValue | None]) -> None:
        """Raises what the catalogue finds wrong with it; one that was not there before is not there then."""
        is_new = self._catalogue.origin(provider) == "shipped"
        before = {problem.message for problem in self._catalogue.problems()}
        await asyncio.to_thread(self._file.change, provider, values)
        self._changed(provider)
        told = [problem for problem in self._catalogue.problems() if problem.message not in before]
        if told and is_new:
            await self.remove(provider)
        if told:
            raise told[0]

    def _changed(self, provider: ProviderId) -> None:
        self._catalogue.reread()
        self._keys.forget_remembered(provider)
        self._bus.publish(ProvidersChanged())

    async def _stored_key(self, provider: ProviderId | None) -> str:
        spec = next((row for row in self._catalogue.providers() if row.id == provider), None)
        if spec is None:
            return ""
        keys = await self._keys.candidates(spec)
        return keys[0].value.reveal() if keys else ""

    async def _checked(self, spec: ProviderSpec, key: str) -> Verdict:
        """The check, and where the scheme may be the mistake, one of the other."""
        verdict = await self._check(spec, key)
        is_strange = verdict.outcome == "wrong_address" and verdict.corrected is None
        if not is_strange and verdict.why not in _MAY_BE_THE_SCHEME:
            return verdict
        # A key that was meant for https is not shown in the clear.
        other = in_other_scheme(spec.base_url)
        second = await self._check(replace(spec, base_url=other), key if other.startswith("https:") else "")
        fitting = other if second.outcome in _GOOD else second.corrected
        if not fitting and not (second.outcome in ("bad_key", "no_permission") and is_strange):
            return verdict
        fitting = fitting or other
        return replace(verdict, outcome="wrong_address", corrected=fitting, fix=f"Use {fitting} as its address.")

    async def _check(self, spec: ProviderSpec, key: str) -> Verdict:
        try:
            return await self._remote.check(Target(spec, key=key))
        except AppError as error:
            return Verdict("wrong_address", error.message, error.fix)


def meant_or_told(address: str) -> str:
    """What was meant by an address. Raises BadArgument."""
    found = meant(address)
    if found is None:
        raise BadArgument(
            f"“{address.strip()[:200]}” is no address of a server.", fix="Type one such as http://192.168.1.20:8000/v1."
        )
    return found


def _meant(draft: OwnDraft) -> str:
    return meant_or_told(draft.address)


def _merged(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Headers as the file is told them: an empty value takes one away."""
    return {**dict.fromkeys(before, ""), **now}
