"""Windows: a job object that kills what is in it when its last handle is closed, and ours is closed by our end.

The program is made suspended, put into the job, and only then let run: what it starts is in the job as well.
"""

import contextlib
import ctypes
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

assert sys.platform == "win32"

from ctypes import wintypes  # noqa: E402 - there are none elsewhere

# winnt.h, read 2026-11-21.
_EXTENDED_LIMITS = 9
_KILL_ON_JOB_CLOSE = 0x2000
# No window of the system's error reporting over a crash: it would keep the process.
_DIE_ON_UNHANDLED_EXCEPTION = 0x400
_CREATE_SUSPENDED = 0x4
# What taskkill leaves as exit code as well.
_ENDED_BY_US = 1


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
        ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_ulonglong * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


_kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel32.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
_kernel32.CreateJobObjectW.restype = wintypes.HANDLE
_kernel32.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD)
_kernel32.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
_kernel32.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
_kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)


class JobTie:
    """Fulfils `tether.Tie` for a program in a job of its own."""

    def __init__(self, process: "subprocess.Popen[bytes]", job: int) -> None:
        assert process.stdout is not None
        self.pid = process.pid
        self.output = process.stdout.fileno()
        self._process = process
        self._job = job

    def ask_to_end(self) -> None:
        """See the port. Reaches it only where both have one console, as on a command line: else `end` follows."""
        with contextlib.suppress(OSError, ValueError):
            self._process.send_signal(signal.CTRL_BREAK_EVENT)

    def end(self) -> None:
        """See the port."""
        _kernel32.TerminateJobObject(self._job, _ENDED_BY_US)

    def wait(self) -> int:
        """See the port. The handle that Popen keeps holds the number: it cannot come to belong to others."""
        code = self._process.wait()
        self.end()
        return code

    def cut(self) -> None:
        """See the port. Nothing of the job lives, so nobody holds the other side."""

    def close(self) -> None:
        """See the port."""
        _kernel32.CloseHandle(self._job)
        if self._process.stdout is not None:
            self._process.stdout.close()


def tied_by_job(argv: Sequence[str], environment: Mapping[str, str], folder: Path | None) -> JobTie:
    """Start it in a job. Raises OSError."""
    job = _job()
    flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW | _CREATE_SUSPENDED
    try:
        process = subprocess.Popen(  # noqa: S603 - an engine that was proven, or one that a person chose
            list(argv),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=dict(environment),
            creationflags=flags,
        )
        if not _kernel32.AssignProcessToJobObject(job, int(process._handle)):  # type: ignore[attr-defined]
            error = ctypes.WinError(ctypes.get_last_error())
            process.kill()
            process.communicate()
            raise error
    except OSError:
        _kernel32.CloseHandle(job)
        raise
    psutil.Process(process.pid).resume()
    return JobTie(process, job)


def _job() -> int:
    job = _kernel32.CreateJobObjectW(None, None)
    if not job:
        raise ctypes.WinError(ctypes.get_last_error())
    limits = _ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE | _DIE_ON_UNHANDLED_EXCEPTION
    if not _kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
        error = ctypes.WinError(ctypes.get_last_error())
        _kernel32.CloseHandle(job)
        raise error
    return int(job)
