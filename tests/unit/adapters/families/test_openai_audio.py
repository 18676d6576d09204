"""Transcription: the form that is sent is read here by the standard library's own reader of such forms."""

import json
from email import message_from_bytes
from email.policy import HTTP

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.openai_answers import endpoint

from hexalogue.adapters.families import openai_audio, whisper_server
from hexalogue.adapters.families.base import BadShape
from hexalogue.adapters.families.multipart import form
from hexalogue.adapters.families.speech import Speech
from hexalogue.domain.speech import Heard, Segment
from hexalogue.wire.call import Call

BOTH: tuple[Speech, ...] = (openai_audio, whisper_server)


def parts(content_type: str, body: bytes) -> dict[str, tuple[str | None, str, bytes]]:
    whole = message_from_bytes(f"content-type: {content_type}\r\n\r\n".encode() + body, policy=HTTP)
    found: dict[str, tuple[str | None, str, bytes]] = {}
    for part in whole.iter_parts():
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        found[name] = (part.get_filename(), part.get_content_type(), data)
    return found


def fields(call: Call) -> dict[str, str]:
    return {
        name: data.decode()
        for name, (_, _, data) in parts(call.headers["content-type"], call.body).items()
        if name != "file"
    }


@pytest.mark.parametrize(
    ("model", "language", "quirks", "sent"),
    [
        ("whisper-1", "de", (), {"model": "whisper-1", "language": "de", "response_format": "verbose_json"}),
        ("gpt-4o-transcribe", "", (), {"model": "gpt-4o-transcribe", "response_format": "json"}),
        ("whisper-x", "auto", (), {"model": "whisper-x", "response_format": "verbose_json"}),
        ("voxtral", "", ("no_transcript_segments",), {"model": "voxtral"}),
    ],
)
def test_a_recording_is_posted_as_a_form(
    model: str, language: str, quirks: tuple[str, ...], sent: dict[str, str]
) -> None:
    call = openai_audio.transcription_call(endpoint(*quirks), model, b"RIFF", "a.wav", language)

    assert (call.method, call.url) == ("POST", "https://api.example.com/v1/audio/transcriptions")
    assert fields(call) == sent
    assert parts(call.headers["content-type"], call.body)["file"] == ("a.wav", "audio/wav", b"RIFF")


@pytest.mark.parametrize(("language", "sent"), [("", "auto"), ("fr", "fr")])
def test_whispers_own_server_is_told_to_recognise_the_language(language: str, sent: str) -> None:
    call = whisper_server.transcription_call(endpoint(base_url="http://127.0.0.1:8080/v1"), "", b"x", "a.mp3", language)

    assert call.url == "http://127.0.0.1:8080/inference"
    assert fields(call)["language"] == sent
    assert fields(call)["response_format"] == "verbose_json"


@pytest.mark.parametrize("translate", [True, False])
def test_a_translation_is_asked_for_where_each_has_it(translate: bool) -> None:
    spoken = openai_audio.transcription_call(endpoint(), "whisper-1", b"", "a.wav", "de", translate=translate)
    local = whisper_server.transcription_call(endpoint(), "", b"", "a.wav", "de", translate=translate)

    assert spoken.url.endswith("/translations") is translate
    assert ("language" in fields(spoken)) is not translate
    assert fields(local)["translate"] == ("true" if translate else "false")


def test_the_lines_of_whispers_own_server_become_one_text() -> None:
    body = json.dumps({"text": " and so\n my fel\nlow\n", "duration": 11.0}).encode()

    assert whisper_server.read_transcription(body) == Heard("and so my fellow", duration_s=11.0)


@pytest.mark.parametrize("speech", BOTH)
def test_a_transcription_is_read_with_its_segments(speech: Speech) -> None:
    segments = [{"id": 0, "start": 0, "end": 1.5, "text": " Hello"}, {"start": "odd", "end": None, "text": "you."}]
    body = json.dumps({"text": " Hello you.\n", "language": "english", "segments": segments}).encode()

    read = speech.read_transcription(body)

    assert read == Heard("Hello you.", (Segment(0, 1.5, "Hello"), Segment(0, 0, "you.")), "english")


@pytest.mark.parametrize("speech", BOTH)
def test_a_bare_text_is_read(speech: Speech) -> None:
    assert speech.read_transcription(b'{"text": "Hi"}') == Heard("Hi")


@pytest.mark.parametrize("speech", BOTH)
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"error": "no file"}', b'{"text": 5}', b"[]"])
def test_what_is_no_transcription_is_said_so(speech: Speech, body: bytes) -> None:
    with pytest.raises(BadShape):
        speech.read_transcription(body)


@pytest.mark.parametrize("speech", BOTH)
@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [(400, b'{"error": "failed to read audio"}', "RequestRefused"), (401, b"", "BadKey"), (404, b"", "WrongAddress")],
)  # fmt: skip
def test_refusals_have_their_kind(speech: Speech, status: int, body: bytes, kind: str) -> None:
    assert speech.read_error(endpoint(), status, {}, body).kind == kind


@given(st.binary(max_size=60), st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20))
def test_any_file_comes_back_out_of_its_form(data: bytes, value: str) -> None:
    content_type, body = form({"model": value}, "a.bin", data)

    boundary = content_type.partition("boundary=")[2].encode()
    assert body.count(b"--" + boundary) == 3
    head, _, rest = body.partition(b"application/octet-stream\r\n\r\n")
    assert rest == data + b"\r\n--" + boundary + b"--\r\n"
    assert value.encode() in head


def test_a_name_cannot_break_out_of_its_place() -> None:
    _, body = form({}, 'a"\r\nx: y.wav', b"")

    assert b'filename="a%22%0D%0Ax: y.wav"' in body


def test_a_file_that_holds_the_boundary_gets_another() -> None:
    first = form({}, "a", b"")[0].partition("boundary=form-")[2]

    content_type, _ = form({}, "a", first.encode())

    assert first not in content_type
