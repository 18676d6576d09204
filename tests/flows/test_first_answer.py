"""From nothing to the first answer: no click but the keys of the question."""

import asyncio
import os

import pytest
from tests.flows.conftest import App, Boot, until
from tests.helpers.processes import descendants, kill, wait_gone

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.events import ConversationsChanged, ModelStateChanged, TurnAdded, TurnAdvanced
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.turn import AnswerState

pytestmark = [pytest.mark.native, pytest.mark.flow]
LOAD_S = 30.0


async def ready(app: App) -> None:
    """Wait until a model answers."""
    await app.recorder.wait_for(ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY, within_s=LOAD_S)


async def answered(app: App, nth: int = 1) -> TurnAdvanced:
    """The last event of the nth answer."""

    def finals() -> list[TurnAdvanced]:
        return [event for event in app.recorder.of(TurnAdvanced) if not event.turn.growing.state.is_open]

    await app.recorder.wait_for(TurnAdvanced, lambda _: len(finals()) >= nth, within_s=60.0)
    return finals()[nth - 1]


async def test_a_question_typed_at_the_first_paint_is_queued_and_then_answered(boot: Boot) -> None:
    async with boot() as app:
        app.send("What is 2+2?")
        turn = app.recorder.last(TurnAdded).turn
        assert turn.answer.state is AnswerState.QUEUED

        final = await answered(app)

        assert final.turn.answer.state is AnswerState.DONE
        assert "4" in final.turn.answer.text
        assert final.turn.answer.privacy == "local"
        model = app.services.models.state.model
        assert model is not None
        assert model.stop_gap


async def test_stop_ends_the_answer_within_a_moment_and_keeps_its_text(boot: Boot) -> None:
    async with boot() as app:
        await ready(app)
        app.send("Count from one to five hundred in words.")
        streaming = await app.recorder.wait_for(
            TurnAdvanced, lambda event: isinstance(event.event, TextArrived), within_s=30.0
        )

        app.services.chat.stop(streaming.turn.id)
        final = await asyncio.wait_for(answered(app), 2.0)

        assert final.turn.answer.state is AnswerState.STOPPED
        assert final.turn.answer.text.startswith(streaming.turn.answer.text)


async def test_a_killed_worker_costs_the_answer_and_the_next_message_is_answered(boot: Boot) -> None:
    async with boot() as app:
        await ready(app)
        app.send("Count from one to five hundred in words.")
        await app.recorder.wait_for(TurnAdvanced, lambda event: isinstance(event.event, TextArrived), within_s=30.0)
        workers = descendants_of_this_process()

        kill(workers[0])
        failed = await answered(app)
        app.send("What is 2+2?")
        final = await answered(app, nth=2)

        assert failed.turn.answer.state is AnswerState.FAILED
        assert failed.turn.answer.text
        assert failed.turn.answer.failure is not None
        assert failed.turn.answer.failure.kind in ("Died", "OutOfMemory")
        assert final.turn.answer.state is AnswerState.DONE


async def test_a_restart_shows_the_conversation(boot: Boot) -> None:
    async with boot() as app:
        app.send("What is 2+2?")
        text = (await answered(app)).turn.answer.text

    async with boot() as app:
        (conversation,) = await app.services.chat.conversations()
        app.window.open_conversation(conversation.id)
        await until(lambda: app.pane.conversation == conversation.id)

        (turn,) = await app.turns()
        assert (turn.question, turn.answer.text) == ("What is 2+2?", text)


async def test_closing_in_mid_answer_leaves_no_worker_and_the_restart_says_interrupted(boot: Boot) -> None:
    async with boot() as app:
        await ready(app)
        app.send("Count from one to five hundred in words.")
        await app.recorder.wait_for(TurnAdvanced, lambda event: isinstance(event.event, TextArrived), within_s=30.0)
        workers = descendants_of_this_process()

    assert not wait_gone(workers, 2.0)
    async with boot() as app:
        await app.recorder.wait_for(ConversationsChanged)
        (conversation,) = await app.services.chat.conversations()
        (turn,) = await app.services.chat.turns(conversation.id)
        assert turn.answer.state is AnswerState.INTERRUPTED
        assert turn.answer.text


def descendants_of_this_process() -> list[int]:
    """The workers of this application."""
    return descendants(os.getpid())
