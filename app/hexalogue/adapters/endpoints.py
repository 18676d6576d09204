"""A target as the families see it: an address and its deviations, no key."""

from hexalogue.adapters.families.base import Endpoint
from hexalogue.domain.errors import AppError, TimedOut, TlsRefused, Unreachable
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import Target, base_url_of
from hexalogue.wire.connection import CONNECTING
from hexalogue.wire.google_auth import is_service_account, read_account

_THIS_COMPUTER = frozenset({"127.0.0.1", "localhost", "::1"})


def say_who_must_run(error: AppError, spec: ProviderSpec) -> None:
    """A server of the person's own that is not there, or is not trusted, has another fix than a network that is not
    there: no mirror and no proxy helps.
    """
    is_here = isinstance(error, Unreachable) and error.host in _THIS_COMPUTER  # a router may be run by the person, too
    if not spec.goes_where_it_says and not is_here:
        return
    if isinstance(error, Unreachable) and error.cause == "refused":
        error.fix = f"Start {spec.name} there, or correct its base_url under [{spec.id}] in providers.toml."
    elif isinstance(error, Unreachable) and error.cause == "dns":
        error.fix = f"Check how the host is spelled in its base_url under [{spec.id}] in providers.toml."
    elif isinstance(error, TimedOut) and error.phase == CONNECTING:
        error.fix = (
            f"Start {spec.name} there, let it through that computer's firewall, or correct its base_url under "
            f"[{spec.id}] in providers.toml."
        )
    elif isinstance(error, TlsRefused):
        error.fix = f"Name the certificate of {spec.name} as its ca_file under [{spec.id}] in providers.toml."


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
