"""The vault: one door to the keychain, the encrypted file, this session's memory and the environment."""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from hexalogue.domain.errors import AppError, BadArgument, KeychainLocked, KeyStoreError, NoKeychain, StoreError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import DEFAULT_LABEL, Findings, FoundKey, HomeState, KeyHome, KeyPlace, KeyRef, Secret
from hexalogue.domain.provider import Auth
from hexalogue.vault.disk import Disk
from hexalogue.vault.environment import environment_keys
from hexalogue.vault.index import Entry, KeyIndex
from hexalogue.vault.key_file import KeyFile
from hexalogue.vault.keychain import Keychain
from hexalogue.vault.waiting import Waiter

T = TypeVar("T")
# Keys that could be read, and why others could not.
Reading = tuple[Mapping[KeyRef, Secret], AppError | None]

# A person looks for a passphrase and types it into the system's own window.
UNLOCK_S: Final = 120.0
INDEX_NAME = "keys.json"
FILE_NAME = "keys.sealed"


class Vault:
    """Fulfils `domain.provider_ports.KeyVault`. folder: where the list of names and the encrypted file lie."""

    def __init__(
        self,
        folder: Path,
        environ: Mapping[str, str],
        disk: Disk,
        *,
        keychain: Callable[[], Keychain] = Keychain,
        waiter: Waiter | None = None,
    ) -> None:
        self._environ = environ
        self._index = KeyIndex(folder / INDEX_NAME, disk)
        self._file = KeyFile(folder / FILE_NAME, disk)
        self._session: dict[KeyRef, Secret] = {}
        self._keychain = keychain()
        self._waiter = waiter or Waiter()

    @property
    def has_file(self) -> bool:
        """Whether there is an encrypted file."""
        return self._file.exists

    def environment(self, auth: Auth) -> Sequence[tuple[str, Secret]]:
        """See `environment_keys`."""
        return environment_keys(auth, self._environ)

    async def home(self) -> KeyHome:
        """See the port."""
        state, problem = HomeState.OPEN, None
        try:
            if await self._asked(lambda _: self._keychain.is_locked()):
                state, problem = HomeState.LOCKED, KeychainLocked(self._keychain.name)
        except KeyStoreError as silent:
            is_none = isinstance(silent, NoKeychain)
            return self._home(HomeState.NONE if is_none else HomeState.SILENT, silent)
        return self._home(state, problem)

    async def found(self, providers: Sequence[ProviderId], *, search: bool, may_ask: bool = True) -> Findings:
        """Session first, since it was meant for now; then in the order of the list."""
        wanted = set(providers)
        entries = [entry for entry in await asyncio.to_thread(self._index.entries) if entry.ref.provider in wanted]
        listed = {entry.ref for entry in entries}
        searched = [KeyRef(provider) for provider in providers if search and KeyRef(provider) not in listed]
        refs = [entry.ref for entry in entries if entry.place is KeyPlace.KEYCHAIN] + searched
        chain, problem = await self._from_keychain(refs, may_ask=may_ask)
        readings: dict[KeyPlace, Reading] = {KeyPlace.KEYCHAIN: (chain, problem)}
        if any(entry.place is KeyPlace.FILE for entry in entries):
            readings[KeyPlace.FILE] = await self._from_file()
        session = [(ref, secret) for ref, secret in self._session.items() if ref.provider in wanted]
        return Findings(
            (
                *(FoundKey(ref, KeyPlace.SESSION, secret) for ref, secret in session),
                *(_found(entry, *readings[entry.place]) for entry in entries),
                *(FoundKey(ref, KeyPlace.KEYCHAIN, chain[ref]) for ref in searched if ref in chain),
            ),
            problem,
        )

    async def keep(self, ref: KeyRef, secret: Secret, place: KeyPlace) -> None:
        """See the port. A key in the session gives way to the same one that is kept."""
        if place is KeyPlace.SESSION:
            self._session[ref] = secret
            return
        await self._refuse_two_places(ref, place)
        await self._written(ref, secret, place)
        await asyncio.to_thread(self._index.add, Entry(ref, place))
        self._session.pop(ref, None)

    async def forget(self, ref: KeyRef) -> bool:
        """See the port. The name goes from the list last, so that a failure leaves something to try again with."""
        was_in_session = self._session.pop(ref, None) is not None
        places = {entry.place for entry in await asyncio.to_thread(self._index.entries) if entry.ref == ref}
        was_kept = bool(places)
        if KeyPlace.FILE in places:
            await asyncio.to_thread(self._file.remove, ref)
        elif KeyPlace.KEYCHAIN in places or (ref.label == DEFAULT_LABEL and not was_in_session):
            was_kept |= await self._dropped(ref, is_listed=bool(places))
        if places:
            await asyncio.to_thread(self._index.remove, ref)
        return was_kept or was_in_session

    async def rename(self, ref: KeyRef, label: str) -> None:
        """See the port. The new name is listed before the old one goes: a crash between the two leaves both."""
        new = KeyRef(ref.provider, label)
        keys = {key.ref: key for key in (await self.found([ref.provider], search=True)).keys}
        if new in keys:
            raise BadArgument(f"A key “{label}” is there already.", fix="Choose another label.")
        key = keys.get(ref)
        if key is None or key.secret is None:
            raise (key.problem if key and key.problem else _gone(ref))
        if key.place is KeyPlace.SESSION:
            self._session = {new if each == ref else each: secret for each, secret in self._session.items()}
            return
        await self._written(new, key.secret, key.place)
        await asyncio.to_thread(self._index.add, Entry(new, key.place), ref)
        await self.forget(ref)

    async def arrange(self, provider: ProviderId, labels: Sequence[str]) -> None:
        """See the port."""
        keys = {key.ref.label: key for key in (await self.found([provider], search=True)).keys}
        ordered = [keys[label] for label in labels if label in keys]
        rest = {key.ref: secret for key in ordered if (secret := self._session.get(key.ref)) is not None}
        self._session = {**rest, **{ref: secret for ref, secret in self._session.items() if ref not in rest}}
        kept = [Entry(key.ref, key.place) for key in ordered if key.place is not KeyPlace.SESSION]
        await asyncio.to_thread(self._index.arrange, provider, kept)

    async def unlock_keychain(self) -> None:
        """See the port."""
        await self._waiter.run(self._keychain.name, lambda _: self._keychain.unlock(), deadline_s=UNLOCK_S)

    async def unlock(self, passphrase: Secret) -> None:
        """See `KeyFile.unlock`."""
        await asyncio.to_thread(self._file.unlock, passphrase)

    def _home(self, state: HomeState, problem: KeyStoreError | None) -> KeyHome:
        return KeyHome(self._keychain.name, state, problem, self._file.exists, self._file.is_open)

    async def _written(self, ref: KeyRef, secret: Secret, place: KeyPlace) -> None:
        if place is KeyPlace.KEYCHAIN:
            await self._asked(lambda nobody_waits: self._keychain.write(ref, secret, nobody_waits))
        else:
            await asyncio.to_thread(self._file.put, ref, secret)

    async def _dropped(self, ref: KeyRef, *, is_listed: bool) -> bool:
        try:
            return await self._asked(lambda nobody_waits: self._keychain.delete(ref, nobody_waits))
        except NoKeychain:
            if is_listed:
                raise
            return False

    async def _from_keychain(
        self, refs: Sequence[KeyRef], *, may_ask: bool
    ) -> tuple[Mapping[KeyRef, Secret], KeyStoreError | None]:
        if not refs:  # keyring is not even imported
            return {}, None
        try:
            return await self._asked(lambda _: self._keychain.read_all(refs, may_ask=may_ask))
        except KeyStoreError as silent:
            return {}, silent

    async def _from_file(self) -> Reading:
        try:
            return await asyncio.to_thread(self._file.keys), None
        except (KeyStoreError, StoreError) as problem:
            return {}, problem

    async def _refuse_two_places(self, ref: KeyRef, place: KeyPlace) -> None:
        for entry in await asyncio.to_thread(self._index.entries):
            if entry.ref == ref and entry.place is not place:
                raise BadArgument(
                    f"A key “{ref.label}” for {ref.provider} is kept already, in the {entry.place.value}.",
                    fix="Delete that one first, or give this one another label.",
                )

    async def _asked(self, work: Callable[[threading.Event], T]) -> T:
        return await self._waiter.run(self._keychain.name, work)


def _found(entry: Entry, secrets: Mapping[KeyRef, Secret], problem: AppError | None) -> FoundKey:
    secret = secrets.get(entry.ref)
    return FoundKey(entry.ref, entry.place, secret, None if secret else problem)


def _gone(ref: KeyRef) -> BadArgument:
    return BadArgument(f"No key “{ref.label}” is stored for {ref.provider}.", fix="Look at the list again.")
