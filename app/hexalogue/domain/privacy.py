"""The privacy class: where the words go. A property of every provider, message and fallback hop."""

import ipaddress
from collections.abc import Iterable
from enum import StrEnum


class Privacy(StrEnum):
    """Ordered from the most private to the least; compare with `is_within`."""

    LOCAL = "local"  # stays on this computer
    SELF_HOSTED = "self_hosted"  # stays on your network
    THIRD_PARTY = "third_party"  # leaves to a named company

    def is_within(self, limit: "Privacy") -> bool:
        """Whether words of this class stay inside what `limit` allows."""
        order = tuple(Privacy)
        return order.index(self) <= order.index(limit)


def privacy_of_address(address: str) -> Privacy:
    """The class of one resolved IP address: loopback, private range, or the rest. Raises ValueError for no address.

    Ranges by RFC 1918, 4193, 3927, 4291, 6598 (carrier-grade NAT: also overlay networks); read 2026-11.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    ip = mapped or ip
    if ip.is_loopback:
        return Privacy.LOCAL
    is_near = ip.is_link_local or any(ip in network for network in _NEAR if network.version == ip.version)
    return Privacy.SELF_HOSTED if is_near else Privacy.THIRD_PARTY


def widest(classes: Iterable[Privacy]) -> Privacy:
    """The least private of several; LOCAL for none."""
    return max(classes, key=tuple(Privacy).index, default=Privacy.LOCAL)


_NEAR = tuple(
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7")
)
