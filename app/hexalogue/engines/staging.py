"""From files to a staged program: digests compared again, archives opened, companions laid beside, the program found.

Everything happens in one folder that is thrown away when anything fails. Blocks: for worker threads.
"""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import BinaryIO, Final

from hexalogue.domain.engines import ChosenAsset, EngineSpec, Origin
from hexalogue.domain.errors import HashMismatch, NoRelease, Unreadable, UnsafeArchive
from hexalogue.engines.archive import kind_of, unpack
from hexalogue.engines.finding import is_program, libraries_below, program_below, program_name, sha256_of

# Where the program lies in a version's folder, beside the description.
PROGRAM: Final = "program"
_COMPANION: Final = "companion"


@dataclass(frozen=True, slots=True)
class Staged:
    """A program ready to be proven. executable: in the stage, or where it lies when it is used in place."""

    executable: Path
    origin: Origin
    sha256: str
    why: str


def staged(
    spec: EngineSpec,
    files: Sequence[Path],
    chosen: ChosenAsset | None,
    stage: Path,
    on_step: Callable[[str], None],
    stop: Event,
) -> Staged:
    """Lay out what was downloaded, or what a person named. stage: a new folder of ours.

    A downloaded file is hashed once more and opened through the same descriptor, so what is opened is what was chosen.
    Raises HashMismatch, NoRelease, UnsafeArchive, Unreadable, OSError.
    """
    if chosen is None:
        return _of_a_person(spec, files[0], stage, on_step, stop)
    if len(files) != len(chosen.files):
        raise Unreadable(files[0], "a part of the download is missing", fix="Download it again.")
    executable = None
    for number, (path, asset) in enumerate(zip(files, chosen.files, strict=True)):
        on_step(f"Comparing the checksum of {asset.name}")
        with path.open("rb") as file:
            _require_digest(spec, asset.name, asset.sha256, sha256_of(file))
            on_step(f"Opening {asset.name}")
            if number == 0:
                executable = _laid_out(spec, file, asset.name, stage / PROGRAM, stop)
            elif executable is not None:
                unpack(file, asset.name, stage / f"{_COMPANION}-{number}", stop=stop)
                _lay_beside(stage / f"{_COMPANION}-{number}", executable.parent)
    if executable is None:
        raise Unreadable(stage, "nothing was downloaded", fix="Try again.")
    return Staged(executable, Origin.DOWNLOADED, chosen.files[0].sha256, chosen.why)


def _require_digest(spec: EngineSpec, name: str, wanted: str, got: str) -> None:
    if not wanted:
        raise NoRelease(spec.name, f"the list gives no checksum for {name}", fix="Choose another version.")
    if got != wanted.lower():
        raise HashMismatch(name, wanted, got)


def _of_a_person(spec: EngineSpec, path: Path, stage: Path, on_step: Callable[[str], None], stop: Event) -> Staged:
    """An archive is taken in; a program, or a folder with one, is used where it lies and never altered.

    A lone program may need the libraries that lie around it, and a person who builds it anew wants the new one: a copy
    would lack the first and hide the second.
    """
    path = path.expanduser().absolute()
    if path.is_dir():
        on_step(f"Looking for {spec.executable} in {path.name}")
        executable = program_below(path, spec.executable)
        if executable is None:
            raise Unreadable(path, f"there is no {program_name(spec.executable)} in it", fix="Name the program itself.")
        return _in_place(executable)
    with path.open("rb") as file:
        if kind_of(file) is None:
            return _in_place(path)
        on_step(f"Opening {path.name}")
        digest = sha256_of(file)
        executable = _laid_out(spec, file, path.name, stage / PROGRAM, stop)
    return Staged(executable, Origin.FILE, digest, f"taken from {path.name}")


def _in_place(executable: Path) -> Staged:
    if not is_program(executable):
        raise Unreadable(executable, "it is neither an archive nor a program that may be run", fix="Name another file.")
    with executable.open("rb") as file:
        digest = sha256_of(file)
    libraries = " with the libraries beside it" if libraries_below_flat(executable.parent) else ""
    return Staged(executable, Origin.FILE, digest, f"used where it lies{libraries}")


def libraries_below_flat(folder: Path) -> bool:
    """Whether shared libraries lie in the folder itself."""
    return any(path.parent == folder for path in libraries_below(folder))


def _laid_out(spec: EngineSpec, file: BinaryIO, name: str, folder: Path, stop: Event) -> Path:
    """The program in `folder`: out of an archive, or the download itself where that is the program (koboldcpp)."""
    if kind_of(file) is None and _is_native(file):
        folder.mkdir(mode=0o700, parents=True)
        executable = folder / program_name(spec.executable)
        with executable.open("xb") as copy:
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())
        executable.chmod(0o755)
        return executable
    unpack(file, name, folder, stop=stop)
    found = program_below(folder, spec.executable)
    if found is None:
        raise UnsafeArchive(name, f"there is no {program_name(spec.executable)} in it")
    if sys.platform != "win32" and not is_program(found):
        found.chmod(0o755)  # a zip made on Windows keeps no rights
    return found


_NATIVE: Final = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")


def _is_native(file: BinaryIO) -> bool:
    head = file.read(4)
    file.seek(0)
    return head.startswith(_NATIVE)


def _lay_beside(companion: Path, folder: Path) -> None:
    """The files of a companion archive, wherever they lie in it, into the program's folder; never over another."""
    files = [path for path in sorted(companion.rglob("*")) if path.is_symlink() or path.is_file()]
    for path in files:
        target = folder / path.name
        # A link keeps its meaning only when it points beside itself.
        if not (target.exists() or target.is_symlink()) and (not path.is_symlink() or path.readlink().parent == Path()):
            path.rename(target)
    shutil.rmtree(companion)
