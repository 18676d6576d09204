"""Providers as values: one row of `resources/providers/` is a `ProviderSpec`."""

from dataclasses import dataclass
from typing import Literal

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy

Category = Literal["local_inprocess", "local_spawned", "lan_endpoint", "distributed", "cloud_provider", "llm_router"]


@dataclass(frozen=True, slots=True)
class ProviderSpec:
    """Something that answers.

    family: the API protocol it is spoken to in.   backend: the engine behind an in-process provider, empty otherwise.
    aliases: shorter ids that a model reference may begin with.
    """

    id: ProviderId
    name: str
    category: Category
    privacy: Privacy
    family: str
    backend: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything a reference's prefix may be."""
        return (self.id, *self.aliases)
