"""What the hub tells, as rows and sentences. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from hexalogue.domain.hub import HubModel
from hexalogue.domain.models import DownloadPhase
from hexalogue.services.hub import HubListing, HubOffer
from hexalogue.ui.language import in_a_row, say, say_number
from hexalogue.ui.models import words
from hexalogue.ui.models.here import is_warning, said_fit
from hexalogue.ui.models.hub_state import HubState
from hexalogue.ui.sentences import said
from hexalogue.ui.text import dotted, said_context, said_size


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One file of a repository. quant: its quantisation, or its name where that says none.   is_advised: the best.

    is_poor: it does not run here, or lacks parts.
    """

    name: str
    quant: str
    size: str
    fit: str
    is_advised: bool = False
    is_poor: bool = False
    is_tight: bool = False


@dataclass(frozen=True, slots=True)
class ListingShown:
    """A repository, looked into. note: what stands in the way, with `terms` to open where they are.

    why: why the chosen file is proposed, or what it is.   verb: of the button; empty where nothing can be fetched.
    tab: the part of the page that shows what was fetched already; empty where the button fetches.   is_against: it
    would be fetched against the advice.
    """

    name: str
    facts: str
    licence: str
    offers: tuple[OfferRow, ...]
    page: str
    note: str = ""
    is_gated: bool = False
    choice: str = ""
    why: str = ""
    verb: str = ""
    is_beginning: bool = False
    tab: str = ""
    is_against: bool = False


def said_result(model: HubModel) -> str:
    """The second line of a result."""
    size = words.said_count(model.parameters) if model.parameters else ""
    gated = say("Terms to accept") if model.is_gated else ""
    return dotted(gated, size, words.said_downloads(model.downloads), model.licence)


def status(state: HubState) -> str:
    """What to say above the results, or instead of them."""
    if state.error is not None:
        return ""
    if state.found is None:
        return say("Asking the hub…") if state.is_searching else ""
    if not state.found and not state.is_searching:
        return say(words.FIND_NOTHING, words=state.words) if state.words else say("The hub lists nothing.")
    number = say_number("{count} model", "{count} models", len(state.found))
    return dotted(number, say("more are coming")) if state.is_searching else number


def is_first(state: HubState) -> bool:
    """Whether nothing was asked yet."""
    return state.found is None and not state.is_searching and state.error is None


def listing_shown(state: HubState, phases: Mapping[str, DownloadPhase]) -> ListingShown | None:
    """What is shown of the repository; None until it was looked into. phases: of downloads, by what was asked for."""
    listing = state.listing
    if listing is None:
        return None
    model = listing.repository.model
    offers = tuple(_offer_row(offer, listing) for offer in listing.offers)
    offer = state.offer
    verb, tab = _verb(offer, listing, phases)
    return ListingShown(
        name=model.repository,
        facts=dotted(
            model.architecture,
            words.said_parameters(model.parameters),
            said_context(model.context_tokens),
            words.said_downloads(model.downloads),
            say("updated {date}", date=model.updated[:10]) if model.updated else "",
        ),
        licence=said(listing.licence),
        offers=offers,
        page=listing.page,
        note=_note(listing),
        is_gated=model.is_gated,
        choice=state.choice,
        why=_why(listing, offer),
        verb=verb,
        is_beginning=model.repository in state.beginning,
        tab=tab,
        is_against=not tab and offer is not None and _is_poor(offer),
    )


def reference(listing: HubListing, offer: HubOffer) -> str:
    """What fetches exactly this file, with what belongs to it."""
    return f"hf:{listing.repository.model.repository}:{offer.choice.name.rpartition('/')[2]}"


def _offer_row(offer: HubOffer, listing: HubListing) -> OfferRow:
    choice = offer.choice
    is_advised = listing.advised is not None and listing.advised[0] == choice
    base = choice.name.rpartition("/")[2]
    size = said_size(choice.size_bytes) if choice.size_bytes else say("size unknown")
    parts = say_number("{count} file", "{count} files", len(choice.files)) if len(choice.files) > 1 else ""
    if choice.missing:
        fit = say("Part {name} is missing on the hub.", name=choice.missing[0].rpartition("/")[2])
    else:
        fit = said_fit(offer.fit) or say("Its size is not known, so nobody can say whether it fits.")
    is_tight = is_warning(offer.fit)
    return OfferRow(choice.name, choice.quant or base, dotted(size, parts), fit, is_advised, _is_poor(offer), is_tight)


def _is_poor(offer: HubOffer) -> bool:
    """Whether it is of no use here."""
    return bool(offer.choice.missing) or (offer.fit is not None and not offer.fit.runs)


def _note(listing: HubListing) -> str:
    if listing.repository.model.is_gated:
        return say(words.GATED)
    if not listing.offers:
        return say(words.NO_FILES)
    return say(words.NOTHING_FITS) if listing.advised is None and _all_judged(listing) else ""


def _all_judged(listing: HubListing) -> bool:
    return all(offer.fit is not None for offer in listing.offers)


def _why(listing: HubListing, offer: HubOffer | None) -> str:
    """Of the file that is chosen: why it is proposed, then how it fits."""
    if offer is None:
        return ""
    advised = listing.advised
    why = said(advised[1]) if advised is not None and advised[0] == offer.choice else ""
    sees = say("With it comes what lets it see or hear.") if listing.projectors else ""
    return in_a_row(why, _offer_row(offer, listing).fit, sees)


def _verb(offer: HubOffer | None, listing: HubListing, phases: Mapping[str, DownloadPhase]) -> tuple[str, str]:
    """What the button says, and which part of the page it opens where there is nothing to fetch any more."""
    if offer is None or offer.choice.missing:
        return "", ""
    phase = phases.get(reference(listing, offer))
    if phase is DownloadPhase.DONE:
        return say("Show it"), words.HERE
    return (_said_fetch(offer, listing), "") if phase is None else (say("Show the download"), words.DOWNLOADS)


def _said_fetch(offer: HubOffer, listing: HubListing) -> str:
    size = offer.choice.size_bytes
    if not size:
        return say("Download")
    beside = listing.projectors[0].size_bytes if listing.projectors else 0
    if offer.fit is not None and not offer.fit.runs:
        return say("Download {size} anyway", size=said_size(size + beside))
    return say("Download {size}", size=said_size(size + beside))
