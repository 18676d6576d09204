"""A target as the families see it: an address and its deviations, no key."""

from hexalogue.adapters.families.base import Endpoint
from hexalogue.domain.target import Target, base_url_of


def endpoint_of(target: Target) -> Endpoint:
    """Raises NeedsAddress when the address is not whole."""
    spec = target.spec
    return Endpoint(
        name=spec.name,
        provider=spec.id,
        base_url=base_url_of(spec),
        quirks=frozenset(spec.quirks),
        models=spec.models,
        variables=dict(spec.defaults),
    )
