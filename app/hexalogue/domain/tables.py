"""The port of what is known beforehand: kinds of provider in words, families of models, models, meanings of quirks."""

from collections.abc import Mapping
from typing import Protocol

from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.model_catalogue import ModelCatalogue
from hexalogue.domain.taxonomy import Taxonomy


class Tables(Protocol):
    """Tables that ship (`catalog/reference.py`). Each is read at its first call, which takes some hundredths of a
    second: make that in a thread. Raise BadRow and Unreadable when what ships is damaged.
    """

    def taxonomy(self) -> Taxonomy:
        """The six kinds of provider, goals, places, and the words of fields."""
        ...

    def families(self) -> tuple[ModelFamily, ...]:
        """Which provider offers which family of models, under which names."""
        ...

    def known_models(self) -> ModelCatalogue:
        """What is known of models by name."""
        ...

    def quirks(self) -> Mapping[str, str]:
        """What each deviation of a provider means, as a sentence."""
        ...
