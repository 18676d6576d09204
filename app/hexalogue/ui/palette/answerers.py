"""What the palette of models offers: the default, the models on this computer, and everybody else's. Pure."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from hexalogue.domain.chains import Chain, chain_reference
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_names import short_name
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.ui.language import say
from hexalogue.ui.palette import words
from hexalogue.ui.palette.viewmodel import Entry

if TYPE_CHECKING:
    from hexalogue.services.offers import Offer


def answerers(
    choice: Choice,
    models: Sequence[LocalModel],
    offers: "Sequence[Offer]",
    built_in: ProviderId,
    chains: Mapping[str, Chain] = MappingProxyType({}),
) -> tuple[Entry, ...]:
    """Every row's id is the reference to choose; empty for the default. built_in: the row of the built-in engine."""
    usual = Entry("", say(words.DEFAULT), icon="hexagon", is_used=not choice.reference)
    local = tuple(
        _row(choice, f"{built_in}:{model.id}", model.name, say(words.ON_THIS_COMPUTER), Privacy.LOCAL)
        for model in models
        if model.facts.has_chat_template
    )
    others = tuple(
        _row(choice, f"{offer.spec.id}:{model}", short_name(model), offer.spec.name, offer.privacy)
        for offer in offers
        for model in offer.models or ()
    )
    return (usual, *(_chain(choice, name, chain) for name, chain in chains.items()), *local, *others)


def _chain(choice: Choice, name: str, chain: Chain) -> Entry:
    reference = chain_reference(name)
    members = ", ".join(chain.references)
    return Entry(
        reference,
        name,
        say(words.CHAIN),
        also=f"{reference} {members}",
        icon="route",
        is_used=choice.reference == reference,
    )


def _row(choice: Choice, reference: str, name: str, where: str, privacy: Privacy) -> Entry:
    is_outside = choice.lock is not None and not privacy.is_within(choice.lock)
    return Entry(
        reference,
        name,
        where,
        also=f"{where} {reference}",
        privacy=privacy,
        is_used=choice.reference == reference,
        reason=say(words.LOCKED) if is_outside else "",
    )
