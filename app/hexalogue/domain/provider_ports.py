"""Ports of everything that has an address: the providers themselves, who there is, and their keys."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Protocol

from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import Findings, KeyHome, KeyPlace, KeyRef, Secret
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.own_providers import Origin
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.domain.target import FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Verdict

# What may stand behind a key of a provider's row.
OwnValue = str | bool | Sequence[str] | Mapping[str, str | bool]


class RemoteProviders(Protocol):
    """Providers that have an address (`adapters/remote.py`)."""

    def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """Text, reasoning and tool calls as they come, UsageReported?, AnswerEnded. Raises AppError leaves.

        Closing the generator closes the connection at once.
        """
        ...

    async def models(self, target: Target) -> Sequence[ServedModel]:
        """What it serves; empty where its API has no list. Raises AppError leaves."""
        ...

    async def check(self, target: Target) -> Verdict:
        """Whether address and key are right, by a call that costs nothing. Raises NoKey, NeedsAddress, OutsideClass."""
        ...

    async def probe(self) -> Sequence[FoundServer]:
        """The servers on this computer that are recognised. Sends no key."""
        ...

    async def privacy(self, spec: ProviderSpec) -> Privacy:
        """The class by kind and resolved address."""
        ...

    async def close(self) -> None:
        """Close every connection. Idempotent."""
        ...


class ProviderCatalogue(Protocol):
    """Who there is: the rows that ship, with the person's own over them (`catalog/`)."""

    def providers(self) -> Sequence[ProviderSpec]:
        """All rows, the person's own changes made. Reads the files when they are first asked for."""
        ...

    def problems(self) -> Sequence[AppError]:
        """What is wrong in the person's own file; the rows that ship are used then."""
        ...

    def resolved(self, model: str) -> tuple[ProviderId, str] | None:
        """Who serves a bare model name by default, and under which name; None when nobody is known to."""
        ...

    def origin(self, provider: ProviderId) -> Origin:
        """Whether a row ships, and whether the person's own file speaks of it."""
        ...

    def reread(self) -> None:
        """Read the person's own file anew when it is next needed."""
        ...


class KeyVault(Protocol):
    """Where the person's keys lie (`vault/`): the system's keychain, an encrypted file, this session's memory."""

    def environment(self, auth: Auth) -> Sequence[tuple[str, Secret]]:
        """Keys that the environment holds, with the name of their variable, in the row's order. Read only."""
        ...

    async def home(self) -> KeyHome:
        """Where keys can be kept now, and how the system's keychain is. Asks the person nothing."""
        ...

    async def found(self, providers: Sequence[ProviderId], *, search: bool, may_ask: bool = True) -> Findings:
        """What is kept for these providers. search: also look in the keychain for default keys that no list knows of.

        may_ask: false leaves a locked keychain locked, where reading would make it ask the person.

        A keychain that is locked, away or silent is part of the findings. Raises TooNew and StoreError leaves.
        """
        ...

    async def keep(self, ref: KeyRef, secret: Secret, place: KeyPlace) -> None:
        """Keep a key, replacing the one of this name. Durable and read back when this returns.

        Raises KeyStoreError leaves, StoreError leaves, BadArgument (the name is taken in another place).
        """
        ...

    async def forget(self, ref: KeyRef) -> bool:
        """Delete a key; False when there was none. Raises KeyStoreError and StoreError; then it is still there."""
        ...

    async def rename(self, ref: KeyRef, label: str) -> None:
        """Another label for a key, which stays where it stands in the order.

        Raises BadArgument (no such key, or the label is taken), KeyStoreError and StoreError leaves; then the key is
        still there under its old label.
        """
        ...

    async def arrange(self, provider: ProviderId, labels: Sequence[str]) -> None:
        """The order in which a provider's keys are tried; those not named come last. Raises StoreError leaves."""
        ...

    async def unlock_keychain(self) -> None:
        """Make the system ask the person for the keychain's passphrase, and wait for that, two minutes at most.

        Raises KeychainLocked when nobody answered or somebody said no; KeyStoreError leaves.
        """
        ...

    async def unlock(self, passphrase: Secret) -> None:
        """Open the encrypted file, or prepare a new one. Raises WrongPassphrase, Unreadable, TooNew."""
        ...

    @property
    def has_file(self) -> bool:
        """Whether there is an encrypted file."""
        ...


class OwnProviders(Protocol):
    """The person's own file of providers (`store/providers_file.py`). Both calls touch the disk."""

    def change(
        self, provider: str, values: Mapping[str, str | bool | Sequence[str] | Mapping[str, str | bool] | None]
    ) -> None:
        """Set these keys of one provider, None removes one; tables are merged. Comments stay.

        Raises Unreadable for a file that is no TOML, which is left as it is; DiskFull, ReadOnly.
        """
        ...

    def remove(self, provider: str) -> None:
        """Forget everything of one provider. Raises as `change`."""
        ...
