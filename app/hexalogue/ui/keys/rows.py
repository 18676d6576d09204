"""The Keys page's cards, made from its state: one a provider, one line a key. Plain Python, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from hexalogue.domain.errors import NeedsAddress
from hexalogue.domain.keys import DEFAULT_LABEL, HomeState, KeyPlace, KeyRef, KeyRow, KeyState
from hexalogue.domain.provider import ProviderSpec
from hexalogue.ui.keys import words
from hexalogue.ui.keys.viewmodel import WITHOUT, Editing, KeysState, Offer
from hexalogue.ui.language import say, say_number
from hexalogue.ui.sentences import said, said_error


class Act(StrEnum):
    """What may be done with a key."""

    VERIFY = "verify"
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


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands above the cards about where keys are kept. acts: names of signals with their verbs."""

    icon: str
    colour: str
    title: str
    text: str
    acts: tuple[tuple[str, str], ...] = ()


def cards(state: KeysState) -> tuple[Card, ...]:
    """All of them, providers with keys first. Those that the search leaves out stay, unseen: they come back at once."""
    found = [_card(spec, state) for spec in state.known.takers]
    order = list(Group)
    return tuple(sorted(found, key=lambda card: (order.index(card.group), card.name.casefold())))


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


def offer_title(offer: Offer, state: KeysState) -> str:
    """Whose a pasted key may be."""
    names = [spec.name for owner in offer.owners for spec in state.known.takers if spec.id == owner]
    if not names:
        return say("Whose key is this?")
    if len(names) == 1:
        return say("This looks like a key of {name}", name=names[0])
    return say("This could be a key of {names} or {last}", names=", ".join(names[:-1]), last=names[-1])


def offer_text(offer: Offer, state: KeysState) -> str:
    """What happens when it is saved."""
    if offer.trouble is not None:
        return said_error(offer.trouble)
    if offer.kept_as is not None:
        return say("This very key is kept there already, as “{label}”.", label=offer.kept_as.label)
    shown = say("It ends in “{end}”.", end=offer.end) if offer.end else ""
    if offer.chosen is None:
        return " ".join(part for part in (shown, say("Choose the provider it belongs to.")) if part)
    label = free_label(state.keys_of(offer.chosen))
    if label == DEFAULT_LABEL:
        return shown
    added = say("There is a key already, so this one is tried after it, as “{label}”.", label=label)
    return " ".join(part for part in (shown, added) if part)


def offer_choices(offer: Offer, state: KeysState) -> tuple[tuple[str, str], ...]:
    """Id and name of every provider it could be given to, likely ones first."""
    rest = sorted(state.known.takers, key=lambda spec: (spec.id not in offer.owners, spec.name.casefold()))
    return tuple((spec.id, spec.name) for spec in rest)


def has_keys(state: KeysState) -> bool:
    """Whether there is any key."""
    return any(row.state not in WITHOUT for row in state.known.rows or ())


def free_label(rows: Sequence[KeyRow]) -> str:
    """A label that no key of these has."""
    taken = {row.ref.label for row in rows if row.state not in WITHOUT}
    if DEFAULT_LABEL not in taken:
        return DEFAULT_LABEL
    return next(name for name in (f"key {number}" for number in range(2, len(taken) + 3)) if name not in taken)


def banner(state: KeysState) -> Banner | None:
    """What a person should know about the place where keys are kept; None while all is well."""
    home = state.known.home
    if home is None:
        return None
    if state.is_unlocking:
        text = say("Your system asks for its passphrase in a window of its own. It may be behind this one.")
        return Banner("lock", "accent", say("Waiting for you"), text)
    if home.state is HomeState.LOCKED:
        text = say("The keys in it cannot be read until you unlock it. Nothing is lost.")
        title = say("Your keychain ({name}) is locked", name=home.name)
        return Banner("lock", "warning", title, text, (("unlock", say("Unlock")),))
    if home.state is HomeState.SILENT:
        text = say("Your keys are safe in it, and cannot be read for now.")
        acts = (("retry", say("Try again")), ("session", say("Use keys for this session only")))
        return Banner(
            "triangle-alert", "warning", say("Your keychain ({name}) does not answer", name=home.name), text, acts
        )
    if home.state is HomeState.NONE:
        return _without_keychain(state)
    return _of_closed_file(state)


def title_of(state: KeysState) -> str:
    """The sentence below the title."""
    home = state.known.home
    if home is not None and home.state is HomeState.NONE:
        return say("Never written in clear to a file, a log or a command line.")
    if home is None or home.state is not HomeState.OPEN:
        return say(words.SUBTITLE)
    return say(
        "Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.",
        name=home.name,
    )


def placeholder(state: KeysState) -> str:
    """What stands in the empty search field."""
    return say_number("Search {count} provider", "Search {count} providers", len(state.known.takers))


def _without_keychain(state: KeysState) -> Banner:
    title = say("This system has no keychain")
    session = ("session", say("Keep keys for this session only"))
    if state.is_file_closed:
        text = say("Your keys are in an encrypted file behind a passphrase.")
        return Banner("lock", "warning", title, text, (("open_file", say("Open the file")), session))
    file = ("file", say("Keep keys in an encrypted file"))
    if state.target is KeyPlace.FILE:
        return Banner("lock", "muted", title, say("Keys go into an encrypted file behind your passphrase."), (session,))
    if state.target is KeyPlace.SESSION:
        text = say("Keys stay in memory and are gone when you close Hexalogue.")
        return Banner("info", "muted", title, text, (file,))
    text = say("Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.")
    return Banner("info", "warning", title, text, (session, file))


def _of_closed_file(state: KeysState) -> Banner | None:
    in_file = [row for row in state.known.rows or () if row.source == KeyPlace.FILE and row.state is KeyState.LOCKED]
    if not state.is_file_closed or not in_file:
        return None
    text = say("Some of your keys are in it, behind its passphrase.")
    return Banner("lock", "warning", say("The encrypted file is closed"), text, (("open_file", say("Open the file")),))


def _matches(spec: ProviderSpec, query: str) -> bool:
    wanted = query.casefold().split()
    names = " ".join((spec.name, *spec.names)).casefold()
    return all(word in names for word in wanted)


def _card(spec: ProviderSpec, state: KeysState) -> Card:
    rows = [row for row in state.keys_of(spec.id) if row.state not in WITHOUT or row.source is not None]
    is_vendor = spec.auth.is_required and not spec.goes_where_it_says
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
    parts += [f"“{row.ref.label}”" if is_named else "", words.said_place(row), _said_use(row, number, rows, state)]
    if number == 0:
        parts += state.known.roles.get(spec.id, ())
    facts = " · ".join(part for part in parts if part)
    return Line(row.ref, spec.name, facts, sentence, colour, when, acts, row.ref in state.checking)


def _said_use(row: KeyRow, number: int, rows: Sequence[KeyRow], state: KeysState) -> str:
    note = state.known.notes.get(row.ref)
    parts = []
    if len(rows) > 1:
        parts.append(say("tried first") if number == 0 else say("tried as number {number}", number=number + 1))
    if note is not None and note.used_at is not None:
        parts.append(say("used {when}", when=words.said_ago(state.now - note.used_at, note.used_at)))
    return " · ".join(parts)


def _sentence(row: KeyRow, name: str, state: KeysState) -> tuple[str, str, str]:
    """The sentence, its colour, and when that was found."""
    problem, is_slow = state.problems.get(row.ref), state.checking.get(row.ref)
    note, warning = state.known.notes.get(row.ref), said(state.warnings.get(row.ref, ""))
    check = note.check if note is not None else None
    if is_slow is not None:
        waiting = say("No answer yet. Still waiting…")
        return (waiting, "warning", "") if is_slow else (say("Asking {name}…", name=name), "muted", "")
    if isinstance(problem, NeedsAddress):
        return say("{name} has no address yet. Fill it in on the Providers page", name=name), "warning", ""
    if problem is not None:
        return said_error(problem), "danger", ""
    if state.told is not None and state.told[0] == row.ref:
        return state.told[1], "muted", ""
    if row.state in (KeyState.LOCKED, KeyState.NO_BACKEND):
        return words.said_unread(row), "warning", ""
    if check is None:
        return (warning, "warning", "") if warning else (say("Not checked yet"), "muted", "")
    found = words.said_check(check, name, state.now)
    is_hint = warning and check.outcome != "ok"
    return f"{found}. {warning}" if is_hint else found, words.COLOURS[check.outcome], words.said_when(check, state.now)


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
