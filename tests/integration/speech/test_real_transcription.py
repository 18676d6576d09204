"""Real speech through a real whisper-server: the words, their times, long recordings, and what goes wrong."""

import asyncio
import os
import shutil
import subprocess
import wave
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from tests.helpers.engine_binaries import hollow_whisper_model, speech, speech_mp3, whisper_model
from tests.helpers.processes import kill
from tests.helpers.speech_house import SpeechHouse, WhisperServer, speech_house

from hexalogue.domain.errors import BadArgument, Died
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.speech import Advanced, Transcript, Wanted

pytestmark = pytest.mark.native
ASKED = "ask not what your country can do for you"
SENTENCE = "Please open the settings window and select the small model"
SPOKEN_S = 11.0


@pytest_asyncio.fixture
async def engine() -> WhisperServer:
    """A real server for each transcription."""
    return WhisperServer()


@pytest_asyncio.fixture
async def house(tmp_path: Path, engine: WhisperServer) -> AsyncIterator[SpeechHouse]:
    """Without ffmpeg, so that the server decodes what it can by itself."""
    house = speech_house(tmp_path, engine=engine, window_s=12.0)
    yield house
    await house.service.close()


def wanted(path: Path, **other: object) -> Wanted:
    return Wanted(path, model=str(whisper_model()), **other)  # type: ignore[arg-type]


def plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalpha() or character == " ").strip()


def long_recording(path: Path, times: int) -> Path:
    """The same speech again and again, with half a second of silence between."""
    with wave.open(str(speech()), "rb") as source, wave.open(str(path), "wb") as target:
        target.setparams(source.getparams())
        samples = source.readframes(source.getnframes())
        for _ in range(times):
            target.writeframes(samples + bytes(source.getframerate()))
    return path


def made(path: Path, program: str, *arguments: str) -> Path:
    if shutil.which(program) is None:
        pytest.skip(f"{program}, which makes the recording, is not installed")
    subprocess.run([program, *arguments], check=True, capture_output=True)
    return path


async def test_a_person_is_understood_with_the_times_of_the_words(house: SpeechHouse) -> None:
    transcript = await house.service.transcribed(wanted(speech()), house.events.append)

    assert ASKED in plain(transcript.text)
    assert transcript.language == "en"
    assert transcript.duration_s == SPOKEN_S
    times = [(part.start_s, part.end_s) for part in transcript.segments]
    assert times == sorted(times)
    assert all(0 <= start < end <= SPOKEN_S for start, end in times)
    assert any(3 < part.start_s < 10 for part in transcript.segments)


async def test_a_synthetic_voice_is_understood(house: SpeechHouse, tmp_path: Path) -> None:
    spoken = made(tmp_path / "spoken.wav", "espeak-ng", "-w", str(tmp_path / "spoken.wav"), SENTENCE)

    transcript = await house.service.transcribed(wanted(spoken), house.events.append)

    assert plain(transcript.text) == plain(SENTENCE)


@pytest.mark.parametrize(
    "form",
    [("a.wav", "-r", "44100", "-c", "2", "-b", "24"), ("b.wav", "-r", "8000", "-b", "8"), ("c.flac",), ("d.ogg",)],
    ids=["24 bits stereo", "8 bits telephone", "flac", "ogg"],
)
async def test_the_server_decodes_what_is_sent_as_it_is(
    house: SpeechHouse, tmp_path: Path, form: tuple[str, ...]
) -> None:
    path = tmp_path / form[0]
    recording = made(path, "sox", str(speech()), *form[1:], str(path))

    transcript = await house.service.transcribed(wanted(recording), house.events.append)

    assert "your country can do for you" in plain(transcript.text)
    assert transcript.duration_s == pytest.approx(SPOKEN_S, abs=0.2)


async def test_an_mp3_needs_no_ffmpeg(house: SpeechHouse) -> None:
    transcript = await house.service.transcribed(wanted(speech_mp3()), house.events.append)

    assert ASKED in plain(transcript.text)


async def test_with_ffmpeg_a_video_is_understood(tmp_path: Path) -> None:
    film = tmp_path / "-film; rm -rf.mp4"
    picture = ("-f", "lavfi", "-i", "color=c=red:s=64x64:r=5", "-i", str(speech()), "-shortest")
    made(film, "ffmpeg", "-v", "error", *picture, f"file:{film}")
    house = speech_house(tmp_path, environ=dict(os.environ))

    transcript = await house.service.transcribed(wanted(film), house.events.append)

    assert ASKED in plain(transcript.text)
    assert list((tmp_path / "recordings").iterdir()) == []
    await house.service.close()


async def test_a_long_recording_is_heard_window_by_window(house: SpeechHouse, tmp_path: Path) -> None:
    recording = long_recording(tmp_path / "long.wav", times=3)

    transcript = await house.service.transcribed(wanted(recording), house.events.append)

    steps = [event for event in house.events if isinstance(event, Advanced)]
    assert len(steps) == 3
    assert [round(step.fraction or 0, 1) for step in steps] == [0.3, 0.7, 1.0]
    assert plain(transcript.text).count("your country can do for you") == 3
    third = [part for part in transcript.segments if part.start_s >= 2 * SPOKEN_S]
    assert "country" in plain(" ".join(part.text for part in third))
    assert transcript.segments[-1].end_s <= transcript.duration_s == pytest.approx(3 * (SPOKEN_S + 0.5))


async def test_a_server_that_is_killed_leaves_what_was_heard_and_the_next_one_goes_on(
    house: SpeechHouse, engine: WhisperServer, tmp_path: Path
) -> None:
    request = wanted(long_recording(tmp_path / "long.wav", times=3))

    def kill_after_the_first(event: object) -> None:
        house.events.append(event)  # type: ignore[arg-type]
        if isinstance(event, Advanced):
            kill(engine.processes[-1].pid)

    with pytest.raises(Died, match="killed"):
        await house.service.transcribed(request, kill_after_the_first)
    house.events.clear()
    transcript = await house.service.transcribed(request, house.events.append)

    assert house.began.kept_s == pytest.approx(SPOKEN_S, abs=1.0)
    assert plain(transcript.text).count("your country can do for you") == 3
    assert list((house.folder / "transcripts").iterdir()) == []


async def test_a_transcription_that_is_cancelled_ends_the_server(
    house: SpeechHouse, engine: WhisperServer, tmp_path: Path
) -> None:
    request = wanted(long_recording(tmp_path / "long.wav", times=3))
    heard = asyncio.Event()

    def told(event: object) -> None:
        if isinstance(event, Advanced):
            heard.set()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(house.service.transcribed(request, told))
        await heard.wait()
        task.cancel()

    assert task.cancelled()
    assert not engine.processes[0].is_alive
    assert len(list((house.folder / "transcripts").iterdir())) == 1


async def test_a_server_with_openais_path_is_asked_as_a_provider(tmp_path: Path) -> None:
    server = WhisperServer("--inference-path", "/v1/audio/transcriptions")
    row = ProviderSpec(ProviderId("near"), "Near", "lan_endpoint", Privacy.LOCAL, ("openai_chat", "openai_audio"))

    async with server.lent(row, whisper_model()) as address:
        house = speech_house(tmp_path, rows=(replace(row, base_url=f"http://127.0.0.1:{address.port}/v1"),))
        request = Wanted(speech(), language="English", model="whisper-1", provider="near")
        transcript = await house.service.transcribed(request, house.events.append)
        await house.service.close()

    assert ASKED in plain(transcript.text)
    assert (house.began.provider, house.began.model, house.began.privacy) == ("near", "whisper-1", Privacy.LOCAL)


async def test_a_file_that_the_server_cannot_decode_says_what_helps(house: SpeechHouse, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"OggS" + bytes(4000))

    with pytest.raises(BadArgument, match="OGG") as refused:
        await house.service.transcribed(wanted(broken), house.events.append)

    assert "ffmpeg" in refused.value.fix


async def test_silence_is_an_empty_transcript(house: SpeechHouse, tmp_path: Path) -> None:
    request = Wanted(speech(), model=str(hollow_whisper_model()))

    transcript = await house.service.transcribed(request, house.events.append)

    assert transcript == Transcript("", SPOKEN_S, "", ())
