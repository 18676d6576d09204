"""A real worker that crashes, hangs, is cut off or is told to go; and a real application that is killed."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from tests.helpers.processes import is_alive, wait_gone
from tests.integration.adapters.starter_engine import (
    ENDLESS,
    SETTINGS,
    STARTER,
    events_of,
    pid_of,
    question,
    read_some,
    text_of,
    worker_of,
)

from hexalogue.adapters.inprocess.child import Patience
from hexalogue.adapters.inprocess.engine import BuiltInEngine, make_engine
from hexalogue.adapters.inprocess.protocol import Pong, encoded
from hexalogue.domain.errors import Died, StartFailed

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")]

# pong_s covers a worker's own start on a busy machine.
SHORT = Patience(quiet_s=0.2, pong_s=2.0, polite_s=0.2, term_s=0.2, stop_s=0.3)
LONG_PROMPT = "word " * 1900
ORPHAN_WITHIN_S = 2.0
# The promise is 100 ms; what else runs on the machine may delay one of a few, not all.
NOTICED_WITHIN_S = 0.1


async def died_after(worker: BuiltInEngine, name: str) -> tuple[Died, float]:
    """The error of an answer whose worker gets a signal after its second event, and how late it came."""
    stream = worker.stream(question(ENDLESS, None))
    await read_some(stream, 2)
    os.kill(pid_of(worker), signal.Signals[name])
    began = time.perf_counter()
    with pytest.raises(Died) as caught:
        async for _ in stream:
            pass
    return caught.value, time.perf_counter() - began


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGABRT"])
async def test_a_death_in_mid_answer_is_named_and_the_next_load_answers(worker: BuiltInEngine, name: str) -> None:
    error, _ = await died_after(worker, name)

    assert name in error.message
    assert worker.loaded is None
    await worker.load(STARTER, SETTINGS)
    assert "4" in await text_of(worker, question())


@pytest.mark.both_loops
async def test_a_death_is_noticed_at_once(worker: BuiltInEngine) -> None:
    delays: list[float] = []

    for _ in range(3):
        delays.append((await died_after(worker, "SIGKILL"))[1])
        await worker.load(STARTER, SETTINGS)

    assert min(delays) < NOTICED_WITHIN_S


async def test_a_worker_that_dies_idle_is_not_loaded_and_the_next_question_says_why(worker: BuiltInEngine) -> None:
    pid = pid_of(worker)

    os.kill(pid, signal.SIGKILL)
    async with asyncio.timeout(2):
        assert not await worker_of(worker).frames()  # nothing more comes

    assert worker.loaded is None
    assert not psutil.pid_exists(pid)  # reaped: no zombie either
    with pytest.raises(Died, match="SIGKILL"):
        await events_of(worker, question())


async def test_a_worker_that_hangs_while_it_answers_is_ended_and_named() -> None:
    engine = make_engine(patience=SHORT)
    await engine.load(STARTER, SETTINGS)
    stream = engine.stream(question(ENDLESS, None))
    await read_some(stream, 1)

    os.kill(pid_of(engine), signal.SIGSTOP)
    with pytest.raises(Died, match="did not answer any more"):
        async for _ in stream:
            pass

    await engine.close()


async def test_a_long_evaluation_is_not_taken_for_a_hang() -> None:
    engine = make_engine(patience=Patience(quiet_s=0.1, pong_s=2.0))
    await engine.load(STARTER, SETTINGS)

    events = await events_of(engine, question("word " * 400, 1))

    await engine.close()
    assert events


async def test_an_answer_that_cannot_be_stopped_costs_the_worker_and_no_more() -> None:
    engine = make_engine(patience=SHORT)
    await engine.load(STARTER, SETTINGS)
    pid = pid_of(engine)

    async with aclosing(engine.stream(question(ENDLESS, None))) as stream:
        await read_some(stream, 1)
        os.kill(pid, signal.SIGSTOP)

    assert not psutil.pid_exists(pid)
    assert engine.loaded is None
    await engine.close()


async def test_a_hung_worker_is_ended_by_close() -> None:
    engine = make_engine(patience=SHORT)
    await engine.load(STARTER, SETTINGS)
    pid = pid_of(engine)

    os.kill(pid, signal.SIGSTOP)
    await engine.close()

    assert not psutil.pid_exists(pid)


async def test_unloading_gives_the_memory_back(worker: BuiltInEngine) -> None:
    pid = pid_of(worker)

    await worker.unload()

    assert not psutil.pid_exists(pid)


async def test_cancelling_a_load_ends_its_worker() -> None:
    engine = make_engine()
    began = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        loading = group.create_task(engine.load(STARTER, SETTINGS, lambda _: began.set()))
        await began.wait()
        pid = pid_of(engine)
        loading.cancel()

    assert not psutil.pid_exists(pid)
    assert engine.loaded is None


@pytest.mark.parametrize("content", [b"", b"GGUF", b"GGUF" + b"\xff" * 4096], ids=["empty", "cut", "junk"])
async def test_a_file_that_llama_cpp_refuses_says_why_in_its_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    engine = make_engine()

    with pytest.raises(StartFailed, match="did not take the model file") as caught:
        await engine.load(replace(STARTER, path=path), SETTINGS)

    await engine.close()
    assert "gguf" in caught.value.detail.lower()


async def test_a_program_that_cannot_be_started_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    engine = make_engine()

    with pytest.raises(StartFailed, match="could not be started"):
        await engine.load(STARTER, SETTINGS)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
async def test_the_worker_is_alone_poor_and_first_to_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-123")
    engine = make_engine()
    await engine.load(STARTER, SETTINGS)
    proc = Path("/proc") / str(pid_of(engine))

    texts = {name: (proc / name).read_text() for name in ("environ", "oom_score_adj", "maps")}
    core_bytes = psutil.Process(pid_of(engine)).rlimit(psutil.RLIMIT_CORE)
    await engine.close()

    assert "sk-canary-123" not in texts["environ"]
    assert texts["oom_score_adj"].strip() == "500"
    assert max(core_bytes) <= 1  # one byte stops even a program that takes cores
    assert not any(library in texts["maps"] for library in ("Qt6", "numpy"))


def test_stray_prints_do_not_get_between_the_frames() -> None:
    code = (
        "import os; from hexalogue.adapters.inprocess import worker, protocol;"
        "frames = worker._private_output(); print('python'); os.write(1, b'native\\n'); frames.write(protocol.Pong())"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert done.stdout == encoded(Pong())
    assert {b"python", b"native"} <= set(done.stderr.split())


@pytest.mark.parametrize("moment", ["idle", "reading"])
def test_the_worker_of_a_killed_application_is_gone_within_two_seconds(moment: str) -> None:
    """The application is a real one: a process with an engine that evaluates a long prompt."""
    command = [sys.executable, __file__, moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=_environment()) as application:
        assert application.stdout is not None
        worker_pid = int(application.stdout.readline())
        assert is_alive(worker_pid)
        application.kill()

    assert wait_gone([worker_pid], ORPHAN_WITHIN_S) == []


def _environment() -> dict[str, str]:
    root = Path(__file__).resolve().parents[3]
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(root / "app"), str(root)])}


async def _be_an_application(moment: str) -> None:
    """Load, tell the worker's pid, then wait, or evaluate for much longer than the test lasts."""
    engine = make_engine()
    await engine.load(STARTER, SETTINGS)
    stream = engine.stream(question(LONG_PROMPT, None))
    if moment == "reading":
        reading = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.3)
        assert not reading.done()
    sys.stdout.write(f"{pid_of(engine)}\n")
    sys.stdout.flush()
    await asyncio.sleep(60)


if __name__ == "__main__":
    asyncio.run(_be_an_application(sys.argv[1]))
