"""The vault, imported and made at its first use: a local model needs no key."""

from collections.abc import Callable, Sequence

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import Findings, KeyHome, KeyPlace, KeyRef, Secret
from hexalogue.domain.provider import Auth
from hexalogue.domain.provider_ports import KeyVault


class LateVault:
    """Fulfils `domain.provider_ports.KeyVault` over the vault that `make` returns when it is first asked."""

    def __init__(self, make: Callable[[], KeyVault]) -> None:
        self._make = make
        self._vault: KeyVault | None = None

    @property
    def has_file(self) -> bool:
        """See the port."""
        return self._made().has_file

    def environment(self, auth: Auth) -> Sequence[tuple[str, Secret]]:
        """See the port."""
        return self._made().environment(auth)

    async def home(self) -> KeyHome:
        """See the port."""
        return await self._made().home()

    async def found(self, providers: Sequence[ProviderId], *, search: bool, may_ask: bool = True) -> Findings:
        """See the port."""
        return await self._made().found(providers, search=search, may_ask=may_ask)

    async def keep(self, ref: KeyRef, secret: Secret, place: KeyPlace) -> None:
        """See the port."""
        await self._made().keep(ref, secret, place)

    async def forget(self, ref: KeyRef) -> bool:
        """See the port."""
        return await self._made().forget(ref)

    async def rename(self, ref: KeyRef, label: str) -> None:
        """See the port."""
        await self._made().rename(ref, label)

    async def arrange(self, provider: ProviderId, labels: Sequence[str]) -> None:
        """See the port."""
        await self._made().arrange(provider, labels)

    async def unlock_keychain(self) -> None:
        """See the port."""
        await self._made().unlock_keychain()

    async def unlock(self, passphrase: Secret) -> None:
        """See the port."""
        await self._made().unlock(passphrase)

    def _made(self) -> KeyVault:
        if self._vault is None:
            self._vault = self._make()
        return self._vault
