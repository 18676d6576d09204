"""What the built-in engine promises about answers, with the real model, in a worker and in a thread."""

import asyncio
import sys
from dataclasses import replace

import pytest
from tests.integration.adapters.starter_engine import (
    ENDLESS,
    SETTINGS,
    STARTER,
    conversation,
    events_of,
    question,
    read_some,
    stop_took_s,
    stop_while_reading_took_s,
    text_of,
)

from hexalogue.adapters.inprocess.engine import BuiltInEngine, Isolation, make_engine
from hexalogue.domain.chat_events import AnswerEnded, HistoryDropped, TextArrived, UsageReported
from hexalogue.domain.errors import NoModelYet, StartFailed, TooLong
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling

pytestmark = pytest.mark.native

STOP_WITHIN_S = 0.1


async def test_an_answer_streams_and_then_tells_its_usage_and_rate(engine: BuiltInEngine) -> None:
    *texts, usage, end = await events_of(engine, question())

    assert "4" in "".join(event.text for event in texts if isinstance(event, TextArrived))
    assert len(texts) >= 8
    assert isinstance(usage, UsageReported)
    assert usage.output_tokens >= len(texts)
    assert isinstance(end, AnswerEnded)
    assert (end.finish_reason, bool(end.ttft_s), bool(end.tokens_per_s)) == ("stop", True, True)


async def test_loading_tells_how_far_it_is_and_which_context_it_has(isolation: Isolation) -> None:
    engine, fractions = make_engine(isolation), list[float]()

    await engine.load(STARTER, SETTINGS, fractions.append)
    loaded, context = engine.loaded, engine.context_tokens
    await engine.close()

    assert (loaded, context) == (STARTER, 2048)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


async def test_an_answer_ends_at_its_longest_length(worker: BuiltInEngine) -> None:
    *_, usage, end = await events_of(worker, question(ENDLESS, max_tokens=5))

    assert isinstance(usage, UsageReported)
    assert isinstance(end, AnswerEnded)
    assert (usage.output_tokens, end.finish_reason) == (5, "length")


async def test_characters_of_several_tokens_arrive_whole(worker: BuiltInEngine) -> None:
    text = await text_of(worker, question("Repeat: 🦜🦜🦜 日本語", max_tokens=24))

    assert any(ord(character) > 0x2E80 for character in text)
    assert "\ufffd" not in text[:-1]


async def test_the_same_seed_draws_the_same_answer_and_another_another(worker: BuiltInEngine) -> None:
    def drawn(seed: int) -> ChatRequest:
        return replace(question(ENDLESS), sampling=Sampling(temperature=1.2, max_tokens=12, seed=seed))

    first, again, other = [await text_of(worker, drawn(seed)) for seed in (1, 1, 2)]

    assert first == again
    assert first != other


async def test_a_conversation_goes_on_without_reading_its_history_again(worker: BuiltInEngine) -> None:
    history = [" ".join(f"number {number}" for number in range(40)), "I see."]
    await text_of(worker, conversation(history[0], max_tokens=2))
    first = worker.evaluated_tokens

    await text_of(worker, conversation(*history, "And then?", max_tokens=2))

    assert first > 100
    assert worker.evaluated_tokens < 30


async def test_the_oldest_turns_are_dropped_and_it_says_so(worker: BuiltInEngine) -> None:
    await worker.load(STARTER, replace(SETTINGS, context_tokens=256))
    long = "word " * 110
    request = conversation(long, "Yes.", long, "Yes.", "What is 2+2?", max_tokens=8)

    events = await events_of(worker, request)

    assert events[0] == HistoryDropped(1)
    assert isinstance(events[-1], AnswerEnded)


async def test_a_question_too_long_for_the_context_says_so_and_the_next_is_answered(engine: BuiltInEngine) -> None:
    with pytest.raises(TooLong):
        await events_of(engine, question("word " * 3000))

    assert "4" in await text_of(engine, question())


@pytest.mark.parametrize("events", [1, 6])
async def test_stopping_while_it_writes_takes_no_time_and_leaves_it_usable(engine: BuiltInEngine, events: int) -> None:
    took_s = min([await stop_took_s(engine, question(ENDLESS, None), events) for _ in range(3)])

    assert took_s < STOP_WITHIN_S
    assert "4" in await text_of(engine, question())


async def test_stopping_while_it_reads_a_long_prompt_takes_no_time(engine: BuiltInEngine) -> None:
    took_s = min([await stop_while_reading_took_s(engine, question("word " * 1600, None)) for _ in range(3)])

    assert took_s < STOP_WITHIN_S
    assert "4" in await text_of(engine, question())


async def test_answers_wait_for_each_other(worker: BuiltInEngine) -> None:
    async with asyncio.TaskGroup() as group:
        answers = [group.create_task(text_of(worker, question())) for _ in range(2)]

    assert answers[0].result() == answers[1].result()


async def test_unloading_ends_an_open_answer_as_cancelled(engine: BuiltInEngine) -> None:
    stream = engine.stream(question(ENDLESS, None))
    await read_some(stream, 2)

    await engine.unload()
    *_, last = [event async for event in stream]

    assert isinstance(last, AnswerEnded)
    assert last.finish_reason == "cancelled"


async def test_nothing_answers_after_unload_until_it_is_loaded_again(engine: BuiltInEngine) -> None:
    await engine.unload()
    await engine.unload()

    assert (engine.loaded, engine.context_tokens) == (None, 0)
    with pytest.raises(NoModelYet):
        await events_of(engine, question())
    await engine.load(STARTER, SETTINGS)
    assert "4" in await text_of(engine, question())


async def test_calls_after_close_raise_and_touch_no_closed_model(engine: BuiltInEngine) -> None:
    await engine.close()
    await engine.close()

    with pytest.raises(StartFailed, match="closing"):
        await engine.load(STARTER, SETTINGS)
    with pytest.raises(NoModelYet):
        await events_of(engine, question())


async def test_a_system_prompt_and_every_sampling_value_are_taken(worker: BuiltInEngine) -> None:
    sampling = Sampling(0.9, 0.8, 20, 0.02, 1.2, max_tokens=4, seed=3)
    messages = (Message.of(Role.SYSTEM, "You are terse."), Message.of(Role.USER, "Hello"))

    assert await text_of(worker, ChatRequest(messages, sampling))


@pytest.mark.both_loops
async def test_both_loops_carry_an_answer_a_stop_and_an_end(worker: BuiltInEngine) -> None:
    await stop_took_s(worker, question(ENDLESS, None), 3)

    assert "4" in await text_of(worker, question())


def test_the_window_process_never_imports_the_native_engine() -> None:
    import subprocess

    code = "import hexalogue.adapters.inprocess.engine, sys; print([m for m in sys.modules if 'llama' in m.lower()])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "['hexalogue.adapters.inprocess.llamacpp']" or done.stdout.strip() == "[]"
