"""Finding a model on the hub, as a value: what was searched, what was found, what is looked into. Plain Python."""

from dataclasses import dataclass, replace
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.hub import HubModel, HubOrder
from hexalogue.services.hub import HubListing, HubOffer

# The first answer is short, to be there soon; the second has as many as the hub gives at once.
FIRST_FOUND = 25
MOST_FOUND = 100


@dataclass(frozen=True, slots=True)
class HubState:
    """words: those of the search that is shown; empty before the first.   found: None until something came.

    limit: how many the running search asks for, 0 while none runs.   repository: the one that is looked into.
    listing: what it holds, None until that came.   choice: the name of the file that would be fetched.
    beginning: repositories of which a download is being begun.
    """

    words: str = ""
    order: HubOrder = HubOrder.DOWNLOADS
    found: tuple[HubModel, ...] | None = None
    limit: int = 0
    error: AppError | None = None
    repository: str = ""
    listing: HubListing | None = None
    listing_error: AppError | None = None
    choice: str = ""
    beginning: frozenset[str] = frozenset()

    @property
    def is_searching(self) -> bool:
        """Whether the hub is being asked for results."""
        return self.limit > 0

    @property
    def offer(self) -> HubOffer | None:
        """What would be fetched."""
        offers = self.listing.offers if self.listing is not None else ()
        return next((offer for offer in offers if offer.choice.name == self.choice), None)


@dataclass(frozen=True, slots=True)
class SearchBegan:
    """The hub is asked."""

    words: str
    order: HubOrder
    limit: int = FIRST_FOUND


@dataclass(frozen=True, slots=True)
class SearchAnswered:
    """The hub told what it has. limit: how many were asked for."""

    words: str
    order: HubOrder
    found: tuple[HubModel, ...]
    limit: int


@dataclass(frozen=True, slots=True)
class SearchFailed:
    """It did not."""

    error: AppError


@dataclass(frozen=True, slots=True)
class LookBegan:
    """A repository was chosen and is looked into."""

    repository: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What it holds."""

    repository: str
    listing: HubListing


@dataclass(frozen=True, slots=True)
class LookFailed:
    """It could not be looked into."""

    repository: str
    error: AppError


@dataclass(frozen=True, slots=True)
class FileChosen:
    """The person prefers another file."""

    name: str


@dataclass(frozen=True, slots=True)
class FetchAsked:
    """A download is being begun: the hub is asked once more what belongs to it."""

    repository: str


@dataclass(frozen=True, slots=True)
class FetchBegun:
    """It is under way, or it was refused."""

    repository: str
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class ProblemSeen:
    """The person read what went wrong."""


HubEvent = (
    SearchBegan
    | SearchAnswered
    | SearchFailed
    | LookBegan
    | Looked
    | LookFailed
    | FileChosen
    | FetchAsked
    | FetchBegun
    | ProblemSeen
)
HUB_EVENTS = (
    SearchBegan,
    SearchAnswered,
    SearchFailed,
    LookBegan,
    Looked,
    LookFailed,
    FileChosen,
    FetchAsked,
    FetchBegun,
    ProblemSeen,
)


def reduced(state: HubState, event: HubEvent) -> HubState:
    """After one event. What belongs to an earlier search, or to another repository, is let go."""
    match event:
        case SearchBegan() | SearchAnswered() | SearchFailed():
            return _searched(state, event)
        case LookBegan() | Looked() | LookFailed():
            return _looked(state, event)
        case FileChosen(name):
            return replace(state, choice=name)
        case FetchAsked(repository):
            return replace(state, beginning=state.beginning | {repository}, listing_error=None)
        case FetchBegun(repository, error):
            shown = error if repository == state.repository else state.listing_error
            return replace(state, beginning=state.beginning - {repository}, listing_error=shown)
        case ProblemSeen():
            return replace(state, error=None, listing_error=None)
        case _:
            assert_never(event)


def _looked(state: HubState, event: LookBegan | Looked | LookFailed) -> HubState:
    if isinstance(event, LookBegan):
        return replace(state, repository=event.repository, listing=None, listing_error=None, choice="")
    if event.repository != state.repository:
        return state
    if isinstance(event, LookFailed):
        return replace(state, listing_error=event.error)
    return replace(state, listing=event.listing, listing_error=None, choice=_preselected(event.listing))


def _searched(state: HubState, event: SearchBegan | SearchAnswered | SearchFailed) -> HubState:
    match event:
        case SearchBegan(words, order, limit):
            is_same = (words, order) == (state.words, state.order)
            found = state.found if is_same else None
            return replace(state, words=words, order=order, limit=limit, found=found, error=None)
        case SearchAnswered(words, order, found, limit):
            if (words, order) != (state.words, state.order):
                return state
            is_there = any(row.repository == state.repository for row in found)
            more = MOST_FOUND if len(found) >= limit and limit < MOST_FOUND else 0
            after = replace(state, found=found, limit=more)
            return after if is_there else replace(after, repository="", listing=None, listing_error=None, choice="")
        case SearchFailed(error):
            return replace(state, limit=0, error=error)


def _preselected(listing: HubListing) -> str:
    """The best that runs; else the smallest that is whole."""
    if listing.advised is not None:
        return listing.advised[0].name
    whole = [offer.choice for offer in listing.offers if not offer.choice.missing]
    return whole[0].name if whole else ""
