"""The addresses that this computer has in its networks."""

import socket

import psutil

from hexalogue.domain.privacy import Privacy, privacy_of_address


def own_ips() -> frozenset[str]:
    """All of them but loopback's, without zones. Empty where the system does not say."""
    families = (socket.AF_INET, socket.AF_INET6)
    try:
        named = psutil.net_if_addrs().values()
    except OSError:
        return frozenset()
    ips = {row.address.partition("%")[0] for rows in named for row in rows if row.family in families}
    return frozenset(ip for ip in ips if privacy_of_address(ip) is not Privacy.LOCAL)
