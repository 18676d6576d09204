"""The use cases that no first paint needs: of everybody beside the built-in engine, as frozen values."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hexalogue.domain.tables import Tables
    from hexalogue.services.distributed import DistributedService
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
