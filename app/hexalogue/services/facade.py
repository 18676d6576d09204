"""What the window sees: one frozen value with every use case."""

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.bus import EventBus
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope

if TYPE_CHECKING:  # no first paint needs these
    from hexalogue.domain.places import Places
    from hexalogue.services.activity import Activity
    from hexalogue.services.beyond import Beyond
    from hexalogue.services.chat import ChatService
    from hexalogue.services.doctor import Doctor
    from hexalogue.services.keys import KeysService
    from hexalogue.services.providers import ProvidersService
    from hexalogue.services.routing import Router


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases; `boot` builds them. tasks: the scope for what a door itself starts.   provider: the row of the
    built-in engine.

    late_chat, late_activity: built at their first call, after the first paint; see `chat` and `activity`.
    beyond, doctor: likewise, which takes some tenths of a second: make that in a thread.   places: the folders.
    discreet: takes keys, the home folder and the user's name out of a text.
    """

    late_chat: "Callable[[], ChatService]"
    models: ModelsService
    settings: SettingsService
    bus: EventBus
    tasks: TaskScope
    provider: ProviderSpec
    beyond: "Callable[[], Beyond]"
    doctor: "Callable[[], Doctor]"
    places: "Places"
    late_activity: "Callable[[], Activity]"
    discreet: Callable[[str], str] = field(kw_only=True)

    @property
    def chat(self) -> "ChatService":
        """The conversations."""
        return self.late_chat()

    @property
    def activity(self) -> "Activity":
        """What is being done in the background."""
        return self.late_activity()

    @property
    def router(self) -> "Router":
        """How names are resolved."""
        return self.beyond().router

    @property
    def providers(self) -> "ProvidersService":
        """Who there is."""
        return self.beyond().providers

    @property
    def keys(self) -> "KeysService":
        """The person's keys."""
        return self.beyond().keys
