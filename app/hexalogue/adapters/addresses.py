"""Where an address leads: names resolved, so that the privacy class is of the place and not of the name."""

import asyncio
import socket
from urllib.parse import urlsplit

from hexalogue.domain.errors import NeedsAddress
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.domain.provider import ProviderSpec, privacy_of
from hexalogue.domain.target import base_url_of

RESOLVE_S = 3.0


async def resolved_privacy(spec: ProviderSpec) -> Privacy:
    """The class of a provider by its kind and its resolved address; of its row where the address is not known."""
    if not spec.goes_where_it_says:
        return privacy_of(spec, ())
    try:
        host = urlsplit(base_url_of(spec)).hostname or ""
    except NeedsAddress:
        return privacy_of(spec, ())
    return privacy_of(spec, await _classes(host))


async def _classes(host: str) -> tuple[Privacy, ...]:
    try:
        return (privacy_of_address(host),)
    except ValueError:
        pass
    try:
        async with asyncio.timeout(RESOLVE_S):
            infos = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (TimeoutError, OSError):
        return ()
    return tuple(privacy_of_address(str(info[4][0])) for info in infos)
