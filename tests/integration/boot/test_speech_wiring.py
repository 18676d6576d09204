"""Transcription as boot builds it: the rows that ship, the person's own changes and keys, a real server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.helpers.engine_binaries import speech, whisper_model
from tests.helpers.memory_stores import MemorySettings
from tests.helpers.service_house import BUILT_IN
from tests.helpers.speech_house import RESOURCES, WhisperServer
from tests.helpers.supervised import bugs_are_raised
from tests.integration.speech.test_real_transcription import ASKED, plain
from tests.integration.speech.test_supervised_speech import engines

from hexalogue.boot.providing import provider_rooms
from hexalogue.boot.rooms import built_rooms, models_service
from hexalogue.boot.speech import SpeechDoors, this_system, transcribing_service
from hexalogue.catalog.engines import load_engines
from hexalogue.domain.errors import BadArgument, NoKey, NotInstalled, Unreachable
from hexalogue.domain.places import Places
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Settings
from hexalogue.domain.speech import Began, SpeechEvent, Wanted
from hexalogue.services.bus import EventBus
from hexalogue.services.keys import KeysService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.routing import Router
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope
from hexalogue.services.transcribing import TranscribingService


@asynccontextmanager
async def service(home: Path, own_rows: str = "", **environ: str) -> AsyncIterator[TranscribingService]:
    """Without any engine of ours."""
    places = Places(home / "config", home / "data", home / "cache", home / "logs", RESOURCES)
    places.config.mkdir(parents=True, exist_ok=True)
    (places.config / "providers.toml").write_text(own_rows)
    rooms = built_rooms(places, {"HEXALOGUE_HOME": str(home), **environ})
    far = provider_rooms(rooms, Settings)
    bus, tasks = EventBus(bugs_are_raised), TaskScope(bugs_are_raised)
    shelf = models_service(rooms, SettingsService(MemorySettings(), bus), bus, tasks).shelf
    router = Router(far.catalogue, shelf, far.remote, rooms.provider)
    keys = KeysService(far.vault, far.catalogue.providers)
    providers = ProvidersService(far.catalogue, far.remote, keys, router, frozenset())
    async with engines(home, None) as spawned:
        doors = SpeechDoors(router, providers, keys, spawned, lambda: load_engines(RESOURCES))
        made = transcribing_service(rooms, Settings, doors)
        try:
            yield made
        finally:
            await made.close()
            await far.close()
            await tasks.close()


@pytest.mark.native
async def test_a_vendors_row_with_another_address_is_asked_with_its_key(tmp_path: Path) -> None:
    server = WhisperServer("--inference-path", "/v1/audio/transcriptions")
    events: list[SpeechEvent] = []
    async with server.lent(BUILT_IN, whisper_model()) as address:
        row = f'[openai]\nbase_url = "http://127.0.0.1:{address.port}/v1"\n'
        async with service(tmp_path, row, OPENAI_API_KEY="sk-of-this-test") as made:
            transcript = await made.transcribed(Wanted(speech(), provider="openai"), events.append)

    began = next(event for event in events if isinstance(event, Began))
    assert ASKED in plain(transcript.text)
    assert (began.model, began.privacy) == ("whisper-1", Privacy.THIRD_PARTY)


async def test_a_vendor_without_a_key_is_not_asked(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"ID3" + bytes(100))
    async with service(tmp_path) as made:
        with pytest.raises(NoKey):
            await made.transcribed(Wanted(tmp_path / "a.mp3", provider="groq"), lambda _event: None)


async def test_an_address_of_the_persons_own_takes_the_place_of_the_engine(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"ID3" + bytes(100))
    row = '[whisper-cpp-server]\nbase_url = "http://127.0.0.1:9"\n'
    async with service(tmp_path, row) as made:
        with pytest.raises(Unreachable) as nobody:
            await made.transcribed(Wanted(tmp_path / "a.mp3"), lambda _event: None)

    assert "Start whisper.cpp server" in nobody.value.fix


async def test_without_anything_the_engine_is_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"ID3" + bytes(100))
    (tmp_path / "ggml-own.bin").write_bytes(b"lmgg")
    async with service(tmp_path) as made:
        with pytest.raises(NotInstalled):
            await made.transcribed(
                Wanted(tmp_path / "a.mp3", model=str(tmp_path / "ggml-own.bin")), lambda _event: None
            )
        with pytest.raises(BadArgument):
            await made.transcribed(Wanted(tmp_path / "a.mp3", language="elvish"), lambda _event: None)


@pytest.mark.parametrize(("name", "system"), [("linux", "linux"), ("darwin", "macos"), ("win32", "windows")])
def test_the_system_is_named_as_rows_name_it(name: str, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hexalogue.boot.speech.sys.platform", name)

    assert this_system() == system
