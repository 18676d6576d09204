"""What is changed in the conversations database. Functions of a connection; `history.py` runs them in its thread.

Each is one transaction. All raise BadArgument for an id that is not there.
"""

import sqlite3

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, Choice, Conversation, Turn
from hexalogue.store.index import add_to_index, drop_forgotten, forget_conversation, reindexed
from hexalogue.store.rows import ANSWER_COLUMNS, answer_row, choice_row, whole
from hexalogue.store.transactions import transaction

_ADD_CONVERSATION = """
    INSERT INTO conversations (id, title, updated_at, reference, fallbacks, lock) VALUES (?, ?, ?, ?, ?, ?)
"""
_SET_ANSWERER = "UPDATE conversations SET reference = ?, fallbacks = ? WHERE number = ?"
_ADD_TURN = "INSERT INTO turns (id, conversation, question, asked_at, shown) VALUES (?, ?, ?, ?, ?) RETURNING number"
_TOUCH = "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE number = ?"
_COLUMNS = ", ".join(ANSWER_COLUMNS)
_NEW = ", ".join(f"excluded.{column}" for column in ANSWER_COLUMNS)
_MARKS = ", ".join("?" * (2 + len(ANSWER_COLUMNS)))
# An answer that is as it was costs no write.
_SAVE_ANSWER = f"""
    INSERT INTO answers (turn, position, {_COLUMNS}) VALUES ({_MARKS})
    ON CONFLICT (turn, position) DO UPDATE SET ({_COLUMNS}) = ({_NEW}) WHERE ({_COLUMNS}) IS NOT ({_NEW})
"""  # noqa: S608 - all of it is ours
_SAVE_SHOWN = "UPDATE turns SET shown = ? WHERE number = ? AND shown <> ?"
_OPEN_TURNS = "SELECT DISTINCT turn FROM answers WHERE state IN ('queued', 'waiting', 'streaming')"
_INTERRUPT = """
    UPDATE answers SET state = 'interrupted' WHERE turn = ? AND state IN ('queued', 'waiting', 'streaming')
"""
_OUTDATED = "SELECT number FROM conversations WHERE deleted_at < ?"


def add_conversation(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """A new one. Its preview is not stored: it comes from the answers."""
    with transaction(connection):
        named = (conversation.id, whole(conversation.title), float(conversation.updated_at))
        connection.execute(_ADD_CONVERSATION, (*named, *choice_row(conversation.choice)))


def rename(connection: sqlite3.Connection, conversation: ConversationId, title: str) -> None:
    """Another title. Its place in the list stays."""
    with transaction(connection):
        number = _conversation_number(connection, conversation)
        connection.execute("UPDATE conversations SET title = ? WHERE number = ?", (whole(title), number))


def set_answerer(
    connection: sqlite3.Connection, conversation: ConversationId, reference: str, fallbacks: tuple[str, ...]
) -> None:
    """Others answer it from now on. Its lock stays."""
    with transaction(connection):
        number = _conversation_number(connection, conversation)
        columns = choice_row(Choice(reference, fallbacks))[:2]
        connection.execute(_SET_ANSWERER, (*columns, number))


def set_lock(connection: sqlite3.Connection, conversation: ConversationId, lock: Privacy | None) -> None:
    """How far its words may go from now on; None takes the lock away."""
    with transaction(connection):
        number = _conversation_number(connection, conversation)
        connection.execute("UPDATE conversations SET lock = ? WHERE number = ?", (lock.value if lock else None, number))


def set_deleted(connection: sqlite3.Connection, conversation: ConversationId, at_utc: float | None) -> None:
    """Hide a conversation from now on (seconds since the epoch), or bring it back with None."""
    with transaction(connection):
        number = _conversation_number(connection, conversation)
        connection.execute("UPDATE conversations SET deleted_at = ? WHERE number = ?", (at_utc, number))


def add_turn(connection: sqlite3.Connection, turn: Turn) -> None:
    """A new question at the end of its conversation, which thereby becomes the newest."""
    with transaction(connection):
        conversation = _conversation_number(connection, turn.conversation)
        values = (turn.id, conversation, whole(turn.question), turn.asked_at, turn.shown)
        # fetchall, not fetchone: a statement that is not read to its end would still hold the transaction open.
        [(number,)] = connection.execute(_ADD_TURN, values).fetchall()
        _save_answers(connection, number, turn.answers)
        add_to_index(connection, number)
        connection.execute(_TOUCH, (turn.asked_at, conversation))


def save_turn(connection: sqlite3.Connection, turn: Turn, *, durable: bool) -> None:
    """The answers as they stand, and which one is shown. The question does not change."""
    with transaction(connection, durable=durable):
        number = _turn_number(connection, turn.id)
        if number is None:
            raise BadArgument("This question is not in the history any more.", fix="Ask it again.")
        with reindexed(connection, number):
            _save_answers(connection, number, turn.answers)
            connection.execute(_SAVE_SHOWN, (turn.shown, number, turn.shown))


def delete_turn(connection: sqlite3.Connection, turn: TurnId) -> None:
    """Take a question back. One that is already gone is no error: a second click means the same."""
    with transaction(connection):
        number = _turn_number(connection, turn)
        if number is not None:
            with reindexed(connection, number):
                connection.execute("DELETE FROM turns WHERE number = ?", (number,))


def interrupt_open(connection: sqlite3.Connection) -> int:
    """Close every open answer with the text it has; returns how many there were."""
    closed = 0
    with transaction(connection):
        for (number,) in connection.execute(_OPEN_TURNS).fetchall():
            with reindexed(connection, number):
                closed += connection.execute(_INTERRUPT, (number,)).rowcount
    return closed


def purge(connection: sqlite3.Connection, before_utc: float) -> int:
    """Remove for good what was deleted before that moment (seconds since the epoch); returns how many conversations.

    Their words are overwritten with zeros in the file, the index included, and not only unlinked.
    """
    connection.execute("PRAGMA secure_delete = ON")
    try:
        with transaction(connection):
            outdated = connection.execute(_OUTDATED, (before_utc,)).fetchall()
            for (number,) in outdated:
                forget_conversation(connection, number)
                connection.execute("DELETE FROM conversations WHERE number = ?", (number,))
            if outdated:
                drop_forgotten(connection)
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
    return len(outdated)


def _save_answers(connection: sqlite3.Connection, turn: int, answers: tuple[Answer, ...]) -> None:
    for position, answer in enumerate(answers):
        connection.execute(_SAVE_ANSWER, (turn, position, *answer_row(answer)))
    connection.execute("DELETE FROM answers WHERE turn = ? AND position >= ?", (turn, len(answers)))


def _conversation_number(connection: sqlite3.Connection, conversation: ConversationId) -> int:
    row = connection.execute("SELECT number FROM conversations WHERE id = ?", (conversation,)).fetchone()
    if row is None:
        raise BadArgument(
            "This conversation is not in the history any more.", fix="Choose another, or begin a new one."
        )
    number: int = row[0]
    return number


def _turn_number(connection: sqlite3.Connection, turn: TurnId) -> int | None:
    row = connection.execute("SELECT number FROM turns WHERE id = ?", (turn,)).fetchone()
    return row[0] if row else None
