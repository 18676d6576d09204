"""A question on standard input, as a shell hands it over. Real processes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("shells, pipes and interrupts of POSIX", allow_module_level=True)
else:
    import fcntl
    import termios

COMMAND = (sys.executable, "-m", "hexalogue", "ask", "-m", "nobody:model", "--json", "-")


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """An empty home."""
    return os.environ | {"HEXALOGUE_HOME": str(tmp_path / "home"), "HF_ENDPOINT": "http://127.0.0.1:9"}


def test_an_interrupt_ends_the_wait_for_a_question(environ: dict[str, str]) -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ) as process:
        assert process.stdin is not None
        process.stdin.write(b"the beginning")
        process.stdin.flush()
        while is_unread(process.stdin.fileno()):
            os.sched_yield()
        process.send_signal(signal.SIGINT)

        assert process.wait(10) == 130


def is_unread(pipe: int) -> bool:
    """Whether what was written into it was not taken out yet."""
    return any(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))


@pytest.mark.parametrize("content", [b"", b" \n", b"\xef\xbb\xbf"], ids=["nothing", "blank", "a mark alone"])
def test_an_empty_question_is_wrong_usage(environ: dict[str, str], content: bytes) -> None:
    done = subprocess.run(COMMAND, input=content, capture_output=True, env=environ, check=False)

    assert (done.returncode, done.stdout) == (2, b"")


def test_bytes_that_are_no_text_are_asked_all_the_same(environ: dict[str, str]) -> None:
    plain = environ | {"PYTHONIOENCODING": "utf-8:strict"}
    done = subprocess.run(COMMAND, input=b"\xff\xfe what", capture_output=True, env=plain, check=False)

    assert done.returncode == 1
    assert b'"kind": "NoSuchModel"' in done.stdout


def test_standard_input_that_is_closed_is_an_empty_question(environ: dict[str, str]) -> None:
    shell = ["/bin/sh", "-c", 'exec "$@" <&-', "sh", *COMMAND]
    done = subprocess.run(shell, capture_output=True, env=environ, check=False)

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
