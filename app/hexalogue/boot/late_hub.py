"""What asks the model hub and what gives advice about models, imported and made at their first use."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.models import GgufFacts, LocalModel

if TYPE_CHECKING:  # values of 20 ms together, which no first paint needs
    from hexalogue.domain.fit import Fit, Fitting, GpuRoom, Room, Using, Wish
    from hexalogue.domain.hub import HubModel, HubOrder, HubRepository
    from hexalogue.wire.client import HttpClient
    from hexalogue.wire.hub_api import HubApi
    from hexalogue.wire.network import Network


class LateHub:
    """Fulfils `domain.hub.HubCatalogue`: a client for each question, on the network as it is set by then.

    People look into the hub now and then; nothing of it stays open meanwhile.
    """

    def __init__(self, network: "Callable[[], Network]", endpoints: Callable[[], Sequence[str]]) -> None:
        self._network = network
        self._endpoints = endpoints

    async def search(self, words: str, order: "HubOrder", limit: int) -> "Sequence[HubModel]":
        """See the port."""
        client, api = self._made()
        try:
            return await api.search(words, order, limit)
        finally:
            await client.close()

    async def repository(self, name: str) -> "HubRepository":
        """See the port."""
        client, api = self._made()
        try:
            return await api.repository(name)
        finally:
            await client.close()

    async def start_of(self, repository: str, path: str, count: int) -> tuple[bytes, int]:
        """See the port."""
        client, api = self._made()
        try:
            return await api.start_of(repository, path, count)
        finally:
            await client.close()

    def _made(self) -> "tuple[HttpClient, HubApi]":
        from hexalogue.wire.client import HttpClient
        from hexalogue.wire.hub_api import HubApi

        network = self._network()
        client = HttpClient(network)
        return client, HubApi(client, self._endpoints, network.authorizations)


class LateFitting:
    """Fulfils `domain.fit.Fitting` over an adviser that remembers speeds in `book`.

    gpus: those with memory of their own and what is free on each; slow to ask, so only what advises about engines that
    use them hands one in.
    """

    def __init__(self, book: Path, gpus: "Callable[[], Sequence[GpuRoom]]" = tuple) -> None:
        self._book = book
        self._gpus = gpus
        self._adviser: Fitting | None = None

    def room(self) -> "Room":
        """See the port."""
        return self._made().room()

    def advice(
        self, size_bytes: int, facts: GgufFacts, wish: "Wish | None" = None, using: "Using | None" = None
    ) -> "Fit":
        """See the port."""
        return self._made().advice(size_bytes, facts, wish, using)

    def ran(self, model: LocalModel, using: "Using", gpu_layers: int, tokens_per_s: float, tokens: int) -> None:
        """See the port."""
        self._made().ran(model, using, gpu_layers, tokens_per_s, tokens)

    def _made(self) -> "Fitting":
        if self._adviser is None:
            from hexalogue.models.fit import FitAdviser
            from hexalogue.models.speeds import SpeedFile

            self._adviser = FitAdviser(SpeedFile(self._book), gpus=self._gpus)
        return self._adviser


def facts_of_start(start: bytes, size_bytes: int, name: str) -> GgufFacts | None:
    """Fulfils `domain.hub.HeaderReader`."""
    from hexalogue.models.gguf_facts import facts_of_start as read

    return read(start, size_bytes, name)
