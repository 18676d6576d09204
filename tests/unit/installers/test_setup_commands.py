"""Child processes of the set-up: followed, logged, explained, and never left behind."""

import sys
from pathlib import Path

import pytest
from installers.commands import run, run_or_explain
from installers.failures import ANYTHING_ELSE, CommandFailed, SetupFailed, fix_for, telling_lines
from tests.helpers.processes import wait_gone


def _python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_each_line_is_followed_and_logged(tmp_path: Path) -> None:
    seen: list[str] = []

    run(_python("print('one'); print('two')"), log=tmp_path / "log", follow=seen.append)

    assert seen == ["one", "two"]
    assert "one\ntwo\n" in (tmp_path / "log").read_text()


def test_a_failing_command_tells_status_and_last_lines(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed) as caught:
        run(_python("import sys; print('broken'); sys.exit(3)"), log=tmp_path / "log")

    assert (caught.value.status, caught.value.lines) == (3, ("broken",))


SLEEPER = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
PARENT_OF_A_SLEEPER = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {SLEEPER!r}])"


@pytest.mark.parametrize("code", [SLEEPER, PARENT_OF_A_SLEEPER], ids=["the child", "the child of the child"])
def test_an_interruption_leaves_nothing_running(code: str, tmp_path: Path) -> None:
    pids: list[int] = []

    def interrupt(line: str) -> None:
        pids.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(_python(code), log=tmp_path / "log", follow=interrupt)

    assert len(pids) == 1
    assert wait_gone(pids, within_s=5.0) == []


def test_a_failure_is_explained_with_log_and_fix(tmp_path: Path) -> None:
    with pytest.raises(SetupFailed) as caught:
        run_or_explain(
            _python("raise SystemExit('fatal: No space left on device')"), log=tmp_path / "log", what="Building"
        )

    assert caught.value.cause.startswith("Building failed.")
    assert "No space left on device" in caught.value.cause
    assert str(tmp_path / "log") in caught.value.cause
    assert "disk" in caught.value.fix


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage", "compiler"),
        ("g++: fatal error: Killed signal terminated program cc1plus", "CMAKE_BUILD_PARALLEL_LEVEL=1"),
        ("  ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "bytes"),
        ("[Errno -3] Temporary failure in name resolution", "network"),
        ("SSLError(SSLCertVerificationError(1, CERTIFICATE_VERIFY_FAILED))", "PIP_CERT"),
        ("CMake Error: Could not find nvcc, please set CUDAToolkit_ROOT", "HEXALOGUE_NATIVE_FLAGS"),
    ],
    ids=["compiler", "memory", "hash", "network", "certificates", "gpu toolkit"],
)
def test_a_known_complaint_has_its_own_fix(line: str, word: str) -> None:
    assert word in fix_for(["some line", line])


def test_an_unknown_complaint_points_to_the_log() -> None:
    assert fix_for(["something new"]) == ANYTHING_ELSE


def test_lines_that_name_an_error_are_shown_before_the_last_ones() -> None:
    lines = ["a.cpp:1:2: error: no such type", *(f"line {number}" for number in range(50))]

    assert telling_lines(lines) == ("a.cpp:1:2: error: no such type",)
