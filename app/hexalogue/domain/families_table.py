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

    def at(self, provider: ProviderId) -> str | None:
        """The usual name there; None where the family is not offered."""
        names = self.offers.get(provider, ())
        return names[0] if names else None


def family_of(families: tuple[ModelFamily, ...], provider: ProviderId, model: str) -> ModelFamily | None:
    """The family that offers a provider's model under this very name."""
    return next((family for family in families if model in family.offers.get(provider, ())), None)
