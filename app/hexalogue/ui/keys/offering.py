"""What is said of a pasted key that waits for its place. Plain Python, no Qt."""

from hexalogue.domain.keys import DEFAULT_LABEL
from hexalogue.ui.keys.rows import free_label
from hexalogue.ui.keys.viewmodel import KeysState, Offer
from hexalogue.ui.language import in_a_row, say
from hexalogue.ui.sentences import said_error


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
        return in_a_row(shown, say("Choose the provider it belongs to."))
    label = free_label(state.keys_of(offer.chosen))
    if label == DEFAULT_LABEL:
        return shown
    added = say("There is a key already, so this one is tried after it, as “{label}”.", label=label)
    return in_a_row(shown, added)


def offer_choices(offer: Offer, state: KeysState) -> tuple[tuple[str, str], ...]:
    """Id and name of every provider it could be given to, likely ones first."""
    rest = sorted(state.known.takers, key=lambda spec: (spec.id not in offer.owners, spec.name.casefold()))
    return tuple((spec.id, spec.name) for spec in rest)
