"""ffmpeg, where it is installed: any recording as the WAV that every model takes (16 kHz, one channel, 16 bits).

A recording is other people's bytes. So ffmpeg gets no network and opens no other file: protocols and containers are
closed lists without playlists, and the name cannot be an option. Source: FFmpeg 5.1, ffmpeg(1), ffmpeg-protocols(1),
ffmpeg-formats(1), read 2026-11-21.
"""

import asyncio
import os
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from hexalogue.domain.errors import BadArgument, DiskFull, Unreadable

# Without a sign of progress for so long it hangs: it converts an hour of speech in seconds.
STALL_S: Final = 60.0
LOOK_S: Final = 0.1
KEPT_LINES: Final = 30
# Containers that hold sound in themselves. No playlists, no lists of files, no devices: those lead elsewhere.
CONTAINERS: Final = (
    "aac,ac3,aiff,amr,amrnb,amrwb,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,gsm,loas,matroska,webm,mov,mp4,m4a,3gp,3g2,"
    "mj2,mp3,mpc,mpc8,mpeg,mpegts,ogg,rm,tak,truehd,tta,voc,w64,wav,wv,xwma"
)
# What a child of ours needs of the environment; keys are not among it.
_PASSED: Final = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "HOME", "LANG", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
# An application that was not started from a terminal has a short search path on macOS.
_MAC_FOLDERS: Final = ("/opt/homebrew/bin", "/usr/local/bin")
_DURATION: Final = re.compile(r"^\s*Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)")
_REACHED: Final = re.compile(r"^out_time_(?:us|ms)=(\d+)$")
_NO_SOUND: Final = re.compile(r"does not contain any stream|matches no streams|Output file is empty")
_FULL: Final = re.compile(r"No space left on device|Disk quota exceeded")


def found_ffmpeg(environ: Mapping[str, str]) -> Path | None:
    """The program on the search path, or None. The current folder is never looked into, on Windows neither."""
    name = "ffmpeg.exe" if sys.platform == "win32" else "ffmpeg"
    folders = environ.get("PATH", "").split(os.pathsep)
    if sys.platform == "darwin":
        folders += _MAC_FOLDERS
    candidates = (Path(folder) / name for folder in folders if os.path.isabs(folder))  # noqa: PTH117 - cheap, a text
    return next((path for path in candidates if path.is_file() and os.access(path, os.X_OK)), None)


def command(program: Path, recording: Path, target: Path) -> tuple[str, ...]:
    """The arguments that turn `recording` into `target`; both absolute."""
    closed = ("-protocol_whitelist", "file", "-format_whitelist", CONTAINERS)
    # "file:" before an absolute path: neither an option nor another protocol, whatever the name is.
    source = ("-i", f"file:{recording}")
    plain = ("-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-ac", "1", "-ar", "16000")
    out = ("-c:a", "pcm_s16le", "-f", "wav", "-y", f"file:{target}")
    quiet = ("-nostdin", "-hide_banner", "-nostats", "-loglevel", "info", "-progress", "pipe:2")
    return (str(program), *quiet, *closed, *source, *plain, *out)


async def converted(
    program: Path, recording: Path, target: Path, on_progress: Callable[[float | None], None], stall_s: float = STALL_S
) -> None:
    """Writes `target`. Cancelling ends ffmpeg at once.

    Raises BadArgument for what holds no sound, DiskFull, Unreadable for a program that cannot be run or hangs.
    """
    job = _Job(command(program, recording, target))
    work = asyncio.get_running_loop().run_in_executor(None, job.run)
    try:
        while not work.done():
            await asyncio.wait({work}, timeout=LOOK_S)
            on_progress(job.fraction)
            if time.monotonic() - job.seen_at > stall_s:
                job.end()
                raise Unreadable(recording, f"ffmpeg said nothing for {stall_s:g} s")
    except asyncio.CancelledError:
        job.end()
        await asyncio.wait({work}, timeout=stall_s)
        raise
    finally:
        job.end()
    _judge(work.result(), job, recording, target)


def _judge(failed: OSError | None, job: "_Job", recording: Path, target: Path) -> None:
    if failed is not None:
        raise Unreadable(Path(job.command[0]), (failed.strerror or "it cannot be run").lower()) from failed
    said = "\n".join(job.lines)
    if job.status == 0 and not _NO_SOUND.search(said):
        return
    if _FULL.search(said):
        raise DiskFull(target)
    why = "has no sound in it" if _NO_SOUND.search(said) else "is no recording that ffmpeg can read"
    raise BadArgument(f"{recording.name} {why}.", fix="Choose a sound or video file, and check that it plays.")


class _Job:
    """One run of ffmpeg, in a thread that reads what it says. seen_at: when it last said something."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self.command = command
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)
        self.status = -1
        self.fraction: float | None = None
        self.seen_at = time.monotonic()
        self._duration_s = 0.0
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._is_unwanted = False

    def run(self) -> OSError | None:
        """In the thread: until it ends."""
        passed = {name: value for name, value in os.environ.items() if name.upper() in _PASSED}
        with self._lock:
            if self._is_unwanted:
                return None
            try:
                self._process = subprocess.Popen(  # noqa: S603 - a closed list of arguments, see `command`
                    self.command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    env=passed,
                    text=True,
                    encoding="utf-8",
                    errors="replace",
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError as error:
                return error
        with self._process as process:
            for line in process.stderr or ():
                self._heard(line.rstrip("\n"))
        self.status = self._process.returncode
        return None

    def end(self) -> None:
        """From the loop: end it now. Idempotent."""
        with self._lock:
            self._is_unwanted = True
            if self._process is not None and self._process.returncode is None:
                self._process.kill()

    def _heard(self, line: str) -> None:
        self.seen_at = time.monotonic()
        reached = _REACHED.match(line)
        if reached is not None:
            if self._duration_s:
                self.fraction = min(1.0, int(reached[1]) / 1e6 / self._duration_s)
            return
        if "=" not in line.split(" ")[0]:
            self.lines.append(line)
        duration = _DURATION.match(line)
        if duration is not None:
            self._duration_s = int(duration[1]) * 3600 + int(duration[2]) * 60 + float(duration[3])
