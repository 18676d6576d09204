"""How those who answer are called."""

from collections.abc import Callable, Mapping
from dataclasses import field

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.model_names import short_name


@dataclass(frozen=True, slots=True)
class Names:
    """How those who answer are called. models: by id.   provider: the name of one, by its id."""

    models: Mapping[ModelId, str] = field(default_factory=dict)
    provider: Callable[[ProviderId], str] = str
    built_in: ProviderId | None = None

    def model(self, model: ModelId) -> str:
        """Its name; one that is not known here (it may be gone long since) is called by its id, in short."""
        return self.models.get(model) or short_name(model)
