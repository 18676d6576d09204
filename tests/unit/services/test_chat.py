"""A question is durable before it is asked; an answer grows, stops, fails, comes anew."""

import asyncio
from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import ScriptedEngine, Step, said
from tests.helpers.service_house import House, a_house

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.errors import Died, DiskFull
from hexalogue.domain.events import Noticed, TurnAdded, TurnAdvanced, TurnReplaced, TurnWithdrawn
from hexalogue.domain.ids import TurnId
from hexalogue.domain.messages import Role
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Turn


async def ended(house: House, *, nth: int = 1) -> Turn:
    """The turn of the nth answer that reached a final state."""

    def finals() -> list[Turn]:
        return [event.turn for event in house.recorder.of(TurnAdvanced) if not event.turn.growing.state.is_open]

    await house.recorder.wait_for(TurnAdvanced, lambda _: len(finals()) >= nth)
    return finals()[nth - 1]


async def test_a_sent_question_is_answered_and_both_are_stored(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("2+2", " is 4"))) as house:
        house.models.start()

        conversation = house.chat.send("What is 2+2?", None)

        assert (await ended(house)).answer.text == "2+2 is 4"
        await asyncio.sleep(0)
        stored = await house.history.turns(conversation)
        assert [(turn.question, turn.answer.text) for turn in stored] == [("What is 2+2?", "2+2 is 4")]


async def test_the_question_is_durable_before_the_engine_is_asked(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    async with a_house(tmp_path, engine=engine) as house:
        house.models.start()
        engine.load_gate = asyncio.Event()

        conversation = house.chat.send("Hello?", None)
        await asyncio.sleep(0.01)

        assert [turn.question for turn in await house.history.turns(conversation)] == ["Hello?"]
        assert not engine.requests
        engine.load_gate.set()
        await ended(house)


async def test_a_question_before_the_model_is_ready_is_queued_and_answered_later(tmp_path: Path) -> None:
    engine = ScriptedEngine(said("4"))
    engine.load_gate = asyncio.Event()
    async with a_house(tmp_path, engine=engine) as house:
        house.models.start()
        house.chat.send("What is 2+2?", None)
        added = await house.recorder.wait_for(TurnAdded)
        assert added.turn.answer.state is AnswerState.QUEUED

        engine.load_gate.set()

        assert (await ended(house)).answer.state is AnswerState.DONE


async def test_stop_keeps_the_text_that_had_arrived(tmp_path: Path) -> None:
    never = asyncio.Event()
    async with a_house(tmp_path, engine=ScriptedEngine([TextArrived("Once upon"), never])) as house:
        house.models.start()
        house.chat.send("A story", None)
        event = await house.recorder.wait_for(TurnAdvanced, lambda e: isinstance(e.event, TextArrived))

        house.chat.stop(event.turn.id)

        turn = await ended(house)
        assert (turn.answer.state, turn.answer.text) == (AnswerState.STOPPED, "Once upon")
        assert house.engine.stopped == 1


async def test_stop_right_after_send_still_stores_the_question(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.models.start()
        conversation = house.chat.send("Too early", None)
        house.chat.stop(house.recorder.last(TurnAdded).turn.id)

        turn = await ended(house)
        await asyncio.sleep(0.01)

        assert turn.answer.state is AnswerState.STOPPED
        assert [row.question for row in await house.history.turns(conversation)] == ["Too early"]
        assert not house.engine.requests


async def test_a_dead_engine_fails_the_turn_with_its_text_and_the_next_message_loads_again(tmp_path: Path) -> None:
    dying: list[Step] = [TextArrived("Half of"), Died("llama.cpp", "signal 9")]
    engine = ScriptedEngine(dying, said("whole"))
    async with a_house(tmp_path, engine=engine) as house:
        house.models.start()
        conversation = house.chat.send("First", None)
        failed = await ended(house)
        engine.die()
        house.models.loader.answer_ended()

        house.chat.send("Second", conversation)

        assert (failed.answer.state, failed.answer.text) == (AnswerState.FAILED, "Half of")
        assert failed.answer.failure is not None
        assert "signal 9" in failed.answer.failure.message
        assert (await ended(house, nth=2)).answer.text == "whole"
        assert len(engine.loads) == 2


async def test_earlier_turns_are_told_to_the_model_in_order(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("one"), said("two"))) as house:
        house.models.start()
        conversation = house.chat.send("First", None)
        await ended(house)
        house.chat.send("Second", conversation)
        await ended(house, nth=2)

        told = [(message.role, message.text) for message in house.engine.requests[-1].messages]

        assert told == [(Role.USER, "First"), (Role.ASSISTANT, "one"), (Role.USER, "Second")]


async def test_regenerate_keeps_the_first_answer_and_shows_the_new_one(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("one"), said("two"))) as house:
        house.models.start()
        house.chat.send("Say", None)
        first = await ended(house)
        await asyncio.sleep(0.01)

        house.chat.regenerate(first.id)

        second = await ended(house, nth=2)
        assert [answer.text for answer in second.answers] == ["one", "two"]
        assert second.shown == 1
        assert len(house.engine.requests[-1].messages) == 1


async def test_another_answer_can_be_shown_and_is_remembered(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("one"), said("two"))) as house:
        house.models.start()
        conversation = house.chat.send("Say", None)
        first = await ended(house)
        await asyncio.sleep(0.01)
        house.chat.regenerate(first.id)
        await ended(house, nth=2)
        await asyncio.sleep(0.01)

        house.chat.show_answer(first.id, 0)
        await house.recorder.wait_for(TurnReplaced, lambda event: event.turn.shown == 0)
        await asyncio.sleep(0.01)

        assert [turn.answer.text for turn in await house.history.turns(conversation)] == ["one"]


async def test_a_withdrawn_question_is_gone(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    engine.load_gate = asyncio.Event()
    async with a_house(tmp_path, engine=engine) as house:
        house.models.start()
        conversation = house.chat.send("Never mind", None)
        await asyncio.sleep(0.01)

        house.chat.withdraw(house.recorder.last(TurnAdded).turn.id)

        withdrawn = await house.recorder.wait_for(TurnWithdrawn)
        assert withdrawn.turn.question == "Never mind"
        assert not await house.history.turns(conversation)
        engine.load_gate.set()


async def test_a_full_disk_is_told_and_the_question_answered_all_the_same(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("4"))) as house:
        house.models.start()
        house.history.fail_next = DiskFull(tmp_path)

        house.chat.send("What is 2+2?", None)

        assert (await ended(house)).answer.text == "4"
        assert house.recorder.last(Noticed).error.kind == "DiskFull"


async def test_closing_keeps_an_open_answer_as_far_as_it_came(tmp_path: Path) -> None:
    never = asyncio.Event()
    async with a_house(tmp_path, engine=ScriptedEngine([TextArrived("Once"), never])) as house:
        house.models.start()
        conversation = house.chat.send("A story", None)
        await house.recorder.wait_for(TurnAdvanced, lambda e: isinstance(e.event, TextArrived))

        await house.chat.close()

        (turn,) = await house.history.turns(conversation)
        assert (turn.answer.text, turn.answer.state) == ("Once", AnswerState.STREAMING)
        await house.history.interrupt_open()
        (turn,) = await house.history.turns(conversation)
        assert turn.answer.state is AnswerState.INTERRUPTED


async def test_questions_in_two_conversations_are_answered_one_after_the_other(tmp_path: Path) -> None:
    gate = asyncio.Event()
    engine = ScriptedEngine([TextArrived("slow"), gate, *said("done")], said("quick"))
    async with a_house(tmp_path, engine=engine, models=[a_model()]) as house:
        house.models.start()
        house.chat.send("First", None)
        house.chat.send("Second", None)
        await house.recorder.wait_for(TurnAdvanced, lambda e: isinstance(e.event, TextArrived))

        assert len(engine.requests) == 1
        gate.set()

        await ended(house, nth=2)
        assert [request.messages[-1].text for request in engine.requests] == ["First", "Second"]


async def test_a_growing_answer_is_saved_while_it_grows(tmp_path: Path) -> None:
    never = asyncio.Event()
    async with a_house(tmp_path, engine=ScriptedEngine([TextArrived("Once"), never])) as house:
        house.chat.start()
        house.models.start()
        conversation = house.chat.send("A story", None)
        await house.recorder.wait_for(TurnAdvanced, lambda e: isinstance(e.event, TextArrived))

        await asyncio.sleep(0.7)  # the promise itself: at most a second behind the stream

        (turn,) = await house.history.turns(conversation)
        assert turn.answer.text == "Once"


async def test_a_branch_holds_copies_of_what_stood_before_and_the_same_choice(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("one"), said("two"))) as house:
        house.models.start()
        old = house.chat.send("First?", None)
        await ended(house)
        house.chat.lock(old, Privacy.LOCAL)
        house.chat.send("Second?", old)
        second = await ended(house, nth=2)

        home = await house.chat.branch(second.id, "Otherwise?")

        assert home is not None
        (copy,) = await house.chat.turns(home)
        first, _ = await house.chat.turns(old)
        assert (copy.question, copy.answer.text, copy.asked_at) == ("First?", "one", first.asked_at)
        assert not {copy.id, copy.answer.id} & {first.id, first.answer.id}
        assert (await house.chat.choice(home)).lock is Privacy.LOCAL
        row = next(row for row in await house.chat.conversations() if row.id == home)
        assert row.title == "Otherwise?"


async def test_a_branch_that_the_disk_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    async with a_house(tmp_path, engine=ScriptedEngine(said("one"))) as house:
        house.models.start()
        old = house.chat.send("First?", None)
        turn = await ended(house)
        house.history.fail_next = DiskFull(tmp_path, 1, 0)

        with pytest.raises(DiskFull):
            await house.chat.branch(turn.id, "Otherwise?")

        assert [row.id for row in await house.chat.conversations()] == [old]


async def test_of_a_turn_that_is_gone_there_is_no_branch(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        assert await house.chat.branch(TurnId("gone"), "Otherwise?") is None
