"""The engine is made at its first use, once, and behaves like the one behind it."""

from tests.helpers.builders import a_model, a_request
from tests.helpers.fakes import ScriptedEngine, said

from hexalogue.boot.late_engine import LateEngine
from hexalogue.domain.chat_events import AnswerEnded, TextArrived
from hexalogue.domain.models import LoadSettings
from hexalogue.domain.ports import InProcessEngine


class Maker:
    """Counts how often an engine is made."""

    def __init__(self) -> None:
        self.made: list[ScriptedEngine] = []

    def __call__(self) -> InProcessEngine:
        self.made.append(ScriptedEngine(said("4")))
        return self.made[-1]


async def test_nothing_is_made_for_looking_and_unloading() -> None:
    maker = Maker()
    engine = LateEngine(maker)

    await engine.unload()

    assert (engine.loaded, engine.context_tokens, maker.made) == (None, 0, [])


async def test_it_loads_and_answers_through_one_engine() -> None:
    maker = Maker()
    engine = LateEngine(maker)

    await engine.load(a_model(), LoadSettings())
    events = [event async for event in engine.stream(a_request())]

    assert engine.loaded == a_model()
    assert engine.context_tokens == 2048
    assert isinstance(events[0], TextArrived)
    assert isinstance(events[-1], AnswerEnded)
    assert len(maker.made) == 1


async def test_leaving_a_stream_stops_the_engine_behind_it() -> None:
    maker = Maker()
    engine = LateEngine(maker)
    await engine.load(a_model(), LoadSettings())

    stream = engine.stream(a_request())
    await anext(stream)
    await stream.aclose()

    assert maker.made[0].stopped == 1


async def test_closing_closes_the_engine_behind_it() -> None:
    maker = Maker()
    engine = LateEngine(maker)

    await engine.close()

    assert maker.made[0].closed
