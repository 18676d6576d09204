"""What a provider said when it refused: its own words taken out of any of the shapes they come in. No judgement here.

Shapes (facts of 58 providers, collected 2026-11-21): `{"error": {message, type, code}}`, `{"error": "text"}`,
`{"detail": "text" | [{loc, msg}] | {msg}}`, `{"message", "code"}`, `{"object": "error", …}`, `{"errors": [{…}]}`,
`{"status": "failure"}`, Google's `{"error": {status, details}}` (also in a list), AWS's `{"__type", "Message"}`,
plain text, and web pages.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from hexalogue.adapters.families import json_read as read
from hexalogue.wire.redact import redacted

_MAX_SAID: Final = 240
_MAX_DETAIL: Final = 1000
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s")
_TITLE: Final = re.compile(r"<title[^>]*>([^<]*)</title>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """status: of the answer; of the error itself where it came inside a stream; 0 for none.   codes: codes, types and
    reasons, lower case, spaces between.   text: the words, with secrets removed.   wait: a delay named in the body.
    """

    status: int
    codes: str
    text: str
    kind: Literal["json", "html", "text", "empty"]
    wait: str = ""

    @property
    def sentence(self) -> str:
        """The first sentence of the text, fit to stand inside one of ours."""
        text = self.text
        for end in _SENTENCE_END.finditer(text):
            if end.start() >= 20:
                text = text[: end.start()]
                break
        return text if len(text) <= _MAX_SAID else f"{text[:_MAX_SAID].rstrip()}…"

    @property
    def detail(self) -> str:
        """For logs."""
        status = f"HTTP {self.status}" if self.status else ""
        return " · ".join(part for part in (status, self.codes, self.text) if part)[:_MAX_DETAIL]


def said(status: int, body: bytes) -> Said:
    """What this body says. Never raises."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        title = _TITLE.search(body[:8000].decode("utf-8", "replace"))
        return Said(status, "", _clean(title.group(1)) if title else "", "html")
    if not start:
        return Said(status, "", "", "empty")
    try:
        value = read.decoded(body)
    except read.NotJson:
        return Said(status, "", _clean(body[:4000].decode("utf-8", "replace")), "text")
    return said_value(status, value)


def said_value(status: int, value: object) -> Said:
    """The same for what is decoded already."""
    if isinstance(value, str):
        return Said(status, "", _clean(value), "text")
    return _of_value(status, read.mapping(value))


def is_error(value: Mapping[str, object]) -> bool:
    """Whether an object that came with a status of success is an error all the same."""
    if value.get("error"):
        return True
    if any(value.get(key) for key in ("choices", "data", "result", "output", "usage", "models")):
        return False
    is_named = value.get("object") == "error" or value.get("type") == "error" or value.get("status") == "failure"
    return is_named or value.get("success") is False or any(value.get(key) for key in ("detail", "errors", "message"))


def _of_value(status: int, value: Mapping[str, object]) -> Said:
    inner = _inner(value)
    levels = [inner, value] if inner is not value else [value]
    codes = [code for level in levels for code in _codes(level)]
    texts = [_text(level) for level in levels]
    raw = read.text(read.at(inner, "metadata", "raw"))  # what the provider behind a router said
    text = " ".join(part for part in (next(filter(None, texts), ""), raw) if part)
    if not 300 <= status <= 599:
        status = _status(levels)
    waits = [_delay(level) for level in levels]
    return Said(status, " ".join(codes).lower(), _clean(text), "json", next(filter(None, waits), ""))


def _inner(value: Mapping[str, object]) -> Mapping[str, object]:
    """The object that speaks of the error."""
    for key in ("error", "errors", "response", "detail", "message"):
        found = value.get(key)
        if isinstance(found, dict) and key == "response":
            return read.mapping(found.get("error")) or value
        if isinstance(found, dict | list) and read.mapping(found):
            return read.mapping(found)
    return value


def _codes(level: Mapping[str, object]) -> list[str]:
    keys = ("code", "type", "status", "error_type", "error_code", "__type")
    words = [read.word(level.get(key)) for key in keys]
    words.append(read.word(read.at(level, "innererror", "code")))
    for detail in read.items(level.get("details")):
        words.append(read.word(read.at(detail, "reason")))
        words += [read.word(read.at(violation, "quotaId")) for violation in read.items(read.at(detail, "violations"))]
    words += [read.word(reason) for reason in read.items(read.at(level, "metadata", "reasons"))]
    return [text for text in words if text and len(text) <= 80]


def _text(level: Mapping[str, object]) -> str:
    for key in ("message", "msg", "error", "detail", "Message", "error_message", "description"):
        if isinstance(level.get(key), str):
            where = ".".join(read.word(part) for part in _list(level.get("loc")))  # FastAPI's 422
            return f"{where}: {read.text(level[key])}" if where else read.text(level[key])
    first = next(iter(_list(level.get("errors"))), None)
    return read.text(first)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _status(levels: list[Mapping[str, object]]) -> int:
    """The status that an error inside a stream names itself."""
    for level in levels:
        for key in ("status_code", "code", "status", "http_status"):
            number = read.count(level.get(key))
            if number is not None and 400 <= number <= 599:
                return number
    return 0


def _delay(level: Mapping[str, object]) -> str:
    """Google's RetryInfo, or the load time that Hugging Face estimates."""
    for detail in read.items(level.get("details")):
        if delay := read.text(read.at(detail, "retryDelay")):
            return delay
    estimate = level.get("estimated_time")
    return f"{estimate}s" if isinstance(estimate, int | float) and not isinstance(estimate, bool) else ""


def _clean(text: str) -> str:
    return " ".join(redacted(read.text(text)).split())[:4000]
