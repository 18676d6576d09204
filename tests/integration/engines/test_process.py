"""An engine's process: what it is given, what becomes of its output, how it ends, and that it never outlives us."""

import asyncio
import contextlib
import glob
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from tests.helpers.processes import is_alive, wait_gone
from tests.integration.engines.engine_programs import KEY, PROGRAM, program

from hexalogue.domain.engines import Command
from hexalogue.domain.errors import StartFailed
from hexalogue.engines import tether
from hexalogue.engines.faults import MEMORY_NOTE
from hexalogue.engines.output import FILE_BYTES, TAIL_BYTES
from hexalogue.engines.process import EngineProcess
from hexalogue.engines.tether_macos import tied_by_guard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sessions are of POSIX")


@contextlib.asynccontextmanager
async def running(command: Command, log_file: Path | None = None) -> AsyncIterator[EngineProcess]:
    process = await EngineProcess.spawned(command, log_file)
    try:
        yield process
    finally:
        await process.stop()


async def said(process: EngineProcess, word: str) -> str:
    """Its output, once a word is in it."""
    async with asyncio.timeout(20):
        while word not in process.tail():  # noqa: ASYNC110 - what it prints is no event
            await asyncio.sleep(0.01)
    return process.tail()


def is_there(pattern: str) -> bool:
    return bool(glob.glob(pattern))  # noqa: PTH207 - a whole path


def text_of(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def pid_after(text: str, word: str) -> int:
    return int(text.partition(f"{word} ")[2].split()[0])


async def test_its_exit_and_last_words_are_told() -> None:
    process = await EngineProcess.spawned(program("exits", "--code", "3"))

    end = await process.ended()

    assert (end.code, end.tail) == (3, "leaving with 3\n")
    assert not process.is_alive


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGILL])
async def test_a_signal_is_a_negative_exit(number: signal.Signals) -> None:
    process = await EngineProcess.spawned(program("exits", "--code", str(-number)))

    assert (await process.ended()).code == -number


async def test_the_process_is_the_program_itself_and_no_python_of_ours_stays() -> None:
    async with running(Command(("sleep", "60"))) as process:
        found = psutil.Process(process.pid)

        assert found.exe() == process.exe
        assert found.cmdline()[1:] == ["60"]
        assert found.ppid() == os.getpid()
        assert abs(found.create_time() - process.create_time) < 0.1


async def test_it_leads_a_session_and_starts_in_its_folder(tmp_path: Path) -> None:
    argv = program("shows").argv
    process = await EngineProcess.spawned(Command(argv, {}, tmp_path))

    text = (await process.ended()).tail

    assert "session True" in text
    assert f"folder {tmp_path}" in text


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")
async def test_no_signal_is_ignored_in_it_that_python_ignores() -> None:
    process = await EngineProcess.spawned(Command(("grep", "SigIgn", "/proc/self/status")))

    # What whoever started the tests ignores is handed down as well, and none of ours.
    mask = int((await process.ended()).tail.split()[1], 16)
    assert [number for number in (signal.SIGPIPE, signal.SIGXFSZ) if mask >> (number - 1) & 1] == []


@pytest.mark.parametrize("extra", ["", "os.spawnlp(os.P_NOWAIT, 'setsid', 'setsid', 'sleep', '2');"], ids=["", "heir"])
async def test_the_last_words_before_an_abort_are_all_there(extra: str) -> None:
    """Many at once, each with more than a pipe holds, and one that leaves the output open to a stranger."""
    text = (
        f"import os; {extra} [os.write(2, b'line ' * 40 + b'\\n') for _ in range(500)]; os.write(2, b'why'); os.abort()"
    )
    command = Command((sys.executable, "-I", "-S", "-c", text))
    processes = await asyncio.gather(*(EngineProcess.spawned(command) for _ in range(8)))

    ends = await asyncio.gather(*(process.ended() for process in processes))

    assert [(end.code, end.tail[-4:]) for end in ends] == [(-signal.SIGABRT, "\nwhy")] * 8


async def test_its_environment_holds_no_key_or_setting_of_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "HF_TOKEN", "LLAMA_ARG_HOST", "LD_PRELOAD", "HTTPS_PROXY", "CUDA_AUTH_TOKEN"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    process = await EngineProcess.spawned(program("shows", HEXALOGUE_TEST_WORD="given"))

    names = {line.partition("=")[0] for line in (await process.ended()).tail.splitlines()}

    assert {"PATH", "CUDA_VISIBLE_DEVICES", "HEXALOGUE_TEST_WORD"} <= names
    assert not names & {"OPENAI_API_KEY", "HF_TOKEN", "LLAMA_ARG_HOST", "LD_PRELOAD", "HTTPS_PROXY", "CUDA_AUTH_TOKEN"}


async def test_files_for_it_alone_lie_in_a_folder_that_goes_with_it() -> None:
    command = Command(("/bin/sh", "-c", "pwd; stat -c '%a' . *; cat key.yml"), private_files={"key.yml": "the words"})
    process = await EngineProcess.spawned(command)

    lines = (await process.ended()).tail.splitlines()

    assert lines[1:] == ["700", "600", "the words"]
    assert not is_there(lines[0])


async def test_a_program_that_cannot_run_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    with pytest.raises(StartFailed):
        await EngineProcess.spawned(Command((str(tmp_path / "none"),), private_files={"key.yml": "the words"}))

    assert not is_there(f"{tmp_path}/*")


async def test_a_kill_for_lack_of_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter((3, 4))
    monkeypatch.setattr("hexalogue.engines.process.memory_kills", lambda: next(counts))
    process = await EngineProcess.spawned(program("exits", "--code", "-9"))

    assert MEMORY_NOTE in (await process.ended()).tail


async def test_its_key_is_removed_from_what_is_shown_and_kept(tmp_path: Path) -> None:
    process = await EngineProcess.spawned(program("shows"), tmp_path / "engine.log")

    text = (await process.ended()).tail

    assert KEY not in text + (tmp_path / "engine.log").read_text()
    assert "HEXALOGUE_TEST_KEY=[removed]" in text


@pytest.mark.skipif(sys.platform != "linux", reason="both are of Linux")
async def test_no_core_is_dumped_and_memory_is_taken_from_it_first() -> None:
    process = await EngineProcess.spawned(Command(("grep", "core", "/proc/self/limits", "/proc/self/oom_score_adj")))
    limits = (await process.ended()).tail
    process = await EngineProcess.spawned(Command(("cat", "/proc/self/oom_score_adj")))

    assert limits.split()[-3:-1] == ["1", "1"]  # one byte: neither a file nor a program that collects dumps
    assert (await process.ended()).tail.strip() == "500"


@pytest.mark.parametrize(
    ("name", "mode", "why"), [("missing", None, "no such"), ("closed", 0o600, "may not"), ("junk", 0o700, "format")]
)
async def test_a_program_that_cannot_run_says_why(tmp_path: Path, name: str, mode: int | None, why: str) -> None:
    path = tmp_path / name
    if mode is not None:
        path.write_bytes(b"\0not a program")
        path.chmod(mode)

    with pytest.raises(StartFailed) as caught:
        await EngineProcess.spawned(Command((str(path),)))

    assert why in caught.value.message.lower()
    assert caught.value.fix


async def test_a_flood_neither_stops_it_nor_fills_memory_or_disk(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "engine.log"
    async with running(program("floods"), log) as process:
        text = await said(process, "flooded")

        assert process.output_bytes > 99_000_000
        assert len(text) <= TAIL_BYTES

    kept = sum(path.stat().st_size for path in log.parent.iterdir())
    assert kept < 2 * FILE_BYTES
    assert log.stat().st_mode & 0o777 == 0o600
    assert "bytes were left out" in log.read_text()


async def test_what_a_living_program_says_is_in_its_log_a_moment_later(tmp_path: Path) -> None:
    async with running(program("deaf"), tmp_path / "engine.log"):
        async with asyncio.timeout(5):
            while "deaf\n" not in text_of(tmp_path / "engine.log"):  # noqa: ASYNC110 - a file is no event
                await asyncio.sleep(0.05)


async def test_a_polite_program_is_stopped_by_sigterm() -> None:
    process = await EngineProcess.spawned(Command(("sleep", "60")))

    assert (await process.stop()).code == -signal.SIGTERM


@pytest.mark.parametrize(("mode", "word"), [("deaf", "deaf"), ("hangs_in_stop", "hanging")])
async def test_a_deaf_one_is_killed_within_two_seconds(mode: str, word: str) -> None:
    process = await EngineProcess.spawned(program(mode))
    await said(process, word)
    started = time.monotonic()

    end = await process.stop()

    assert end.code == -signal.SIGKILL
    assert time.monotonic() - started < 2.0


async def test_a_stopped_one_is_killed_too() -> None:
    process = await EngineProcess.spawned(Command(("sleep", "60")))
    os.kill(process.pid, signal.SIGSTOP)

    assert (await process.stop(0.2)).code in {-signal.SIGKILL, -signal.SIGTERM}


async def test_stopping_twice_at_once_and_again_gives_the_same_end() -> None:
    process = await EngineProcess.spawned(Command(("sleep", "60")))

    ends = await asyncio.gather(process.stop(), process.stop())

    assert {*ends, await process.stop()} == {ends[0]}


async def test_a_cancelled_stop_still_ends_it() -> None:
    process = await EngineProcess.spawned(program("deaf"))
    await said(process, "deaf")

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await process.stop(0.5)

    assert (await process.ended()).code == -signal.SIGKILL


async def test_a_cancelled_spawn_leaves_nothing() -> None:
    before = set(psutil.Process().children())

    for delay in (0.0, 0.001, 0.005, 0.01):
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(delay):
                process = await EngineProcess.spawned(Command(("sleep", "60")))
                await process.stop()

    left = [child.pid for child in psutil.Process().children() if child not in before]
    assert wait_gone(left, 2.0) == []


async def test_what_it_started_ends_with_it() -> None:
    async with running(program("family")) as process:
        child = pid_after(await said(process, "child"), "child")
        assert is_alive(child)

    assert wait_gone([child], 0.5) == []


async def test_what_it_started_ends_when_it_is_killed_from_outside() -> None:
    process = await EngineProcess.spawned(program("family"))
    child = pid_after(await said(process, "child"), "child")

    os.kill(process.pid, signal.SIGKILL)

    assert (await process.ended()).code == -signal.SIGKILL
    assert wait_gone([child], 0.5) == []


async def test_a_stranger_that_keeps_the_output_open_does_not_delay_the_end() -> None:
    process = await EngineProcess.spawned(program("stranger"))

    end = await asyncio.wait_for(process.ended(), 3.0)

    child = pid_after(end.tail, "child")
    assert is_alive(child)
    os.kill(child, signal.SIGKILL)


async def test_a_stop_after_its_end_signals_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    process = await EngineProcess.spawned(program("exits"))
    await process.ended()
    signals: list[int] = []
    monkeypatch.setattr(os, "killpg", lambda *words: signals.extend(words))

    await process.stop()
    process.kill()

    assert signals == []


@pytest.mark.both_loops
async def test_it_works_on_both_loops() -> None:
    async with running(Command(("sleep", "60"))) as process:
        assert process.is_alive

    assert not process.is_alive


PARENT = """
    import asyncio, sys
    sys.path[:0] = {paths}
    from hexalogue.domain.engines import Command
    from hexalogue.engines import tether, process
    {patch}
    async def main():
        child = await process.EngineProcess.spawned(Command({argv}))
        while "child" not in child.tail() and {{"family", "jobs"}} & {{*{argv}}}:
            await asyncio.sleep(0.01)
        print(child.pid, child.tail(), flush=True)
        await asyncio.sleep(3600)
    asyncio.run(main())
"""
GUARDED = "from hexalogue.engines.tether_macos import tied_by_guard; process.tied = tied_by_guard"


def killed_parent(argv: tuple[str, ...], patch: str = "") -> list[int]:
    """Start a program in another process, kill that, and return the pids that it told."""
    text = textwrap.dedent(PARENT).format(paths=[p for p in sys.path if p.endswith("app")], argv=argv, patch=patch)
    with subprocess.Popen([sys.executable, "-c", text], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        words = parent.stdout.readline().split()
        parent.kill()
    return [int(word) for word in words if word.isdigit()]


@pytest.mark.skipif(sys.platform != "linux", reason="the parent-death signal is of Linux")
def test_it_dies_with_a_killed_parent() -> None:
    assert wait_gone(killed_parent(("sleep", "60")), 2.0) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the guard alone does it, which is tested below")
@pytest.mark.parametrize("mode", ["family", "jobs"])
def test_what_it_started_dies_with_a_killed_parent(mode: str) -> None:
    pids = killed_parent(program(mode).argv)

    assert len(pids) == 2
    assert wait_gone(pids, 2.0) == []


@pytest.mark.parametrize("mode", ["family", "deaf"])
def test_a_guard_ends_the_whole_group_of_a_killed_parent(mode: str) -> None:
    argv = program(mode).argv if mode == "family" else ("/bin/sleep", "60")

    pids = killed_parent(argv, GUARDED)

    assert pids
    assert wait_gone(pids, 2.0) == []


async def test_a_guard_leaves_with_what_it_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hexalogue.engines.process.tied", tied_by_guard)

    async with running(Command(("/bin/sleep", "60"))) as process:
        assert [child for child in psutil.Process().children() if "guard.py" in " ".join(child.cmdline())]

    assert process.pid
    assert not [child for child in psutil.Process().children() if "guard.py" in " ".join(child.cmdline())]


def test_a_program_is_found_on_the_search_path(tmp_path: Path) -> None:
    program_file = tmp_path / "an-engine"
    program_file.write_text("#!/bin/sh\n")
    program_file.chmod(0o755)

    assert tether.found("an-engine", {"PATH": str(tmp_path)}) == str(program_file)
    assert PROGRAM.is_file()
