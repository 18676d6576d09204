"""What a family that turns speech into text offers: pure functions, as in `base`, beside the families that chat."""

from collections.abc import Mapping
from typing import Protocol

from hexalogue.adapters.families import json_read as read
from hexalogue.adapters.families.base import BadShape, Endpoint
from hexalogue.domain.errors import AppError
from hexalogue.domain.speech import Heard, Segment
from hexalogue.wire.call import Call


class Speech(Protocol):
    """A module of this folder that transcribes."""

    def transcription_call(
        self, endpoint: Endpoint, model: str, audio: bytes, name: str, language: str = "", *, translate: bool = False
    ) -> Call:
        """The request, without its key.

        audio: a whole file.   name: the file's, its ending says the format.   language: `en`, `de`, or empty to have
        it recognised.   translate: into English.
        """
        ...

    def read_transcription(self, body: bytes) -> Heard:
        """The language is as the server names it (`en`, `english`). Raises BadShape when the body is no such answer."""
        ...

    def read_error(self, endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
        """As `Family.read_error`."""
        ...


def read_verbose(body: bytes) -> Heard:
    """OpenAI's `json` and `verbose_json`, which whisper.cpp copies. Raises BadShape."""
    try:
        value = read.mapping(read.decoded(body))
    except read.NotJson as error:
        raise BadShape("no JSON") from error
    if not isinstance(value.get("text"), str):
        raise BadShape("no text")
    segments = tuple(map(_segment, read.items(value.get("segments"))))
    duration_s = _seconds(value.get("duration"))
    return Heard(read.text(value["text"]).strip(), segments, read.text(value.get("language")), duration_s)


def _segment(value: object) -> Segment:
    start, end = (_seconds(read.at(value, key)) for key in ("start", "end"))
    return Segment(start, end, read.text(read.at(value, "text")).strip())


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 <= value < 1e9 else 0.0
