"""What the set-up brought for the tests alone, and where it lies: one JSON file for each, in build/peers/.

Real engines are other people's programs. Where one cannot be brought, the reason stands in its file, and the tests
that need it are skipped with that reason.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from installers import stamps
from installers.environment import Environment

NOT_BROUGHT = "it is not there yet: make test brings it"


def record(environment: Environment, name: str, inputs: str, paths: Mapping[str, Path]) -> None:
    """Remembers what is there. inputs: what it was made of, as `is_current` will be asked."""
    _write(environment, name, {"inputs": inputs, "paths": {key: str(path) for key, path in paths.items()}})


def refuse(environment: Environment, name: str, reason: str) -> None:
    """Remembers why it is not there. The next set-up tries again."""
    _write(environment, name, {"reason": reason})


def is_current(environment: Environment, name: str, inputs: str) -> bool:
    """Whether what is there was made of exactly these inputs, and all its files are still there."""
    return _read(environment, name).get("inputs") == inputs and bool(paths(environment, name))


def paths(environment: Environment, name: str) -> Mapping[str, Path]:
    """Its files by their names here; empty where one of them is missing."""
    try:
        found = {str(key): Path(path) for key, path in _read(environment, name).get("paths", {}).items()}
    except (AttributeError, TypeError):
        return {}
    return found if all(path.is_file() for path in found.values()) else {}


def reason(environment: Environment, name: str) -> str:
    """Why it is not there, in words."""
    return str(_read(environment, name).get("reason") or NOT_BROUGHT)


def _file(environment: Environment, name: str) -> Path:
    return environment.root / "build" / "peers" / f"{name}.json"


def _read(environment: Environment, name: str) -> dict[str, Any]:
    try:
        value = json.loads(_file(environment, name).read_text())
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _write(environment: Environment, name: str, value: Mapping[str, Any]) -> None:
    stamps.write(_file(environment, name), json.dumps(value, indent=2))
