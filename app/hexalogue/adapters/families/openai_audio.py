"""Transcription as OpenAI's API has it, also at Groq, Mistral, Together and local servers. A `Speech` family.

Source: OpenAI API reference, "Create transcription" and "Create translation", read 2026-11-21.
"""

from collections.abc import Mapping

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
    """See `Speech.transcription_call`."""
    fields = {"model": model}
    # A translation is always into English, and takes no language.
    if language and language != "auto" and not translate:
        fields["language"] = language
    if "no_transcript_segments" not in endpoint.quirks:
        # Only the models of Whisper give segments; the others refuse to be asked for them.
        fields["response_format"] = "verbose_json" if "whisper" in model.lower() else "json"
    content_type, body = form(fields, name, audio)
    path = "/audio/translations" if translate else "/audio/transcriptions"
    return Call("POST", below(endpoint, path), {"content-type": content_type}, body)


def read_transcription(body: bytes) -> Heard:
    """See `Speech.read_transcription`."""
    return read_verbose(body)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """As `Family.read_error`."""
    return classified(endpoint, status, headers, body)
