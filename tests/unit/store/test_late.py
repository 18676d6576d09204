from pathlib import Path

import pytest
from tests.helpers.builders import a_conversation, a_turn

from hexalogue.domain.errors import Unreadable
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.store.late import LateHistory


async def test_nothing_is_opened_before_the_first_call(database: Path) -> None:
    history = LateHistory(database)
    before = list(database.parent.iterdir())

    await history.conversations()
    await history.close()

    assert before == []
    assert [file.name for file in database.parent.iterdir()] == [database.name]


async def test_every_call_reaches_the_store(database: Path) -> None:
    history = LateHistory(database)
    conversation = a_conversation("Sums")
    await history.add_conversation(conversation)
    turn = a_turn(conversation=conversation.id)

    await history.add_turn(turn)
    await history.rename(conversation.id, "Products")
    await history.set_answerer(conversation.id, "small", ("large",))
    await history.set_lock(conversation.id, Privacy.LOCAL)
    await history.save_turn(turn, durable=False)

    assert await history.turn(turn.id) == turn
    assert await history.turns(conversation.id) == [turn]
    assert [row.title for row in await history.search("2+2")] == ["Products"]
    stored = await history.conversation(conversation.id)
    assert stored is not None
    assert stored.choice == Choice("small", ("large",), Privacy.LOCAL)
    assert await history.interrupt_open() == 1
    await history.close()


async def test_after_a_damaged_file_was_put_aside_the_next_call_begins_an_empty_store(tmp_path: Path) -> None:
    damaged = tmp_path / "conversations.sqlite3"
    _write_noise(damaged)
    history = LateHistory(damaged)

    with pytest.raises(Unreadable, match="kept as"):
        await history.conversations()

    assert await history.conversations() == []
    await history.close()


def _write_noise(path: Path) -> None:
    path.write_bytes(b"noise " * 100)


async def test_a_history_that_was_closed_is_not_opened_again(database: Path) -> None:
    history = LateHistory(database)
    await history.close()
    await history.close()

    with pytest.raises(RuntimeError, match="closed"):
        await history.conversations()

    assert not list(database.parent.iterdir())
