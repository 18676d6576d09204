"""What the command line sees: one frozen value, the doors' other half of `Services`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.asking import AskService
from hexalogue.services.beyond import Beyond
from hexalogue.services.bus import EventBus
from hexalogue.services.doctor import Doctor
from hexalogue.services.keys import KeysService
from hexalogue.services.models import ModelsService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.routing import Router

if TYPE_CHECKING:  # most commands need none of these
    from hexalogue.services.distributed import DistributedService
    from hexalogue.services.engine_installing import EngineInstalling
    from hexalogue.services.engines import EnginesService
    from hexalogue.services.transcribing import TranscribingService


@dataclass(frozen=True, slots=True)
class HeadlessServices:
    """The use cases without a window. provider: the built-in engine's row."""

    models: ModelsService
    asking: AskService
    doctor: Doctor
    bus: EventBus
    provider: ProviderSpec
    beyond: Beyond

    @property
    def router(self) -> Router:
        """How names are resolved."""
        return self.beyond.router

    @property
    def providers(self) -> ProvidersService:
        """Who there is."""
        return self.beyond.providers

    @property
    def keys(self) -> KeysService:
        """The person's keys."""
        return self.beyond.keys

    @property
    def engines(self) -> "EnginesService":
        """Programs that run models."""
        return self.beyond.machinery().engines

    @property
    def installing(self) -> "EngineInstalling":
        """How such a program gets here."""
        return self.beyond.machinery().installing

    @property
    def transcribing(self) -> "TranscribingService":
        """Words out of recordings."""
        return self.beyond.machinery().transcribing

    @property
    def distributed(self) -> "DistributedService":
        """Computers that help."""
        return self.beyond.machinery().distributed
