"""The table of known models as a value: rows, filters, families by provider. Plain Python, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, assert_never

from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import KnownModel
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.text import dotted, said_number

Price = Literal["", "free", "cheap", "middle", "dear", "unknown"]
Column = Literal["model", "provider", "family", "context", "usd_in", "usd_out", "can"]
COLUMNS: Mapping[Column, str] = {
    "model": "Model",
    "provider": "Provider",
    "family": "Family",
    "context": "Context",
    "usd_in": "In, $/M",
    "usd_out": "Out, $/M",
    "can": "Also reads and does",
}
COLUMN_HELP: Mapping[Column, str] = {
    "model": "How the provider calls it",
    "provider": "Who serves it, and whether your words leave",
    "family": "Models of one descent",
    "context": "How many tokens it takes in, question and answer together",
    "usd_in": "US dollars for a million tokens read",
    "usd_out": "US dollars for a million tokens written",
    "can": "What it takes and does besides text",
}
# What stands where nothing is known.
NOTHING = "–"
PRICES: Mapping[Price, str] = {
    "": "Any price",
    "free": "Free, or your own hardware",
    "cheap": "Up to $1 for a million tokens written",
    "middle": "$1 to $10",
    "dear": "Over $10",
    "unknown": "Price not known",
}
CAPABILITIES: Mapping[str, str] = {
    "tools": "Tools",
    "images": "Images",
    "files": "Files",
    "audio": "Audio",
    "reasoning": "Reasoning",
}
_CHEAP_USD, _MIDDLE_USD = 1.0, 10.0


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model at one provider. can: as words.   text: what a search looks through."""

    model: str
    provider: str
    provider_name: str
    family: str
    privacy: Privacy
    context: int | None = None
    usd_in: float | None = None
    usd_out: float | None = None
    can: tuple[str, ...] = ()
    text: str = ""

    @property
    def reference(self) -> str:
        """How it is named."""
        return f"{self.provider}:{self.model}"


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty ones let everything through. family, provider: ids."""

    query: str = ""
    family: str = ""
    provider: str = ""
    capability: str = ""
    price: Price = ""


@dataclass(frozen=True, slots=True)
class CatalogueState:
    """rows: None until they came.   shown: those that pass the filters, in the order of `column`."""

    rows: tuple[ModelRow, ...] | None = None
    families: tuple[ModelFamily, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    filters: Filters = Filters()
    column: Column = "model"
    is_descending: bool = False
    shown: tuple[ModelRow, ...] = ()
    dated: str = ""


@dataclass(frozen=True, slots=True)
class RowsCame:
    """All models that are known. names: of providers, by id."""

    rows: tuple[ModelRow, ...]
    families: tuple[ModelFamily, ...]
    names: Mapping[str, str]
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Filtered:
    """The person looks for something."""

    filters: Filters


@dataclass(frozen=True, slots=True)
class Sorted:
    """By another column, or the other way round."""

    column: Column
    is_descending: bool


CatalogueEvent = RowsCame | Filtered | Sorted


def reduced(state: CatalogueState, event: CatalogueEvent) -> CatalogueState:
    """The table after one event."""
    match event:
        case RowsCame(rows, families, names, dated):
            state = replace(state, rows=rows, families=families, names=dict(names), dated=dated)
        case Filtered(filters):
            state = replace(state, filters=filters)
        case Sorted(column, is_descending):
            state = replace(state, column=column, is_descending=is_descending)
        case _:
            assert_never(event)
    passing = [row for row in state.rows or () if passes(row, state.filters)]
    return replace(state, shown=tuple(_in_order(passing, state.column, is_descending=state.is_descending)))


def passes(row: ModelRow, filters: Filters) -> bool:
    """Whether a row is to be seen."""
    return (
        (not filters.family or row.family == filters.family)
        and (not filters.provider or row.provider == filters.provider)
        and (not filters.capability or filters.capability in row.can)
        and (not filters.price or price_of(row) == filters.price)
        and all(word in row.text for word in filters.query.lower().split())
    )


def price_of(row: ModelRow) -> Price:
    """Which class of price, by what is written. What does not leave costs nothing."""
    if row.privacy is not Privacy.THIRD_PARTY:
        return "free"
    if row.usd_out is None:
        return "unknown"
    if row.usd_out == 0:
        return "free"
    return "cheap" if row.usd_out <= _CHEAP_USD else "middle" if row.usd_out <= _MIDDLE_USD else "dear"


class FamilyIndex:
    """Finds the family of a model at a provider, for thousands of them."""

    def __init__(self, families: Sequence[ModelFamily]) -> None:
        self._families = tuple(families)
        self._offered = {
            (place, name): family
            for family in reversed(self._families)
            for place, names in family.offers.items()
            for name in names
        }

    def of(self, provider: ProviderId, model: str) -> ModelFamily | None:
        """The family that offers it there; else the one whose name stands in its own."""
        lower = model.lower()
        named = (family for family in self._families if family.id in lower)
        return self._offered.get((provider, model)) or next(named, None)


def row_of(model: KnownModel, name: str, privacy: Privacy, families: FamilyIndex) -> ModelRow:
    """A row for what is known of a model. name: of its provider."""
    family = families.of(model.provider, model.id)
    return ModelRow(
        model=model.id,
        provider=model.provider,
        provider_name=name,
        family=family.id if family else "",
        privacy=privacy,
        context=model.context_tokens,
        usd_in=model.usd_in,
        usd_out=model.usd_out,
        can=tuple(word for word in CAPABILITIES if word in model.can),
        text=f"{model.id} {name} {model.provider} {family.name if family else ''}".lower(),
    )


def cell(row: ModelRow, column: Column, families: Mapping[str, str]) -> str:
    """What stands in the table. families: names by id."""
    match column:
        case "model":
            return row.model
        case "provider":
            return row.provider_name
        case "family":
            return families.get(row.family, "")
        case "context":
            return words.said_tokens(row.context)
        case "usd_in":
            return _said_price(row, row.usd_in)
        case "usd_out":
            return _said_price(row, row.usd_out)
        case "can":
            return ", ".join(say(CAPABILITIES[word]) for word in row.can)


def _said_price(row: ModelRow, usd: float | None) -> str:
    """What runs on hardware of one's own costs nothing that anybody asks for."""
    return words.said_price(0 if usd is None and row.privacy is not Privacy.THIRD_PARTY else usd)


def summary(state: CatalogueState) -> str:
    """How many of how many, and how old that is; empty where there is nothing to count."""
    if not state.shown:
        return ""
    shown, count = said_number(len(state.shown)), said_number(len(state.rows or ()))
    dated = say("as of {date}", date=state.dated) if state.dated else ""
    return dotted(say("{shown} of {all} models", shown=shown, all=count), dated)


@dataclass(frozen=True, slots=True)
class Empty:
    """What is said instead of a table. may_clear: filters are on."""

    title: str
    text: str = ""
    may_clear: bool = False


def emptiness(state: CatalogueState) -> Empty | None:
    """What to say instead of a table; None where there is one."""
    if state.rows is None:
        return Empty(say("Reading what is known…"))
    if state.shown:
        return None
    chosen = said_filters(state)
    if not chosen:
        return Empty(say("No model is known yet"), say("Download one on the Models page, or check a provider."))
    return Empty(say("No model fits"), say("You look for {filters}.", filters=" · ".join(chosen)), may_clear=True)


def said_filters(state: CatalogueState) -> tuple[str, ...]:
    """The filters that are on, in words."""
    filters = state.filters
    families = {family.id: family.name for family in state.families}
    parts = (
        f"“{filters.query.strip()[:80]}”" if filters.query.strip() else "",
        families.get(filters.family, filters.family),
        state.names.get(filters.provider, filters.provider),
        say(CAPABILITIES[filters.capability]) if filters.capability else "",
        say(PRICES[filters.price]) if filters.price else "",
    )
    return tuple(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A family at one provider, under its usual name there."""

    provider: str
    provider_name: str
    model: str
    privacy: Privacy

    @property
    def reference(self) -> str:
        """How it is named."""
        return f"{self.provider}:{self.model}"


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family with everybody who offers it, by name."""

    id: str
    name: str
    maker: str
    offers: tuple[OfferRow, ...]

    @property
    def text(self) -> str:
        """What a search looks through."""
        offers = " ".join(f"{row.provider_name} {row.model}" for row in self.offers)
        return f"{self.name} {self.maker} {offers}".lower()


def family_rows(state: CatalogueState) -> tuple[FamilyRow, ...]:
    """The families that a search finds, by their own names or by who offers them; the one that most offer first."""
    classes = {row.provider: row.privacy for row in state.rows or ()}
    sought = state.filters.query.lower().split()
    rows = [
        FamilyRow(family.id, family.name, family.maker, _offers(family, state, classes)) for family in state.families
    ]
    found = [row for row in rows if all(word in row.text for word in sought)]
    return tuple(sorted(found, key=lambda row: -len(row.offers)))


def _offers(family: ModelFamily, state: CatalogueState, classes: Mapping[str, Privacy]) -> tuple[OfferRow, ...]:
    rows = [
        OfferRow(place, state.names.get(place, place), names[0], classes.get(place, Privacy.THIRD_PARTY))
        for place, names in family.offers.items()
        if names
    ]
    return tuple(sorted(rows, key=lambda row: row.provider_name.lower()))


_Key = tuple[float, str]


def _in_order(rows: list[ModelRow], column: Column, *, is_descending: bool) -> list[ModelRow]:
    """What has no value stands last, whichever way."""
    keyed = [(_key(row, column), row) for row in rows]
    valued = sorted(
        ((key, row) for key, row in keyed if key), key=lambda pair: pair[0] or (0, ""), reverse=is_descending
    )
    return [row for _, row in valued] + [row for key, row in keyed if key is None]


def _key(row: ModelRow, column: Column) -> _Key | None:
    match column:
        case "model":
            return (0, row.model.lower().lstrip("@"))
        case "provider":
            return (0, f"{row.provider_name} {row.model}".lower())
        case "family":
            return (0, f"{row.family} {row.model}".lower()) if row.family else None
        case "can":
            return (-len(row.can), row.model.lower())
        case "context":
            number: float | None = row.context
        case "usd_in":
            number = row.usd_in
        case "usd_out":
            number = row.usd_out
    return None if number is None else (number, row.model.lower())
