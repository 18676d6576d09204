"""Programs tied to this process: however it ends, they end. One way for each system, chosen here.

Linux: a parent-death signal, set by a trampoline before it becomes the program, and a guard for what the program starts
itself. macOS: the guard alone, which sees our end of a pipe close. Windows: a job object that ends with its last
handle. Who leaves the program's session on purpose stays until the ledger is next looked through (`ledger.reap`), but
on Windows.
"""

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol


class Tie(Protocol):
    """A running program and its group. Every method may be called from any thread, and after its end."""

    pid: int
    # A descriptor from which standard output and error are read.
    output: int

    def ask_to_end(self) -> None:
        """SIGTERM to the group, or what comes next to it."""
        ...

    def end(self) -> None:
        """End the whole group, now."""
        ...

    def wait(self) -> int:
        """Block until it has ended, end what is left of its group, and return its exit code; minus the signal.

        For the thread that started it, once: on Linux the program lives no longer than that thread.
        """
        ...

    def cut(self) -> None:
        """Let a reader of `output` see its end, even if a stranger still holds the other side."""
        ...

    def close(self) -> None:
        """Give back what it took. After `wait`, and after the reader has stopped."""
        ...


def tied(argv: Sequence[str], environment: Mapping[str, str], folder: Path | None) -> Tie:
    """Start a program, tied to this process. Blocks until it runs, some 15 ms. Raises OSError."""
    program = found(argv[0], environment)
    if sys.platform == "win32":
        from hexalogue.engines.tether_windows import tied_by_job

        return tied_by_job((program, *argv[1:]), environment, folder)
    if sys.platform == "linux":
        from hexalogue.engines.tether_linux import tied_by_signal

        return tied_by_signal((program, *argv[1:]), environment, folder)
    from hexalogue.engines.tether_macos import tied_by_guard

    return tied_by_guard((program, *argv[1:]), environment, folder)


def found(program: str, environment: Mapping[str, str]) -> str:
    """The program's whole path. Raises FileNotFoundError, or PermissionError for a file that may not be run."""
    path = shutil.which(program, path=environment.get("PATH"))
    if path is not None:
        return str(Path(path).absolute())
    if Path(program).exists():
        raise PermissionError(13, "it may not be run", program)
    raise FileNotFoundError(2, "there is no such program", program)
