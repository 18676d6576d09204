"""A model hub that is a list: what a search finds and what a repository holds is what the test says."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from hexalogue.domain.errors import AppError, NotOnHub
from hexalogue.domain.hub import HubFile, HubModel, HubOrder, HubRepository
from hexalogue.domain.models import HubSource
from hexalogue.domain.ports import ModelLibrary
from hexalogue.services.fitting import PlainFitting
from hexalogue.services.hub import HubService
from hexalogue.services.shelf import ModelShelf, no_facts

ENDPOINT = "http://127.0.0.1:1"


@dataclass
class ListedHub:
    """Fulfils `domain.hub.HubCatalogue`. gate: questions wait until it is set.   failure: raised by every search.

    failures: by repository, raised when it is looked into.   refused: by repository, raised for its
    files.   asked: the limits of the searches, in their order.
    """

    found: Sequence[HubModel] = ()
    repositories: dict[str, HubRepository] = field(default_factory=dict)
    failure: AppError | None = None
    failures: dict[str, AppError] = field(default_factory=dict)
    refused: dict[str, AppError] = field(default_factory=dict)
    gate: asyncio.Event | None = None
    asked: list[int] = field(default_factory=list)

    async def search(self, words: str, order: HubOrder, limit: int) -> Sequence[HubModel]:
        """The first of those whose name holds the words."""
        del order
        self.asked.append(limit)
        if self.gate is not None:
            await self.gate.wait()
        if self.failure is not None:
            raise self.failure
        return [row for row in self.found if words.lower() in row.repository.lower()][:limit]

    async def repository(self, name: str) -> HubRepository:
        """The repository. Raises NotOnHub for one that the test did not tell of."""
        if name in self.failures:
            raise self.failures[name]
        if name not in self.repositories:
            raise NotOnHub(f"repository {name}")
        return self.repositories[name]

    async def start_of(self, repository: str, path: str, count: int) -> tuple[bytes, int]:
        """Nothing that could be read as a model: sizes are enough."""
        del path, count
        if repository in self.refused:
            raise self.refused[repository]
        return b"", 0

    def publish(self, name: str, sizes: dict[str, int], **facts: object) -> HubModel:
        """Add a repository: its files with their sizes; further names are those of `HubModel`."""
        model = HubModel(name, **facts)  # type: ignore[arg-type]
        files = tuple(HubFile(path, size, "0" * 64) for path, size in sizes.items())
        self.repositories[name] = HubRepository(model, files, endpoint="https://hub.example")
        self.found = (*self.found, model)
        return model

    def put_onto(self, shelf: ModelShelf, library: ModelLibrary) -> None:
        """Be the hub of this shelf from now on."""
        service = HubService(self, library, lambda: HubSource((ENDPOINT,)), PlainFitting(library), no_facts)
        shelf.__dict__["hub"] = service
