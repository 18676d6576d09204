"""Builds transcription out of the rooms. Imported when a recording is to be heard: no start needs it."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

import psutil

from hexalogue.adapters.speech.asking import HttpSpeech
from hexalogue.adapters.speech.recordings import FileRecordings
from hexalogue.boot.networking import network_of
from hexalogue.boot.rooms import Rooms
from hexalogue.catalog.speech import load_speech
from hexalogue.domain.engines import EngineSpec, System
from hexalogue.domain.errors import NotInstalled
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.settings import Settings
from hexalogue.models.speech import SpeechFiles
from hexalogue.services.activity import Activity
from hexalogue.services.engines import EnginesService
from hexalogue.services.keys import KeysService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.routing import Router
from hexalogue.services.speech_asking import SpeechAsking
from hexalogue.services.speech_engine import SpawnedSpeech
from hexalogue.services.speech_models import SpeechModelRooms, SpeechModels
from hexalogue.services.transcribing import SpeechRooms, TranscribingService
from hexalogue.store.drafts import DraftFiles
from hexalogue.store.settings import hub_source
from hexalogue.wire.client import HttpClient


@dataclass(frozen=True, slots=True)
class SpeechDoors:
    """The services that transcription stands on. specs: the rows of the engines."""

    router: Router
    providers: ProvidersService
    keys: KeysService
    engines: EnginesService
    specs: Callable[[], Sequence[EngineSpec]]


def transcribing_service(
    rooms: Rooms, settings: Callable[[], Settings], doors: SpeechDoors, activity: Activity | None = None
) -> TranscribingService:
    """The service; nothing is read, opened or connected before the first recording. Its `close` ends what is open."""
    catalogue = cache(partial(load_speech, rooms.places.resources))
    places = rooms.places

    def local() -> ProviderSpec:
        hearing = next((spec for spec in doors.specs() if spec.speaks == "speech"), None)
        if hearing is None:
            raise NotInstalled("for speech", "Name a provider with “--provider”.")
        return doors.router.provider(hearing.provider)

    def client() -> HttpClient:
        return HttpClient(network_of(rooms.environ, settings()))

    models = SpeechModels(
        SpeechModelRooms(
            catalogue=catalogue,
            library=lambda: SpeechFiles(places.data / "speech", catalogue()),
            downloader=rooms.downloader,
            hub=lambda: hub_source(settings(), rooms.environ),
            memory_free=rooms.library.memory_free,
            cores=lambda: psutil.cpu_count(logical=False) or 1,
        )
    )
    return TranscribingService(
        SpeechRooms(
            recordings=FileRecordings(places.cache / "recordings", rooms.environ),
            drafts=DraftFiles(places.cache / "transcripts"),
            engine=SpawnedSpeech(doors.engines, this_system()),
            local=local,
            provider=doors.router.provider,
            is_ours=lambda spec: doors.engines.spec_behind(spec) is not None,
        ),
        models,
        SpeechAsking(HttpSpeech(client), doors.keys, doors.providers.privacy),
        activity,
    )


def this_system() -> System:
    """As the rows of engines name it."""
    if sys.platform == "darwin":
        return "macos"
    return "windows" if sys.platform == "win32" else "linux"
