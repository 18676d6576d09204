"""A program in a session and process group of its own: started through the trampoline, signalled, waited for."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from hexalogue.engines import guard, trampoline

TRAMPOLINE_FLAG = "--engine-trampoline"
GUARD_FLAG = "--engine-guard"


def trampoline_command() -> list[str]:
    """How the trampoline is started: by our own executable where that is the whole application, else as a script."""
    return _own_command(TRAMPOLINE_FLAG, trampoline.__file__)


def guard_command() -> list[str]:
    """How the guard is started."""
    return _own_command(GUARD_FLAG, guard.__file__)


def _own_command(flag: str, file: str) -> list[str]:
    """-I and -S: no site packages, no folder of the person, no PYTHON* variable; 8 instead of 40 ms."""
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    return [sys.executable, "-I", "-S", file]


class GroupTie:
    """Fulfils `tether.Tie` for a program that leads its group. Made by the thread that will wait for it."""

    def __init__(self, process: "subprocess.Popen[bytes]", channel: socket.socket) -> None:
        self.pid = process.pid
        self.output = channel.fileno()
        self._process = process
        self._channel = channel
        self._guard = threading.Lock()
        self._is_reaped = False

    def ask_to_end(self) -> None:
        """See the port."""
        self._signal(signal.SIGTERM)

    def end(self) -> None:
        """See the port."""
        self._signal(signal.SIGKILL)

    def wait(self) -> int:
        """See the port. The number of the group is ours until its leader is reaped, so the rest is ended before."""
        wait_ended(self.pid)
        with self._guard:
            self._send(signal.SIGKILL)
            code = self._process.wait()
            self._is_reaped = True
        return code

    def cut(self) -> None:
        """See the port."""
        with contextlib.suppress(OSError):
            self._channel.shutdown(socket.SHUT_RD)

    def close(self) -> None:
        """See the port."""
        self._channel.close()

    def _signal(self, number: signal.Signals) -> None:
        with self._guard:
            if not self._is_reaped:
                self._send(number)

    def _send(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS: EPERM for a group of zombies
            os.killpg(self.pid, number)


class GuardedTie(GroupTie):
    """A group with a guard, which is told when there is nothing left to guard."""

    watchman: "subprocess.Popen[bytes] | None" = None

    def wait(self) -> int:
        """See the port."""
        code = super().wait()
        self.dismiss()
        return code

    def dismiss(self) -> None:
        """Before the number of the group can belong to others, the guard has forgotten it. Idempotent."""
        if self.watchman is not None:
            with contextlib.suppress(OSError):
                self.watchman.communicate(guard.DONE)
            self.watchman = None


def watchman(group: int) -> "subprocess.Popen[bytes]":
    """A guard of a group, at work in a moment. Raises OSError."""
    return subprocess.Popen(  # noqa: S603 - our own script
        [*guard_command(), str(group)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def started(
    argv: Sequence[str], environment: Mapping[str, str], folder: Path | None, go: int = -1
) -> tuple["subprocess.Popen[bytes]", socket.socket, int]:
    """The trampoline's process, our side of its output, and the descriptor on which it reports. Raises OSError.

    The output is a pair of sockets and no pipe: the reading side can be ended from another thread.
    """
    ours, theirs = socket.socketpair()
    report, reports = os.pipe()
    try:
        process = subprocess.Popen(  # noqa: S603 - the program is an engine that was proven, or one that a person chose
            [*trampoline_command(), str(os.getpid()), str(reports), str(go), *argv],
            stdin=subprocess.DEVNULL,
            stdout=theirs.fileno(),
            stderr=theirs.fileno(),
            cwd=folder,
            env=dict(environment),
            start_new_session=True,
            pass_fds=(reports, go) if go >= 0 else (reports,),
        )
    except OSError:
        ours.close()
        os.close(report)
        raise
    finally:
        theirs.close()
        os.close(reports)
    return process, ours, report


def confirm(process: "subprocess.Popen[bytes]", channel: socket.socket, report: int, program: str) -> None:
    """Wait until the trampoline has become the program. Raises OSError when it could not; then it is gone."""
    with os.fdopen(report, "rb") as words:
        number = words.read(16)
    if number:
        process.wait()
        channel.close()
        raise OSError(int(number), os.strerror(int(number)), program)


def wait_ended(pid: int) -> None:
    """Block until a child has ended, without reaping it. Returns at once when it is gone already."""
    if sys.platform == "darwin":
        queue = select.kqueue()
        watched = select.kevent(pid, select.KQ_FILTER_PROC, select.KQ_EV_ADD, select.KQ_NOTE_EXIT)
        with contextlib.closing(queue), contextlib.suppress(ProcessLookupError):
            queue.control([watched], 1)
    elif sys.platform != "win32":
        with contextlib.suppress(ChildProcessError):
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
