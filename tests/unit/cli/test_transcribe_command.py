"""`hexalogue transcribe`: what is written where, and with which status it ends."""

import argparse
import asyncio
import json
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.helpers.speech_house import NoEngine, Script, ScriptedWhisper, SpeechHouse
from tests.unit.services.test_transcribing import house, recorded, said

from hexalogue.cli.keys_parser import DiscreetParser
from hexalogue.cli.transcribe import transcribe
from hexalogue.cli.transcribe_parser import add_transcribe
from hexalogue.domain.errors import Cut, NotInstalled
from hexalogue.domain.speech import Heard
from hexalogue.services.transcribing import TranscribingService

TWO = (said("Guten Tag", 0, 2, "german"), said("auf Wiedersehen", 1, 3))


@dataclass(frozen=True)
class Only:
    """The services, as far as this command needs them."""

    transcribing: TranscribingService


def typed(*words: str) -> Namespace:
    parser = DiscreetParser()
    add_transcribe(parser.add_subparsers(dest="command"))
    arguments = parser.parse_args(["transcribe", *words])
    arguments.json = getattr(arguments, "json", False)
    return arguments


def made(folder: Path, *script: Script, engine: NoEngine | None = None) -> SpeechHouse:
    return house(folder, ScriptedWhisper(*script), engine=engine, window_s=20.0)


async def run(folder: Path, *words: str, script: tuple[Script, ...] = TWO, engine: NoEngine | None = None) -> int:
    recorded(folder / "talk.wav", 35)
    service = made(folder, *script, engine=engine).service
    return await transcribe(Only(service), typed(str(folder / "talk.wav"), *words))


async def test_plain_words_go_to_standard_output_and_everything_else_to_the_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = await run(tmp_path)

    out, err = capsys.readouterr()
    assert status == 0
    assert out == "Guten Tag\nauf Wiedersehen\n"
    assert "talk.wav, 35 s: hearing with base; stays on this computer." in err
    assert "The language is German (recognised)." in err


async def test_json_is_the_contracts_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    await run(tmp_path, "--json")

    out = capsys.readouterr().out
    document = json.loads(out)
    assert out.count("\n") == 1
    assert list(document) == ["language", "duration_s", "text", "segments"]
    assert (document["language"], document["duration_s"]) == ("de", 35.0)
    assert document["text"] == "Guten Tag auf Wiedersehen"
    assert document["segments"][0] == {"start_s": 0.0, "end_s": 2.0, "text": "Guten Tag"}


@pytest.mark.parametrize(("form", "begins"), [("srt", "1\n00:00:00,000 --> "), ("vtt", "WEBVTT\n\n00:00:00.000 --> ")])
async def test_subtitles_are_whole_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, begins: str
) -> None:
    await run(tmp_path, "--format", form)

    assert capsys.readouterr().out.startswith(begins)


@pytest.mark.parametrize(
    ("name", "words", "begins"),
    [
        ("talk.srt", (), "1\n"),
        ("talk.vtt", (), "WEBVTT"),
        ("talk.json", (), "{"),
        ("talk.txt", (), "Guten Tag\n"),
        ("talk.odd", (), "Guten Tag\n"),
        ("talk.txt", ("--format", "vtt"), "WEBVTT"),
    ],
)
async def test_a_file_gets_the_form_of_its_name_unless_another_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: tuple[str, ...], begins: str
) -> None:
    status = await run(tmp_path, "--output", str(tmp_path / name), *words)

    assert status == 0
    assert (tmp_path / name).read_text().startswith(begins)
    assert capsys.readouterr().out == ""


async def test_a_file_that_cannot_be_written_is_said_before_the_listening(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = await run(tmp_path, "--output", str(tmp_path / "nowhere" / "a.txt"), script=())

    assert status == 1
    assert "cannot be written" in capsys.readouterr().err


async def test_an_error_in_the_middle_keeps_what_was_printed_and_says_how_to_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = await run(tmp_path, script=(TWO[0], Cut("The answer")))

    out, err = capsys.readouterr()
    assert status == 1
    assert out == "Guten Tag\n"
    assert "is kept: the same command goes on" in err
    assert "The answer broke off" in err


async def test_the_same_command_prints_what_it_knows_and_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recorded(tmp_path / "talk.wav", 35)
    service = made(tmp_path, TWO[0], Cut("The answer"), TWO[1]).service
    arguments = typed(str(tmp_path / "talk.wav"))
    await transcribe(Only(service), arguments)
    capsys.readouterr()

    status = await transcribe(Only(service), arguments)

    out, err = capsys.readouterr()
    assert status == 0
    assert out == "Guten Tag\nauf Wiedersehen\n"
    assert "were heard before" in err


async def test_an_error_is_json_where_json_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = NoEngine(NotInstalled("whisper-server", "Run “hexalogue engines install whisper-server”."))

    status = await run(tmp_path, "--json", engine=missing)

    error = json.loads(capsys.readouterr().out)
    assert status == 1
    assert (error["type"], error["kind"]) == ("error", "NotInstalled")
    assert "engines install" in error["remedy"]


async def test_silence_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = await run(tmp_path, script=(Heard(""), Heard("")))

    out, err = capsys.readouterr()
    assert (status, out) == (0, "")
    assert "Nobody says a word" in err


async def test_stopping_says_what_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    task: asyncio.Task[int] | None = None
    async with asyncio.TaskGroup() as group:
        task = group.create_task(run(tmp_path, script=(TWO[0], asyncio.Event())))
        while "Guten" not in capsys.readouterr().out:  # noqa: ASYNC110 - what it prints is no event
            await asyncio.sleep(0.01)
        task.cancel()

    assert task.cancelled()
    assert "is kept: the same command goes on" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--format", "docx"), ("--language",), ()])
def test_wrong_usage_ends_with_two(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        typed(*words) if words else typed()

    assert ended.value.code == 2


def test_json_may_stand_anywhere() -> None:
    assert typed("a.wav", "--json").json is True
    assert argparse.SUPPRESS not in vars(typed("a.wav")).values()
