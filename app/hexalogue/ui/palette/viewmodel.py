"""A palette as a value: what there is, what was typed, which row is marked. Plain Python, no Qt."""

from dataclasses import dataclass, replace

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.palette.matching import ranked


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. remark: at its right end.   also: more words it is found by.   reason: why it cannot be chosen.

    privacy: how far words go there, as its sign; an icon's name where it has none.
    """

    id: str
    text: str
    remark: str = ""
    also: str = ""
    icon: str = ""
    privacy: Privacy | None = None
    is_used: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PaletteState:
    """entries: all that is there.   found: more, for these words alone.   marked: the row that Enter chooses.

    is_asking: more may come.
    """

    entries: tuple[Entry, ...] = ()
    found: tuple[Entry, ...] = ()
    words: str = ""
    marked: int = 0
    is_asking: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """The search field changed."""

    words: str


@dataclass(frozen=True, slots=True)
class Filled:
    """This is there."""

    entries: tuple[Entry, ...]
    is_asking: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """This was found for these words; an answer to older words is dropped."""

    words: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """The mark goes up or down; over an end it goes on at the other."""

    rows: int


@dataclass(frozen=True, slots=True)
class Marked:
    """The pointer is over this row."""

    row: int


PaletteEvent = Typed | Filled | Found | Moved | Marked


def reduced(state: PaletteState, event: PaletteEvent) -> PaletteState:
    """The palette after one event."""
    match event:
        case Typed(words):
            return replace(state, words=words, found=(), marked=0)
        case Filled(entries, is_asking):
            return _kept(state, replace(state, entries=entries, is_asking=is_asking))
        case Found(words, entries):
            return replace(state, found=entries) if words == state.words else state
        case Moved(rows):
            count = len(shown(state))
            return replace(state, marked=(state.marked + rows) % count) if count else state
        case Marked(row):
            return replace(state, marked=row)


def shown(state: PaletteState) -> tuple[Entry, ...]:
    """The rows, best first."""
    return ranked(state.words, state.entries, state.found)


def chosen(state: PaletteState) -> Entry | None:
    """What Enter chooses; None where there is nothing, or where it may not be chosen."""
    rows = shown(state)
    row = rows[state.marked] if state.marked < len(rows) else None
    return row if row is not None and not row.reason else None


def _kept(before: PaletteState, after: PaletteState) -> PaletteState:
    """More rows came: the mark stays on the row it was on, unless that is the first of an untouched list."""
    rows = shown(before)
    if not 0 < before.marked < len(rows):
        return after
    marked = rows[before.marked].id
    place = next((number for number, row in enumerate(shown(after)) if row.id == marked), 0)
    return replace(after, marked=place)
