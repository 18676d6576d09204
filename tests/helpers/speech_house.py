"""Transcription over real recordings, a real whisper-server or a scripted one, and what the test holds in its hands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.engine_binaries import whisper_server
from tests.helpers.fakes import ScriptedDownloader
from tests.helpers.remote_fakes import KeysInHand

from hexalogue.adapters.speech.asking import HttpSpeech
from hexalogue.adapters.speech.recordings import FileRecordings
from hexalogue.catalog.providers import load_providers
from hexalogue.catalog.speech import load_speech
from hexalogue.domain.engines import Command, EngineAddress
from hexalogue.domain.errors import AppError, Cut, Died, NoSuchProvider, Unreachable
from hexalogue.domain.models import HubSource
from hexalogue.domain.ports import Downloader
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec, privacy_of
from hexalogue.domain.speech import Began, Heard, SpeechCatalogue, SpeechEvent
from hexalogue.domain.speech_ports import Sound, SpeechEngine, Transcriber
from hexalogue.domain.target import Target, base_url_of
from hexalogue.engines.health import Health, health
from hexalogue.engines.process import EngineProcess
from hexalogue.models.speech import SpeechFiles
from hexalogue.services.keys import KeysService
from hexalogue.services.speech_asking import SpeechAsking
from hexalogue.services.speech_models import SpeechModelRooms, SpeechModels
from hexalogue.services.transcribing import SpeechRooms, TranscribingService
from hexalogue.store.drafts import DraftFiles
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

RESOURCES = Path(__file__).parents[2] / "resources"
START_S = 60.0
Script = Heard | AppError | asyncio.Event


class WhisperServer:
    """A real whisper-server, one thread, one for each time it is lent. processes: those that ran.

    options: further arguments.
    """

    def __init__(self, *options: str) -> None:
        self.processes: list[EngineProcess] = []
        self._options = options

    @asynccontextmanager
    async def lent(self, provider: ProviderSpec, model: Path) -> AsyncIterator[EngineAddress]:
        """See the port."""
        port = await _free_port()
        options = ("--host", "127.0.0.1", "--port", str(port), "-t", "1", "-l", "auto", *self._options)
        # One thread that does not spin: two of them on two busy cores wait for each other.
        command = Command((str(whisper_server()), "-m", str(model), *options), {"OMP_WAIT_POLICY": "PASSIVE"})
        process = await EngineProcess.spawned(command)
        self.processes.append(process)
        try:
            await _ready(process, port)
            yield EngineAddress(port)
        except (Cut, Unreachable) as error:
            if await process.ended_within(1.0):
                raise Died(provider.name, "it was killed") from error
            raise
        finally:
            await process.stop()


async def _free_port() -> int:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


async def _ready(process: EngineProcess, port: int) -> None:
    async with asyncio.timeout(START_S):
        while await health(port, "/health") is not Health.GOOD:
            assert process.is_alive, process.tail()
            await asyncio.sleep(0.02)


class ScriptedWhisper:
    """Hears what the script says, one step a sound. asked: the target, the sound, the language, whether translated."""

    def __init__(self, *script: Script) -> None:
        self.script = list(script)
        self.asked: list[tuple[Target, Sound, str, bool]] = []
        self.closed = False

    async def heard(self, target: Target, sound: Sound, language: str, *, translate: bool) -> Heard:
        """See the port."""
        self.asked.append((target, sound, language, translate))
        step = self.script.pop(0)
        if isinstance(step, asyncio.Event):
            await step.wait()
            return Heard("late")
        if isinstance(step, AppError):
            raise step
        return step

    async def close(self) -> None:
        """See the port."""
        self.closed = True


class NoEngine:
    """An engine whose address nobody connects to. lent_for: the models that it was lent for."""

    def __init__(self, failure: AppError | None = None) -> None:
        self.lent_for: list[Path] = []
        self._failure = failure

    @asynccontextmanager
    async def lent(self, provider: ProviderSpec, model: Path) -> AsyncIterator[EngineAddress]:
        """See the port."""
        del provider
        if self._failure is not None:
            raise self._failure
        self.lent_for.append(model)
        yield EngineAddress(1, "key")


@dataclass
class SpeechHouse:
    """The service, and what a test looks at. events: everything it told."""

    service: TranscribingService
    folder: Path
    library: SpeechFiles
    drafts: DraftFiles
    events: list[SpeechEvent] = field(default_factory=list)

    @property
    def began(self) -> Began:
        """Who was asked."""
        return next(event for event in self.events if isinstance(event, Began))


def speech_house(
    folder: Path,
    *,
    transcriber: Transcriber | None = None,
    engine: SpeechEngine | None = None,
    catalogue: SpeechCatalogue | None = None,
    downloader: Downloader | None = None,
    keys: Callable[[], KeysService] | None = None,
    environ: dict[str, str] | None = None,
    window_s: float = 120.0,
    rows: Sequence[ProviderSpec] | None = None,
    hub: HubSource | None = None,
) -> SpeechHouse:
    """Everything real that is not given: recordings, models, drafts, the client, the rows that ship.

    environ: where ffmpeg is looked for; nowhere without it.
    """
    shipped = catalogue or load_speech(RESOURCES)
    specs = rows or load_providers(RESOURCES)
    library = SpeechFiles(folder / "speech", shipped)
    drafts = DraftFiles(folder / "transcripts")
    keys_of = keys() if keys else KeysService(KeysInHand(), lambda: specs)

    def provider(name: str) -> ProviderSpec:
        found = next((spec for spec in specs if name in spec.names), None)
        if found is None:
            raise NoSuchProvider(name)
        return found

    async def privacy(spec: ProviderSpec) -> Privacy:
        return privacy_of(spec, (Privacy.LOCAL,) if "127.0.0.1" in base_url_of(spec) else ())

    rooms = SpeechRooms(
        recordings=FileRecordings(folder / "recordings", environ or {}, window_s),
        drafts=drafts,
        engine=engine or WhisperServer(),
        local=lambda: next(spec for spec in specs if spec.family == "whisper_server"),
        provider=provider,
        is_ours=lambda spec: spec.category == "local_spawned" and "{port}" in spec.base_url,
    )
    models = SpeechModels(
        SpeechModelRooms(
            lambda: shipped,
            lambda: library,
            downloader or ScriptedDownloader(),
            lambda: hub or HubSource(),
            memory_free=lambda: 8 << 30,
            cores=lambda: 2,
        )
    )
    asking = SpeechAsking(transcriber or HttpSpeech(lambda: HttpClient(Network())), keys_of, privacy)
    return SpeechHouse(TranscribingService(rooms, models, asking), folder, library, drafts)
