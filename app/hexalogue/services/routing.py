"""How a name becomes somebody who answers: prefix, then the models here, then the catalogue, then the default."""

from collections.abc import Sequence
from pathlib import PurePath

from hexalogue.domain.errors import AppError, NoSuchModel, NoSuchProvider
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy, widest
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import ProviderCatalogue, RemoteProviders
from hexalogue.domain.references import split_reference
from hexalogue.domain.routing import Candidate, Plan, Unresolved, planned
from hexalogue.services.shelf import ModelShelf

# Ollama serves models of its cloud under these names: the words leave, whatever the server's own address.
_CLOUD_ENDS = ("-cloud", ":cloud")


class Router:
    """Resolves references and plans who is asked in which order."""

    def __init__(
        self, catalogue: ProviderCatalogue, shelf: ModelShelf, remote: RemoteProviders, built_in: ProviderSpec
    ) -> None:
        self._catalogue = catalogue
        self._shelf = shelf
        self._remote = remote
        self.built_in = built_in

    async def plan(self, references: Sequence[str], limit: Privacy | None) -> Plan:
        """references: the first is wanted, the others are fallbacks; none means the default. Raises nothing."""
        wanted = references or ("",)
        candidates = [await self._resolved(reference, position) for position, reference in enumerate(wanted)]
        return planned(candidates, limit)

    def provider(self, name: str) -> ProviderSpec:
        """A row by its id or alias. Raises NoSuchProvider."""
        for spec in self._catalogue.providers():
            if name in spec.names:
                return spec
        raise NoSuchProvider(name)

    async def _resolved(self, reference: str, position: int) -> Candidate | Unresolved:
        nth = f"fallback {position}: " if position else ""
        try:
            spec, model, why = await self._found(reference)
        except AppError as error:
            error.provider = error.provider or self.built_in.id  # whose models were looked through last
            return Unresolved(reference, error)
        privacy = await self._remote.privacy(spec)
        if spec.family == "ollama_native" and model.endswith(_CLOUD_ENDS):
            privacy = widest((privacy, Privacy.THIRD_PARTY))
        return Candidate(spec.spoken_for(model), model, privacy, nth + why)

    async def _found(self, reference: str) -> tuple[ProviderSpec, str, str]:
        """Raises NoSuchModel, NoSuchProvider, and ModelError for a file that is no model."""
        if not reference:
            return self.built_in, "", "the default: the best model on this computer"
        names: dict[str, ProviderId] = {name: spec.id for spec in self._catalogue.providers() for name in spec.names}
        prefix, model = split_reference(reference, names)
        if prefix is not None:
            if not model:
                raise NoSuchModel(reference)
            return self.provider(prefix), model, f"the prefix “{reference.partition(':')[0]}” names the provider"
        local = await self._shelf.named(reference, reference)
        if local is not None:
            return self.built_in, reference, "a model on this computer has this name"
        known = self._catalogue.resolved(reference)
        if known is not None:
            provider, served = known
            return self.provider(provider), served, "the catalogue names this provider for the model"
        raise self._nobody(reference, tuple(row.id for row in await self._shelf.models()))

    def _nobody(self, reference: str, here: tuple[str, ...]) -> AppError:
        head, colon, rest = reference.partition(":")
        looks_like_prefix = colon and rest and "/" not in head and not PurePath(reference).suffix
        if looks_like_prefix and "-" in head and not here:
            return NoSuchProvider(head)
        return NoSuchModel(reference, here)
