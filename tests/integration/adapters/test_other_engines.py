"""mistral.rs, Candle, Transformers and BitNet for real, in a worker each. Where one is not installed its tests are
skipped with the command that brings it; nothing is installed or fetched here."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import pytest_asyncio
from tests.integration.adapters.other_engines import Ready, ready
from tests.integration.adapters.starter_engine import (
    ENDLESS,
    SETTINGS,
    conversation,
    events_of,
    pid_of,
    question,
    read_some,
    text_of,
)

from hexalogue.adapters.inprocess.backends import OTHERS
from hexalogue.adapters.inprocess.engine import BuiltInEngine, make_engine
from hexalogue.domain.chat_events import AnswerEnded, HistoryDropped, TextArrived, UsageReported
from hexalogue.domain.errors import Died, StartFailed, TooLong

pytestmark = pytest.mark.native


@pytest.fixture(params=sorted(OTHERS), scope="module")
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Each of the engines that are here."""
    return ready(request.param, tmp_path_factory.mktemp(request.param))


@pytest_asyncio.fixture
async def engine(other: Ready, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[BuiltInEngine]:
    """Loaded with a model; its worker is run by the Python that has the library."""
    monkeypatch.setattr(sys, "executable", other.python)
    engine = make_engine(backend=other.backend)
    await engine.load(other.model, SETTINGS)
    yield engine
    await engine.close()


async def test_an_answer_streams_and_then_tells_its_usage(engine: BuiltInEngine, other: Ready) -> None:
    *texts, usage, end = await events_of(engine, question())

    assert len([event for event in texts if isinstance(event, TextArrived)]) >= 2
    if not other.backend.takes_folder:  # that model's weights are random
        assert "4" in "".join(event.text for event in texts if isinstance(event, TextArrived))
    assert isinstance(usage, UsageReported)
    assert usage.input_tokens > 5
    assert usage.output_tokens >= 2
    assert isinstance(end, AnswerEnded)
    assert end.finish_reason in ("stop", "length")


async def test_an_answer_ends_at_its_longest_length(engine: BuiltInEngine) -> None:
    *_, usage, end = await events_of(engine, question(ENDLESS, max_tokens=5))

    assert isinstance(usage, UsageReported)
    assert isinstance(end, AnswerEnded)
    assert (usage.output_tokens, end.finish_reason) == (5, "length")


async def test_a_stop_between_tokens_leaves_the_model_usable(engine: BuiltInEngine) -> None:
    async with aclosing(engine.stream(question(ENDLESS, max_tokens=1500))) as stream:
        await read_some(stream, 2)
    pid = pid_of(engine)

    assert await text_of(engine, question())
    assert pid_of(engine) == pid


async def test_a_stop_while_the_prompt_is_read_ends_within_reason(engine: BuiltInEngine, other: Ready) -> None:
    long = " ".join(["A ship, a light and the sea."] * 150)
    stream = engine.stream(question(long, max_tokens=500))
    first = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0.3)
    first.cancel()
    await asyncio.wait({first})
    await stream.aclose()

    if engine.loaded is None:  # the library could not be stopped, so its worker was ended
        await engine.load(other.model, SETTINGS)
    assert await text_of(engine, question())


async def test_old_turns_are_dropped_and_one_message_alone_may_be_too_long(engine: BuiltInEngine, other: Ready) -> None:
    await engine.load(other.model, replace(SETTINGS, context_tokens=256))
    turns = conversation(*["Many words about ships. ", "Yes."] * 24, "What is 2+2?", max_tokens=5)
    events = await events_of(engine, turns)

    assert isinstance(events[0], HistoryDropped)
    assert isinstance(events[-1], AnswerEnded)
    with pytest.raises(TooLong):
        await events_of(engine, question("Many words about ships. " * 400))


async def test_a_killed_worker_costs_one_answer_and_nothing_of_it_is_left(engine: BuiltInEngine, other: Ready) -> None:
    children = psutil.Process(pid_of(engine)).children(recursive=True)
    stream = engine.stream(question(ENDLESS, max_tokens=1500))
    await read_some(stream, 1)
    os.kill(pid_of(engine), signal.SIGKILL)

    with pytest.raises(Died) as caught:
        async for _ in stream:
            pass

    assert other.backend.name in caught.value.message
    if sys.platform == "linux":
        assert psutil.wait_procs(children, timeout=5)[1] == []
    await engine.load(other.model, SETTINGS)
    assert await text_of(engine, question())


async def test_unloading_ends_the_worker_and_what_it_started(engine: BuiltInEngine) -> None:
    worker = psutil.Process(pid_of(engine))
    processes = [worker, *worker.children(recursive=True)]

    await engine.unload()

    assert engine.loaded is None
    assert psutil.wait_procs(processes, timeout=5)[1] == []


async def test_a_file_that_is_no_model_is_refused_by_name(
    other: Ready, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", other.python)
    broken = tmp_path / ("folder" if other.backend.takes_folder else "broken.gguf")
    if other.backend.takes_folder:
        broken.mkdir()
        (broken / "config.json").write_text("{}")
    else:
        broken.write_bytes(b"GGUF" + bytes(200))
    engine = make_engine(backend=other.backend)

    with pytest.raises(StartFailed) as caught:
        await engine.load(replace(other.model, path=broken), SETTINGS)

    assert other.backend.name in caught.value.message
    assert "Traceback" not in caught.value.message
    await engine.close()
