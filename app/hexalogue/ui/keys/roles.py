"""What answers through a provider by the person's settings: where its keys are used. Pure."""

from collections.abc import Mapping, Sequence

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.references import split_reference
from hexalogue.domain.settings import Settings
from hexalogue.ui.language import say


def roles_of(settings: Settings, specs: Sequence[ProviderSpec]) -> Mapping[ProviderId, tuple[str, ...]]:
    """By provider: that it answers where nobody is named, and the chains it is in."""
    names = {name: spec.id for spec in specs for name in spec.names}
    found: dict[ProviderId, tuple[str, ...]] = {}

    def add(reference: str, role: str) -> None:
        provider, _ = split_reference(reference, names)
        if provider is not None and role not in found.get(provider, ()):
            found[provider] = (*found.get(provider, ()), role)

    add(settings.default_reference, say("answers by default"))
    for name, chain in settings.chains.items():
        for reference in chain.references:
            add(reference, say("in the chain “{name}”", name=name))
    return found
