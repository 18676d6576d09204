"""The tables that ship, read when they are first asked for. Fulfils `domain.tables.Tables`."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from hexalogue.catalog.tables import load_model_families, load_taxonomy
from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.model_catalogue import ModelCatalogue
from hexalogue.domain.taxonomy import Taxonomy


class ReferenceTables:
    """models: the catalogue's own, so that a newer snapshot counts here too.   quirks: meanings by id."""

    def __init__(self, resources: Path, models: Callable[[], ModelCatalogue], quirks: Mapping[str, str]) -> None:
        self._resources = resources
        self._models = models
        self._quirks = quirks

    def taxonomy(self) -> Taxonomy:
        """See the port."""
        return self._taxonomy

    def families(self) -> tuple[ModelFamily, ...]:
        """See the port."""
        return self._families

    def known_models(self) -> ModelCatalogue:
        """See the port."""
        return self._models()

    def quirks(self) -> Mapping[str, str]:
        """See the port."""
        return self._quirks

    @cached_property
    def _taxonomy(self) -> Taxonomy:
        return load_taxonomy(self._resources)

    @cached_property
    def _families(self) -> tuple[ModelFamily, ...]:
        return load_model_families(self._resources)
