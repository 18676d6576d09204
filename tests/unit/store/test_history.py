"""The port's contract, on a real file."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import NOON, a_conversation, a_turn, an_answer

from hexalogue.domain.errors import BadArgument, Unreadable
from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Failure, Tried, Turn, with_new_answer
from hexalogue.store.history import KEEP_DELETED_S, SqliteHistory

FULL_ANSWER = Answer(
    id=AnswerId("a1"),
    state=AnswerState.FAILED,
    text="Four, bec",
    provider=ProviderId("built-in"),
    model=ModelId("small"),
    privacy=Privacy.SELF_HOSTED,
    input_tokens=12,
    output_tokens=3,
    finish_reason="length",
    ttft_s=0.123456789012345,
    tokens_per_s=1 / 3,
    dropped_turns=4,
    failure=Failure("OutsideClass", "It is too far.", "Allow it.", Privacy.THIRD_PARTY),
    tried=(Tried(ProviderId("one"), ModelId("m"), Privacy.LOCAL, "It “failed”."),),
)


async def with_turns(history: HistoryStore, *turns: Turn) -> ConversationId:
    conversation = a_conversation()
    await history.add_conversation(conversation)
    for turn in turns:
        await history.add_turn(replace(turn, conversation=conversation.id))
    return conversation.id


def lies_in(database: Path, words: bytes) -> bool:
    return words in database.read_bytes()


async def test_a_new_store_is_empty(history: SqliteHistory) -> None:
    assert await history.conversations() == []


async def test_a_turn_comes_back_with_every_field(history: SqliteHistory) -> None:
    turn = a_turn("Why?", FULL_ANSWER, an_answer("Other"), shown=0)

    conversation = await with_turns(history, turn)

    assert await history.turns(conversation) == [replace(turn, conversation=conversation)]


async def test_a_turn_is_found_by_its_id(history: SqliteHistory) -> None:
    turn = a_turn("Why?", FULL_ANSWER, an_answer("Other"))

    conversation = await with_turns(history, a_turn(), turn)

    assert await history.turn(turn.id) == replace(turn, conversation=conversation)
    assert await history.turn(TurnId("another")) is None


@pytest.mark.parametrize(
    "text",
    ["", "\x00before and after\x00", "👩‍👩‍👧 naïve é é", "\r\n\t \x1b[31m", "a" * 200_000, "%_\\'\"--;"],
    ids=["empty", "NUL", "emoji and accents", "controls", "long", "SQL"],
)
async def test_text_is_kept_exactly(history: SqliteHistory, text: str) -> None:
    conversation = await with_turns(history, a_turn(text, an_answer(text, state=AnswerState.DONE)))

    [turn] = await history.turns(conversation)

    assert (turn.question, turn.answer.text) == (text, text)


async def test_half_of_a_surrogate_pair_becomes_the_replacement_character(history: SqliteHistory) -> None:
    conversation = await with_turns(history, a_turn("cut \ud83d here, whole \ud83d\ude00 there"))

    [turn] = await history.turns(conversation)

    assert turn.question == "cut \ufffd here, whole \U0001f600 there"


async def test_turns_stand_in_the_order_they_were_added_whatever_the_clock_says(history: SqliteHistory) -> None:
    late, early = a_turn("late", asked_at=NOON + 9), a_turn("early", asked_at=NOON)

    conversation = await with_turns(history, late, early)

    assert [turn.question for turn in await history.turns(conversation)] == ["late", "early"]


@pytest.mark.parametrize("durable", [True, False], ids=["durable", "streaming"])
async def test_a_saved_answer_replaces_the_one_before(history: SqliteHistory, durable: bool) -> None:
    turn = a_turn()
    conversation = await with_turns(history, turn)
    grown = replace(turn, conversation=conversation, answers=(FULL_ANSWER,))

    await history.save_turn(grown, durable=durable)

    assert await history.turns(conversation) == [grown]


async def test_a_regenerated_turn_keeps_its_earlier_answer(history: SqliteHistory) -> None:
    turn = a_turn("Why?", an_answer("First"))
    conversation = await with_turns(history, turn)
    again = with_new_answer(replace(turn, conversation=conversation), an_answer("Second"))

    await history.save_turn(again, durable=True)

    assert await history.turns(conversation) == [again]


async def test_a_question_moves_its_conversation_to_the_top(history: SqliteHistory) -> None:
    old, new = a_conversation("Old"), a_conversation("New", updated_at=NOON + 1)
    await history.add_conversation(old)
    await history.add_conversation(new)

    await history.add_turn(a_turn(conversation=old.id, asked_at=NOON + 2))

    assert [(row.title, row.updated_at) for row in await history.conversations()] == [
        ("Old", NOON + 2),
        ("New", NOON + 1),
    ]


async def test_the_preview_is_one_line_of_the_shown_last_answer_that_has_begun(history: SqliteHistory) -> None:
    shown_first = a_turn("b", an_answer("Shown\n\nanswer " + "x" * 500), an_answer("Hidden"), shown=0)

    await with_turns(history, a_turn("a", an_answer("Earlier")), shown_first, a_turn("c"))

    [row] = await history.conversations()
    assert row.preview.startswith("Shown answer xxx")
    assert len(row.preview) <= 160


async def test_renaming_changes_the_title_and_nothing_else(history: SqliteHistory) -> None:
    conversation = a_conversation("Sums")
    await history.add_conversation(conversation)

    await history.rename(conversation.id, "Products")

    assert await history.conversations() == [replace(conversation, title="Products")]


async def test_a_deleted_conversation_comes_back_with_its_turns(history: SqliteHistory) -> None:
    conversation = await with_turns(history, a_turn("Why?"))
    await history.delete(conversation)
    assert await history.conversations() == []
    assert await history.search("why") == []

    await history.restore(conversation)

    assert [turn.question for turn in await history.turns(conversation)] == ["Why?"]
    assert [row.id for row in await history.search("why")] == [conversation]


@pytest.mark.parametrize(
    ("seconds", "is_there"), [(KEEP_DELETED_S - 1, True), (KEEP_DELETED_S + 1, False)], ids=["before", "after"]
)
async def test_what_was_deleted_is_purged_after_thirty_days(database: Path, seconds: int, is_there: bool) -> None:
    history = await SqliteHistory.open(database, now=lambda: NOON)
    conversation = await with_turns(history, a_turn("Ask the xylophonist", an_answer("A very secret xylophonist")))
    await history.delete(conversation)
    await history.close()

    history = await SqliteHistory.open(database, now=lambda: NOON + seconds)
    turns = await history.turns(conversation)
    await history.close()

    assert bool(turns) == is_there
    assert lies_in(database, b"very secret") == is_there
    assert lies_in(database, b"ylophonist") == is_there


async def test_a_withdrawn_question_is_gone_and_withdrawing_twice_is_fine(history: SqliteHistory) -> None:
    turn = a_turn("Never mind")
    conversation = await with_turns(history, turn)

    await history.delete_turn(turn.id)
    await history.delete_turn(turn.id)

    assert await history.turns(conversation) == []
    assert await history.search("mind") == []


async def test_open_answers_are_closed_with_their_text_and_counted(history: SqliteHistory) -> None:
    states = [AnswerState.QUEUED, AnswerState.WAITING, AnswerState.STREAMING, AnswerState.DONE, AnswerState.STOPPED]
    turns = [a_turn("Q", an_answer("half a thought", state=state)) for state in states]
    conversation = await with_turns(history, *turns)

    closed = await history.interrupt_open()

    answers = [turn.answer for turn in await history.turns(conversation)]
    assert closed == 3
    assert [answer.state for answer in answers] == [AnswerState.INTERRUPTED] * 3 + states[3:]
    assert {answer.text for answer in answers} == {"half a thought"}


async def test_everything_is_there_after_closing_and_opening(database: Path, history: SqliteHistory) -> None:
    conversation = await with_turns(history, a_turn("Why?", FULL_ANSWER))
    before = await history.turns(conversation)
    await history.close()

    again = await SqliteHistory.open(database)
    after = await again.turns(conversation)
    await again.close()

    assert after == before


@pytest.mark.parametrize("call", ["rename", "delete", "restore", "add_turn", "save_turn"])
async def test_what_is_not_there_is_named_and_not_invented(history: SqliteHistory, call: str) -> None:
    nowhere = ConversationId("nowhere")
    calls = {
        "rename": lambda: history.rename(nowhere, "x"),
        "delete": lambda: history.delete(nowhere),
        "restore": lambda: history.restore(nowhere),
        "add_turn": lambda: history.add_turn(a_turn(conversation=nowhere)),
        "save_turn": lambda: history.save_turn(a_turn(), durable=True),
    }

    with pytest.raises(BadArgument):
        await calls[call]()

    assert await history.conversations() == []


async def test_a_failed_call_leaves_nothing_half_written(history: SqliteHistory) -> None:
    conversation = await with_turns(history)
    twice = a_turn(conversation=conversation)
    await history.add_turn(twice)

    with pytest.raises(sqlite3.IntegrityError):
        await history.add_turn(replace(twice, question="Another", asked_at=NOON + 5))

    assert await history.turns(conversation) == [twice]
    assert [row.updated_at for row in await history.conversations()] == [NOON]


async def test_a_write_is_carried_out_even_when_its_caller_is_cancelled(history: SqliteHistory) -> None:
    conversation = await with_turns(history)
    task = asyncio.ensure_future(history.add_turn(a_turn("Kept", conversation=conversation)))
    await asyncio.sleep(0)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert [turn.question for turn in await history.turns(conversation)] == ["Kept"]


async def test_calls_made_together_happen_in_the_order_they_were_made(history: SqliteHistory) -> None:
    turn = a_turn()
    conversation = await with_turns(history, turn)
    texts = [an_answer("x" * length) for length in range(1, 40)]

    await asyncio.gather(*[history.save_turn(replace(turn, answers=(text,)), durable=False) for text in texts])

    [saved] = await history.turns(conversation)
    assert saved.answer == texts[-1]


async def test_the_files_are_open_to_their_owner_only(database: Path, history: SqliteHistory) -> None:
    await with_turns(history, a_turn())

    modes = {file.name: file.stat().st_mode & 0o777 for file in database.parent.iterdir()}

    assert modes == {database.name + suffix: 0o600 for suffix in ("", "-wal", "-shm")}


async def test_closing_twice_is_fine_and_folds_the_log_into_the_database(
    database: Path, history: SqliteHistory
) -> None:
    await with_turns(history, a_turn())

    await history.close()
    await history.close()

    assert [file.name for file in database.parent.iterdir()] == [database.name]


async def test_a_file_locked_by_another_program_is_told_as_such(database: Path, history: SqliteHistory) -> None:
    hurried = await SqliteHistory.open(database, busy_timeout_s=0.05)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(Unreadable, match="locked") as caught:
            await hurried.add_conversation(a_conversation())

    await hurried.close()
    assert caught.value.kept_as is None
    assert "Close other" in caught.value.fix


async def test_two_processes_may_use_the_same_store(database: Path, history: SqliteHistory) -> None:
    other = await SqliteHistory.open(database)
    conversation = await with_turns(other, a_turn("From there"))

    await history.add_turn(a_turn("From here", conversation=conversation))

    assert [turn.question for turn in await other.turns(conversation)] == ["From there", "From here"]
    await other.close()


@pytest.mark.both_loops
async def test_the_store_works_on_either_loop(tmp_path: Path) -> None:
    history = await SqliteHistory.open(tmp_path / "either.sqlite3")

    conversation = await with_turns(history, a_turn("Why?"))

    assert len(await history.turns(conversation)) == 1
    await history.close()
