"""Which addresses may be opened, and how they are shown before that. Pure.

Models can be made to write links that leak what was said (OWASP LLM05, read 2026-11), so nothing opens by itself, and
what a person is asked about is the real address, not its label.
"""

import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from hexalogue.ui.language import say

SCHEMES = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads. address: every invisible or misleading character spelled out.   warnings: sentences."""

    address: str
    place: str
    warnings: tuple[str, ...] = ()


def is_allowed(address: str) -> bool:
    """Whether a link may be offered at all: http, https or mailto, with a place to go to and no control characters."""
    if any(character.isspace() or unicodedata.category(character) == "Cc" for character in address) or "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path
    return parts.scheme in SCHEMES and bool(host)


def spelled_out(address: str) -> str:
    """The address in ASCII: what is not becomes its code, so that a right-to-left mark or a Cyrillic “а” is seen."""
    return "".join(
        character if character.isascii() and character.isprintable() else f"⟨U+{ord(character):04X}⟩"
        for character in address
    )


def destination(address: str) -> Destination:
    """What to show of an allowed address before it opens."""
    parts = urlsplit(address)
    if parts.scheme == "mailto":
        return Destination(spelled_out(address), spelled_out(parts.path))
    host = parts.hostname or ""
    return Destination(spelled_out(address), _ascii_host(host), tuple(_warnings(host, has_user="@" in parts.netloc)))


def _warnings(host: str, *, has_user: bool) -> list[str]:
    found = []
    written = _ascii_host(host)
    if "xn--" in written:
        found.append(
            say("The name uses letters of another script: {name} may look like a name you know.", name=written)
        )
    if has_user:
        found.append(say("What stands before the @ is not the place: this leads to {name}.", name=written))
    return found


def _ascii_host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return spelled_out(host)
