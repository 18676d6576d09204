"""Who there is and who serves what, from files that are read when they are first asked for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from hexalogue.catalog.model_catalogue import load_model_catalogue, refreshed
from hexalogue.catalog.own_providers import Merged, merged
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import ModelCatalogue
from hexalogue.domain.own_providers import Origin
from hexalogue.domain.provider import ProviderSpec


@dataclass(frozen=True, slots=True)
class CatalogueFiles:
    """resources: what ships.   own: the person's providers (`config/providers.toml`).   newer_models: a snapshot that
    replaces the one that ships once it is newer (`data/catalogue/models.toml`). The last two need not exist."""

    resources: Path
    own: Path
    newer_models: Path


class FileCatalogue:
    """Fulfils `provider_ports.ProviderCatalogue`. Raises BadRow and Unreadable for what ships, never for what is the
    person's: that is in `problems`.

    environ: fills placeholders such as {region}.   quirks: the names that exist, for the person's own rows.
    """

    def __init__(self, files: CatalogueFiles, environ: Mapping[str, str], quirks: Collection[str]) -> None:
        self._files = files
        self._environ = environ
        self._quirks = quirks

    def providers(self) -> Sequence[ProviderSpec]:
        """See the port."""
        return self._rows

    def problems(self) -> Sequence[AppError]:
        """See the port; also of a newer snapshot of models."""
        _, problem = self._models_and_problem
        return (*self._merged.problems, *((problem,) if problem else ()))

    def resolved(self, model: str) -> tuple[ProviderId, str] | None:
        """See the port."""
        provider = self.models.provider_of(model)
        return (provider, model) if provider is not None else None

    def origin(self, provider: ProviderId) -> Origin:
        """See the port."""
        if provider not in self._merged.named:
            return "shipped"
        return "changed" if any(row.id == provider for row in self._shipped) else "own"

    def reread(self) -> None:
        """See the port."""
        for made in ("_merged", "_rows"):
            self.__dict__.pop(made, None)

    @property
    def models(self) -> ModelCatalogue:
        """What is known of models."""
        return self._models_and_problem[0]

    @cached_property
    def _shipped(self) -> tuple[ProviderSpec, ...]:
        return load_providers(self._files.resources)

    @cached_property
    def _merged(self) -> Merged:
        return merged(self._shipped, self._files.own, self._quirks)

    @cached_property
    def _rows(self) -> tuple[ProviderSpec, ...]:
        return tuple(filled(row, self._environ) for row in self._merged.rows)

    @cached_property
    def _models_and_problem(self) -> tuple[ModelCatalogue, AppError | None]:
        return refreshed(load_model_catalogue(self._files.resources), self._files.newer_models)


def filled(spec: ProviderSpec, environ: Mapping[str, str]) -> ProviderSpec:
    """The row with the values that the environment has for its placeholders; they stand before its defaults."""
    found = {
        name: value
        for name, variables in spec.variables.items()
        if (value := next((environ[variable] for variable in variables if environ.get(variable)), ""))
    }
    values = {**spec.defaults, **found}
    models = spec.models
    for name, value in values.items():
        models = models.replace(f"{{{name}}}", value)
    return replace(spec, defaults=values, models=models) if values else spec
