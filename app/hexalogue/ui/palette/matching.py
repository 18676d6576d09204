"""How well typed letters fit a name: all of them, in their order, best together and at the start of words. Pure."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

_START, _WORD, _NEXT, _ANY = 12, 8, 6, 1
_BREAKS = " -_:/.·()"


class Named(Protocol):
    """Something that can be found. also: other words for it."""

    @property
    def text(self) -> str:
        """Its name."""
        ...

    @property
    def also(self) -> str:
        """Words that are not shown as its name."""
        ...


NamedT = TypeVar("NamedT", bound=Named)


def score(words: str, text: str) -> int:
    """0 where the letters are not all there in this order; else the higher the better. Case does not matter."""
    typed, name = words.casefold(), text.casefold()
    whole = name.find(typed)
    if whole >= 0:
        at_start = _START if whole == 0 else _WORD if name[whole - 1] in _BREAKS else 0
        return len(typed) * (_NEXT + _ANY) + at_start + 2 * _START
    total, place = 0, -1
    for letter in typed:
        if letter == " ":
            continue
        found = name.find(letter, place + 1)
        if found < 0:
            return 0
        total += _ANY + (_NEXT if found == place + 1 else 0)
        total += _WORD if found == 0 or name[found - 1] in _BREAKS else 0
        place = found
    return total


def ranked(words: str, rows: Iterable[NamedT], sure: Iterable[NamedT] = ()) -> tuple[NamedT, ...]:
    """Those that fit, best first; all of them, as they are, without words.

    sure: rows that fit for another reason (their words were searched), however little their names do.
    """
    typed = words.strip()
    if not typed:
        return (*rows, *sure)
    scored = [(_points(typed, row), row) for row in rows]
    scored = [pair for pair in scored if pair[0]] + [(_points(typed, row) or _ANY, row) for row in sure]
    return tuple(row for _, row in sorted(scored, key=lambda pair: -pair[0]))


def _points(typed: str, row: Named) -> int:
    return max(score(typed, row.text), score(typed, row.also) // 2)
