"""The kinds of provider as a person is told of them: what each is, needs, and is good for."""

from typing import Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category


@dataclass(frozen=True, slots=True)
class Need:
    """One cell of the install matrix. words: what stands in it."""

    answer: Literal["yes", "no", "depends"]
    words: str


@dataclass(frozen=True, slots=True)
class Needs:
    """A row of the install matrix: managed by us; needs a GPU, the network, a key; shareable in the network."""

    managed: Need
    gpu: Need
    network: Need
    key: Need
    shareable: Need


@dataclass(frozen=True, slots=True)
class CategoryFacts:
    """One of the six kinds, in words. price: what one pays for it, not in money."""

    id: Category
    name: str
    meaning: str
    examples: tuple[str, ...]
    setup: str
    best_for: str
    price: str
    needs: Needs


@dataclass(frozen=True, slots=True)
class Goal:
    """What a person wants, and the kinds that fit, the best first."""

    id: str
    words: str
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class DataPlace:
    """Where words can go, and what that costs. words_go: what becomes of them."""

    privacy: Privacy
    name: str
    runs_on: str
    words_go: str
    effort: str
    cost: str
    best_for: str


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What a placeholder of an address means, for the form that asks for it. help: where a person reads the value.

    providers: those that may be given one besides the placeholders of their addresses.   becomes: what such a value is:
    `header:NAME`, sent with every request; `address:TEMPLATE`, with {value} in it; `model`, the one that is asked;
    empty for a value of a placeholder.
    """

    name: str
    label: str
    help: str
    example: str
    providers: tuple[str, ...] = ()
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All of it, each table in the order in which it is shown."""

    categories: tuple[CategoryFacts, ...]
    goals: tuple[Goal, ...]
    places: tuple[DataPlace, ...]
    fields: tuple[FieldWords, ...] = ()

    def category(self, category: Category) -> CategoryFacts:
        """One of the six."""
        return next(facts for facts in self.categories if facts.id == category)

    def fitting(self, goal: str) -> tuple[CategoryFacts, ...]:
        """The kinds for a goal's id, the best first; empty for one that is not known."""
        return tuple(self.category(kind) for found in self.goals if found.id == goal for kind in found.categories)

    def besides(self, provider: str) -> tuple[FieldWords, ...]:
        """What a provider may be given besides the placeholders of its address."""
        return tuple(words for words in self.fields if provider in words.providers)

    def field(self, name: str) -> FieldWords:
        """The words for a placeholder; of its bare name for one that a person's own row made up."""
        own = FieldWords(name, name.replace("_", " ").capitalize(), "A part of the provider's address.", "")
        return next((words for words in self.fields if words.name == name), own)
