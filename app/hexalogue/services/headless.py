"""What the command line sees: one frozen value, the doors' other half of `Services`."""

from dataclasses import dataclass

from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.asking import AskService
from hexalogue.services.bus import EventBus
from hexalogue.services.doctor import Doctor
from hexalogue.services.keys import KeysService
from hexalogue.services.models import ModelsService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.routing import Router


@dataclass(frozen=True, slots=True)
class HeadlessServices:
    """The use cases without a window. provider: the built-in engine's row."""

    models: ModelsService
    asking: AskService
    doctor: Doctor
    bus: EventBus
    provider: ProviderSpec
    router: Router
    providers: ProvidersService
    keys: KeysService
