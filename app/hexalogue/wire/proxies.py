"""Which proxy an address goes through. Pure: the environment is handed in."""

import ipaddress
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from hexalogue.domain.errors import BadArgument


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy. authorization: the Proxy-Authorization header's value, or None."""

    host: str
    port: int
    authorization: str | None = None


@dataclass(frozen=True, slots=True)
class ProxyRules:
    """Addresses of proxies by the target's scheme (empty: none), and the hosts that go without.

    for_private: also for loopback and private addresses. Off unless somebody says so: a company's proxy cannot reach
    them, and what runs on this computer must not be told to it.
    """

    http: str = ""
    https: str = ""
    bypass: tuple[str, ...] = ()
    for_private: bool = False


def rules_of_environment(environment: Mapping[str, str]) -> ProxyRules:
    """HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; the lower-case names come first, as curl reads them."""

    def value(name: str) -> str:
        return environment.get(name, "") or environment.get(name.upper(), "")

    everything = value("all_proxy")
    bypass = tuple(word.strip() for word in value("no_proxy").split(",") if word.strip())
    return ProxyRules(value("http_proxy") or everything, value("https_proxy") or everything, bypass)


def rules_of_address(address: str) -> ProxyRules:
    """One proxy for everything, as set by the person; loopback and private addresses still go without."""
    return ProxyRules(address, address)


def proxy_for(url: str, rules: ProxyRules) -> Proxy | None:
    """The proxy for an address; None: go straight. Raises BadArgument for a proxy that is not an HTTP one."""
    address = proxy_address(url, rules)
    return read_proxy(address) if address else None


def proxy_address(url: str, rules: ProxyRules) -> str:
    """The proxy for an address, of any kind and as it was set; empty: go straight."""
    parts = urlsplit(url)
    address = rules.https if parts.scheme == "https" else rules.http
    if not address:
        return ""
    host = (parts.hostname or "").rstrip(".")
    goes_without = _is_bypassed(host, rules.bypass) or (is_private(host) and not rules.for_private)
    return "" if goes_without else address


def read_proxy(address: str) -> Proxy:
    """`http://user:password@host:port`, `host:port`, `host`. Raises BadArgument."""
    fix = "Set the proxy as http://HOST:PORT, or leave it empty."
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        port = parts.port or 80
    except ValueError as error:
        raise BadArgument("The proxy's address cannot be read.", fix=fix) from error
    if parts.scheme != "http" or not parts.hostname:
        raise BadArgument(f"A proxy of the kind “{parts.scheme}” is not supported.", fix=fix)
    authorization = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = f"Basic {b64encode(pair.encode()).decode()}"
    return Proxy(parts.hostname, port, authorization)


def is_private(host: str) -> bool:
    """Whether a host is this computer or on the local network, by its name alone (nothing is looked up)."""
    if host == "localhost" or host.endswith((".localhost", ".local")):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_private or address.is_loopback or address.is_link_local


def _is_bypassed(host: str, bypass: tuple[str, ...]) -> bool:
    return any(_covers(rule.lower(), host.lower()) for rule in bypass)


def _covers(rule: str, host: str) -> bool:
    """`*`, a name with all below it (with or without a leading dot), an address, or a network as 10.0.0.0/8."""
    if rule == "*":
        return True
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(rule, strict=False)
    except ValueError:
        name = rule.lstrip(".")
        return host == name or host.endswith(f".{name}")
