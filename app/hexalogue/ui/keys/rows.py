"""The Keys page's cards, made from its state: one a provider, one line a key. Plain Python, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from hexalogue.domain.errors import NeedsAddress
from hexalogue.domain.keys import DEFAULT_LABEL, KeyPlace, KeyRef, KeyRow, KeyState
from hexalogue.domain.provider import ProviderSpec
from hexalogue.ui.keys import words
from hexalogue.ui.keys.viewmodel import WITHOUT, Editing, KeysState
from hexalogue.ui.language import say, say_number
from hexalogue.ui.sentences import said, said_error
from hexalogue.ui.text import dotted


class Act(StrEnum):
    """What may be done with a key."""

    VERIFY = "verify"
    STOP = "stop"
    ADD = "add"
    UNLOCK = "unlock"
    OPEN_FILE = "open_file"
    REPLACE = "replace"
    SHOW = "show"
    COPY = "copy"
    RENAME = "rename"
    UP = "up"
    DOWN = "down"
    DELETE = "delete"


WITH_BUTTON = (Act.VERIFY, Act.UNLOCK, Act.OPEN_FILE, Act.REPLACE, Act.ADD)


class Group(StrEnum):
    """Where a card stands."""

    WITH_KEY = "with_key"
    NEEDS_KEY = "needs_key"
    MAY_TAKE = "may_take"


GROUPS = {
    Group.WITH_KEY: "Your keys",
    Group.NEEDS_KEY: "Need a key",
    Group.MAY_TAKE: "Servers that may ask for a key",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One key. name: of its provider.   facts: mask, label, place, last use.   when: it was checked."""

    ref: KeyRef
    name: str
    facts: str
    sentence: str
    colour: str
    when: str = ""
    acts: tuple[Act, ...] = ()
    is_busy: bool = False

    @property
    def id(self) -> str:
        """The label."""
        return self.ref.label

    @property
    def buttons(self) -> tuple[Act, ...]:
        """Those that have a button of their own."""
        return tuple(act for act in self.acts if act in WITH_BUTTON)

    @property
    def menu(self) -> tuple[Act, ...]:
        """Those in the menu."""
        return tuple(act for act in self.acts if act not in self.buttons)


@dataclass(frozen=True, slots=True)
class Field:
    """The open field for a key. places: to choose from; empty where there is nothing to choose."""

    editing: Editing
    title: str
    hint: str
    places: tuple[KeyPlace, ...] = ()
    place: KeyPlace | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One provider. hint: what to say where it has no key.   key_page: where one is made, as an address.

    is_shown: whether the search leaves it.
    """

    id: str
    name: str
    group: Group
    lines: tuple[Line, ...]
    hint: str = ""
    key_page: str = ""
    field: Field | None = None
    is_shown: bool = True


def cards(state: KeysState) -> tuple[Card, ...]:
    """All of them, providers with keys first. Those that the search leaves out stay, unseen: they come back at once."""
    found = [_card(spec, state) for spec in state.known.takers]
    order, wanted = list(Group), state.query.strip().casefold()

    def place(card: Card) -> tuple[int, bool, str]:
        name = card.name.casefold()
        return order.index(card.group), not name.startswith(wanted), name

    return tuple(sorted(found, key=place))


def refs_to_check(state: KeysState) -> tuple[KeyRef, ...]:
    """The keys that can be checked, in the order in which they stand on the page."""
    every = [line for card in cards(state) if card.is_shown for line in card.lines]
    return tuple(line.ref for line in every if Act.VERIFY in line.acts and not line.is_busy)


def emptiness(state: KeysState) -> str:
    """What to say above or instead of the cards; empty where they say enough."""
    if state.known.rows is None:
        return say("Looking for keys…")
    if not has_keys(state) and not state.query:
        return say(
            "No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need"
            " none."
        )
    if any(card.is_shown for card in cards(state)):
        return ""
    return say("No provider is called “{words}”. Add one of your own on the Providers page.", words=state.query.strip())


def has_keys(state: KeysState) -> bool:
    """Whether there is any key."""
    return any(row.state not in WITHOUT for row in state.known.rows or ())


def free_label(rows: Sequence[KeyRow]) -> str:
    """A label that no key of these has."""
    taken = {row.ref.label for row in rows if row.state not in WITHOUT}
    if DEFAULT_LABEL not in taken:
        return DEFAULT_LABEL
    return next(name for name in (f"key {number}" for number in range(2, len(taken) + 3)) if name not in taken)


def placeholder(state: KeysState) -> str:
    """What stands in the empty search field."""
    count = len(state.known.takers)
    return (
        say_number("Search {count} provider", "Search {count} providers", count) if count else say("Search providers")
    )


def _matches(spec: ProviderSpec, query: str) -> bool:
    wanted = query.casefold().split()
    names = " ".join((spec.name, *spec.names)).casefold()
    return all(word in names for word in wanted)


def _card(spec: ProviderSpec, state: KeysState) -> Card:
    rows = [row for row in state.keys_of(spec.id) if row.state not in WITHOUT or row.source is not None]
    # Who has a page where keys are made is a vendor, behind whatever address.
    is_vendor = bool(spec.auth.key_page) or (spec.auth.is_required and not spec.goes_where_it_says)
    group = Group.WITH_KEY if rows else Group.NEEDS_KEY if is_vendor else Group.MAY_TAKE
    lines = tuple(_line(row, number, rows, spec, state) for number, row in enumerate(rows))
    page = spec.auth.key_page if urlsplit(spec.auth.key_page).scheme in ("http", "https") else ""
    hint = "" if rows else say("Get one at {place}", place=urlsplit(page).netloc) if page else ""
    return Card(spec.id, spec.name, group, lines, hint, page, _field(spec, state), _matches(spec, state.query))


def _line(row: KeyRow, number: int, rows: Sequence[KeyRow], spec: ProviderSpec, state: KeysState) -> Line:
    sentence, colour, when = _sentence(row, words.short(spec.name), state)
    acts = _acts(row, number, rows)
    is_named = row.ref.label != DEFAULT_LABEL and row.state is not KeyState.ENVIRONMENT
    parts = [words.said_mask(row.head, row.last4) if row.state in (KeyState.STORED, KeyState.ENVIRONMENT) else ""]
    parts += [
        say("“{label}”", label=row.ref.label) if is_named else "",
        words.said_place(row),
        _said_use(row, number, rows, state),
    ]
    if number == 0:
        parts += state.known.roles.get(spec.id, ())
    facts = dotted(*parts)
    return Line(row.ref, spec.name, facts, sentence, colour, when, acts, row.ref in state.checking)


def _said_use(row: KeyRow, number: int, rows: Sequence[KeyRow], state: KeysState) -> str:
    note = state.known.notes.get(row.ref)
    parts = []
    if len(rows) > 1:
        parts.append(say("tried first") if number == 0 else say("tried as number {number}", number=number + 1))
    if note is not None and note.used_at is not None:
        parts.append(say("used {when}", when=words.said_ago(state.now - note.used_at, note.used_at)))
    return dotted(*parts)


def _sentence(row: KeyRow, name: str, state: KeysState) -> tuple[str, str, str]:
    """The sentence, its colour, and when that was found."""
    problem, asked = state.problems.get(row.ref), state.checking.get(row.ref)
    if asked == "slow":
        return say("No answer yet. Still waiting…"), "warning", ""
    if asked is not None:
        return (_asking(name) if asked == "asked" else say("Waiting for its turn…")), "muted", ""
    if isinstance(problem, NeedsAddress):
        return say("{name} has no address yet. Fill it in on the Providers page", name=name), "warning", ""
    if problem is not None:
        return said_error(problem), "danger", ""
    if state.told is not None and state.told[0] == row.ref:
        return state.told[1], "muted", ""
    if row.state in (KeyState.LOCKED, KeyState.NO_BACKEND):
        return words.said_unread(row), "warning", ""
    return _found(row.ref, name, state)


def _asking(name: str) -> str:
    return say("Asking {name}…", name=name)


def _found(ref: KeyRef, name: str, state: KeysState) -> tuple[str, str, str]:
    """What the last check found; what a new key looks like, until it is known to work."""
    note, warning = state.known.notes.get(ref), said(state.warnings.get(ref, ""))
    check = note.check if note is not None else None
    if check is None:
        return (warning, "warning", "") if warning else (say("Not checked yet"), "muted", "")
    found = words.said_check(check, name, state.now)
    if warning and check.outcome != "ok":
        found = f"{found}{' ' if found.endswith('?') else '. '}{warning}"
    return found, words.COLOURS[check.outcome], words.said_when(check, state.now)


def _acts(row: KeyRow, number: int, rows: Sequence[KeyRow]) -> tuple[Act, ...]:
    if row.state is KeyState.ENVIRONMENT:
        return (Act.VERIFY, Act.ADD, Act.SHOW, Act.COPY)
    if row.state is KeyState.NO_BACKEND:
        return (Act.REPLACE,)
    if row.state is KeyState.LOCKED:
        return (Act.OPEN_FILE if row.source == KeyPlace.FILE else Act.UNLOCK,)
    own = [other for other in rows if other.state is not KeyState.ENVIRONMENT and other.source == row.source]
    moves = [Act.UP] if row != own[0] else []
    moves += [Act.DOWN] if row != own[-1] else []
    return (Act.VERIFY, Act.REPLACE, Act.SHOW, Act.COPY, Act.RENAME, *moves, Act.DELETE)


def _field(spec: ProviderSpec, state: KeysState) -> Field | None:
    editing = state.editing
    if editing is None or editing.provider != spec.id:
        return None
    rows = state.keys_of(spec.id)
    kept = next((row.source for row in rows if editing.replaces and row.ref.label == editing.label), None)
    title = say("Replace the key for {name}", name=spec.name) if editing.replaces else ""
    places = () if kept or not (state.lacks_keychain or state.place) else (KeyPlace.SESSION, KeyPlace.FILE)
    return Field(
        editing,
        title or say("New key for {name}", name=spec.name),
        _said_beginning(spec),
        places,
        KeyPlace(kept) if kept in tuple(KeyPlace) else state.target,
        said_error(editing.trouble) if editing.trouble is not None else "",
    )


def _said_beginning(spec: ProviderSpec) -> str:
    if spec.auth.scheme == "google":
        return say("A service account’s file, pasted whole, or an access token.")
    if spec.auth.scheme == "aws":
        return say("A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.")
    usual = " · ".join(spec.auth.prefixes)
    return say("Usually begins with {beginning}", beginning=usual) if usual else ""
