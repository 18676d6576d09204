"""Damaged streams in the language of every family: no crash, no hang, bounded memory, and an end that says what it is.

Twenty thousand with HEXALOGUE_DRILL=full, a tenth otherwise. Good answers of each family (and recordings where they
are present) are damaged in their bytes, frames or values, cut anywhere, and read twice: cut and whole. Both readings
must tell the same.
"""

import json
import os
import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec

import psutil
import pytest
from tests.helpers.mutations import damaged_bytes, damaged_frames, damaged_json
from tests.helpers.wire_bytes import WIRE, pieces
from tests.stand_ins.family_streams import ANSWERS, TEXT, Frames, Framing, encoded

from hexalogue.adapters.families.base import BadShape, Endpoint, Failed, Family, Finished, StreamEvent
from hexalogue.adapters.families.registry import FAMILIES
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import AppError
from hexalogue.domain.provider import FamilyId
from hexalogue.wire.eventstream import EventStreamDecoder
from hexalogue.wire.frames import BadStream, Decoder
from hexalogue.wire.ndjson import NdjsonDecoder
from hexalogue.wire.sse import SseDecoder

COUNT = 20_000 if os.environ.get("HEXALOGUE_DRILL") == "full" else 2_000
ENDPOINT = Endpoint("Someone", "someone", "http://127.0.0.1:9/v1", variables={"project": "p", "location": "l"})
# Of one stream of some kilobytes: far more than any needs, far less than a hang.
LONGEST_S = 10.0
MOST_BYTES = 30_000_000
MOST_GROWTH_BYTES = 150_000_000
WEIGHED_EACH = 100  # tracemalloc makes everything slow
DECODERS: dict[str, type[SseDecoder] | type[NdjsonDecoder] | type[EventStreamDecoder]] = {
    "sse": SseDecoder,
    "ndjson": NdjsonDecoder,
    "aws": EventStreamDecoder,
}
SPOKEN = [family_id for family_id in FAMILIES if find_spec(f"hexalogue.adapters.families.{family_id}")]
# Part of a recorded address -> the family that speaks there.
RECORDED: dict[str, FamilyId] = {
    ":streamGenerateContent": "gemini_generate",
    "/converse-stream": "bedrock_converse",
    "/v1/messages": "anthropic_messages",
    "/v1/responses": "openai_responses",
    "/chat/completions": "openai_chat",
    "/v2/chat": "cohere_v2",
}


@dataclass(frozen=True)
class Seed:
    """A good answer. frames: as they were before they were put together."""

    family_id: FamilyId
    framing: Framing
    frames: Frames


@dataclass
class Telling:
    """What a reading says, however its pieces came."""

    text: str = ""
    reasoning: str = ""
    calls: list[str] = field(default_factory=list)
    usage: tuple[int, int] | None = None
    end: str = ""

    def take(self, event: StreamEvent) -> None:
        """Add an event; asserts what every event promises."""
        assert not self.end.startswith("failed"), "nothing comes after a failure"
        assert not self.end or isinstance(event, UsageReported | Failed), "only usage comes after the end"
        match event:
            case TextArrived(text):
                assert text, "text is never empty"
                self.text += text
            case ReasoningArrived(text):
                assert text, "reasoning is never empty"
                self.reasoning += text
            case ToolCallArrived(id=call_id, name=name, arguments=arguments):
                assert isinstance(arguments, dict), "arguments are an object"
                self.calls.append(repr((call_id, name, arguments)))
            case UsageReported(input_tokens, output_tokens):
                assert isinstance(input_tokens, int), "tokens are whole"
                assert isinstance(output_tokens, int), "tokens are whole"
                self.usage = (input_tokens, output_tokens)
            case Finished(reason):
                assert isinstance(reason, str), "a reason is text"
                self.end = f"finished {reason}"
            case Failed(error):
                self.end = f"failed {typed(error)}"


def typed(error: AppError) -> str:
    """The error's kind; asserts that it is a leaf with its two sentences."""
    assert isinstance(error, AppError)
    assert not type(error).__subclasses__(), "only leaves are raised"
    assert error.message, "the cause is a sentence"
    assert error.fix, "and so is what to do"
    return error.kind


@cache
def recorded() -> tuple[Seed, ...]:
    """Recorded streams where they are present: read, never copied."""
    return tuple(_recorded())


def _recorded() -> Iterator[Seed]:
    for path in sorted(WIRE.glob("*/*/exchange.json")):
        exchange = json.loads(path.read_text("utf-8"))
        family_id = next((family for part, family in RECORDED.items() if part in exchange["url"]), None)
        if exchange["status"] != 200 or "stream" not in (exchange["content_type"] or "") or family_id is None:
            continue
        framing: Framing = "aws" if family_id == "bedrock_converse" else "sse"
        decoder = new_decoder(framing)
        frames = [*decoder.feed((path.parent / "response.body").read_bytes()), *decoder.end()]
        yield Seed(family_id, framing, frames[:120])  # the first part of long ones: damage shall meet the end too


@cache
def seeds() -> dict[FamilyId, list[Seed]]:
    """All answers, by family."""
    written: list[Seed] = []
    for family_id in SPOKEN:
        framing, answers = ANSWERS[family_id]
        written += [Seed(family_id, framing, frames) for frames in answers]
    every = [*written, *recorded()]
    return {family_id: [seed for seed in every if seed.family_id == family_id] for family_id in SPOKEN}


def new_decoder(framing: Framing) -> Decoder:
    return DECODERS[framing]()


def told(family: Family, framing: Framing, parts: Sequence[bytes]) -> Telling:
    """One reading from bytes to events. Asserts that it ends, and that nothing but BadStream is raised."""
    telling = Telling()
    decoder, parser = new_decoder(framing), family.new_parser(ENDPOINT)
    try:
        for frames in (*map(decoder.feed, parts), decoder.end()):
            for event in parser.feed(frames) if frames else ():
                telling.take(event)
    except BadStream:
        telling.end = telling.end or "bad stream"
        return telling
    for event in parser.end():
        telling.take(event)
    assert telling.end, "an answer ends in Finished or Failed"
    return telling


def damaged(seed: Seed, chance: random.Random) -> bytes:
    """One to three kinds of damage; now and then none, and only the cuts count."""
    frames = list(seed.frames)
    others = chance.choice(seeds()[seed.family_id]).frames
    rounds = chance.choice((0, 1, 1, 1, 2, 3))
    for _ in range(rounds):
        match chance.randrange(3):
            case 0:
                frames = damaged_frames(frames, others, chance) or frames
            case 1:
                frames = damaged_json(frames, chance)
            case _:
                break
    data = encoded(seed.framing, frames)
    if rounds and chance.random() < 0.4:
        data = damaged_bytes(data, chance)
    if seed.framing == "sse" and chance.random() < 0.2:
        data = data.replace(b"\n", chance.choice((b"\r\n", b"\r")))
    return data


def cut(data: bytes, chance: random.Random) -> list[bytes]:
    """Into a few pieces, into equal ones, or byte by byte."""
    match chance.randrange(4):
        case 0 if len(data) < 20_000:
            return [data[at : at + 1] for at in range(len(data))]
        case 1:
            return list(pieces(data, range(0, len(data), chance.choice((7, 100, 1448)))))
        case _:
            return list(pieces(data, [chance.randrange(len(data) + 1) for _ in range(chance.randrange(9))]))


def read_otherwise(family: Family, data: bytes, chance: random.Random) -> None:
    """The same bytes where an error or a list of models was expected."""
    status = chance.choice((200, 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 503, 529, 999))
    headers = {"retry-after": chance.choice(("1", "", "soon", "-1", "9" * 30)), "content-type": "text/html"}
    typed(family.read_error(ENDPOINT, status, headers, data))
    with suppress(BadShape):
        family.read_models(data)


@pytest.mark.parametrize("family_id", SPOKEN)
def test_a_good_answer_is_told_to_its_end(family_id: FamilyId) -> None:
    for seed in seeds()[family_id]:
        telling = told(FAMILIES[family_id], seed.framing, [encoded(seed.framing, seed.frames)])
        if seed not in recorded():
            assert (telling.text, telling.end.split()[0]) == (TEXT, "finished")


def test_damaged_streams_end_in_words_or_in_a_typed_error(capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(2026)
    ends: dict[str, Counter[str]] = {family_id: Counter() for family_id in SPOKEN}
    slowest_s, most_bytes = 0.0, 0
    before = psutil.Process().memory_info().rss

    for number in range(COUNT):
        family_id = SPOKEN[number % len(SPOKEN)]
        seed = chance.choice(seeds()[family_id])
        data = damaged(seed, chance)
        parts = cut(data, chance)
        is_weighed = number % WEIGHED_EACH == 0
        if is_weighed:
            tracemalloc.start()
        began = time.process_time()
        telling = told(FAMILIES[family_id], seed.framing, parts)
        slowest_s = max(slowest_s, time.process_time() - began)
        if is_weighed:
            most_bytes = max(most_bytes, tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        assert told(FAMILIES[family_id], seed.framing, [data]) == telling, f"run {number} depends on its cuts"
        read_otherwise(FAMILIES[family_id], data, chance)
        ends[family_id][telling.end.split()[0] if telling.end.startswith("finished") else telling.end] += 1

    growth = psutil.Process().memory_info().rss - before
    with capsys.disabled():
        print("\n" + "\n".join(_line(family_id, counted) for family_id, counted in ends.items()))
        print(f"drill streams   slowest {slowest_s:.2f} s, most {most_bytes / 1e6:.1f} MB, grown {growth / 1e6:.0f} MB")
    assert sum(counted.total() for counted in ends.values()) == COUNT
    assert slowest_s < LONGEST_S
    assert most_bytes < MOST_BYTES
    assert growth < MOST_GROWTH_BYTES


def _line(family_id: str, counted: Counter[str]) -> str:
    said = ", ".join(f"{end.removeprefix('failed ')} {count}" for end, count in counted.most_common())
    return f"drill streams   {family_id:<20} {counted.total():>5} of {counted.total():<5} typed  {said}"
