"""Addresses below a provider's base address. Pure."""

from typing import Final
from urllib.parse import urlsplit

from hexalogue.adapters.families.base import Endpoint

# What people paste after the base address. `…/v1/chat/completions` is one of the most common faults of set-up.
_PASTED: Final = ("/chat/completions", "/completions", "/responses", "/embeddings", "/models")


def base_of(endpoint: Endpoint) -> str:
    """The base address without a slash at its end and without an endpoint's path."""
    base = endpoint.base_url.rstrip("/")
    for path in _PASTED:
        base = base.removesuffix(path)
    return base.rstrip("/")


def root_of(base: str) -> str:
    """Scheme, host and port."""
    scheme, mark, rest = base.partition("://")
    return f"{scheme}{mark}{rest.partition('/')[0]}" if mark else base.partition("/")[0]


def below(endpoint: Endpoint, path: str) -> str:
    """The whole address of `path`: below the base address (`/models`), below its root (`~/health`), or whole already.
    Placeholders are filled in."""
    if path.startswith(("http://", "https://")):
        url = path
    elif path.startswith("~"):
        url = root_of(base_of(endpoint)) + path[1:]
    else:
        url = base_of(endpoint) + path
    for name, value in endpoint.variables.items():
        url = url.replace(f"{{{name}}}", value)
    return url


def models_url(endpoint: Endpoint, path: str) -> str | None:
    """The list of models: the row's path, or this family's own; None where the row says that there is none."""
    return None if endpoint.models == "-" else below(endpoint, endpoint.models or path)


def supposed(endpoint: Endpoint) -> str | None:
    """A base address that may be meant: with `/v1`, or without it. None where another version stands at its end."""
    base = base_of(endpoint)
    if base != endpoint.base_url.rstrip("/"):
        return base
    last = base.rpartition("/")[2]
    if last == "v1":
        return base.removesuffix("/v1")
    is_versioned = last[:1] == "v" and last[1:2].isdigit()
    return None if is_versioned else f"{base}/v1"


def moved(endpoint: Endpoint, location: str) -> str | None:
    """The base address that a redirect means: the same host and path, most often encrypted now. None for any other
    place: nobody is told to send a key where a stranger points.
    """
    base = base_of(endpoint)
    try:
        before, after = urlsplit(base), urlsplit(location)
        hosts = {(parts.hostname or "").removeprefix("www.") for parts in (before, after)}
    except ValueError:
        return None
    if len(hosts) > 1 or after.scheme not in ("http", "https") or not after.path.startswith(f"{before.path}/"):
        return None
    meant = f"{after.scheme}://{after.netloc.rpartition('@')[2]}{before.path}"
    return meant if meant != base else None
