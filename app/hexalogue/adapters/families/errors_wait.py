"""How long a provider asks to be left alone, in all the places where it may say so. Reads no clock."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from hexalogue.adapters.families.errors_said import Said
from hexalogue.wire.retry import asked_wait

# "Please try again in 7.66s" (rate limits in words), read 2026-11-21.
_IN_WORDS: Final = re.compile(r"(?:try|retry) again in ((?:[\d.]{1,12}(?:ms|s|m|h)){1,3})\b", re.IGNORECASE)
_PART: Final = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)")
_SECONDS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
_NUMBER: Final = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
# What is left of each limit, and when it is whole again: OpenAI, Groq and others; OpenRouter and Together; Anthropic.
# Their documentation on rate limits, read 2026-11-21.
_LIMITS: Final = (
    *((f"x-ratelimit-remaining-{what}", f"x-ratelimit-reset-{what}") for what in ("requests", "tokens")),
    ("x-ratelimit-remaining", "x-ratelimit-reset"),
    *(
        (f"anthropic-ratelimit-{what}-remaining", f"anthropic-ratelimit-{what}-reset")
        for what in ("requests", "tokens", "input-tokens", "output-tokens")
    ),
)
# Larger numbers of seconds are moments, still larger ones moments in milliseconds.
_LONGEST_S: Final = 10_000_000
_MOMENTS_MS: Final = 100_000_000_000


def wait_of(said: Said, headers: Mapping[str, str]) -> float | None:
    """Seconds, never negative; None when nothing was asked for. headers: lower-case names."""
    sent = _sent_at(headers)
    asked = _asked(headers, sent)
    if asked is not None:
        return asked
    if said.wait:
        return _duration(said.wait)
    in_words = _IN_WORDS.search(said.text)
    return _duration(in_words.group(1)) if in_words else _reset(headers, sent)


def _sent_at(headers: Mapping[str, str]) -> datetime | None:
    """The answer's own date: moments are held against it, so that a wrong clock here does no harm."""
    try:
        sent = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, OverflowError):
        return None
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)


def _asked(headers: Mapping[str, str], sent: datetime | None) -> float | None:
    """retry-after and retry-after-ms."""
    if sent is not None:
        return asked_wait(headers, sent)
    is_a_date = not headers.get("retry-after", "").strip()[:1].isdigit() and "retry-after-ms" not in headers
    return None if is_a_date else asked_wait(headers, datetime.min.replace(tzinfo=UTC))


def _reset(headers: Mapping[str, str], sent: datetime | None) -> float | None:
    """Until those limits are whole again that have nothing left."""
    waits = [
        wait
        for left, reset in _LIMITS
        if headers.get(left, "").strip() == "0" and (wait := _until(headers.get(reset, "").strip(), sent)) is not None
    ]
    return max(waits, default=None)


def _until(text: str, sent: datetime | None) -> float | None:
    """A time, a number of seconds, or a moment: ISO 8601, or since 1970 in seconds or milliseconds."""
    if not _NUMBER.fullmatch(text):
        return _duration(text) if _PART.match(text) else _left(text, sent)
    number = float(text)
    if number < _LONGEST_S:
        return number
    moment = number / 1000 if number >= _MOMENTS_MS else number
    return max(0.0, moment - sent.timestamp()) if sent is not None else None


def _left(text: str, sent: datetime | None) -> float | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - sent).total_seconds()) if sent is not None else None


def _duration(text: str) -> float | None:
    """6m0s, 7.66s, 250ms, 34s."""
    parts = _PART.findall(text.strip())
    if not parts or "".join(map("".join, parts)) != text.strip():
        return None
    return sum(float(number) * _SECONDS[unit] for number, unit in parts)
