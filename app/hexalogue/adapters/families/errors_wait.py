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


def wait_of(said: Said, headers: Mapping[str, str]) -> float | None:
    """Seconds, never negative; None when nothing was asked for. headers: lower-case names."""
    asked = _asked(headers)
    if asked is not None:
        return asked
    if said.wait:
        return _duration(said.wait)
    in_words = _IN_WORDS.search(said.text)
    return _duration(in_words.group(1)) if in_words else _reset(headers)


def _asked(headers: Mapping[str, str]) -> float | None:
    """retry-after. A date in it is held against the answer's own date, so that a wrong clock here does no harm."""
    try:
        now = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, OverflowError):
        is_a_date = not headers.get("retry-after", "").strip()[:1].isdigit() and "retry-after-ms" not in headers
        return None if is_a_date else asked_wait(headers, datetime.min.replace(tzinfo=UTC))
    return asked_wait(headers, now if now.tzinfo else now.replace(tzinfo=UTC))


def _reset(headers: Mapping[str, str]) -> float | None:
    """x-ratelimit-reset-*: of those limits that have nothing left."""
    waits = [
        wait
        for what in ("requests", "tokens")
        if headers.get(f"x-ratelimit-remaining-{what}", "").strip() == "0"
        if (wait := _duration(headers.get(f"x-ratelimit-reset-{what}", ""))) is not None
    ]
    return max(waits, default=None)


def _duration(text: str) -> float | None:
    """6m0s, 7.66s, 250ms, 34s."""
    parts = _PART.findall(text.strip())
    if not parts or "".join(map("".join, parts)) != text.strip():
        return None
    return sum(float(number) * _SECONDS[unit] for number, unit in parts)
