"""What every HistoryStore does."""

import pytest
from tests.helpers.builders import NOON, a_conversation, a_turn, an_answer, answer_events

from hexalogue.domain.chat_events import AnswerFailed, HopFailed, RouteChosen, TextArrived
from hexalogue.domain.errors import Died, OutsideClass
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Choice, Conversation, Tried, Turn, with_new_answer


async def begun(history: HistoryStore, *questions: str, title: str = "Sums") -> tuple[Conversation, list[Turn]]:
    """A stored conversation with these questions, one second apart."""
    conversation = a_conversation(title)
    await history.add_conversation(conversation)
    turns = [
        a_turn(question, conversation=conversation.id, asked_at=NOON + at) for at, question in enumerate(questions)
    ]
    for turn in turns:
        await history.add_turn(turn)
    return conversation, turns


async def titles(history: HistoryStore) -> list[str]:
    return [row.title for row in await history.conversations()]


async def test_an_empty_store_holds_nothing(history: HistoryStore) -> None:
    assert list(await history.conversations()) == []
    assert list(await history.turns(ConversationId("none"))) == []
    assert await history.turn(TurnId("none")) is None


async def test_turns_come_back_as_they_were_oldest_first(history: HistoryStore) -> None:
    conversation, turns = await begun(history, "What is 2+2?", "And 3+3?")

    assert list(await history.turns(conversation.id)) == turns
    assert await history.turn(turns[1].id) == turns[1]


async def test_a_whole_answer_comes_back_with_all_its_figures(history: HistoryStore) -> None:
    conversation, [turn] = await begun(history, "What is 2+2?")
    for event in answer_events("It is ", "4. “Ünïcode” \U0001f600\n"):
        turn = applied(turn, event)

    await history.save_turn(turn, durable=True)

    assert list(await history.turns(conversation.id)) == [turn]


async def test_a_failed_answer_keeps_its_text_and_its_reason(history: HistoryStore) -> None:
    conversation, [turn] = await begun(history, "What is 2+2?")
    turn = applied(applied(turn, TextArrived("It i")), AnswerFailed(Died("built-in", "signal 9")))

    await history.save_turn(turn, durable=False)

    [found] = await history.turns(conversation.id)
    assert found.answer.text == "It i"
    assert found.answer.failure == turn.answer.failure


async def test_every_answer_of_a_regenerated_turn_is_kept_in_order(history: HistoryStore) -> None:
    conversation, [turn] = await begun(history, "What is 2+2?")
    turn = with_new_answer(applied(turn, TextArrived("5")), an_answer("4"))

    await history.save_turn(turn, durable=True)

    [found] = await history.turns(conversation.id)
    assert [answer.text for answer in found.answers] == ["5", "4"]
    assert found.shown == 1


async def test_conversations_come_newest_question_first(history: HistoryStore) -> None:
    await begun(history, "q", title="one question")
    await begun(history, "q", "r", "s", title="three questions")
    await begun(history, "q", "r", title="two questions")

    assert await titles(history) == ["three questions", "two questions", "one question"]


async def test_another_title(history: HistoryStore) -> None:
    conversation, _ = await begun(history, "q")

    await history.rename(conversation.id, "Differences")

    assert await titles(history) == ["Differences"]


async def test_a_new_conversation_is_answered_by_the_default_and_has_no_lock(history: HistoryStore) -> None:
    await begun(history, "q")

    assert [row.choice for row in await history.conversations()] == [Choice()]


async def test_a_conversation_begins_with_the_choice_it_is_given(history: HistoryStore) -> None:
    choice = Choice("one:a/b:c", ("two:m", "small"), Privacy.SELF_HOSTED)
    await history.add_conversation(
        a_conversation("Sums", reference=choice.reference, fallbacks=choice.fallbacks, lock=choice.lock)
    )

    assert [row.choice for row in await history.conversations()] == [choice]


async def test_others_may_answer_and_the_lock_stays(history: HistoryStore) -> None:
    conversation, _ = await begun(history, "q")
    await history.set_lock(conversation.id, Privacy.LOCAL)

    await history.set_answerer(conversation.id, "one:m", ("two:m",))

    found = await history.conversation(conversation.id)
    assert found is not None
    assert found.choice == Choice("one:m", ("two:m",), Privacy.LOCAL)


async def test_a_lock_can_be_taken_away(history: HistoryStore) -> None:
    conversation, _ = await begun(history, "q")
    await history.set_answerer(conversation.id, "one:m", ())
    await history.set_lock(conversation.id, Privacy.LOCAL)

    await history.set_lock(conversation.id, None)

    found = await history.conversation(conversation.id)
    assert found is not None
    assert found.choice == Choice("one:m")


async def test_an_unknown_conversation_is_none(history: HistoryStore) -> None:
    assert await history.conversation(ConversationId("none")) is None


async def test_an_answer_keeps_who_was_tried_and_where_a_refused_one_led(history: HistoryStore) -> None:
    conversation, [turn] = await begun(history, "q")
    refusal = OutsideClass("One", "third_party", "local")
    for event in (
        HopFailed(ProviderId("one"), ModelId("m"), Privacy.THIRD_PARTY, refusal),
        RouteChosen(ProviderId("two"), ModelId("n"), Privacy.SELF_HOSTED),
        AnswerFailed(refusal),
    ):
        turn = applied(turn, event)

    await history.save_turn(turn, durable=True)

    [found] = await history.turns(conversation.id)
    assert found == turn
    assert found.answer.tried == (Tried(ProviderId("one"), ModelId("m"), Privacy.THIRD_PARTY, refusal.message),)
    assert found.answer.failure is not None
    assert found.answer.failure.reached is Privacy.THIRD_PARTY


async def test_a_deleted_conversation_is_out_of_sight_until_restored(history: HistoryStore) -> None:
    conversation, turns = await begun(history, "What is 2+2?")
    await begun(history, "q", title="another")

    await history.delete(conversation.id)
    assert await titles(history) == ["another"]
    assert list(await history.search("2+2")) == []

    await history.restore(conversation.id)
    assert sorted(await titles(history)) == ["Sums", "another"]
    assert list(await history.turns(conversation.id)) == turns


async def test_a_withdrawn_question_is_gone(history: HistoryStore) -> None:
    conversation, [kept, withdrawn] = await begun(history, "kept", "withdrawn")

    await history.delete_turn(withdrawn.id)

    assert list(await history.turns(conversation.id)) == [kept]
    assert await history.turn(withdrawn.id) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("lisbon", ["Cities"], id="question, any case"),
        pytest.param("tagus", ["Cities"], id="answer"),
        pytest.param("cities", ["Cities"], id="title"),
        pytest.param("capital lisbon", ["Cities"], id="all words"),
        pytest.param("capital porto", [], id="one word missing"),
        pytest.param("", [], id="no words"),
        pytest.param("“ ' \" * ( ) - :", [], id="only signs"),
    ],
)
async def test_search_finds_what_holds_every_word(history: HistoryStore, words: str, found: list[str]) -> None:
    _, [turn] = await begun(history, "Is Lisbon a capital?", title="Cities")
    for event in answer_events("It lies on the Tagus."):
        turn = applied(turn, event)
    await history.save_turn(turn, durable=True)  # whether an answer that still grows is found is the store's choice
    await begun(history, "What is 2+2?")

    assert [row.title for row in await history.search(words)] == found


async def test_search_gives_the_newest_first_and_no_more_than_asked(history: HistoryStore) -> None:
    await begun(history, "lisbon", title="older")
    await begun(history, "x", "lisbon", title="newer")

    assert [row.title for row in await history.search("lisbon")] == ["newer", "older"]
    assert [row.title for row in await history.search("lisbon", limit=1)] == ["newer"]


async def test_answers_that_a_killed_application_left_open_are_closed_once(history: HistoryStore) -> None:
    conversation, [streaming, queued, done] = await begun(history, "a", "b", "c")
    await history.save_turn(applied(streaming, TextArrived("half")), durable=False)
    for event in answer_events("whole"):
        done = applied(done, event)
    await history.save_turn(done, durable=True)

    assert await history.interrupt_open() == 2
    assert await history.interrupt_open() == 0

    states = [turn.answer.state for turn in await history.turns(conversation.id)]
    assert states == [AnswerState.INTERRUPTED, AnswerState.INTERRUPTED, AnswerState.DONE]
    found = await history.turn(streaming.id)
    assert found is not None
    assert found.answer.text == "half"
    assert queued.answer.text == ""


async def test_closing_twice_is_no_error(history: HistoryStore) -> None:
    await history.close()
    await history.close()
