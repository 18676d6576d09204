"""How a name becomes somebody who answers: prefix, then the models here, then the catalogue, then the default.

A chain stands for those in it; its consent counts where it comes first.
"""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from hexalogue.domain.chains import Chain, chain_named
from hexalogue.domain.errors import AppError, NoSuchChain, NoSuchModel, NoSuchProvider, SwitchedOff
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy, widest
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import ProviderCatalogue, RemoteProviders
from hexalogue.domain.references import split_reference
from hexalogue.domain.routing import Candidate, Consent, Plan, Unresolved, planned
from hexalogue.domain.settings import Settings
from hexalogue.services.shelf import ModelShelf

# Ollama serves models of its cloud under these names: the words leave, whatever the server's own address.
_CLOUD_ENDS = ("-cloud", ":cloud")


class Router:
    """Resolves references and plans who is asked in which order. settings: as they are now."""

    def __init__(
        self,
        catalogue: ProviderCatalogue,
        shelf: ModelShelf,
        remote: RemoteProviders,
        built_in: ProviderSpec,
        settings: Callable[[], Settings] = Settings,
    ) -> None:
        self._catalogue = catalogue
        self._shelf = shelf
        self._remote = remote
        self.built_in = built_in
        self._settings = settings

    async def plan(self, references: Sequence[str], limit: Privacy | None) -> Plan:
        """references: the first is wanted, the others are fallbacks; none means the default. Raises nothing."""
        candidates: list[Candidate | Unresolved] = []
        consent: Consent | None = None
        for position, reference in enumerate(references or ("",)):
            steps, chain = await self._led_to(reference, position)
            if chain is not None and chain.within is not None and not position:
                consent = Consent(chain.within, len(steps))
            candidates += steps
        return planned(candidates, limit, consent)

    def provider(self, name: str) -> ProviderSpec:
        """A row by its id or alias. Raises NoSuchProvider."""
        for spec in self._catalogue.providers():
            if name in spec.names:
                return spec
        raise NoSuchProvider(name)

    async def _led_to(self, reference: str, position: int) -> tuple[list[Candidate | Unresolved], Chain | None]:
        """Whom a reference leads to: one, or all of a chain, and that chain."""
        nth = f"fallback {position}: " if position else ""
        default = self._settings().default_reference
        if not reference and default:
            reference, nth = default, f"{nth}the default you chose: "
        name = chain_named(reference)
        if name is None:
            return [await self._resolved(reference, nth)], None
        chain = self._settings().chains.get(name)
        if chain is None or not chain.references:
            return [Unresolved(reference, NoSuchChain(name, is_empty=chain is not None))], None
        return [
            await self._in_chain(member, f"{nth}number {number} of the chain “{name}”: ")
            for number, member in enumerate(chain.references, 1)
        ], chain

    async def _in_chain(self, reference: str, nth: str) -> Candidate | Unresolved:
        inner = chain_named(reference)
        if inner is not None:  # a chain in a chain could lead back to itself
            return Unresolved(reference, NoSuchChain(inner))
        return await self._resolved(reference, nth)

    async def _resolved(self, reference: str, nth: str) -> Candidate | Unresolved:
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
        """Raises NoSuchModel, NoSuchProvider, SwitchedOff, and ModelError for a file that is no model."""
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
            if provider in self._settings().disabled_providers:
                raise SwitchedOff(self.provider(provider).name, f"{provider}:{served}")
            return self.provider(provider), served, "the catalogue names this provider for the model"
        raise self._nobody(reference, tuple(row.id for row in await self._shelf.models()))

    def _nobody(self, reference: str, here: tuple[str, ...]) -> AppError:
        head, colon, rest = reference.partition(":")
        looks_like_prefix = colon and rest and "/" not in head and not PurePath(reference).suffix
        if looks_like_prefix and "-" in head and not here:
            return NoSuchProvider(head)
        return NoSuchModel(reference, here)
