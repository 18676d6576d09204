"""Which addresses may be connected to: decided on the resolved IP, never on the name.

A name says what it likes, and another thing a minute later. So it is resolved here, each address gets its privacy
class, and only addresses inside the allowed class are ever given to a socket.
"""

import asyncio
import ipaddress
import socket
import time
from collections.abc import Sequence
from typing import NamedTuple

from hexalogue.domain.errors import OutsideClass, TimedOut, Unreachable
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.wire.redact import redacted

LOOKUP = "looking up its name"
REMEMBERED_S = 5.0  # a look-up takes a thread of the pool; an address that changes is followed soon enough

# Where clouds hand credentials to whatever runs on their machines: no provider lives there, and nobody's words or keys
# belong there. AWS (IMDS, ECS, EKS), Google, Azure, Alibaba; vendors' manuals, read 2026-11-21.
_METADATA = frozenset(
    ipaddress.ip_address(text)
    for text in (
        "169.254.169.254",
        "169.254.170.2",
        "169.254.170.23",
        "168.63.129.16",
        "100.100.100.200",
        "fd00:ec2::254",
        "fd00:ec2::23",
        "fd20:ce::254",
    )
)


class Address(NamedTuple):
    """A resolved address. ip: with its zone, as the system gave it."""

    ip: str
    privacy: Privacy


class Resolver:
    """Looks names up, and remembers them for a moment: five hundred connections at once ask once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[float, list[Address]]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def resolved(self, host: str, port: int, within_s: float) -> list[Address]:
        """As the function of this name."""
        known = literal(host)
        if known is not None:
            return [known]
        async with self._asking.setdefault(host, asyncio.Lock()):
            at, addresses = self._known.get(host, (0.0, []))
            if not addresses or time.monotonic() - at > REMEMBERED_S:
                addresses = await resolved(host, port, within_s)
                self._known[host] = (time.monotonic(), addresses)
            return addresses


async def resolved(host: str, port: int, within_s: float) -> list[Address]:
    """All addresses of a host, in the system's order, each once. Raises Unreachable, TimedOut."""
    known = literal(host)
    if known is not None:
        return [known]
    try:
        async with asyncio.timeout(within_s):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except TimeoutError as error:
        raise TimedOut(host, LOOKUP, within_s) from error
    except (OSError, UnicodeError) as error:  # UnicodeError: a label longer than a name may have
        detail = redacted(f"{type(error).__name__}: {error}")
        raise Unreachable(host, "its name was not found", cause="dns", detail=detail) from error
    ips = dict.fromkeys(str(entry[4][0]) for entry in found)
    if not ips:
        raise Unreachable(host, "its name was not found", cause="dns")
    return [Address(ip, privacy_of_address(ip)) for ip in ips]


def admitted(host: str, addresses: Sequence[Address], within: Privacy) -> list[Address]:
    """Those that may be connected to. Raises OutsideClass when all lead further, Unreachable for a cloud's metadata."""
    if any(_is_metadata(address.ip) for address in addresses):
        raise Unreachable(host, "it is the address where a cloud keeps credentials, which no provider has")
    inside = [address for address in addresses if address.privacy.is_within(within)]
    if not inside:
        raise OutsideClass(host, addresses[0].privacy.value, within.value)
    return inside


def literal(host: str) -> Address | None:
    """The address that a host is written as, or None for a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return None
    return Address(host, privacy_of_address(host))


def _is_metadata(ip: str) -> bool:
    address = ipaddress.ip_address(ip.partition("%")[0])
    return (getattr(address, "ipv4_mapped", None) or address) in _METADATA
