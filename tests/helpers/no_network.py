"""Only loopback: a connection or name look-up that would leave this computer is refused and remembered.

Refused as the operating system would (OSError), so that the code under test takes its usual path; remembered, so that
the test fails all the same. Children of a test are not covered: they get `HF_ENDPOINT` and its like from conftest.
"""

import errno
import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

attempts: list[str] = []
_near: list[ipaddress.IPv4Network] = []

_REAL_CONNECT = socket.socket.connect
_REAL_CONNECT_EX = socket.socket.connect_ex
_REAL_SENDTO = socket.socket.sendto
_REAL_GETADDRINFO = socket.getaddrinfo
_LOCAL_NAMES = frozenset({"", "localhost", "localhost.localdomain", "ip6-localhost", socket.gethostname().lower()})


def is_loopback(host: object) -> bool:
    """Whether a host as sockets take it stays on this computer: loopback addresses, its own names, None."""
    if host is None:
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name.lower().rstrip(".") in _LOCAL_NAMES


def install() -> None:
    """Guard every socket of this process. Idempotent."""
    socket.socket.connect = _connect  # type: ignore[method-assign,assignment]
    socket.socket.connect_ex = _connect_ex  # type: ignore[method-assign,assignment]
    socket.socket.sendto = _sendto  # type: ignore[method-assign,assignment]
    socket.getaddrinfo = _getaddrinfo


@contextmanager
def also(network: str) -> Iterator[None]:
    """Let this network through as well: one that a test built itself, between network namespaces of this computer."""
    _near.append(ipaddress.IPv4Network(network))
    try:
        yield
    finally:
        _near.pop()


def uninstall() -> None:
    """Give sockets back as they were. Idempotent."""
    socket.socket.connect = _REAL_CONNECT  # type: ignore[method-assign]
    socket.socket.connect_ex = _REAL_CONNECT_EX  # type: ignore[method-assign]
    socket.socket.sendto = _REAL_SENDTO  # type: ignore[method-assign]
    socket.getaddrinfo = _REAL_GETADDRINFO


def _leaves(address: object) -> bool:
    """Whether an address goes out; addresses of Unix sockets are strings and stay here. Remembers the host."""
    if not isinstance(address, tuple) or is_loopback(address[0]) or _is_near(address[0]):
        return False
    attempts.append(str(address[0]))
    return True


def _is_near(host: object) -> bool:
    return bool(_near) and any(ipaddress.ip_address(str(host)) in network for network in _near)


def _refusal(address: object) -> OSError:
    return OSError(errno.ENETUNREACH, f"tests reach only loopback, not {address!r}")


def _connect(self: socket.socket, address: Any) -> None:
    if _leaves(address):
        raise _refusal(address)
    _REAL_CONNECT(self, address)


def _connect_ex(self: socket.socket, address: Any) -> int:
    return errno.ENETUNREACH if _leaves(address) else _REAL_CONNECT_EX(self, address)


def _sendto(self: socket.socket, data: Any, *rest: Any) -> int:
    if _leaves(rest[-1]):
        raise _refusal(rest[-1])
    return _REAL_SENDTO(self, data, *rest)


def _getaddrinfo(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
    if not is_loopback(host):
        attempts.append(str(host))
        raise socket.gaierror(socket.EAI_NONAME, f"tests look up only this computer, not {host!r}")
    return _REAL_GETADDRINFO(host, port, *rest, **named)
