"""Where a program lies: below a folder, on the search path, in a Python package. Looks, and changes nothing."""

import hashlib
import importlib.metadata
import os
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, Final

from hexalogue.domain.engines import EngineSpec, Origin

# A folder that a person names may be their whole disk: no build is deeper, or larger.
_MAX_DEPTH: Final = 6
_MAX_ENTRIES: Final = 20_000
_PIECE: Final = 1 << 20


def program_below(folder: Path, executable: str) -> Path | None:
    """The program of that name nearest to the top: `llama-TAG/`, `Release/`, `build/bin/` or flat. Bounded."""
    name = program_name(executable)
    found = [path for path in _files(folder) if path.name == name]
    return min(found, key=lambda path: (len(path.parts), str(path)), default=None)


def program_name(executable: str) -> str:
    """As a file is called on this system."""
    return f"{executable}.exe" if sys.platform == "win32" else executable


def libraries_below(folder: Path) -> list[Path]:
    """Shared libraries, for a look at which back ends a build has."""
    return [path for path in _files(folder) if ".so" in path.suffixes or path.suffix in (".dll", ".dylib")]


def programs_of_others(spec: EngineSpec, environ: Mapping[str, str]) -> Iterator[tuple[Path, Origin, str]]:
    """Programs that others installed, with where from and the version as that place says it (empty when it does not).

    First the one a person named, then Python packages', then the search path.
    """
    named = environ.get(spec.path_variable, "").strip() if spec.path_variable else ""
    if named:
        path = Path(named).expanduser()
        yield (program_below(path, spec.executable) or path if path.is_dir() else path), Origin.PATH, ""
    if spec.package:
        yield from _of_package(spec)
    if spec.is_known_by_name:
        for folder in environ.get("PATH", "").split(os.pathsep):
            path = Path(folder) / program_name(spec.executable)
            # A relative entry means something else in every folder, and is where others plant programs.
            if folder and path.is_absolute() and is_program(path):
                yield path, Origin.PATH, ""


def is_program(path: Path) -> bool:
    """Whether it is a file that may be run."""
    return path.is_file() and os.access(path, os.X_OK)


def sha256_of(file: BinaryIO) -> str:
    """Of an open file, from its beginning; it stands at its beginning afterwards."""
    digest = hashlib.sha256()
    file.seek(0)
    while piece := file.read(_PIECE):
        digest.update(piece)
    file.seek(0)
    return digest.hexdigest()


def _of_package(spec: EngineSpec) -> Iterator[tuple[Path, Origin, str]]:
    """Found, never imported: importing it runs it."""
    try:
        module = find_spec(spec.package)
    except (ImportError, ValueError):
        return
    for folder in (module.submodule_search_locations or ()) if module else ():
        path = program_below(Path(folder), spec.executable)
        if path is not None:
            try:
                version = importlib.metadata.version(spec.package)
            except importlib.metadata.PackageNotFoundError:
                version = ""
            yield path, Origin.PACKAGE, version


def _files(folder: Path) -> Iterator[Path]:
    """Files below, level by level. Links to folders are not followed."""
    waiting, seen = deque([(folder, 0)]), 0
    while waiting:
        here, depth = waiting.popleft()
        try:
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError:  # not ours to look into
            continue
        for entry in listed:
            seen += 1
            if seen > _MAX_ENTRIES:
                return
            if entry.is_dir(follow_symlinks=False):
                if depth < _MAX_DEPTH:
                    waiting.append((Path(entry.path), depth + 1))
            elif entry.is_file():
                yield Path(entry.path)
