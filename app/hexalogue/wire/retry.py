"""When to try again. Pure: the clock and the chance are handed in."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_ATTEMPTS = 6  # 0.5 + 1 + 2 + 4 + 8 + 16 s: half a minute without one new byte, then a person is told
FIRST_WAIT_S = 0.5
MAX_WAIT_S = 30.0  # of our own back-off
MAX_ASKED_WAIT_S = 120.0  # a server that wants more is one to come back to later
JITTER = 0.2  # plus or minus, so that a lab full of clients does not come back in step

_STATUSES = frozenset({408, 425, 429})


def is_passing(status: int | None) -> bool:
    """Whether a status may be another one later. None is a transport error: cut, reset, timed out."""
    return status is None or status in _STATUSES or 500 <= status <= 599


def wait_before(
    attempt: int, status: int | None, headers: Mapping[str, str], now: datetime, *, chance: float = 0.5
) -> float | None:
    """Seconds to wait before the next attempt, or None to give up.

    attempt: 1 for the first retry.   status: None for a transport error.   headers: lower-case names.   now: aware.
    chance: 0 to 1, where in the jitter; 0.5 is its middle.
    Returns 0 to MAX_ASKED_WAIT_S. Never raises.
    Source: RFC 9110 10.2.3 (seconds or HTTP date); OpenAI's API adds retry-after-ms. Read 2026-11-21.
    """
    if attempt > MAX_ATTEMPTS or not is_passing(status):
        return None
    asked = asked_wait(headers, now)
    if asked is not None:
        # Never earlier than asked, and not all clients in the same instant.
        return min(asked * (1 + JITTER * chance), MAX_ASKED_WAIT_S) if asked <= MAX_ASKED_WAIT_S else None
    steady = min(FIRST_WAIT_S * 2.0 ** (attempt - 1), MAX_WAIT_S)
    return steady * (1 + JITTER * (2 * chance - 1))


def asked_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds a server asked for in its headers; None when it did not, or in a way nobody can read. Never negative."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "").strip()
    seconds = _number(text)
    return seconds if seconds is not None else _until(text, now)


def _number(text: str) -> float | None:
    """Plain decimal digits only: `float` would take `nan`, `inf` and `1_0` too."""
    text = text.strip()
    whole, _, fraction = text.partition(".")
    is_plain = whole.isascii() and whole.isdigit() and (fraction == "" or (fraction.isascii() and fraction.isdigit()))
    return float(text) if is_plain and len(whole) < 16 else None


def _until(text: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:  # "-0000" means: UTC, source unknown
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
