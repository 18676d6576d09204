"""What the window sees: one frozen value with every use case."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.activity import Activity
from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope

if TYPE_CHECKING:  # no first paint needs these
    from hexalogue.domain.places import Places
    from hexalogue.domain.tables import Tables
    from hexalogue.services.distributed import DistributedService
    from hexalogue.services.doctor import Doctor
    from hexalogue.services.engine_installing import EngineInstalling
    from hexalogue.services.engine_jobs import EngineJobs
    from hexalogue.services.engine_panel import EnginePanel
    from hexalogue.services.engines import EnginesService
    from hexalogue.services.key_checks import KeyChecks
    from hexalogue.services.keys import KeysService
    from hexalogue.services.offers import OffersService
    from hexalogue.services.own_providers import OwnProvidersService
    from hexalogue.services.providers import ProvidersService
    from hexalogue.services.routing import Router
    from hexalogue.services.transcribing import TranscribingService
    from hexalogue.services.walking import PlanWalker


@dataclass(frozen=True, slots=True)
class Machinery:
    """The use cases of programs beside the application. distributed: the computers that help.   transcribing: words
    out of recordings.   panel: engines as a page shows them.   jobs: installing them in the background.
    """

    engines: "EnginesService"
    installing: "EngineInstalling"
    transcribing: "TranscribingService"
    distributed: "DistributedService"
    panel: "EnginePanel"
    jobs: "EngineJobs"


@dataclass(frozen=True, slots=True)
class Beyond:
    """The use cases of every provider beside the built-in engine. walker: asks them.   offers: what a menu lists.

    machinery: built at its first call, for a thread as well.   key_checks: whether keys work.   own: the person's own
    providers.   tables: what is known beforehand, in words.
    """

    router: "Router"
    providers: "ProvidersService"
    keys: "KeysService"
    walker: "PlanWalker"
    offers: "OffersService"
    machinery: Callable[[], Machinery]
    key_checks: "KeyChecks"
    own: "OwnProvidersService"
    tables: "Tables"


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases; `boot` builds them. tasks: the scope for what a door itself starts.   provider: the row of the
    built-in engine.

    beyond, doctor: built at their first call, which takes some tenths of a second: make that in a thread, after the
    first paint.   places: the folders.   activity: what is being done in the background.
    discreet: takes keys, the home folder and the user's name out of a text.
    """

    chat: ChatService
    models: ModelsService
    settings: SettingsService
    bus: EventBus
    tasks: TaskScope
    provider: ProviderSpec
    beyond: Callable[[], Beyond]
    doctor: "Callable[[], Doctor]"
    places: "Places"
    activity: Activity
    discreet: Callable[[str], str] = field(kw_only=True)

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
