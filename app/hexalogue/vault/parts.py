"""A value too long for one item of a keychain, kept in several. Pure.

The first item then holds a head that names its parts. Each writing has parts of its own names, so that the head, which
is written last, switches from the old value to the new one in one step.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

_HEAD: Final = "hexalogue-parts/1 "


@dataclass(frozen=True, slots=True)
class Head:
    """What the first item says about the others. tag: of this writing.   digest: SHA-256 of the value, in hex."""

    count: int
    tag: str
    digest: str

    def written(self) -> str:
        """As it is kept."""
        return f"{_HEAD}{self.count} {self.tag} {self.digest}"

    def names(self, label: str) -> tuple[str, ...]:
        """The items of the parts. Labels hold no #, so none of these is a key of its own."""
        return tuple(f"{label}#{self.tag}.{number}" for number in range(1, self.count + 1))


def head_of(value: str, part_chars: int, tag: str) -> Head:
    """The head for a value."""
    return Head(len(cut(value, part_chars)), tag, _digest(value))


def read_head(item: str) -> Head | None:
    """The head that an item holds; None when it holds a value."""
    if not item.startswith(_HEAD):
        return None
    count, _, rest = item.removeprefix(_HEAD).partition(" ")
    tag, _, digest = rest.partition(" ")
    return Head(int(count), tag, digest) if count.isdecimal() and tag and digest else None


def cut(value: str, part_chars: int) -> tuple[str, ...]:
    """The value in pieces of at most that many characters."""
    return tuple(value[start : start + part_chars] for start in range(0, len(value), part_chars))


def joined(head: Head, parts: tuple[str | None, ...]) -> str | None:
    """The value; None when a part is missing or is not what was written."""
    value = "".join(part for part in parts if part is not None)
    return value if None not in parts and _digest(value) == head.digest else None


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
