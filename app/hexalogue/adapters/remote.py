"""Providers with an address, as one door: `provider_ports.RemoteProviders` over one client and one set of tokens."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing

from hexalogue.adapters.addresses import resolved_privacy
from hexalogue.adapters.checking import Checker
from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.endpoints import say_who_must_run
from hexalogue.adapters.http_chat import HttpChat
from hexalogue.adapters.listing import served_models
from hexalogue.adapters.probing import Prober
from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import Fingerprint, FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.wire.client import HttpClient

Fingerprints = Callable[[], Mapping[int, Sequence[Fingerprint]]]


class HttpProviders:
    """fingerprints: read when a person asks what runs here."""

    def __init__(self, client: HttpClient, fingerprints: Fingerprints) -> None:
        self._client = client
        self._fingerprints = fingerprints
        self._credentials = Credentials(client)
        self._chat = HttpChat(client, self._credentials)

    async def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """See the port."""
        try:
            async with aclosing(self._chat.stream(target, request)) as events:
                async for event in events:
                    yield event
        except AppError as error:
            say_who_must_run(error, target.spec)
            raise

    async def models(self, target: Target) -> Sequence[ServedModel]:
        """See the port."""
        try:
            return await served_models(self._client, self._credentials, target)
        except AppError as error:
            say_who_must_run(error, target.spec)
            raise

    async def check(self, target: Target) -> Verdict:
        """See the port."""
        return await Checker(self._client, self._credentials).check(target)

    async def probe(self) -> Sequence[FoundServer]:
        """See the port."""
        return await Prober(self._client).probe(self._fingerprints())

    async def privacy(self, spec: ProviderSpec) -> Privacy:
        """See the port."""
        return await resolved_privacy(spec)

    async def close(self) -> None:
        """See the port."""
        await self._client.close()
