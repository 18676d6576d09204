"""The model hub as values: what is found there, what a repository holds, and the port that asks. Reading names is
`domain/hub_files.py`'s."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import GgufFacts


class HubOrder(StrEnum):
    """In which order a search lists what it finds, the most first."""

    DOWNLOADS = "downloads"
    LIKES = "likes"
    NEWEST = "newest"
    TRENDING = "trending"


@dataclass(frozen=True, slots=True)
class HubModel:
    """A repository on the hub. Numbers are 0 and texts empty where the hub does not say.

    repository: `ORG/NAME`.   updated: as the hub says it (ISO 8601).   licence: its id in lower case (`apache-2.0`).
    is_gated: its publisher wants a licence accepted first.   parameters: of its GGUF files.
    """

    repository: str
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    licence: str = ""
    is_gated: bool = False
    tags: tuple[str, ...] = ()
    architecture: str = ""
    context_tokens: int = 0
    parameters: int = 0


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a repository. size_bytes: 0 when unknown.   sha256: of a large file; empty when unknown."""

    path: str
    size_bytes: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class HubRepository:
    """A repository with its GGUF files. revision: the commit that was looked at; empty when unknown.

    endpoint: which hub or mirror answered.
    """

    model: HubModel
    files: tuple[HubFile, ...]
    revision: str = ""
    endpoint: str = ""


class HubCatalogue(Protocol):
    """What the hub knows (`wire/hub_api.py`). Endpoint first, then mirrors."""

    async def search(self, words: str, order: HubOrder, limit: int) -> Sequence[HubModel]:
        """Repositories with GGUF files. Raises WireError leaves."""
        ...

    async def repository(self, name: str) -> HubRepository:
        """One repository. Raises NotOnHub, GatedModel, BadArgument, and WireError leaves."""
        ...

    async def start_of(self, repository: str, path: str, count: int) -> tuple[bytes, int]:
        """The first bytes of a file, and the size of all of it (0 when untold). Raises as `repository`."""
        ...


class HeaderReader(Protocol):
    """Reads what the start of a GGUF file says (`models/`)."""

    def __call__(self, start: bytes, size_bytes: int, name: str) -> GgufFacts | None:
        """The facts; None when these bytes are no GGUF."""
        ...
