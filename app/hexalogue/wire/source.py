"""An address of a plan and where it leads: redirects are followed by hand, and the last stop is remembered."""

import ipaddress
from urllib.parse import urljoin, urlsplit

from hexalogue.domain.errors import BadReply
from hexalogue.wire.faults import Setback
from hexalogue.wire.replies import Linked

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_REDIRECTS = 10


class Source:
    """One address, shared by the connections of a transfer. A redirect (usually to a signed address that expires after
    an hour) is followed once and used until it is refused.
    """

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.url = url
        self._last: tuple[str, Linked] = (url, Linked())

    @property
    def host(self) -> str:
        """Of the plan's address, for sentences."""
        return urlsplit(self.url).hostname or ""

    @property
    def address(self) -> tuple[str, Linked]:
        """Where to ask next, and what the hub told on the way there."""
        return self._last

    @property
    def is_redirected(self) -> bool:
        """Whether `address` is another one than the plan's."""
        return self._last[0] != self.url

    def remember(self, url: str, told: Linked) -> None:
        """The redirects ended there."""
        self._last = (url, told)

    def forget(self) -> None:
        """Start from the plan's address again."""
        self._last = (self.url, Linked())


def redirected(url: str, location: str) -> str:
    """Where a redirect leads. Raises Setback for one that nobody should follow: to plain HTTP, to another scheme, or to
    a link-local address (cloud metadata lives at 169.254.169.254).
    """
    target = urljoin(url, location)
    before, after = urlsplit(url), urlsplit(target)
    host = before.hostname or ""
    if after.scheme not in {"http", "https"} or not after.hostname or not location:
        raise Setback(BadReply(host, "a redirect that leads nowhere"))
    if before.scheme == "https" and after.scheme == "http":
        raise Setback(BadReply(host, "a redirect to an unencrypted address"))
    if _is_link_local(after.hostname):
        raise Setback(BadReply(host, "a redirect to an address inside this computer's network"))
    return target


def _is_link_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_link_local
    except ValueError:
        return False
