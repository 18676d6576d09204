"""Keys as the doors and the router see them: whose, in which state, and which are tried in which order.

What the person stored comes before what the environment holds: who stores a key here means this application, while a
variable is often set for another one. A variable is read, never changed.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.errors import BadArgument, KeychainLocked, NoKeychain, NoSuchProvider
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import (
    DEFAULT_LABEL,
    Findings,
    FoundKey,
    KeyHome,
    KeyPlace,
    KeyRef,
    KeyRow,
    KeyState,
    LabelledKey,
    Secret,
    best_prefix,
    cleaned_key,
    cleaned_label,
    prefix_warning,
)
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import KeyVault
from hexalogue.services.key_notes import KeyNotes, NoNotes

# Many requests a second must not each ask the keychain (10 ms and a D-Bus connection); a minute later it is asked anew.
REMEMBERED_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Saved:
    """A key that was stored. warning: a sentence when it does not look like one of this provider's."""

    row: KeyRow
    warning: str | None


class KeysService:
    """Fulfils `domain.keys.KeySource`. specs: all rows, asked anew each time, since a person may add some.

    notes: what is remembered about keys without them; it follows every change made here.   on_change: called after one.
    ask_passphrase: called at most once for an encrypted file that is closed when its keys are needed; None gives up.
    """

    def __init__(
        self,
        vault: KeyVault,
        specs: Callable[[], Sequence[ProviderSpec]],
        *,
        notes: KeyNotes | None = None,
        on_change: Callable[[], object] = lambda: None,
        ask_passphrase: Callable[[], Secret | None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._vault = vault
        self._specs = specs
        self.notes = notes or KeyNotes(NoNotes())
        self._on_change = on_change
        self._ask_passphrase = ask_passphrase
        self._clock = clock
        self._remembered: dict[ProviderId, tuple[float, tuple[LabelledKey, ...]]] = {}

    @property
    def has_file(self) -> bool:
        """Whether there is an encrypted file."""
        return self._vault.has_file

    async def candidates(self, spec: ProviderSpec) -> Sequence[LabelledKey]:
        """The provider's keys: this session's, the stored ones in their order, then the environment's; each once.

        Empty for a provider without any. Raises KeyStoreError and StoreError leaves when there is one that could not be
        read and no other. Remembered for a minute: see `forget_remembered`.
        """
        if spec.auth.scheme == "none":
            return ()
        remembered = self._remembered.get(spec.id)
        if remembered is not None and self._clock() - remembered[0] < REMEMBERED_S:
            return remembered[1]
        keys = await self._candidates(spec)
        if keys:
            self._remembered[spec.id] = (self._clock(), keys)
        return keys

    def forget_remembered(self, provider: ProviderId) -> None:
        """Ask the vault again next time: a provider refused a key, or another process may have stored one."""
        self._remembered.pop(provider, None)

    def takers(self) -> tuple[ProviderSpec, ...]:
        """Every provider that takes a key. May read the rows' files."""
        return tuple(spec for spec in self._specs() if spec.auth.scheme != "none")

    async def home(self) -> KeyHome:
        """Where keys can be kept now. Asks the person nothing."""
        return await self._vault.home()

    async def states(self) -> tuple[KeyRow, ...]:
        """Every key of every provider that takes one, and a row for those without; in the order of the rows.

        A locked keychain stays locked: looking at a list is no reason to ask for a passphrase.
        """
        specs = self.takers()
        findings = await self._vault.found([spec.id for spec in specs], search=True, may_ask=False)
        return tuple(row for spec in specs for row in self._rows(spec, findings))

    async def set(
        self,
        provider: str,
        text: str,
        *,
        label: str = DEFAULT_LABEL,
        place: KeyPlace = KeyPlace.KEYCHAIN,
    ) -> Saved:
        """Store what was typed or piped. It is read back before this returns.

        Raises NoSuchProvider, BadArgument, KeyStoreError and StoreError leaves; none of them holds the key.
        """
        return await self.keep(provider, cleaned_key(text), label=label, place=place)

    async def keep(
        self,
        provider: str,
        secret: Secret,
        *,
        label: str = DEFAULT_LABEL,
        place: KeyPlace = KeyPlace.KEYCHAIN,
    ) -> Saved:
        """Store a key that `cleaned_key` made. As `set`."""
        spec = self.spec(provider)
        if spec.auth.scheme == "none":
            raise BadArgument(f"{spec.name} takes no key.", fix="Use it as it is.")
        ref = KeyRef(spec.id, cleaned_label(label))
        await self._vault.keep(ref, secret, place)
        self.forget_remembered(spec.id)
        await self.notes.forget(ref)
        self._on_change()
        row = KeyRow(ref, KeyState.STORED, place.value, secret.last4, head=best_prefix(secret, spec))
        return Saved(row, prefix_warning(secret, spec, self._specs()))

    async def delete(self, provider: str, label: str = DEFAULT_LABEL) -> None:
        """Delete a stored key. Raises NoSuchProvider; BadArgument for one that is not stored; KeyStoreError leaves."""
        spec = self.spec(provider)
        ref = KeyRef(spec.id, label.strip())
        was_there = await self._vault.forget(ref)
        self.forget_remembered(spec.id)
        if not was_there:
            raise await self._not_stored(spec, label)
        await self.notes.forget(ref)
        self._on_change()

    async def secret(self, ref: KeyRef) -> Secret:
        """The key itself. Raises BadArgument where there is none of this label; KeyStoreError and StoreError leaves."""
        spec = self.spec(ref.provider)
        for name, secret in self._vault.environment(spec.auth):
            if name == ref.label:
                return secret
        for key in (await self._vault.found([spec.id], search=True)).keys:
            if key.ref == ref and key.secret is not None:
                return key.secret
            if key.ref == ref and key.problem is not None:
                raise key.problem
        raise await self._not_stored(spec, ref.label)

    async def rename(self, ref: KeyRef, label: str) -> None:
        """Another label for a stored key. Raises BadArgument, KeyStoreError and StoreError leaves, changing nothing."""
        cleaned = cleaned_label(label)
        if cleaned == ref.label:
            return
        await self._vault.rename(ref, cleaned)
        self.forget_remembered(ref.provider)
        await self.notes.rename(ref, cleaned)
        self._on_change()

    async def arrange(self, provider: ProviderId, labels: Sequence[str]) -> None:
        """The order in which a provider's stored keys are tried. Raises StoreError leaves."""
        await self._vault.arrange(provider, labels)
        self.forget_remembered(provider)
        self._on_change()

    async def unlock_keychain(self) -> None:
        """Let the system ask for the keychain's passphrase. Raises KeyStoreError leaves."""
        await self._vault.unlock_keychain()
        self._remembered.clear()
        self._on_change()

    async def unlock(self, passphrase: Secret) -> None:
        """Open the encrypted file, or get ready to begin one. Raises WrongPassphrase, Unreadable, TooNew."""
        await self._vault.unlock(passphrase)
        self._remembered.clear()
        self._on_change()

    def spec(self, provider: str) -> ProviderSpec:
        """A provider by any of its names. Raises NoSuchProvider."""
        for spec in self._specs():
            if provider in spec.names:
                return spec
        raise NoSuchProvider(provider)

    async def _candidates(self, spec: ProviderSpec) -> tuple[LabelledKey, ...]:
        environment = [LabelledKey(name, secret) for name, secret in self._vault.environment(spec.auth)]
        # Looking for keys that no list knows of costs the import of keyring: only where nothing works without one.
        search = spec.auth.is_required and not environment
        findings = await self._vault.found([spec.id], search=search)
        if not environment and await self._opened_file(findings):
            findings = await self._vault.found([spec.id], search=search)
        stored = [LabelledKey(found.ref.label, found.secret) for found in findings.keys if found.secret is not None]
        keys: dict[Secret, LabelledKey] = {}
        for key in (*stored, *environment):
            keys.setdefault(key.value, key)
        if not keys:
            _raise_problem(findings)
        return tuple(keys.values())

    async def _opened_file(self, findings: Findings) -> bool:
        """Whether asking for the passphrase opened a file that holds the only key."""
        closed = [
            key for key in findings.keys if key.place is KeyPlace.FILE and isinstance(key.problem, KeychainLocked)
        ]
        if not closed or self._ask_passphrase is None or any(key.secret for key in findings.keys):
            return False
        passphrase = self._ask_passphrase()
        if passphrase is None:
            return False
        await self.unlock(passphrase)
        return True

    async def _not_stored(self, spec: ProviderSpec, label: str) -> BadArgument:
        variables = [name for name, _ in self._vault.environment(spec.auth)]
        if variables:
            return BadArgument(
                f"The key for {spec.name} comes from the environment ({variables[0]}), which Hexalogue only reads.",
                fix=f"Unset {variables[0]} where it is set; or store a key, which then comes first.",
            )
        findings = await self._vault.found([spec.id], search=False)
        labels = ", ".join(f"“{key.ref.label}”" for key in findings.keys)
        fix = f"Name one of these with --label: {labels}." if labels else "“hexalogue keys” lists those that are."
        return BadArgument(f"No key “{label}” is stored for {spec.name}.", fix=fix)

    def _rows(self, spec: ProviderSpec, findings: Findings) -> list[KeyRow]:
        rows = [_row(key, spec) for key in findings.keys if key.ref.provider == spec.id]
        rows += [
            KeyRow(KeyRef(spec.id, name), KeyState.ENVIRONMENT, name, secret.last4, head=best_prefix(secret, spec))
            for name, secret in self._vault.environment(spec.auth)
        ]
        if rows:
            return rows
        nowhere = isinstance(findings.problem, NoKeychain)
        return [KeyRow(KeyRef(spec.id), KeyState.NO_BACKEND if nowhere else KeyState.MISSING)]


def _row(key: FoundKey, spec: ProviderSpec) -> KeyRow:
    if key.secret is not None:
        head = best_prefix(key.secret, spec)
        return KeyRow(key.ref, KeyState.STORED, key.place.value, key.secret.last4, head=head)
    if key.problem is None:  # the list knows it, and the keychain does not: deleted there by hand
        return KeyRow(key.ref, KeyState.MISSING)
    state = KeyState.NO_BACKEND if isinstance(key.problem, NoKeychain) else KeyState.LOCKED
    return KeyRow(key.ref, state, key.place.value, problem=key.problem)


def _raise_problem(findings: Findings) -> None:
    """Say why a key that is there cannot be used. Without one it is no problem that a keychain is missing."""
    for key in findings.keys:
        if key.problem is not None:
            raise key.problem
