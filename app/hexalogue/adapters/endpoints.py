"""A target as the families see it: an address and its deviations, no key."""

from hexalogue.adapters.families.base import Endpoint
from hexalogue.domain.errors import AppError, Unreachable
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import Target, base_url_of
from hexalogue.wire.google_auth import is_service_account, read_account

_THIS_COMPUTER = frozenset({"127.0.0.1", "localhost", "::1"})


def say_who_must_run(error: AppError, spec: ProviderSpec) -> None:
    """A server of the person's own that is not there has another fix than a network that is not there."""
    if not isinstance(error, Unreachable) or error.cause != "refused":
        return
    if spec.goes_where_it_says or error.host in _THIS_COMPUTER:  # a router may be run by the person, too
        error.fix = f"Start {spec.name} there, or correct its base_url under [{spec.id}] in providers.toml."


def endpoint_of(target: Target) -> Endpoint:
    """Raises NeedsAddress when the address is not whole, BadArgument for a credentials file that is none.

    A service account names its own project, where nobody else does.
    """
    spec = target.spec
    variables = dict(spec.defaults)
    if spec.auth.scheme == "google" and not variables.get("project") and is_service_account(target.key):
        variables["project"] = read_account(target.key).project
    return Endpoint(
        name=spec.name,
        provider=spec.id,
        base_url=base_url_of(spec),
        quirks=frozenset(spec.quirks),
        models="-" if spec.family == "whisper_server" else spec.models,  # it serves one, and names none
        variables=variables,
    )
