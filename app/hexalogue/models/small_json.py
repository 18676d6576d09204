"""Small JSON files that only save time: one that is lost, damaged or cannot be written means finding out again."""

import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

VERSION: Final = 1
# What reading such a file and its rows may raise.
DAMAGED: Final = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def stored(path: Path, max_bytes: int) -> Any:
    """What was kept. max_bytes: a larger file is not ours. Raises what `DAMAGED` names, for another version as well."""
    if path.stat().st_size > max_bytes:
        raise ValueError("too large")
    document = json.loads(path.read_bytes())
    if document["version"] != VERSION:
        raise ValueError("another version")
    return document


def keep(path: Path, content: Mapping[str, object]) -> bool:
    """Write in one step. False where it could not be: a disk that is full or read-only only costs the time saved."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(json.dumps({"version": VERSION, **content}, separators=(",", ":")), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        return False
    return True
