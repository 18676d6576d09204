"""Why a connection did not come about, as errors a person understands. Pure."""

import errno
import socket
import ssl

from hexalogue.domain.errors import TlsRefused, Unreachable
from hexalogue.wire.redact import redacted

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
# What OpenSSL says to an answer that is no TLS at all; the third since OpenSSL 3.2.
_PLAIN_REPLIES = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL"})


def unreached(error: OSError, host: str) -> Unreachable:
    """The error of a socket that was to connect."""
    detail = redacted(f"{type(error).__name__}: {error}")
    if isinstance(error, socket.gaierror):
        return Unreachable(host, "its name was not found", cause="dns", detail=detail)
    if isinstance(error, ConnectionRefusedError):
        return Unreachable(host, "the connection was refused", detail=detail)
    if error.errno in _NO_ROUTE:
        return Unreachable(host, "there is no route to it", detail=detail)
    return Unreachable(host, redacted(error.strerror or type(error).__name__), detail=detail)


def untrusted(error: OSError, host: str) -> TlsRefused:
    """The error of a handshake."""
    detail = redacted(f"{type(error).__name__}: {error}")
    if isinstance(error, ssl.SSLCertVerificationError):
        return TlsRefused(host, error.verify_message or "its certificate is not valid", detail=detail)
    if isinstance(error, ssl.SSLError) and error.reason in _PLAIN_REPLIES:
        return TlsRefused(host, "it answers without encryption; its address may begin with http://", detail=detail)
    if isinstance(error, ssl.SSLError):
        return TlsRefused(host, "the secure handshake failed", detail=detail)
    return TlsRefused(host, "the connection was cut in the secure handshake", detail=detail)
