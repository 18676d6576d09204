"""A conversation is answered by whom it names, keeps to its lock, and says who was tried."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import ScriptedEngine, Step, said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chat_events import RouteChosen
from hexalogue.domain.errors import DiskFull, Overloaded, StartFailed
from hexalogue.domain.events import ChoiceChanged, Noticed, TurnAdvanced
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Choice, Turn

NEAR = a_provider("near", privacy=Privacy.SELF_HOSTED)
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY)
HERE = a_provider("here")
BUSY = Overloaded("Here", 503)


@asynccontextmanager
async def a_chat(folder: Path, engine: ScriptedEngine | None = None, **scripts: list[Step]) -> AsyncIterator[House]:
    """Three providers besides the built-in engine, whose model is loaded. scripts: what each answers."""
    remote = ScriptedRemote({name: [script] for name, script in scripts.items()})
    catalogue = ListedCatalogue((BUILT_IN, HERE, NEAR, FAR))
    models = [a_model(), a_model("other")]
    async with a_house(folder, models=models, engine=engine, catalogue=catalogue, remote=remote) as house:
        house.models.start()
        yield house


async def ended(house: House, *, nth: int = 1) -> Turn:
    """The turn of the nth answer that reached a final state."""

    def finals() -> list[Turn]:
        return [event.turn for event in house.recorder.of(TurnAdvanced) if not event.turn.growing.state.is_open]

    await house.recorder.wait_for(TurnAdvanced, lambda _: len(finals()) >= nth)
    await asyncio.sleep(0.01)  # the store has it
    return finals()[nth - 1]


def who(turn: Turn) -> tuple[str | None, str | None, str]:
    return (turn.answer.provider, turn.answer.privacy, turn.answer.text)


async def test_a_new_conversation_is_answered_by_whom_was_chosen_for_it(tmp_path: Path) -> None:
    async with a_chat(tmp_path, far=[*said("from afar")]) as house:
        house.chat.choose(None, "far:large")
        conversation = house.chat.send("Hi", None)

        assert who(await ended(house)) == ("far", Privacy.THIRD_PARTY, "from afar")
        assert (await house.chat.choice(conversation)).reference == "far:large"
        assert await house.chat.choice(None) == Choice(), "the next new one is answered by the default again"
        assert not house.engine.requests


async def test_earlier_turns_and_the_system_prompt_are_told_to_a_provider_too(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[*said("second")]) as house:
        await house.settings.save(replace(house.settings.current, system_prompt="Be short."))
        conversation = house.chat.send("First", None)
        await ended(house)
        house.chat.choose(conversation, "here:m")
        house.chat.send("Second", conversation)
        await ended(house, nth=2)

        assert [message.text for message in house.remote.requests[-1].messages] == ["Be short.", "First", "4", "Second"]


async def test_the_next_that_answers_says_who_was_tried_before(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[BUSY], near=[*said("from near")]) as house:
        house.chat.choose(None, "here:m", ("near:n",))
        house.chat.lock(None, Privacy.SELF_HOSTED)
        house.chat.send("Hi", None)

        turn = await ended(house)
        assert who(turn) == ("near", Privacy.SELF_HOSTED, "from near")
        assert [(hop.provider, hop.model, hop.why) for hop in turn.answer.tried] == [("here", "m", BUSY.message)]


async def test_a_fallback_to_the_built_in_engine_answers_with_the_usual_model(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[BUSY]) as house:
        house.chat.choose(None, "here:m", ("",))
        house.chat.send("Hi", None)

        assert who(await ended(house)) == ("built-in", Privacy.LOCAL, "4")


async def test_a_less_private_fallback_needs_consent_and_consent_asks_again(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[BUSY], far=[*said("from afar")]) as house:
        house.chat.choose(None, "here:m", ("far:large",))
        conversation = house.chat.send("Hi", None)
        refused = await ended(house)
        assert refused.answer.failure is not None
        assert (refused.answer.failure.kind, refused.answer.failure.reached) == ("NeedsConsent", Privacy.THIRD_PARTY)

        house.chat.allow(refused.id)

        assert who(await ended(house, nth=2)) == ("far", Privacy.THIRD_PARTY, "from afar")
        assert (await house.chat.choice(conversation)).lock is Privacy.THIRD_PARTY


@pytest.mark.parametrize("lock", [Privacy.LOCAL, Privacy.SELF_HOSTED])
async def test_a_lock_refuses_who_is_beyond_it_and_nobody_is_asked(tmp_path: Path, lock: Privacy) -> None:
    async with a_chat(tmp_path, far=[*said("never")]) as house:
        house.chat.choose(None, "far:large")
        house.chat.lock(None, lock)
        house.chat.send("Hi", None)

        failure = (await ended(house)).answer.failure
        assert failure is not None
        assert (failure.kind, failure.reached) == ("OutsideClass", Privacy.THIRD_PARTY)
        assert not house.remote.asked


async def test_a_lock_passes_the_first_choice_over_where_another_is_inside(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[*said("from here")]) as house:
        house.chat.choose(None, "far:large", ("here:m",))
        house.chat.lock(None, Privacy.LOCAL)
        house.chat.send("Hi", None)

        turn = await ended(house)
        assert who(turn) == ("here", Privacy.LOCAL, "from here")
        assert [hop.provider for hop in turn.answer.tried] == ["far"]
        assert [target.spec.id for target in house.remote.asked] == ["here"]


async def test_the_lock_goes_down_to_where_the_socket_is_opened(tmp_path: Path) -> None:
    async with a_chat(tmp_path, here=[*said("x")]) as house:
        house.chat.choose(None, "here:m")
        house.chat.lock(None, Privacy.SELF_HOSTED)
        house.chat.send("Hi", None)
        await ended(house)

        assert house.remote.asked[-1].within is Privacy.SELF_HOSTED


async def test_a_lock_that_is_set_while_a_question_waits_counts(tmp_path: Path) -> None:
    gate = asyncio.Event()
    engine = ScriptedEngine([gate, *said("slow")])
    async with a_chat(tmp_path, engine, far=[*said("never")]) as house:
        conversation = house.chat.send("First", None)
        house.chat.send("Second", conversation)
        await asyncio.sleep(0.01)
        house.chat.choose(conversation, "far:large")
        house.chat.lock(conversation, Privacy.LOCAL)
        gate.set()

        refused = await ended(house, nth=2)
        assert refused.answer.state is AnswerState.FAILED
        assert not house.remote.asked


async def test_a_lock_that_is_set_between_two_hops_ends_the_walk(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with a_chat(tmp_path, here=[gate, BUSY], far=[*said("never")]) as house:
        house.chat.choose(None, "here:m", ("far:large",))
        house.chat.lock(None, Privacy.THIRD_PARTY)
        conversation = house.chat.send("Hi", None)
        await house.recorder.wait_for(TurnAdvanced, lambda event: isinstance(event.event, RouteChosen))

        house.chat.lock(conversation, Privacy.LOCAL)
        gate.set()

        turn = await ended(house)
        assert turn.answer.failure is not None
        assert turn.answer.failure.kind == "Overloaded"
        assert [target.spec.id for target in house.remote.asked] == ["here"]


async def test_a_question_on_its_way_beyond_a_new_lock_is_called_back(tmp_path: Path) -> None:
    never = asyncio.Event()
    async with a_chat(tmp_path, far=[never]) as house:
        house.chat.choose(None, "far:large")
        conversation = house.chat.send("Hi", None)
        await house.recorder.wait_for(TurnAdvanced, lambda event: isinstance(event.event, RouteChosen))

        house.chat.lock(conversation, Privacy.LOCAL)

        assert (await ended(house)).answer.state is AnswerState.STOPPED


async def test_a_choice_and_a_lock_survive_a_restart(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as house:
        conversation = house.chat.send("Hi", None)
        await ended(house)
        house.chat.choose(conversation, "near:n", ("here:m",))
        house.chat.lock(conversation, Privacy.LOCAL)
        await asyncio.sleep(0.01)

        [stored] = await house.history.conversations()
        assert stored.choice == Choice("near:n", ("here:m",), Privacy.LOCAL)
        assert [event.conversation for event in house.recorder.of(ChoiceChanged)] == [conversation, conversation]


async def test_a_lock_the_disk_refuses_is_told_and_holds(tmp_path: Path) -> None:
    async with a_chat(tmp_path, far=[*said("never")]) as house:
        conversation = house.chat.send("Hi", None)
        await ended(house)
        house.chat.choose(conversation, "far:large")
        await asyncio.sleep(0.01)
        house.history.fail_next = DiskFull(tmp_path)
        house.chat.lock(conversation, Privacy.LOCAL)
        await asyncio.sleep(0.01)

        house.chat.send("Again", conversation)

        assert (await ended(house, nth=2)).answer.failure is not None
        assert house.recorder.last(Noticed).error.kind == "DiskFull"
        assert not house.remote.asked


async def test_a_choice_that_cannot_be_read_is_answered_on_this_computer(tmp_path: Path) -> None:
    async with a_chat(tmp_path, far=[*said("never")]) as house:
        conversation = house.chat.send("Hi", None)
        await ended(house)
        await house.history.set_answerer(conversation, "far:large", ())
        house.chat._choices._answerers.clear()
        house.chat._choices._locks.clear()
        house.history.fail_next = DiskFull(tmp_path)

        assert await house.chat.choice(conversation) == Choice()


async def test_a_provider_does_not_wait_for_the_engine_of_another_conversation(tmp_path: Path) -> None:
    gate = asyncio.Event()
    engine = ScriptedEngine([gate, *said("slow")])
    async with a_chat(tmp_path, engine, far=[*said("quick")]) as house:
        house.chat.send("First", None)
        house.chat.choose(None, "far:large")
        house.chat.send("Second", None)

        assert (await ended(house)).answer.text == "quick"
        gate.set()
        assert (await ended(house, nth=2)).answer.text == "slow"


async def test_in_one_conversation_a_provider_waits_for_the_answer_before(tmp_path: Path) -> None:
    gate = asyncio.Event()
    engine = ScriptedEngine([gate, *said("slow")])
    async with a_chat(tmp_path, engine, far=[*said("quick")]) as house:
        conversation = house.chat.send("First", None)
        await asyncio.sleep(0.01)
        house.chat.choose(conversation, "far:large")
        house.chat.send("Second", conversation)
        await asyncio.sleep(0.01)
        assert not house.remote.asked

        gate.set()

        await ended(house, nth=2)
        assert [message.text for message in house.remote.requests[-1].messages] == ["First", "slow", "Second"]


async def test_a_model_one_conversation_names_leaves_the_usual_one_to_the_others(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as house:
        house.chat.choose(None, "built-in:other")
        house.chat.send("To the other", None)
        named = await ended(house)
        assert house.models.state.default == a_model()

        house.chat.send("To the usual", None)
        usual = await ended(house, nth=2)

        assert (named.answer.model, usual.answer.model) == ("other", "small-model")
        assert house.models.state.usual is None


async def test_a_named_model_that_does_not_load_costs_the_others_nothing(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as house:
        house.chat.send("Hi", None)
        await ended(house)
        house.engine.load_failures = [StartFailed("llama.cpp", "no")]
        house.chat.choose(None, "built-in:other")
        house.chat.send("To the other", None)
        assert (await ended(house, nth=2)).answer.failure is not None
        assert house.models.state.phase is ModelPhase.RESTING

        house.chat.send("To the usual", None)

        assert (await ended(house, nth=3)).answer.model == "small-model"


async def test_an_unknown_model_fails_the_turn_with_its_name(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as house:
        house.chat.choose(None, "no-such-model")
        house.chat.send("Hi", None)

        failure = (await ended(house)).answer.failure
        assert failure is not None
        assert failure.kind == "NoSuchModel"
