"""What a door sees: one frozen value with every use case."""

from dataclasses import dataclass

from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases; `boot.py` builds them. tasks: the scope for what a door itself starts."""

    chat: ChatService
    models: ModelsService
    settings: SettingsService
    bus: EventBus
    tasks: TaskScope
