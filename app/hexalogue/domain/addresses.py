"""Addresses of servers as people write them, and what they mean. Pure: nothing is resolved or asked."""

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

# Where a question goes, below a base address: often copied along with it from a manual.
_CALLS: Final = ("/chat/completions", "/completions", "/responses", "/v1/messages", "/api/chat")
_ADDRESS: Final = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?")
# The only query that an address may end in: Azure's older addresses are dated.
_VERSION: Final = re.compile(r"(\?api-version=[\w.-]+)?")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/{1,2}")
_SECURE, _PLAIN = "https://", "http://"


def tidied(said: str) -> str | None:
    """A base address without slashes at its end and without the path of a call; None for what is no address."""
    address, mark, query = said.strip().partition("?")
    address = address.rstrip("/")
    if not _ADDRESS.fullmatch(address) or not _VERSION.fullmatch(mark + query):
        return None
    call = next((call for call in _CALLS if address.endswith(call)), "")
    return address.removesuffix(call).rstrip("/") + mark + query


def meant(typed: str) -> str | None:
    """The address that somebody means who typed this: with a scheme, without what belongs to a call.

    None for what is no address whatever one adds. Without a scheme, a name of the internet is asked in https, what
    has a port or is near in http.
    """
    text = typed.strip().strip("<>\"'").partition("#")[0].strip()
    scheme = _SCHEME.match(text)
    if scheme is None:
        text = f"{_PLAIN if _is_near(text) else _SECURE}{text}"
    else:
        name = scheme.group().partition(":")[0].lower()
        text = f"{_SECURE if name in ('https', 'wss') else _PLAIN}{text[scheme.end() :].lstrip('/')}"
    address = tidied(text)
    if address is None:
        return None
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number, half of an IPv6 address
        return None
    return address if is_whole else None


def in_other_scheme(address: str) -> str:
    """The same place, asked in http instead of https, or the other way round."""
    if address.startswith(_SECURE):
        return _PLAIN + address.removeprefix(_SECURE)
    return _SECURE + address.removeprefix(_PLAIN)


def _is_near(text: str) -> bool:
    place = text.partition("/")[0]
    host = place.rpartition(":")[0] or place
    if place != host or host == "localhost" or "." not in host:
        return True
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return host.endswith((".local", ".lan", ".home", ".internal", ".localhost"))
    return True
