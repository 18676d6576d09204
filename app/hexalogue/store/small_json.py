"""Small JSON files of the person's own, each written whole in one step."""

import json
from pathlib import Path
from typing import Any, Final

from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import PRIVATE_FOLDER, replaced

# What reading such a file and its rows may raise.
DAMAGED: Final = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def stored(path: Path, max_bytes: int) -> Any:
    """What the file holds. max_bytes: a larger file is not ours, or damaged. Raises what `DAMAGED` names."""
    with path.open("rb") as file:
        content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise ValueError("too large")
    return json.loads(content)


def keep(path: Path, document: object) -> None:
    """Write the file, readable by its owner only. Raises StoreError leaves."""
    with disk_told(path):
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        replaced(path, json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n")
