"""The providers that have an address, imported and made at their first use: most questions need no socket at all."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec, privacy_of
from hexalogue.domain.provider_ports import RemoteProviders
from hexalogue.domain.target import FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Verdict


class LateRemote:
    """Fulfils `domain.provider_ports.RemoteProviders` over what `make` returns when it is first asked."""

    def __init__(self, make: Callable[[], RemoteProviders]) -> None:
        self._make = make
        self._remote: RemoteProviders | None = None
        self._outdated: list[RemoteProviders] = []

    async def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """See the port."""
        async with aclosing(self._made().stream(target, request)) as events:
            async for event in events:
                yield event

    async def models(self, target: Target) -> Sequence[ServedModel]:
        """See the port."""
        return await self._made().models(target)

    async def check(self, target: Target) -> Verdict:
        """See the port."""
        return await self._made().check(target)

    async def probe(self) -> Sequence[FoundServer]:
        """See the port."""
        return await self._made().probe()

    async def privacy(self, spec: ProviderSpec) -> Privacy:
        """See the port."""
        if spec.goes_where_it_says:
            return await self._made().privacy(spec)
        return privacy_of(spec, ())

    def renew(self) -> None:
        """Make another at the next call: the network is reached in another way now. Answers that come go on."""
        if self._remote is not None:
            self._outdated.append(self._remote)
            self._remote = None

    async def close(self) -> None:
        """See the port."""
        self.renew()
        for remote in self._outdated:
            await remote.close()

    def _made(self) -> RemoteProviders:
        if self._remote is None:
            self._remote = self._make()
        return self._remote
