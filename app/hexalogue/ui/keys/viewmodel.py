"""The Keys page as a value: what is known of every key, what is being done, and what a person is about to do.

Plain Python, no Qt; and never a key: those that are pasted wait in the controller.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final, Literal, TypeVar, assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_notes import Notes
from hexalogue.domain.keys import HomeState, KeyHome, KeyPlace, KeyRef, KeyRow, KeyState
from hexalogue.domain.provider import ProviderSpec

T = TypeVar("T")
# Before anything was read.
NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
# States in which there is no key at all.
WITHOUT = (KeyState.MISSING, KeyState.NO_BACKEND)


@dataclass(frozen=True, slots=True)
class Known:
    """What the services know. rows: None until they were listed.   roles: what answers through a provider, in words."""

    takers: tuple[ProviderSpec, ...] = ()
    rows: tuple[KeyRow, ...] | None = None
    home: KeyHome | None = None
    notes: Notes = field(default_factory=dict)
    roles: Mapping[ProviderId, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Editing:
    """A field for a key is open. label: of the key that is replaced, or a free one to begin with."""

    provider: ProviderId
    label: str
    replaces: bool = False
    trouble: AppError | None = None
    is_saving: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A pasted key waits for its place. end: its last characters, where these may be shown.

    owners: whose it may be by how it begins.   chosen: where it would go.   kept_as: where the very same key is kept
    already.
    """

    end: str
    owners: tuple[ProviderId, ...]
    chosen: ProviderId | None = None
    kept_as: KeyRef | None = None
    trouble: AppError | None = None
    is_saving: bool = False


@dataclass(frozen=True, slots=True)
class KeysState:
    """checking: keys that are being checked, and how far that is.   problems: what could not be done with a key.

    place: where the person wants keys while there is no keychain.   told: a key, and what was just done with it.
    warnings: why a new key looks like somebody else's.
    """

    known: Known = Known()
    now: datetime = NEVER
    query: str = ""
    checking: Mapping[KeyRef, Literal["queued", "asked", "slow"]] = field(default_factory=dict)
    problems: Mapping[KeyRef, AppError] = field(default_factory=dict)
    told: tuple[KeyRef, str] | None = None
    warnings: Mapping[KeyRef, str] = field(default_factory=dict)
    editing: Editing | None = None
    offer: Offer | None = None
    place: KeyPlace | None = None
    is_unlocking: bool = False
    error: AppError | None = None

    def keys_of(self, provider: ProviderId) -> tuple[KeyRow, ...]:
        """The rows about a provider's keys, in the order in which they are tried."""
        return tuple(row for row in self.known.rows or () if row.ref.provider == provider)

    @property
    def is_locked(self) -> bool:
        """Whether the system's keychain waits for its passphrase."""
        home = self.known.home
        return home is not None and home.state is HomeState.LOCKED

    @property
    def lacks_keychain(self) -> bool:
        """Whether there is nothing of the system's to keep keys in."""
        home = self.known.home
        return home is not None and home.state is HomeState.NONE

    @property
    def is_file_closed(self) -> bool:
        """Whether keys lie in the encrypted file, and nobody opened it."""
        home = self.known.home
        return home is not None and home.has_file and not home.file_is_open

    @property
    def target(self) -> KeyPlace | None:
        """Where the next key goes; None while the person has to choose."""
        if self.place is not None or not self.lacks_keychain:
            return self.place or KeyPlace.KEYCHAIN
        home = self.known.home
        return KeyPlace.FILE if home is not None and home.has_file else None


@dataclass(frozen=True, slots=True)
class Read:
    """The services were asked."""

    known: Known
    now: datetime


@dataclass(frozen=True, slots=True)
class NotesRead:
    """A check or a use was noted."""

    notes: Notes
    now: datetime


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time passed: “checked 2 min ago” is no longer true."""

    now: datetime


@dataclass(frozen=True, slots=True)
class Searched:
    """The person typed into the search field."""

    query: str


@dataclass(frozen=True, slots=True)
class CheckBegan:
    """A provider is being asked about a key, or is when others have answered."""

    ref: KeyRef
    has_turn: bool = True


@dataclass(frozen=True, slots=True)
class CheckIsSlow:
    """It has not answered for a while."""

    ref: KeyRef


@dataclass(frozen=True, slots=True)
class CheckEnded:
    """It answered, or could not be asked."""

    ref: KeyRef
    problem: AppError | None = None


@dataclass(frozen=True, slots=True)
class KeyFailed:
    """Something else could not be done with a key."""

    ref: KeyRef
    problem: AppError


@dataclass(frozen=True, slots=True)
class Told:
    """Something was done with a key; a short sentence about it stands until the next thing."""

    ref: KeyRef
    sentence: str


@dataclass(frozen=True, slots=True)
class Saved:
    """A key was stored. warning: why it looks like somebody else's; empty where it does not."""

    ref: KeyRef
    warning: str


@dataclass(frozen=True, slots=True)
class EditBegan:
    """A field for a key was opened."""

    editing: Editing


@dataclass(frozen=True, slots=True)
class EditEnded:
    """It was closed, with or without a key."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text that may be a key was pasted."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class OwnerChosen:
    """The person said whose it is."""

    provider: ProviderId
    kept_as: KeyRef | None = None


@dataclass(frozen=True, slots=True)
class OfferEnded:
    """It was put somewhere, or thrown away."""


@dataclass(frozen=True, slots=True)
class SavingBegan:
    """A key is on its way to where it is kept."""


@dataclass(frozen=True, slots=True)
class SavingFailed:
    """It did not get there. problem: None when the person gave up on the way."""

    problem: AppError | None


@dataclass(frozen=True, slots=True)
class PlaceChosen:
    """Where keys go while there is no keychain."""

    place: KeyPlace


@dataclass(frozen=True, slots=True)
class UnlockBegan:
    """The system asks the person for the keychain's passphrase."""


@dataclass(frozen=True, slots=True)
class UnlockEnded:
    """Answered, or given up. problem: why it is still locked."""

    problem: AppError | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that belongs to no single key."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


KeysEvent = (
    Read
    | NotesRead
    | Ticked
    | Searched
    | CheckBegan
    | CheckIsSlow
    | CheckEnded
    | KeyFailed
    | Told
    | Saved
    | EditBegan
    | EditEnded
    | Pasted
    | OwnerChosen
    | OfferEnded
    | SavingBegan
    | SavingFailed
    | PlaceChosen
    | UnlockBegan
    | UnlockEnded
    | Failed
    | ErrorSeen
)
# They come in crowds.
ABOUT_CHECKS: Final = (CheckBegan, CheckIsSlow, CheckEnded, NotesRead)
_AboutOne = CheckBegan | CheckIsSlow | CheckEnded | KeyFailed | Told
_AboutNew = EditBegan | EditEnded | Pasted | OwnerChosen | OfferEnded | SavingBegan | SavingFailed | Saved
_AboutAll = Read | NotesRead | Ticked | Searched


def reduced(state: KeysState, event: KeysEvent) -> KeysState:
    """The state after an event."""
    match event:
        case Read() | NotesRead() | Ticked() | Searched():
            return _with_knowledge(state, event)
        case CheckBegan() | CheckIsSlow() | CheckEnded() | KeyFailed() | Told():
            return _with_key(state, event)
        case PlaceChosen(place):
            return replace(state, place=place)
        case UnlockBegan():
            return replace(state, is_unlocking=True, error=None)
        case UnlockEnded(problem):
            return replace(state, is_unlocking=False, error=problem)
        case Failed(error):
            return replace(state, error=error)
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            return _with_new(state, event)


def _with_knowledge(state: KeysState, event: _AboutAll) -> KeysState:
    match event:
        case Read(known, now):
            there = {row.ref for row in known.rows or ()}
            problems = {ref: problem for ref, problem in state.problems.items() if ref in there}
            return replace(state, known=known, now=now, problems=problems)
        case NotesRead(notes, now):
            return replace(state, known=replace(state.known, notes=notes), now=now)
        case Ticked(now):
            return replace(state, now=now)
        case Searched(query):
            return replace(state, query=query)
        case _:
            assert_never(event)


def _with_key(state: KeysState, event: _AboutOne) -> KeysState:
    match event:
        case CheckBegan(ref, has_turn):
            asked = _without_word(state, ref)
            return replace(asked, checking={**state.checking, ref: "asked" if has_turn else "queued"})
        case CheckIsSlow(ref):
            return replace(state, checking={**state.checking, ref: "slow"}) if ref in state.checking else state
        case CheckEnded(ref, problem):
            ended = replace(state, checking=_without(state.checking, ref))
            return ended if problem is None else _with_problem(ended, ref, problem)
        case KeyFailed(ref, problem):
            return _with_problem(_without_word(state, ref), ref, problem)
        case Told(ref, sentence):
            return replace(_without_word(state, ref), told=(ref, sentence) if sentence else None)
        case _:
            assert_never(event)


def _with_new(state: KeysState, event: _AboutNew) -> KeysState:
    match event:
        case EditBegan(editing):
            return replace(state, editing=editing, offer=None)
        case EditEnded():
            return replace(state, editing=None)
        case Pasted(offer):
            return replace(state, offer=offer, editing=None)
        case OwnerChosen(provider, kept_as):
            return replace(
                state,
                offer=state.offer and replace(state.offer, chosen=provider, kept_as=kept_as, trouble=None),
            )
        case OfferEnded():
            return replace(state, offer=None)
        case SavingBegan():
            return _with_hand(state, trouble=None, is_saving=True)
        case SavingFailed(problem):
            return _with_hand(state, trouble=problem, is_saving=False)
        case Saved(ref, warning):
            warnings = {**_without(state.warnings, ref), **({ref: warning} if warning else {})}
            return replace(_without_word(state, ref), warnings=warnings, editing=None, offer=None)
        case _:
            assert_never(event)


def _with_hand(state: KeysState, *, trouble: AppError | None, is_saving: bool) -> KeysState:
    """What is about to be stored: the open field, or the pasted key."""
    editing, offer = state.editing, state.offer
    return replace(
        state,
        editing=editing and replace(editing, trouble=trouble, is_saving=is_saving),
        offer=offer and replace(offer, trouble=trouble, is_saving=is_saving),
    )


def _with_problem(state: KeysState, ref: KeyRef, problem: AppError) -> KeysState:
    return replace(state, problems={**state.problems, ref: problem})


def _without_word(state: KeysState, ref: KeyRef) -> KeysState:
    """Nothing is said of this key any more but its state."""
    told = None if state.told is not None and state.told[0] == ref else state.told
    return replace(state, problems=_without(state.problems, ref), told=told)


def _without(by_key: Mapping[KeyRef, T], ref: KeyRef) -> Mapping[KeyRef, T]:
    return {other: value for other, value in by_key.items() if other != ref}
