"""The tables of `resources/taxonomy/` and the families of models, read strictly. All raise BadRow and Unreadable."""

from pathlib import Path
from typing import cast, get_args

from hexalogue.catalog.providers import CATEGORIES
from hexalogue.catalog.rows import ID, ID_WORDS, Row, Table
from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category
from hexalogue.domain.taxonomy import CategoryFacts, DataPlace, FieldWords, Goal, Need, Needs, Taxonomy


def load_taxonomy(resources: Path) -> Taxonomy:
    """Kinds, goals, places and the words of fields. Every kind and every place is there once, in its order."""
    folder = resources / "taxonomy"
    kinds, goals, places, words = (Row(folder / f"{name}.toml") for name in ("categories", "goals", "places", "fields"))
    taxonomy = Taxonomy(
        tuple(_category(table) for table in kinds.tables("category")),
        tuple(_goal(table) for table in goals.tables("goal")),
        tuple(_place(table) for table in places.tables("place")),
        tuple(_field_words(table) for table in words.tables("field")),
    )
    if tuple(facts.id for facts in taxonomy.categories) != get_args(Category):
        raise kinds.bad("category", f"must be {', '.join(CATEGORIES)}, in this order")
    if tuple(place.privacy for place in taxonomy.places) != tuple(Privacy):
        raise places.bad("place", f"must be {', '.join(Privacy)}, in this order")
    for row in (kinds, goals, places, words):
        row.finish()
    return taxonomy


def load_model_families(resources: Path) -> tuple[ModelFamily, ...]:
    """Which provider offers which family, in the order of the file."""
    row = Row(resources / "catalogue" / "families.toml")
    families = tuple(_family(table) for table in row.tables("family"))
    row.finish()
    if len({family.id for family in families}) < len(families):
        raise row.bad("family", "holds an id twice")
    return families


def _category(table: Table) -> CategoryFacts:
    needs = table.table("needs")
    facts = CategoryFacts(
        id=cast(Category, table.one_of("id", CATEGORIES)),
        name=table.text("name"),
        meaning=table.text("meaning"),
        examples=table.texts("examples", required=True),
        setup=table.text("setup"),
        best_for=table.text("best_for"),
        price=table.text("price"),
        needs=Needs(*(_need(needs.table(key)) for key in ("managed", "gpu", "network", "key", "shareable"))),
    )
    needs.end()
    table.end()
    return facts


def _need(table: Table) -> Need:
    answer = table.one_of("answer", ("yes", "no", "depends"))
    need = Need("yes" if answer == "yes" else "no" if answer == "no" else "depends", table.text("words"))
    table.end()
    return need


def _goal(table: Table) -> Goal:
    categories = cast("tuple[Category, ...]", table.each_of("categories", CATEGORIES, required=True))
    goal = Goal(table.matching("id", ID, ID_WORDS), table.text("words"), categories)
    table.end()
    return goal


def _place(table: Table) -> DataPlace:
    keys = ("name", "runs_on", "words_go", "effort", "cost", "best_for")
    place = DataPlace(Privacy(table.one_of("privacy", tuple(Privacy))), *(table.text(key) for key in keys))
    table.end()
    return place


def _field_words(table: Table) -> FieldWords:
    name, label, help_, example = (table.text(key) for key in ("name", "label", "help", "example"))
    becomes = table.text("becomes", "")
    kind, _, rest = becomes.partition(":")
    is_known = becomes in ("", "model") or (kind == "header" and rest) or (kind == "address" and "{value}" in rest)
    if not is_known:
        raise table.bad("becomes", "must be header:NAME, address:TEMPLATE with {value}, or model")
    words = FieldWords(name, label, help_, example, table.texts("providers"), becomes)
    table.end()
    return words


def _family(table: Table) -> ModelFamily:
    offers = table.table("offers")
    family = ModelFamily(
        id=table.matching("id", ID, ID_WORDS),
        name=table.text("name"),
        maker=table.text("maker"),
        offers={ProviderId(name): offers.texts(name, required=True) for name in offers.names()},
    )
    table.end()
    return family
