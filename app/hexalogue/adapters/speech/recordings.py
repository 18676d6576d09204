"""Opens recordings: fulfils `domain.speech_ports.Recordings`.

A WAV that every model takes is read where it lies. Anything else goes through ffmpeg where that is installed; without
it, a WAV of another form is sent in its own, and a whole file only to somebody who understands its format.
"""

import asyncio
import errno
import secrets
import stat
import time
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from hexalogue.adapters.speech.ffmpeg import converted, found_ffmpeg
from hexalogue.adapters.speech.kinds import HEAD_BYTES, kind_of
from hexalogue.adapters.speech.loudness import WINDOW_S, windows_of
from hexalogue.adapters.speech.wav import NotWav, WavFile, read_wav
from hexalogue.domain.errors import AppError, BadArgument, DiskFull, Unreadable
from hexalogue.domain.speech import Window
from hexalogue.domain.speech_ports import Recording, Sound, SoundKind

# A whole file is sent in one request, out of memory.
LARGEST_WHOLE_BYTES: Final = 512 << 20
# What a killed Hexalogue left behind.
ABANDONED_AFTER_S: Final = 86_400
_HOW: Final = (
    "Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), "
    "or save the recording as WAV, MP3, FLAC or Ogg Vorbis."
)


@dataclass(frozen=True, slots=True)
class WavRecording:
    """Sound that lies as samples on the disk."""

    wav: WavFile
    windows: tuple[Window, ...]

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return self.wav.duration_s

    async def sound(self, window: Window) -> Sound:
        """One window as a file of its own. Raises Unreadable."""
        try:
            data = await asyncio.to_thread(self.wav.piece, window.start_s, window.end_s)
        except OSError as error:
            raise Unreadable(self.wav.path, _why(error)) from error
        return Sound("sound.wav", data)


@dataclass(frozen=True, slots=True)
class WholeRecording:
    """A file that whoever is asked understands as it is."""

    path: Path
    kind: SoundKind

    @property
    def duration_s(self) -> float:
        """Nobody knows before it was heard."""
        return 0.0

    @property
    def windows(self) -> tuple[Window, ...]:
        """One, without an end."""
        return (Window(0.0, 0.0),)

    async def sound(self, window: Window) -> Sound:
        """All of it. Raises Unreadable."""
        del window
        try:
            return Sound(f"sound.{self.kind}", await asyncio.to_thread(self.path.read_bytes))
        except OSError as error:
            raise Unreadable(self.path, _why(error)) from error


class FileRecordings:
    """folder: where converted recordings lie for a while.   environ: where ffmpeg is looked for."""

    def __init__(self, folder: Path, environ: Mapping[str, str], window_s: float = WINDOW_S) -> None:
        self._folder = folder
        self._environ = environ
        self._window_s = window_s

    @asynccontextmanager
    async def opened(
        self, path: Path, understood: Collection[SoundKind], on_progress: Callable[[float | None], None]
    ) -> AsyncIterator[Recording]:
        """See the port."""
        path, kind, size_bytes = await asyncio.to_thread(_looked_at, path)
        ffmpeg = await asyncio.to_thread(found_ffmpeg, self._environ)
        wav = await asyncio.to_thread(partial(_wav, path, may_fail=ffmpeg is not None)) if kind == "wav" else None
        if ffmpeg is not None and not (wav is not None and wav.is_plain):
            temporary = await asyncio.to_thread(self._place)
            try:
                await converted(ffmpeg, path, temporary, on_progress)
                yield await self._cut(await asyncio.to_thread(_converted_wav, path, temporary))
            finally:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
        elif wav is not None:
            yield await self._cut(wav)
        else:
            yield _whole(path, kind, size_bytes, understood)

    async def _cut(self, wav: WavFile) -> WavRecording:
        try:
            return WavRecording(wav, await asyncio.to_thread(windows_of, wav, self._window_s))
        except OSError as error:
            raise Unreadable(wav.path, _why(error)) from error

    def _place(self) -> Path:
        """A name for a converted recording, private to its owner. Raises DiskFull, Unreadable."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self._folder.glob("*.wav"):
                if time.time() - left.stat().st_mtime > ABANDONED_AFTER_S:
                    left.unlink(missing_ok=True)
            place = self._folder / f"{secrets.token_hex(8)}.wav"
            place.touch(0o600)
        except OSError as error:
            raise _disk(error, self._folder) from error
        return place.absolute()


def _looked_at(path: Path) -> tuple[Path, SoundKind | None, int]:
    """The absolute path, what the first bytes say, and the size. Raises BadArgument, Unreadable."""
    path = path.expanduser().absolute()
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise BadArgument(f"{path.name or path} is not a file.", fix="Name a sound or video file.")
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except FileNotFoundError as error:
        raise BadArgument(f"There is no file {path}.", fix="Check the name and the folder.") from error
    except OSError as error:
        raise Unreadable(path, _why(error)) from error
    if not head:
        raise BadArgument(f"{path.name} is empty.", fix="Choose a file with sound in it.")
    return path, kind_of(head), facts.st_size


def _wav(path: Path, *, may_fail: bool) -> WavFile | None:
    """may_fail: somebody else may read what we cannot; None then. Raises BadArgument, Unreadable."""
    try:
        return read_wav(path)
    except NotWav as error:
        if may_fail:
            return None
        raise BadArgument(
            f"{path.name} cannot be used: {error}.", fix="Check that it plays, or record again."
        ) from error
    except OSError as error:
        raise Unreadable(path, _why(error)) from error


def _converted_wav(path: Path, temporary: Path) -> WavFile:
    try:
        return read_wav(temporary)
    except NotWav as error:
        raise BadArgument(f"{path.name} has no sound in it.", fix="Choose a file with sound in it.") from error
    except OSError as error:
        raise Unreadable(temporary, _why(error)) from error


def _whole(path: Path, kind: SoundKind | None, size_bytes: int, understood: Collection[SoundKind]) -> WholeRecording:
    if kind is None or kind not in understood:
        raise BadArgument(f"{path.name} cannot be read here without ffmpeg.", fix=_HOW)
    if size_bytes > LARGEST_WHOLE_BYTES:
        raise BadArgument(f"{path.name} is too large to be sent as it is.", fix=_HOW)
    return WholeRecording(path, kind)


def _disk(error: OSError, path: Path) -> AppError:
    return DiskFull(path) if error.errno in (errno.ENOSPC, errno.EDQUOT) else Unreadable(path, _why(error))


def _why(error: OSError) -> str:
    return (error.strerror or "the disk reported an error").lower()
