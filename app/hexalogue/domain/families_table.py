"""Families of models across providers: the same Llama has another name everywhere."""

from collections.abc import Mapping

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId


@dataclass(frozen=True, slots=True)
class ModelFamily:
    """Models of one descent. offers: the names under which a provider has them, the usual one first."""

    id: str
    name: str
    maker: str
    offers: Mapping[ProviderId, tuple[str, ...]]
