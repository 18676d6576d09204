"""What is asked of the conversations database. Functions of a connection; `history.py` runs them in its thread."""

import sqlite3
from dataclasses import replace

from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.turn import Conversation, Turn
from hexalogue.store.query import Query, excerpt, holds
from hexalogue.store.rows import ANSWER_COLUMNS, PREVIEW_CHARACTERS, conversation_of, turns_of

# The last answer that has begun, as it is shown.
_CONVERSATIONS = """
    SELECT c.id, c.title, c.updated_at, c.reference, c.fallbacks, c.lock, (
        SELECT substr(a.text, 1, ?) FROM turns t JOIN answers a ON a.turn = t.number AND a.position = t.shown
        WHERE t.conversation = c.number AND a.text <> '' ORDER BY t.number DESC LIMIT 1
    )
    FROM conversations c
"""
_NEWEST_FIRST = " WHERE c.deleted_at IS NULL ORDER BY c.updated_at DESC, c.number DESC"
_BY_ID = " WHERE c.id = ?"
_ALL_TURNS = f"""
    SELECT t.id, t.question, t.asked_at, t.shown, {", ".join(f"a.{column}" for column in ANSWER_COLUMNS)}
    FROM turns t JOIN answers a ON a.turn = t.number
"""  # noqa: S608 - all of it is ours
_OF_CONVERSATION = """
    WHERE t.conversation = (SELECT number FROM conversations WHERE id = ?) ORDER BY t.number, a.position
"""
_OF_TURN = " WHERE t.id = ? ORDER BY a.position"
_CONVERSATION_OF_TURN = """
    SELECT c.id FROM turns t JOIN conversations c ON c.number = t.conversation WHERE t.id = ?
"""
_HITS_FROM_INDEX = """
    SELECT t.number, c.id FROM words JOIN turns t ON t.number = words.rowid
    JOIN conversations c ON c.number = t.conversation
    WHERE c.deleted_at IS NULL AND words MATCH ?
"""
_HITS_FROM_TEXT = """
    SELECT t.number, c.id FROM turns t JOIN conversations c ON c.number = t.conversation WHERE c.deleted_at IS NULL
"""
_AND_HOLDS = r"""
    AND (t.question LIKE ? ESCAPE '\'
        OR EXISTS (SELECT 1 FROM answers a WHERE a.turn = t.number AND a.text LIKE ? ESCAPE '\'))
"""
_FROM_INDEX_NEWEST_FIRST = " ORDER BY words.rowid DESC LIMIT ?"
_FROM_TEXT_NEWEST_FIRST = " ORDER BY t.number DESC LIMIT ?"
_QUESTION_AND_ANSWERS = """
    SELECT question, (SELECT group_concat(text, char(10)) FROM answers WHERE turn = number) FROM turns WHERE number = ?
"""

# A word that is everywhere is looked for in this many of the newest turns that hold it, so that a conversation of any
# length costs at most some 30 ms. Only what is older than all these hits can be missed.
_MOST_HITS = 20_000


def conversations(connection: sqlite3.Connection) -> list[Conversation]:
    """All that are not deleted, newest first, each with the start of its last answer."""
    rows = connection.execute(_CONVERSATIONS + _NEWEST_FIRST, (PREVIEW_CHARACTERS,))
    return [conversation_of(row[:-1], row[-1] or "") for row in rows]


def conversation(connection: sqlite3.Connection, key: ConversationId) -> Conversation | None:
    """One by its id, a deleted one too; None when it is not there."""
    row = connection.execute(_CONVERSATIONS + _BY_ID, (PREVIEW_CHARACTERS, key)).fetchone()
    return conversation_of(row[:-1], row[-1] or "") if row else None


def turns(connection: sqlite3.Connection, conversation: ConversationId) -> list[Turn]:
    """All turns, oldest first; of an unknown conversation none."""
    return turns_of(conversation, connection.execute(_ALL_TURNS + _OF_CONVERSATION, (conversation,)))


def turn(connection: sqlite3.Connection, key: TurnId) -> Turn | None:
    """One turn by its id; None when it is not there."""
    row = connection.execute(_CONVERSATION_OF_TURN, (key,)).fetchone()
    if row is None:
        return None
    [found] = turns_of(ConversationId(row[0]), connection.execute(_ALL_TURNS + _OF_TURN, (key,)))
    return found


def search(connection: sqlite3.Connection, query: Query, limit: int) -> list[Conversation]:
    """Conversations with all words in the title, or in one turn (its question and answers together). Newest first.

    The preview is the text around the hit. Open answers are found only by words that are read and not indexed.
    """
    if not query.words:
        return []
    newest = _newest_hits(connection, query, limit)
    every = conversations(connection)
    found = [one for one in every if one.id in newest or holds(one.title, query.words)]
    return [_with_hit(connection, one, newest.get(one.id), query) for one in found[:limit]]


def _newest_hits(connection: sqlite3.Connection, query: Query, limit: int) -> dict[str, int]:
    """For at most `limit` conversations, by their id, the number of the newest turn that holds the words."""
    statement = _HITS_FROM_INDEX if query.indexed else _HITS_FROM_TEXT
    statement += _AND_HOLDS * len(query.scanned)
    statement += _FROM_INDEX_NEWEST_FIRST if query.indexed else _FROM_TEXT_NEWEST_FIRST
    indexed = (query.match,) if query.indexed else ()
    scanned = [pattern for pattern in query.patterns for _ in ("question", "answers")]
    newest: dict[str, int] = {}
    for number, conversation in connection.execute(statement, (*indexed, *scanned, _MOST_HITS)):
        newest.setdefault(conversation, number)
        if len(newest) >= limit:
            break
    return newest


def _with_hit(connection: sqlite3.Connection, found: Conversation, turn: int | None, query: Query) -> Conversation:
    if turn is None:
        return found
    texts = connection.execute(_QUESTION_AND_ANSWERS, (turn,)).fetchone()
    excerpts = (excerpt(text or "", query.words) for text in texts)
    hit = next((text for text in excerpts if text), None)
    return replace(found, preview=hit or found.preview)
