"""Child processes of the set-up: every line goes to a log and to whoever follows; nothing is left running."""

import os
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from installers.failures import CommandFailed, SetupFailed, fix_for, telling_lines

# Enough to hold a compiler's complaint and the lines around it.
KEPT_LINES = 400
# Compilers end within this after SIGTERM; then they are killed.
END_SECONDS = 10.0


def _ignored(_line: str) -> None:
    """For callers that follow nothing."""


def run(
    command: Sequence[str],
    *,
    log: Path,
    follow: Callable[[str], None] = _ignored,
    extra_environment: Mapping[str, str] | None = None,
    held: Sequence[int] = (),
) -> None:
    """Runs the command to its end.

    log: appended to.   follow: gets each line of output as it comes.
    held: file descriptors (locks) that the child keeps too.
    Raises CommandFailed. Whatever ends this function, the child and its children are ended with it.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    last: deque[str] = deque(maxlen=KEPT_LINES)
    with log.open("a", encoding="utf-8", buffering=1) as written:
        written.write(f"$ {' '.join(command)}\n")
        process = _started(command, {**os.environ, **(extra_environment or {})}, held)
        try:
            for line in process.stdout or ():
                written.write(line)
                last.append(line.rstrip("\n"))
                follow(last[-1])
            status = process.wait()
        finally:
            _end(process)
    if status != 0:
        raise CommandFailed(command, status, tuple(last))


def run_or_explain(
    command: Sequence[str], *, log: Path, what: str, follow: Callable[[str], None] = _ignored, held: Sequence[int] = ()
) -> None:
    """Like `run`, but raises SetupFailed with the telling lines, the log's place and a fix. what: as in "… failed"."""
    try:
        run(command, log=log, follow=follow, held=held)
    except CommandFailed as failed:
        raise explained(failed, what=what, log=log) from failed


def explained(failed: CommandFailed, *, what: str, log: Path) -> SetupFailed:
    """The failure of a tool as a sentence with its telling lines, and what to do."""
    shown = "\n".join(f"    {line.strip()[:200]}" for line in telling_lines(failed.lines))
    return SetupFailed(f"{what} failed.\n{shown}\n    (whole log: {log})", fix=fix_for(failed.lines))


def _started(command: Sequence[str], environment: Mapping[str, str], held: Sequence[int]) -> subprocess.Popen[str]:
    # An own session: a compiler driver has many children, and all must end when this process is interrupted.
    own_group = os.name == "posix"
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
        start_new_session=own_group,
        pass_fds=tuple(held) if own_group else (),
    )


def _end(process: subprocess.Popen[str]) -> None:
    if process.stdout is not None:
        process.stdout.close()
    if process.poll() is not None:
        return
    _signal(process, signal.SIGTERM)
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _signal(process: subprocess.Popen[str], number: signal.Signals) -> None:
    if os.name == "posix":
        os.killpg(process.pid, number)
    else:
        process.terminate()
