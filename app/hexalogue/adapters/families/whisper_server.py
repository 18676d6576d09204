"""Transcription by the server of whisper.cpp: one model, one request at a time. A `Speech` family.

Source: whisper.cpp, examples/server/README.md, read 2026-11-21.
"""

from collections.abc import Mapping

from hexalogue.adapters.families.addresses import below
from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.multipart import form
from hexalogue.adapters.families.speech import Transcription, read_verbose
from hexalogue.domain.errors import AppError
from hexalogue.wire.call import Call


def transcription_call(endpoint: Endpoint, model: str, audio: bytes, name: str, language: str = "") -> Call:
    """See `Speech.transcription_call`. The server has the model that it was started with."""
    del model
    fields = {
        "temperature": "0.0",
        "temperature_inc": "0.2",
        "response_format": "verbose_json",
        "language": language or "auto",  # its own default is English
    }
    content_type, body = form(fields, name, audio)
    return Call("POST", below(endpoint, "~/inference"), {"content-type": content_type}, body)


def read_transcription(body: bytes) -> Transcription:
    """See `Speech.read_transcription`."""
    return read_verbose(body)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """As `Family.read_error`."""
    return classified(endpoint, status, headers, body)
