"""From the network's errors to sentences: every one becomes a `Setback` that names host and cause."""

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from hexalogue.domain.errors import AppError, BadReply, Cut, TimedOut, TlsRefused, Unreachable
from hexalogue.wire.faults import Setback
from hexalogue.wire.redact import redacted

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})


@contextmanager
def connecting(host: str, phase: str, after_s: float) -> Iterator[None]:
    """Errors on the way to the first byte of a reply become a Setback. phase, after_s: said when it timed out."""
    try:
        yield
    except (OSError, http.client.HTTPException) as error:
        raise Setback(_connect_error(error, host, phase, after_s)) from error


@contextmanager
def receiving(host: str, name: str, stall_s: float) -> Iterator[None]:
    """Errors in the middle of a body become a Setback."""
    try:
        yield
    except TimeoutError as error:
        raise Setback(TimedOut(host, "no bytes came", stall_s)) from error
    except (OSError, http.client.HTTPException) as error:
        raise Setback(Cut(name, detail=_detail(error))) from error


def _connect_error(error: OSError | http.client.HTTPException, host: str, phase: str, after_s: float) -> AppError:
    detail = _detail(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return TlsRefused(host, error.verify_message or "its certificate is not valid", detail=detail)
    if isinstance(error, ssl.SSLError):
        return TlsRefused(host, "the secure handshake failed", detail=detail)
    if isinstance(error, TimeoutError):
        return TimedOut(host, phase, after_s, detail=detail)
    if isinstance(error, http.client.RemoteDisconnected | ConnectionResetError | ConnectionAbortedError):
        return Cut(f"The connection to {host}", detail=detail)
    if isinstance(error, http.client.HTTPException):
        return BadReply(host, "something that is not HTTP", detail=detail)
    return Unreachable(host, _why(error), detail=detail)


def _why(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return "its name was not found"
    if isinstance(error, ConnectionRefusedError):
        return "the connection was refused"
    if error.errno in _NO_ROUTE:
        return "there is no route to it"
    if str(error).startswith("Tunnel connection failed"):
        return "the proxy refused to connect"
    return redacted(error.strerror or type(error).__name__)


def _detail(error: Exception) -> str:
    return redacted(f"{type(error).__name__}: {error}")
