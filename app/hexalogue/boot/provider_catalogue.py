"""The providers as the doors see them: the rows that ship, read when they are first asked for."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec


class FileCatalogue:
    """Fulfils `domain.ports.ProviderCatalogue` over the files of the catalogue. resources: the folder that ships."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def providers(self) -> Sequence[ProviderSpec]:
        """See the port."""
        return self._rows

    def problems(self) -> Sequence[AppError]:
        """See the port."""
        return ()

    def resolved(self, model: str) -> tuple[ProviderId, str] | None:
        """See the port."""
        del model
        return None

    @cached_property
    def _rows(self) -> tuple[ProviderSpec, ...]:
        return load_providers(self._resources)
