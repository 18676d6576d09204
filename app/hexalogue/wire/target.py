"""Where a request goes and what its head looks like. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import quote, urlsplit

from hexalogue.domain.errors import BadArgument
from hexalogue.wire.call import Call

Scheme = Literal["http", "https"]

_PORTS: Mapping[str, tuple[Scheme, int]] = {"http": ("http", 80), "https": ("https", 443)}
_KEPT_IN_TARGETS = "!#$%&'()*+,-./:;=?@[]_~"
_EVENT_STREAM = "text/event-stream"
_UNFIT = re.compile(r"[^\t\x20-\x7e\xa0-\xff]")  # in a header's value: all but printable Latin-1 (RFC 9110 5.5)


@dataclass(frozen=True, slots=True)
class Place:
    """A server and what is asked there. host: without brackets, ASCII.   named: as the Host header says it.
    path: with the query.
    """

    scheme: Scheme
    host: str
    port: int
    named: str
    path: str


@lru_cache(maxsize=32)  # a chat asks the same address again and again
def place_of(url: str) -> Place:
    """Raises BadArgument for what is no http(s) address."""
    fix = "Write it as https://HOST/PATH or http://HOST:PORT/PATH."
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").replace("%25", "%")  # a zone, as RFC 6874 writes it
        host = host if host.isascii() else host.encode("idna").decode("ascii")
        port = parts.port
    except (ValueError, UnicodeError) as error:
        raise BadArgument("The address cannot be read.", fix=fix) from error
    if parts.scheme not in _PORTS or not host or not _is_plain(host):
        raise BadArgument("The address is not one of a web server.", fix=fix)
    scheme, usual_port = _PORTS[parts.scheme]
    bracketed = f"[{host.partition('%')[0]}]" if ":" in host else host
    named = bracketed if port in (None, usual_port) else f"{bracketed}:{port}"
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    path = path if _is_plain(path) else quote(path, safe=_KEPT_IN_TARGETS)
    return Place(scheme, host, usual_port if port is None else port, named, path)


def headers_of(call: Call, place: Place) -> dict[str, str]:
    """Everything that is sent, with lower-case names. Raises BadArgument for what no header may hold: a key pasted
    with its line break would else begin a header of its own.
    """
    headers = {"host": place.named, "user-agent": "hexalogue"}
    given = {name.lower(): value.strip(" \t") for name, value in call.headers.items()}
    # A server that compresses a stream holds it back until its window is full.
    is_stream = _EVENT_STREAM in given.get("accept", "")
    headers["accept-encoding"] = "identity" if is_stream else "gzip"
    headers["accept"] = "*/*"
    headers.update(given)
    if call.body or call.method not in ("GET", "HEAD", "DELETE"):
        headers["content-length"] = str(len(call.body))
    if _UNFIT.search("".join(headers.values())) or not _is_plain("".join(headers)):
        name = next((name for name, value in headers.items() if _UNFIT.search(value)), "")
        raise BadArgument(
            f"The header “{name}” holds a character that no header may hold.",
            fix="Look for a line break or a foreign character in the key or the header, and remove it.",
        )
    return headers


def head_of(call: Call, place: Place) -> bytes:
    """The request up to its body. Raises BadArgument."""
    lines = [f"{name}: {value}\r\n" for name, value in headers_of(call, place).items()]
    return f"{call.method} {place.path} HTTP/1.1\r\n{''.join(lines)}\r\n".encode("latin-1")


def _is_plain(text: str) -> bool:
    """Printable ASCII without spaces: what a request line and a header's name may hold."""
    return text.isascii() and text.isprintable() and " " not in text
