"""Searching: what is found, in which order, and that no string can hurt."""

import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.builders import NOON, a_conversation, a_turn, an_answer
from tests.unit.store.searching import at_work, integrity_of, run

from hexalogue.domain.turn import AnswerState
from hexalogue.store.history import KEEP_DELETED_S, SqliteHistory

# Found by the index (whole words and their starts), by reading (short, unspaced), or by both together.
FOUND = {
    "a word of the question": "capital",
    "the start of a word": "capi",
    "a word of the answer": "paris",
    "words of question and answer together": "capital paris",
    "without its accent": "cafe",
    "with an accent too many": "cápital",
    "another case": "PARIS",
    "with punctuation": "twenty-one",
    "two letters": "is",
    "a sign": "c++",
    "one letter": "c",
    "Chinese inside a run": "明天",
    "Thai inside a run": "ดีครับ",
    "an emoji": "🎈",
    "short and long together": "paris 明天",
    "a word of the title": "geography",
    "the accented title": "tësts",
}
NOT_FOUND = {
    "the inside of a long word": "apital",
    "one word that is nowhere": "capital london",
    "per cent is no wildcard": "c%l",
    "underscore is no wildcard": "c_",
    "nothing": "",
    "only space": " \t\n",
    "only NUL": "\x00",
}
QUESTION = "What is the capital of France? C++ twenty-one 我们明天见 สวัสดีครับ 🎈"


def damage_index(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("UPDATE words_data SET block = x'00ff00ff00ff'")


@pytest.fixture
async def filled(history: SqliteHistory) -> SqliteHistory:
    conversation = a_conversation("Geography tests")
    await history.add_conversation(conversation)
    await history.add_turn(a_turn(QUESTION, an_answer("Paris, with its café."), conversation=conversation.id))
    await history.add_turn(a_turn("Thanks", an_answer("Bye"), conversation=conversation.id))
    return history


@pytest.mark.parametrize("words", FOUND.values(), ids=FOUND.keys())
async def test_search_finds(filled: SqliteHistory, words: str) -> None:
    assert [row.title for row in await filled.search(words)] == ["Geography tests"]


@pytest.mark.parametrize("words", NOT_FOUND.values(), ids=NOT_FOUND.keys())
async def test_search_does_not_find(filled: SqliteHistory, words: str) -> None:
    assert await filled.search(words) == []


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "'",
        "a' OR '1'='1",
        "NEAR(a b)",
        "question:capital",
        "* OR *",
        "capital NOT paris",
        "^x",
        "\\",
        "\ud83d",
        "x" * 100_000,
        "AND",
    ],
    ids=["quote", "tick", "SQL", "NEAR", "column", "star", "NOT", "caret", "backslash", "surrogate", "long", "AND"],
)
async def test_no_string_is_an_instruction(filled: SqliteHistory, words: str) -> None:
    assert await filled.search(words) == []
    assert len(await filled.conversations()) == 1


@settings(max_examples=60, deadline=None)
@given(words=st.text())
def test_any_string_may_be_asked(words: str) -> None:
    with at_work() as history:
        assert len(run(history.search(words))) <= 1


@settings(max_examples=40, deadline=None)
@given(text=st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1))
def test_what_was_asked_is_found_by_its_first_word(text: str) -> None:
    turn = a_turn(f"lead {text}")
    first = next(iter(text.split()), "lead")[:40]
    with at_work() as history:
        conversation = a_conversation("", updated_at=NOON)
        run(history.add_conversation(conversation))
        run(history.add_turn(replace(turn, conversation=conversation.id)))

        found = [row.id for row in run(history.search(first))]

        run(history.delete(conversation.id))
    assert conversation.id in found


async def test_the_preview_shows_the_hit(filled: SqliteHistory) -> None:
    [row] = await filled.search("café")

    assert row.preview == "Paris, with its café."


async def test_a_hit_deep_in_a_long_text_is_cut_out(history: SqliteHistory) -> None:
    conversation = a_conversation()
    await history.add_conversation(conversation)
    await history.add_turn(a_turn("word " * 900 + "needle" + " word" * 900, conversation=conversation.id))

    [row] = await history.search("needle")

    assert "needle" in row.preview
    assert row.preview[0] == row.preview[-1] == "…"
    assert len(row.preview) < 170


async def test_the_newest_conversations_come_first_and_no_more_than_asked_for(history: SqliteHistory) -> None:
    for number in range(5):
        conversation = a_conversation(f"{number}", updated_at=NOON - number)
        await history.add_conversation(conversation)
        await history.add_turn(a_turn("needle", conversation=conversation.id, asked_at=NOON + number))

    assert [row.title for row in await history.search("needle", limit=3)] == ["4", "3", "2"]


async def test_an_answer_is_found_once_it_is_final_and_not_while_it_grows(history: SqliteHistory) -> None:
    turn = a_turn("Why?", an_answer(state=AnswerState.WAITING))
    await history.add_conversation(a_conversation(id=turn.conversation))
    await history.add_turn(turn)
    growing = replace(turn, answers=(an_answer("because", state=AnswerState.STREAMING),))

    await history.save_turn(growing, durable=False)
    while_growing = await history.search("because")
    await history.save_turn(replace(growing, answers=(an_answer("because"),)), durable=True)

    assert while_growing == []
    assert len(await history.search("because")) == 1


async def test_an_interrupted_answer_is_found(history: SqliteHistory) -> None:
    turn = a_turn("Why?", an_answer("because", state=AnswerState.STREAMING))
    await history.add_conversation(a_conversation(id=turn.conversation))
    await history.add_turn(turn)

    await history.interrupt_open()

    assert len(await history.search("because")) == 1


async def test_a_damaged_index_is_built_anew_without_a_word(filled: SqliteHistory, database: Path) -> None:
    damage_index(database)

    assert len(await filled.search("capital")) == 1

    await filled.close()
    assert integrity_of(database) == "ok"


async def test_a_damaged_index_does_not_keep_the_store_from_opening(filled: SqliteHistory, database: Path) -> None:
    [conversation] = await filled.conversations()
    await filled.delete(conversation.id)
    await filled.close()
    damage_index(database)

    again = await SqliteHistory.open(database, now=lambda: time.time() + 2 * KEEP_DELETED_S)

    assert await again.conversations() == []
    await again.close()
