"""A walk through somebody else's folders that ends: bounded in depth, in entries and in time, safe from link loops."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

MAX_DEPTH = 8
MAX_ENTRIES = 20_000
MAX_S = 2.0
# Folders that hold no models by name and may be huge.
PASSED_OVER = frozenset({"blobs", "refs", ".git", ".locks", "node_modules", "__pycache__"})


def gguf_files(root: Path, *, max_entries: int = MAX_ENTRIES, max_s: float = MAX_S) -> Iterator[Path]:
    """Files below `root` whose name ends in .gguf, by name, folder by folder.

    Links to folders are followed, each real folder is entered once. What may not be read is passed over.
    """
    deadline = time.monotonic() + max_s
    entered: set[tuple[int, int]] = set()
    waiting = [(root, 0)]
    seen = 0
    while waiting and seen < max_entries and time.monotonic() < deadline:
        folder, depth = waiting.pop()
        if not _is_new(folder, entered):
            continue
        folders = []
        for entry in _entries(folder):
            seen += 1
            if _is_folder(entry):
                if depth < MAX_DEPTH and entry.name not in PASSED_OVER:
                    folders.append(Path(entry.path))
            elif entry.name.lower().endswith(".gguf"):
                yield Path(entry.path)
        waiting += [(inner, depth + 1) for inner in reversed(folders)]


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def _is_new(folder: Path, entered: set[tuple[int, int]]) -> bool:
    try:
        status = folder.stat()
    except OSError:
        return False
    key = (status.st_dev, status.st_ino)
    if key in entered:
        return False
    entered.add(key)
    return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
