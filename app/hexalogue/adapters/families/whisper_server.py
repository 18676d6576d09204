"""Transcription by the server of whisper.cpp: one model, one request at a time. A `Speech` family.

Source: whisper.cpp 1.8.5, examples/server (README.md, server.cpp), read 2026-11-21.
"""

from collections.abc import Mapping
from dataclasses import replace

from hexalogue.adapters.families.addresses import below
from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.multipart import form
from hexalogue.adapters.families.speech import read_verbose
from hexalogue.domain.errors import AppError
from hexalogue.domain.speech import Heard
from hexalogue.wire.call import Call


def transcription_call(
    endpoint: Endpoint, model: str, audio: bytes, name: str, language: str = "", *, translate: bool = False
) -> Call:
    """See `Speech.transcription_call`. The server has the model that it was started with."""
    del model
    fields = {
        "temperature": "0.0",
        "temperature_inc": "0.2",
        "response_format": "verbose_json",
        "language": language or "auto",  # its own default is English
        "translate": "true" if translate else "false",
        # Otherwise a segment of sixty characters ends in the middle of a word.
        "split_on_word": "true",
        # Otherwise it listens to the beginning a second time, only to say what it might have been.
        "no_language_probabilities": "true",
    }
    content_type, body = form(fields, name, audio)
    return Call("POST", below(endpoint, "~/inference"), {"content-type": content_type}, body)


def read_transcription(body: bytes) -> Heard:
    """See `Speech.read_transcription`. Its text has a new line at the end of each segment, wherever that falls."""
    heard = read_verbose(body)
    return replace(heard, text=heard.text.replace("\n", ""))


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """As `Family.read_error`."""
    return classified(endpoint, status, headers, body)
