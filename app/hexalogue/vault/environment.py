"""Keys that the environment holds: read, never changed. Pure but for the one file that a variable may name."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.keys import MAX_KEY_CHARS, Secret, cleaned_key
from hexalogue.domain.provider import Auth

# AWS's own names (docs.aws.amazon.com, environment variables of the CLI, read 2026-11-21): one key in three variables.
_AWS_PARTS: Final = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")


def environment_keys(auth: Auth, environ: Mapping[str, str]) -> tuple[tuple[str, Secret], ...]:
    """The row's variables that hold a key, in the row's order, each once. What is no key is passed over.

    aws: after the row's own, AWS's three variables together are one key.   google: a variable that names a
    service account's file counts as its contents.
    """
    found: dict[Secret, str] = {}
    for variable, text in _texts(auth, environ):
        try:
            found.setdefault(cleaned_key(text), variable)
        except BadArgument:
            continue
    return tuple((variable, secret) for secret, variable in found.items())


def _texts(auth: Auth, environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for variable in auth.env:
        value = environ.get(variable, "").strip()
        if value and variable not in _AWS_PARTS:
            yield variable, _google_key(value) if auth.scheme == "google" else value
    if auth.scheme == "aws":
        access, secret, session = (environ.get(variable, "").strip() for variable in _AWS_PARTS)
        if access and secret:
            yield _AWS_PARTS[0], ":".join(part for part in (access, secret, session) if part)


def _google_key(value: str) -> str:
    """A key as it is, or the contents of the JSON file that it names; empty for a file that is no JSON object."""
    path = Path(value)
    if not path.is_absolute() and path.suffix != ".json":
        return value
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MAX_KEY_CHARS)
        return text if isinstance(json.loads(text), dict) else ""
    except (OSError, ValueError, RecursionError):
        return ""
