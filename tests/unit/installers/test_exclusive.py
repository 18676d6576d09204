"""The lock between two set-ups."""

import subprocess
import sys
from pathlib import Path

from installers.exclusive import exclusive

HOLDER = """
import sys
from pathlib import Path
from installers.exclusive import exclusive
with exclusive(Path(sys.argv[1]), waiting=lambda: print("waiting", flush=True)):
    print("held", flush=True)
    sys.stdin.read()
"""


def _holder(lock: Path) -> subprocess.Popen[str]:
    command = (sys.executable, "-c", HOLDER, str(lock))
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_free_lock_is_taken_without_waiting(tmp_path: Path) -> None:
    waited: list[str] = []

    with exclusive(tmp_path / "deep" / "lock", waiting=lambda: waited.append("yes")):
        pass

    assert waited == []


def test_a_second_process_says_that_it_waits_and_then_goes_on(tmp_path: Path) -> None:
    lock = tmp_path / "lock"

    with exclusive(lock, waiting=lambda: None):
        second = _holder(lock)
        said_first = _line(second)
    said_then = _line(second)
    second.communicate("")

    assert (said_first, said_then) == ("waiting", "held")


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    waited: list[str] = []
    first = _holder(lock)
    _line(first)
    first.kill()
    first.communicate()

    with exclusive(lock, waiting=lambda: waited.append("yes")):
        pass

    assert waited == []
