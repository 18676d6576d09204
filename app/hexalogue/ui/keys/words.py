"""What the Keys page says of a key, a time and a place. Pure; `say` finds the person's language."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from hexalogue.domain.errors import KeychainLocked
from hexalogue.domain.key_notes import KeyCheck
from hexalogue.domain.keys import KeyPlace, KeyRow, KeyState
from hexalogue.ui.language import say, say_number
from hexalogue.ui.text import said_day_and_time

TITLE = "Keys"
SUBTITLE = "Kept in your system’s keychain. Never written in clear to a file, a log or a command line."
_LONGEST_NAME: Final = 32
# The colours of outcomes, as names of roles.
COLOURS: Final[Mapping[str, str]] = {
    "ok": "local",
    "reachable_only": "muted",
    "bad_key": "danger",
    "no_permission": "warning",
    "no_quota": "warning",
    "rate_limited": "warning",
    "wrong_address": "danger",
    "starting": "warning",
    "overloaded": "warning",
    "unreachable": "warning",
}
OUTCOMES: Final[Mapping[str, str]] = {
    "ok": "Works",
    "reachable_only": "Answers. Your first message will prove the key",
    "bad_key": "{name} rejects it. Paste a new key",
    "no_permission": "{name} knows it, and does not allow it to do this",
    "no_quota": "No credit left. Add some at {name}",
    "rate_limited": "Too many requests for now",
    "wrong_address": "Something else answers at this address. Correct it on the Providers page",
    "starting": "{name} is still loading. Verify again in a moment",
    "overloaded": "{name} has a fault of its own. Verify again later",
    "unreachable": "{name} could not be reached",
}
REASONS: Final[Mapping[str, str]] = {
    "dns": "The name of {name}’s server is not known here. Are you online?",
    "refused": "Nothing answers at {name}’s address",
    "tls": "The connection to {name} is not trusted. Something may be between you and it",
    "proxy": "The proxy did not let us through to {name}",
    "timeout": "{name} did not answer in time",
}
PLACES: Final[Mapping[str, str]] = {
    KeyPlace.KEYCHAIN: "in the keychain",
    KeyPlace.FILE: "in the encrypted file",
    KeyPlace.SESSION: "until you close Hexalogue",
}


def said_check(check: KeyCheck, name: str, now: datetime) -> str:
    """What a check found."""
    if check.outcome == "rate_limited" and check.retry_at is not None:
        return _said_pause(check.retry_at, name, now)
    template = REASONS.get(check.why, OUTCOMES["unreachable"]) if check.outcome == "unreachable" else ""
    found = say(template or OUTCOMES[check.outcome], name=name)
    if check.outcome == "ok" and check.models:
        return f"{found} · {say_number('{count} model', '{count} models', check.models)}"
    return found


def said_when(check: KeyCheck, now: datetime) -> str:
    """When that was."""
    return say("checked {when}", when=said_ago(now - check.at, check.at))


def short(name: str) -> str:
    """A name as it stands in a sentence: a very long one would hide what is said."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def said_ago(passed: timedelta, at: datetime) -> str:
    """“just now”, “2 min ago”, “3 days ago”; later than that the date."""
    seconds = passed.total_seconds()
    if seconds < 60:
        return say("just now")
    if seconds < 3600:
        return say_number("{count} min ago", "{count} min ago", int(seconds // 60))
    if seconds < 86_400:
        return say_number("{count} hour ago", "{count} hours ago", int(seconds // 3600))
    if seconds < 14 * 86_400:
        return say_number("{count} day ago", "{count} days ago", int(seconds // 86_400))
    return say("on {date}", date=at.astimezone().date().isoformat())


def said_place(row: KeyRow) -> str:
    """Where a key lies; empty for the usual place."""
    if row.state is KeyState.ENVIRONMENT:
        return say("from {variable}, read-only", variable=row.source or "")
    is_worth_it = row.source in (KeyPlace.FILE, KeyPlace.SESSION) or row.state in (KeyState.LOCKED, KeyState.NO_BACKEND)
    return say(PLACES.get(row.source or "", "")) if is_worth_it else ""


def said_unread(row: KeyRow) -> str:
    """Why a key that is kept cannot be read now."""
    if row.state is KeyState.NO_BACKEND:
        return say("Its keychain is not there now")
    if row.source == KeyPlace.FILE:
        return say("In the encrypted file, which is closed")
    if isinstance(row.problem, KeychainLocked):
        return say("Locked. Unlock your keychain to use it")
    return say("The keychain does not answer")


def said_mask(head: str, last4: str | None) -> str:
    """“sk-…4fQz”: the beginning that everybody’s keys share, and the end; dots for what is too short to show."""
    return f"{head}…{last4}" if last4 else f"{head}••••"


def _said_pause(until: datetime, name: str, now: datetime) -> str:
    if until <= now:
        return say("{name} had asked for a pause, which is over. Verify again", name=name)
    clock = until.astimezone()
    # A day is named only where it is another one.
    same_day = clock.date() == now.astimezone().date()
    when = f"{clock:%H:%M}" if same_day else said_day_and_time(clock)
    return say("Too many requests: {name} answers again at {time}", name=name, time=when)
