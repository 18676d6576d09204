"""Who may answer a conversation, as the menu and the sign above the transcript show it. Pure, no Qt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hexalogue.domain.chains import chain_reference
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_names import short_name
from hexalogue.domain.models import LocalModel, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.ui.chat import words
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said
from hexalogue.ui.text import WAYS

if TYPE_CHECKING:  # no first paint needs it
    from hexalogue.services.offers import Offer


@dataclass(frozen=True, slots=True)
class Answerer:
    """Who a choice leads to. provider: empty for the built-in engine.   privacy: None while it is not known.

    problem: why it leads to nobody; empty where it does.
    """

    name: str
    provider: str = ""
    privacy: Privacy | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How far the words go, for the button above the transcript. privacy: its colour; None while it is not known.

    is_refused: the lock shuts the choice out.
    """

    text: str
    privacy: Privacy | None
    is_locked: bool = False
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class MenuRow:
    """One that may be chosen. remark: beside the name.   reason: why it may not be; empty where it may."""

    reference: str
    text: str
    remark: str = ""
    is_used: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """A provider and its models. note: instead of models.   reason: why none of them may be chosen."""

    id: ProviderId
    title: str
    privacy: Privacy
    rows: tuple[MenuRow, ...] = ()
    note: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AnswerMenu:
    """The whole menu. local: models of the built-in engine.   falls_back: whether the default answers where the choice
    cannot; None where the default is the choice.   chains: with where the words may go; None while it is not known.
    default_privacy: likewise of the default."""

    default: MenuRow
    local: tuple[MenuRow, ...] = ()
    groups: tuple[MenuGroup, ...] = ()
    is_asking: bool = False
    falls_back: bool | None = None
    default_privacy: Privacy | None = Privacy.LOCAL
    chains: tuple[tuple[MenuRow, Privacy | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the menu is made of. built_in: the id of the built-in engine's row.   is_asking: more offers may come."""

    built_in: ProviderId
    models: tuple[LocalModel, ...] = ()
    offers: "tuple[Offer, ...]" = ()
    is_asking: bool = False
    chains: tuple[tuple[str, Privacy | None], ...] = ()


def answer_menu(
    choice: Choice, state: ModelState, known: Known, chosen: str = "", answerer: Answerer | None = None
) -> AnswerMenu:
    """The menu for a conversation. chosen: the default that the person chose, empty for the best model on this
    computer.   answerer: who that is, where it is known.
    """
    usual = state.default.name if state.default else say(words.NO_MODEL)
    if chosen:
        usual = answerer.name if answerer else chosen
    groups = tuple(_group(offer, choice) for offer in known.offers if _is_worth_showing(offer))
    return AnswerMenu(
        default=MenuRow("", f"{say(words.DEFAULT)}: {usual}", is_used=not choice.reference),
        default_privacy=(answerer.privacy if answerer else None) if chosen else Privacy.LOCAL,
        chains=tuple((_chain_row(choice, name), privacy) for name, privacy in known.chains),
        local=local_rows(known.models, choice, known.built_in),
        groups=groups,
        is_asking=known.is_asking,
        falls_back=("" in choice.fallbacks) if choice.reference else None,
    )


def _chain_row(choice: Choice, name: str) -> MenuRow:
    reference = chain_reference(name)
    return MenuRow(reference, name, say(words.CHAIN), choice.reference == reference)


def local_rows(models: Sequence[LocalModel], choice: Choice, built_in: ProviderId) -> tuple[MenuRow, ...]:
    """The models on this computer that can chat."""
    return tuple(
        MenuRow(
            reference := f"{built_in}:{model.id}",
            model.name,
            say(words.STOP_GAP) if model.stop_gap else "",
            choice.reference == reference,
        )
        for model in models
        if model.facts.has_chat_template
    )


def keeping_of(choice: Choice, reach: Privacy | None) -> Keeping:
    """What the button says. reach: where the first choice leads; None while it is not known."""
    lock = choice.lock
    if lock is None:
        return Keeping(say(WAYS[reach] if reach else words.FINDING_OUT), reach)
    if reach is not None and not reach.is_within(lock):
        return Keeping(say(words.SHUT_OUT[lock]), lock, is_locked=True, is_refused=True)
    return Keeping(say(words.LOCKED[lock]), lock, is_locked=lock is not Privacy.THIRD_PARTY)


def _group(offer: "Offer", choice: Choice) -> MenuGroup:
    spec = offer.spec
    reason = ""
    if choice.lock is not None and not offer.privacy.is_within(choice.lock):
        reason = say(words.BEYOND[choice.lock])
    rows = tuple(
        MenuRow(
            reference := f"{spec.id}:{model}", short_name(model), is_used=choice.reference == reference, reason=reason
        )
        for model in offer.models or ()
    )
    return MenuGroup(spec.id, spec.name, offer.privacy, rows, "" if rows else _note(offer), reason)


def _note(offer: "Offer") -> str:
    if offer.models is None:
        return say(words.ASKING)
    return said(offer.error.message) if offer.error is not None else say(words.NO_LIST)


def _is_worth_showing(offer: "Offer") -> bool:
    """Whoever needs a key and has one is a person's own; a server that needs none and is silent just does not run."""
    return bool(offer.models) or offer.spec.auth.is_required
