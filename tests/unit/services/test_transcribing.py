"""Recordings into words: who is asked, with which model and key, what is kept, and what a person is told."""

import asyncio
import struct
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from tests.helpers.fakes import ScriptedDownloader
from tests.helpers.remote_fakes import KeysInHand
from tests.helpers.speech_house import NoEngine, ScriptedWhisper, SpeechHouse, speech_house

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    BadKey,
    Cut,
    NoKey,
    NotInstalled,
    NotSupported,
    RateLimited,
    RequestRefused,
)
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.models import HubSource
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.domain.speech import (
    Advanced,
    Fetching,
    Heard,
    Segment,
    SpeechCatalogue,
    SpeechModel,
    Wanted,
)
from hexalogue.services.keys import KeysService

CONTENT = b"lmgg" + bytes(96)


def _model(name: str, cores: int = 0, *, is_english: bool = False) -> SpeechModel:
    digest = sha256(CONTENT).hexdigest()
    return SpeechModel(ModelId(name), name, f"ggml-{name}.bin", len(CONTENT), digest, 1000, is_english, cores)


CATALOGUE = SpeechCatalogue(
    (_model("tiny", 1), _model("base", 1), _model("base.en", 1, is_english=True), _model("large")),
    "org/whisper",
    "main",
    "MIT",
    {"en": "English", "de": "German", "ja": "Japanese"},
    {ProviderId("cloud"): "whisper-1"},
)
ENGINE = ProviderSpec(
    ProviderId("hearing"), "Hearing", "local_spawned", Privacy.LOCAL, ("whisper_server",), "http://127.0.0.1:{port}"
)
CLOUD = ProviderSpec(
    ProviderId("cloud"),
    "Cloud",
    "cloud_provider",
    Privacy.THIRD_PARTY,
    ("openai_chat", "openai_audio"),
    "https://cloud.example/v1",
    auth=Auth("header", is_required=True),
    aliases=("sky",),
)
DEAF = replace(CLOUD, id=ProviderId("deaf"), name="Deaf", families=("openai_chat",))
UNUSUAL = replace(CLOUD, id=ProviderId("unusual"), name="Unusual")
ROWS = (ENGINE, CLOUD, DEAF, UNUSUAL)


def recorded(path: Path, seconds: float = 1.0) -> Path:
    """Plain sound, all of it silent."""
    data = bytes(int(seconds * 32_000))
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36, b"WAVE", b"fmt ", 16, 1, 1, 16_000, 32_000, 2, 16, b"data", 0)
    path.write_bytes(head + data)
    return path


def said(text: str, start_s: float = 0.0, end_s: float = 1.0, language: str = "english") -> Heard:
    return Heard(text, (Segment(start_s, end_s, text),), language)


def house(
    folder: Path,
    whisper: ScriptedWhisper,
    *,
    keys: Mapping[str, Sequence[str]] | None = None,
    here: Sequence[str] = ("base",),
    engine: NoEngine | None = None,
    window_s: float = 120.0,
) -> SpeechHouse:
    made = speech_house(
        folder,
        transcriber=whisper,
        engine=engine or NoEngine(),
        catalogue=CATALOGUE,
        downloader=ScriptedDownloader(CONTENT),
        keys=lambda: KeysService(KeysInHand(keys), lambda: ROWS),
        rows=ROWS,
        window_s=window_s,
        hub=HubSource(("https://hub.example",)),
    )
    for name in here:
        model = CATALOGUE.model(name)
        assert model is not None
        path = made.library.path(model)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(CONTENT)
    return made


async def test_the_engine_of_ours_is_asked_with_its_key_and_at_its_port(tmp_path: Path) -> None:
    whisper, engine = ScriptedWhisper(said("Hello.")), NoEngine()
    made = house(tmp_path, whisper, engine=engine)

    transcript = await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav")), made.events.append)

    assert (transcript.text, transcript.language, transcript.duration_s) == ("Hello.", "en", 1.0)
    target, sound, language, translate = whisper.asked[0]
    assert (target.spec.defaults["port"], target.key, target.within) == ("1", "key", Privacy.LOCAL)
    assert (sound.name, language, translate) == ("sound.wav", "", False)
    assert engine.lent_for == [made.folder / "speech" / "ggml-base.bin"]
    assert made.began.privacy is Privacy.LOCAL


async def test_a_model_that_is_not_here_is_fetched_first(tmp_path: Path) -> None:
    made = house(tmp_path, ScriptedWhisper(said("Hi")), here=())

    await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav"), model="large"), made.events.append)

    assert [event for event in made.events if isinstance(event, Fetching)]
    assert (made.folder / "speech" / "ggml-large.bin").read_bytes() == CONTENT
    assert made.began.model == "large"


async def test_a_file_of_the_persons_own_is_used_where_it_lies(tmp_path: Path) -> None:
    own, engine = tmp_path / "own.bin", NoEngine()
    own.write_bytes(CONTENT)
    made = house(tmp_path, ScriptedWhisper(said("Hi")), engine=engine)

    await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav"), model=str(own)), made.events.append)

    assert engine.lent_for == [own]


@pytest.mark.parametrize(
    ("request_for", "words"),
    [
        ({"model": "huge"}, "tiny, base"),
        ({"model": "nothing.bin"}, "could not be read"),
        ({"model": "a.wav.bin"}, "no model of whisper.cpp"),
        ({"language": "elvish"}, "no language"),
        ({"model": "base.en", "language": "de"}, "English only"),
        ({"model": "base.en", "translate": True}, "English only"),
    ],
    ids=["unknown model", "missing file", "another file", "language", "English model", "nothing to translate"],
)
async def test_what_cannot_work_is_said_before_anything_starts(
    tmp_path: Path, request_for: dict[str, object], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.wav.bin").write_bytes(b"GGUF and more")
    whisper, engine = ScriptedWhisper(), NoEngine()
    made = house(tmp_path, whisper, engine=engine)

    with pytest.raises(AppError) as refused:
        await made.service.transcribed(
            replace(Wanted(recorded(tmp_path / "a.wav")), **request_for),  # type: ignore[arg-type]
            made.events.append,
        )

    assert words in f"{refused.value.message} {refused.value.fix}"
    assert not whisper.asked
    assert not engine.lent_for


async def test_windows_follow_each_other_in_the_time_of_the_recording(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("One", 0, 3), said("Two", 1, 99), said("Three", 0, 2))
    made = house(tmp_path, whisper, window_s=20.0)

    transcript = await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav", 50)), made.events.append)

    first, second, third = transcript.segments
    windows = [event.until_s for event in made.events if isinstance(event, Advanced)]
    assert transcript.text == "One Two Three"
    assert (first.start_s, second.start_s) == (0.0, windows[0] + 1)
    assert second.end_s == windows[1]  # a server's guess may not outlast its window
    assert third.start_s == windows[1]
    assert windows[-1] == 50.0
    assert [asked[2] for asked in whisper.asked] == ["", "en", "en"]  # recognised once


async def test_a_language_that_was_named_is_not_recognised(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("Guten Tag", language="german"))
    made = house(tmp_path, whisper)

    transcript = await made.service.transcribed(
        Wanted(recorded(tmp_path / "a.wav"), language="German"), made.events.append
    )

    assert whisper.asked[0][2] == "de"
    assert transcript.language == "de"


async def test_silence_at_the_beginning_says_nothing_about_the_language(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(Heard("", (), "german"), said("こんにちは", language="japanese"), said("世界"))
    made = house(tmp_path, whisper, window_s=20.0)

    transcript = await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav", 50)), made.events.append)

    assert transcript.language == "ja"
    assert transcript.text == "こんにちは世界"


async def test_a_translation_is_english_whatever_was_spoken(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("Good day", language="german"))
    made = house(tmp_path, whisper)

    transcript = await made.service.transcribed(
        Wanted(recorded(tmp_path / "a.wav"), translate=True), made.events.append
    )

    assert whisper.asked[0][3] is True
    assert transcript.language == "en"


async def test_a_text_without_times_fills_its_window(tmp_path: Path) -> None:
    made = house(tmp_path, ScriptedWhisper(Heard("All of it."), Heard("The rest.")), window_s=20.0)

    transcript = await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav", 35)), made.events.append)

    assert [part.text for part in transcript.segments] == ["All of it.", "The rest."]
    assert (transcript.segments[0].start_s, transcript.segments[1].end_s) == (0.0, 35.0)


async def test_what_was_heard_before_a_failure_is_not_heard_again(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("One"), Cut("The answer"), said("Two"), said("Three"))
    made = house(tmp_path, whisper, window_s=20.0)
    request = Wanted(recorded(tmp_path / "a.wav", 50))

    with pytest.raises(Cut):
        await made.service.transcribed(request, made.events.append)
    made.events.clear()
    transcript = await made.service.transcribed(request, made.events.append)

    assert transcript.text == "One Two Three"
    assert len(whisper.asked) == 4
    assert made.began.kept_s > 0
    assert [event.segments[0].text for event in made.events if isinstance(event, Advanced)] == ["One", "Two", "Three"]
    assert list((tmp_path / "transcripts").iterdir()) == []


@pytest.mark.parametrize("change", ["another language", "another file"])
async def test_another_request_begins_at_the_beginning(tmp_path: Path, change: str) -> None:
    whisper = ScriptedWhisper(said("One"), Cut("The answer"), said("New one"), said("New two"), said("New three"))
    made = house(tmp_path, whisper, window_s=20.0)
    request = Wanted(recorded(tmp_path / "a.wav", 50))
    with pytest.raises(Cut):
        await made.service.transcribed(request, made.events.append)

    if change == "another file":
        recorded(tmp_path / "a.wav", 51)
    else:
        request = replace(request, language="en")
    transcript = await made.service.transcribed(request, made.events.append)

    assert transcript.text == "New one New two New three"


async def test_stopping_keeps_what_was_heard(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("One"), asyncio.Event())
    made = house(tmp_path, whisper, window_s=20.0)
    heard = asyncio.Event()

    def told(event: object) -> None:
        if isinstance(event, Advanced):
            heard.set()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(made.service.transcribed(Wanted(recorded(tmp_path / "a.wav", 50)), told))
        await heard.wait()
        task.cancel()

    assert task.cancelled()
    assert len(list((tmp_path / "transcripts").iterdir())) == 1


async def test_a_full_disk_does_not_stop_the_listening(tmp_path: Path) -> None:
    made = house(tmp_path, ScriptedWhisper(said("Hello.")))
    (tmp_path / "transcripts").write_text("in the way")

    transcript = await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav")), made.events.append)

    assert transcript.text == "Hello."


async def test_a_provider_is_asked_only_when_it_is_named(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(said("Hello."))
    made = house(tmp_path, whisper, engine=NoEngine(NotInstalled("whisper-server", "Install it.")))

    with pytest.raises(NotInstalled):
        await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav")), made.events.append)

    assert not whisper.asked


@pytest.mark.parametrize(("named", "asked_for"), [("", "whisper-1"), ("whisper-2", "whisper-2")])
async def test_a_named_provider_gets_its_key_and_its_usual_model(tmp_path: Path, named: str, asked_for: str) -> None:
    whisper = ScriptedWhisper(said("Hello."))
    made = house(tmp_path, whisper, keys={"cloud": ["sk-1"]})
    request = Wanted(recorded(tmp_path / "a.wav"), provider="sky", model=named)

    await made.service.transcribed(request, made.events.append)

    target = whisper.asked[0][0]
    assert (target.spec.family, target.model, target.key) == ("openai_audio", asked_for, "sk-1")
    assert target.within is Privacy.THIRD_PARTY
    assert (made.began.provider, made.began.privacy) == ("cloud", Privacy.THIRD_PARTY)


async def test_a_refused_key_makes_room_for_the_next_one(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(BadKey("Cloud", "cloud"), said("One"), said("Two"))
    made = house(tmp_path, whisper, keys={"cloud": ["bad", "good"]}, window_s=20.0)

    await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav", 35), provider="cloud"), made.events.append)

    assert [asked[0].key for asked in whisper.asked] == ["bad", "good", "good"]


async def test_a_provider_that_wants_a_moment_gets_it(tmp_path: Path) -> None:
    whisper = ScriptedWhisper(RateLimited("Cloud", retry_after_s=0.01), said("One"))
    made = house(tmp_path, whisper, keys={"cloud": ["sk-1"]})

    transcript = await made.service.transcribed(
        Wanted(recorded(tmp_path / "a.wav"), provider="cloud"), made.events.append
    )

    assert transcript.text == "One"


@pytest.mark.parametrize(
    ("provider", "kind"),
    [("cloud", NoKey), ("deaf", NotSupported), ("unusual", BadArgument)],
    ids=["no key", "no speech", "no usual model"],
)
async def test_a_provider_that_cannot_do_it_is_not_asked(tmp_path: Path, provider: str, kind: type[AppError]) -> None:
    whisper = ScriptedWhisper()
    made = house(tmp_path, whisper)

    with pytest.raises(kind):
        await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav"), provider=provider), made.events.append)

    assert not whisper.asked


async def test_an_error_names_who_was_asked(tmp_path: Path) -> None:
    made = house(tmp_path, ScriptedWhisper(RequestRefused("Cloud", 413)), keys={"cloud": ["sk-1"]})

    with pytest.raises(RequestRefused) as refused:
        await made.service.transcribed(Wanted(recorded(tmp_path / "a.wav"), provider="cloud"), made.events.append)

    assert refused.value.provider == "cloud"


async def test_closing_ends_the_connections(tmp_path: Path) -> None:
    whisper = ScriptedWhisper()

    await house(tmp_path, whisper).service.close()

    assert whisper.closed
