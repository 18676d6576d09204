"""The ledger: a file for each supervised engine, so that others find it, and so that what a killed Hexalogue left is
known again and ended, and nothing else ever is.

    NONCE.json   what runs, and who supervises it        NONCE.key    the engine's key
    NONCE.stop   somebody wants it stopped

All are 0600 in a folder of 0700. A row that cannot be read is set aside as NONCE.json.damaged.
"""

import contextlib
import logging
import os
import secrets
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from hexalogue.domain.engines import EngineStatus
from hexalogue.engines.identity import born, end_engine, end_family, is_engine, is_the_same
from hexalogue.engines.process import PRIVATE_FOLDER

_log = logging.getLogger(__name__)

_ROW: Final = ".json"
_KEY: Final = ".key"
_STOP: Final = ".stop"
_PRIVATE_FILE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700


@dataclass(frozen=True, slots=True)
class Row:
    """One supervised engine. nonce: also in the engine's environment.   owner_born, engine_born: see `identity.born`.

    exe: the program that runs.   private_folder: where it has its key, if it takes that from a file.
    """

    nonce: str
    owner_born: str
    status: EngineStatus
    engine_born: str = ""
    exe: str = ""
    private_folder: str = ""

    @property
    def is_owned(self) -> bool:
        """Whether the Hexalogue that supervises it lives."""
        return is_the_same(self.status.owner_pid, self.owner_born)

    @property
    def is_alive(self) -> bool:
        """Whether its process lives and is ours."""
        return is_engine(self.status.pid, self.engine_born, self.exe, self.nonce)


def new_nonce() -> str:
    """A name that nobody can guess or meet."""
    return secrets.token_hex(16)


class Ledger:
    """The rows of all Hexalogues that share a folder. What the disk refuses is logged: an engine runs without a row."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, row: Row) -> None:
        """Write or replace a row, in one step."""
        self._put(row.nonce + _ROW, msgspec.json.encode(row))

    def keep_key(self, nonce: str, key: str) -> None:
        """Keep an engine's key for other Hexalogues of this person."""
        self._put(nonce + _KEY, key.encode())

    def key(self, nonce: str) -> str:
        """The engine's key; empty when it has none."""
        try:
            return (self._folder / (nonce + _KEY)).read_text("utf-8")
        except OSError:
            return ""

    def remove(self, nonce: str) -> None:
        """Forget an engine: row, key and wish."""
        for ending in (_ROW, _KEY, _STOP):
            with contextlib.suppress(OSError):
                (self._folder / (nonce + ending)).unlink(missing_ok=True)

    def ask_to_stop(self, nonce: str) -> None:
        """Have whoever supervises it stop it."""
        self._put(nonce + _STOP, b"")

    def is_asked_to_stop(self, nonce: str) -> bool:
        """Whether somebody wants it stopped; some microseconds."""
        return (self._folder / (nonce + _STOP)).exists()

    def has(self, nonce: str) -> bool:
        """Whether a row is there still."""
        return (self._folder / (nonce + _ROW)).exists()

    def rows(self) -> tuple[Row, ...]:
        """All rows, whether their engines live or not."""
        try:
            paths = sorted(self._folder.glob(f"*{_ROW}"))
        except OSError:
            return ()
        return tuple(row for path in paths if (row := self._read(path)) is not None)

    def reap(self) -> int:
        """End what killed Hexalogues left, and forget it. Returns how many engines. Blocks, 1.5 s an engine at most.

        A row whose owner lives is not touched; a process that does not match its row exactly is not either.
        """
        return sum(self._buried(row) for row in self.rows() if not row.is_owned)

    def _buried(self, row: Row) -> bool:
        pid = row.status.pid
        ended = pid is not None and end_engine(pid, row.engine_born, row.exe, row.nonce)
        ended = bool(end_family(row.nonce)) or ended
        folder = Path(row.private_folder)
        if folder.name.startswith(PRIVATE_FOLDER) and folder.parent == Path(tempfile.gettempdir()):
            shutil.rmtree(folder, ignore_errors=True)
        self.remove(row.nonce)
        return ended

    def _read(self, path: Path) -> Row | None:
        try:
            row = msgspec.json.decode(path.read_bytes(), type=Row)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            self._set_aside(path, str(error))
            return None
        if row.nonce + _ROW != path.name:
            self._set_aside(path, "its nonce is not its name")
            return None
        return row

    def _set_aside(self, path: Path, why: str) -> None:
        _log.info("a row of the engines' ledger cannot be read and is set aside: %s (%s)", path.name, why)
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))

    def _put(self, name: str, content: bytes) -> None:
        """Whole or not at all; not forced onto the disk, since no engine outlives a power cut."""
        partial = self._folder / f".{name}.{os.urandom(4).hex()}"
        try:
            self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE), "wb") as file:
                file.write(content)
            partial.replace(self._folder / name)
        except OSError as error:
            _log.warning(
                "the engines' ledger cannot be written (%s): other Hexalogues will not find it", error.strerror
            )
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def owner_born() -> str:
    """This process, as an owner."""
    return born(os.getpid())
