"""The providers as the doors see them: the rows that ship, with the person's own file over them and the environment's
values in their addresses. Read when they are first asked for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from hexalogue.catalog.own_providers import Merged, merged
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.places import Places
from hexalogue.domain.provider import ProviderSpec

OWN_FILE = "providers.toml"


class FileCatalogue:
    """Fulfils `domain.ports.ProviderCatalogue` over the files of the catalogue. quirks: the names that exist."""

    def __init__(self, places: Places, environ: Mapping[str, str], quirks: Collection[str]) -> None:
        self._places = places
        self._environ = environ
        self._quirks = quirks

    def providers(self) -> Sequence[ProviderSpec]:
        """See the port."""
        return self._merged.rows

    def problems(self) -> Sequence[AppError]:
        """See the port."""
        return self._merged.problems

    def resolved(self, model: str) -> tuple[ProviderId, str] | None:
        """See the port."""
        del model
        return None

    @cached_property
    def _merged(self) -> Merged:
        found = merged(load_providers(self._places.resources), self._places.config / OWN_FILE, self._quirks)
        return replace(found, rows=tuple(self._filled(row) for row in found.rows))

    def _filled(self, spec: ProviderSpec) -> ProviderSpec:
        """The row with what the environment says of its placeholders (a region, a project)."""
        said = {
            name: next((self._environ[variable] for variable in variables if self._environ.get(variable)), "")
            for name, variables in spec.variables.items()
        }
        given = {name: value for name, value in said.items() if value}
        return replace(spec, defaults={**spec.defaults, **given}) if given else spec
