"""What is known of models by name: who serves them, and what they hold, cost and can. As true as its date."""

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from fnmatch import fnmatchcase
from typing import Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId

Capability = Literal["tools", "images", "files", "audio", "reasoning"]

# What vendors put behind a name for one of its releases: gpt-4o-2024-08-06, claude-haiku-4-5-20251001, ...@default.
_RELEASE = re.compile(r"[-@](\d{4}-\d{2}-\d{2}|\d{8}|latest|default)$")


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One model at its usual provider.

    context_tokens, output_tokens: the most it takes and gives; None where nobody says.   usd_in, usd_out: dollars for a
    million tokens read and written; None where nobody says.
    """

    id: str
    provider: ProviderId
    context_tokens: int | None = None
    output_tokens: int | None = None
    usd_in: float | None = None
    usd_out: float | None = None
    can: frozenset[Capability] = frozenset()


@dataclass(frozen=True, slots=True)
class NameRule:
    """Who serves models whose names have one of these forms (`*` is any part)."""

    provider: ProviderId
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelCatalogue:
    """dated: how old most of it is.   models: by bare name.   rules: for the others, the first that fits decides."""

    dated: date
    models: Mapping[str, KnownModel] = field(default_factory=dict)
    rules: tuple[NameRule, ...] = ()

    def provider_of(self, name: str) -> ProviderId | None:
        """Who serves a bare name by default; None when nobody is known to, or many do."""
        known = self.models.get(name)
        if known is not None:
            return known.provider
        for rule in self.rules:
            if any(fnmatchcase(name, form) for form in rule.models):
                return rule.provider
        return None

    def facts(self, provider: ProviderId, model: str) -> KnownModel | None:
        """What is known of a provider's model; a release of a known model has its facts."""
        known = self.models.get(model) or self.models.get(_RELEASE.sub("", model))
        return known if known is not None and known.provider == provider else None


def newer(first: ModelCatalogue, second: ModelCatalogue) -> ModelCatalogue:
    """The one with the later date; the first of two equals."""
    return second if second.dated > first.dated else first
