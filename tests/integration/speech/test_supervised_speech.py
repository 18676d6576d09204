"""Transcription through the pool and its supervisor: the real whisper-server, killed while it listens."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.engine_binaries import speech, whisper_model, whisper_server
from tests.helpers.processes import is_alive, kill
from tests.helpers.speech_house import RESOURCES, SpeechHouse, speech_house
from tests.helpers.supervised import bugs_are_raised, means
from tests.integration.speech.test_real_transcription import ASKED, long_recording, plain

from hexalogue.catalog.engines import load_engines
from hexalogue.domain.engines import InstalledEngine, Origin, System
from hexalogue.domain.errors import AppError, EngineError, NotInstalled
from hexalogue.domain.ids import EngineId
from hexalogue.domain.settings import Settings
from hexalogue.domain.speech import Advanced, Wanted
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.services.engine_pool import EnginePool, PoolRooms
from hexalogue.services.engines import EngineRooms, EnginesService
from hexalogue.services.speech_engine import SpawnedSpeech
from hexalogue.services.tasks import TaskScope

HEARING = next(spec for spec in load_engines(RESOURCES) if spec.speaks == "speech")


class OneEngine:
    """A home with one engine in it, or none."""

    def __init__(self, engine: InstalledEngine | None) -> None:
        self._engine = engine

    def current(self, engine: EngineId) -> InstalledEngine | None:
        return self._engine if engine == HEARING.id else None


@asynccontextmanager
async def engines(folder: Path, engine: InstalledEngine | None) -> AsyncIterator[EnginesService]:
    scope = TaskScope(bugs_are_raised)
    house = LocalEngineHouse(means(folder, scope))
    pool = EnginePool(PoolRooms(house, lambda _launch: 1, lambda: 1 << 40), lambda _status: None)
    # Keepers, the shelf of chat models and other computers have nothing to do with speech.
    rooms: dict[str, Any] = dict.fromkeys(field.name for field in fields(EngineRooms))
    rooms |= {"specs": lambda: (HEARING,), "home": OneEngine(engine), "house": house, "settings": Settings}
    service = EnginesService(EngineRooms(**rooms), pool)
    try:
        yield service
    finally:
        await service.close()
        await scope.close()


def brought() -> InstalledEngine:
    return InstalledEngine(HEARING.id, "1.8.5", "cpu", whisper_server(), Origin.FILE)


def hearing(folder: Path, service: EnginesService, system: System = "linux") -> SpeechHouse:
    return speech_house(folder, engine=SpawnedSpeech(service, system), window_s=12.0)


@pytest.mark.native
async def test_the_supervised_engine_understands_a_person(tmp_path: Path) -> None:
    async with engines(tmp_path, brought()) as service:
        house = hearing(tmp_path, service)
        transcript = await house.service.transcribed(Wanted(speech(), model=str(whisper_model())), house.events.append)
        first = service.pool.statuses[0].pid
        await house.service.transcribed(Wanted(speech(), model=str(whisper_model())), house.events.append)
        second = service.pool.statuses[0].pid
        await house.service.close()

    assert ASKED in plain(transcript.text)
    assert first == second  # it stays, with its model, for the next recording
    assert first is not None
    assert not is_alive(first)


@pytest.mark.native
async def test_an_engine_killed_while_it_listens_is_told_as_what_it_died_of_and_heals(tmp_path: Path) -> None:
    request = Wanted(long_recording(tmp_path / "long.wav", times=3), model=str(whisper_model()))
    async with engines(tmp_path, brought()) as service:
        house = hearing(tmp_path, service)

        def kill_after_the_first(event: object) -> None:
            if isinstance(event, Advanced):
                kill(service.pool.statuses[0].pid or 0)

        with pytest.raises(AppError) as died:
            await house.service.transcribed(request, kill_after_the_first)
        transcript = await house.service.transcribed(request, house.events.append)
        await house.service.close()

    assert isinstance(died.value, EngineError)
    assert house.began.kept_s > 0
    assert plain(transcript.text).count("your country can do for you") == 3


@pytest.mark.parametrize(
    ("system", "words"),
    [("macos", "no program for macOS"), ("linux", "engines install whisper-server"), ("windows", "--provider")],
)
async def test_without_the_engine_the_way_to_get_one_depends_on_the_system(
    tmp_path: Path, system: System, words: str
) -> None:
    async with engines(tmp_path, None) as service:
        house = hearing(tmp_path, service, system)
        own = tmp_path / "own.bin"
        own.write_bytes(b"lmgg")
        sound = tmp_path / "a.wav"
        sound.write_bytes(b"ID3" + bytes(100))

        with pytest.raises(NotInstalled) as missing:
            await house.service.transcribed(Wanted(sound, model=str(own)), house.events.append)
        await house.service.close()

    assert words in missing.value.fix
