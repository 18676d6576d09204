"""The list of conversations as a value, and the one reducer that changes it. Plain Python, no Qt.

Times come in as arguments: nothing here reads a clock.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.turn import Conversation
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error

_A_WEEK = 7
_A_MONTH = 30
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class ConversationsState:
    """conversations: newest first; the hits while `words` is not empty.   selected: None = a new chat.

    deleted: the one whose deletion can be undone.   is_loading: nothing has been read yet.
    """

    conversations: tuple[Conversation, ...] = ()
    selected: ConversationId | None = None
    words: str = ""
    deleted: Conversation | None = None
    is_loading: bool = True
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The store answered. words: what was searched for; an answer to older words is dropped."""

    conversations: tuple[Conversation, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class ListFailed:
    """The store did not."""

    error: AppError


@dataclass(frozen=True, slots=True)
class Chosen:
    """A row was chosen; None: a new chat."""

    conversation: ConversationId | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question was taken in this conversation; a new chat becomes it."""

    conversation: ConversationId


@dataclass(frozen=True, slots=True)
class WordsTyped:
    """The search box changed."""

    words: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """A row was deleted; it can be undone until `UndoEnded`."""

    conversation: ConversationId


@dataclass(frozen=True, slots=True)
class UndoEnded:
    """The deletion was undone, or the offer is over."""


ListEvent = Listed | ListFailed | Chosen | Asked | WordsTyped | Deleted | UndoEnded


def reduced(state: ConversationsState, event: ListEvent) -> ConversationsState:
    """The list after one event."""
    match event:
        case Listed(conversations, words):
            if words != state.words:
                return state
            return replace(state, conversations=conversations, is_loading=False, error=None)
        case ListFailed(error):
            return replace(state, is_loading=False, error=error)
        case Chosen(conversation):
            return replace(state, selected=conversation)
        case Asked(conversation):
            return state if state.selected is not None else replace(state, selected=conversation)
        case WordsTyped(words):
            return replace(state, words=words.strip())
        case Deleted(conversation):
            return _without(state, conversation)
        case UndoEnded():
            return replace(state, deleted=None)
        case _:
            assert_never(event)


def _without(state: ConversationsState, conversation: ConversationId) -> ConversationsState:
    gone = next((row for row in state.conversations if row.id == conversation), None)
    return replace(
        state,
        conversations=tuple(row for row in state.conversations if row.id != conversation),
        selected=None if state.selected == conversation else state.selected,
        deleted=gone,
    )


@dataclass(frozen=True, slots=True)
class Group:
    """Conversations of one span of days, under its name."""

    title: str
    conversations: tuple[Conversation, ...]


def grouped(conversations: Sequence[Conversation], today: date, zone: tzinfo | None = None) -> tuple[Group, ...]:
    """In the order they came, split by age. zone: the person's; None = the computer's."""
    groups: list[tuple[str, list[Conversation]]] = []
    for row in conversations:
        title = span_of(datetime.fromtimestamp(row.updated_at, zone).date(), today)
        if not groups or groups[-1][0] != title:
            groups.append((title, []))
        groups[-1][1].append(row)
    return tuple(Group(title, tuple(rows)) for title, rows in groups)


def span_of(day: date, today: date) -> str:
    """“Today”, “Yesterday”, “Last week”, “Last month”, then the month's name and year."""
    age = (today - day).days
    if age <= 0:
        return say("Today")
    if age == 1:
        return say("Yesterday")
    if age <= _A_WEEK:
        return say("Last week")
    if age <= _A_MONTH:
        return say("Last month")
    return say("{month} {year}", month=say(_MONTHS[day.month - 1]), year=day.year)


def emptiness(state: ConversationsState) -> str:
    """What to say instead of rows; empty when there are some."""
    if state.conversations:
        return ""
    if state.is_loading:
        return say("Reading your chats…")
    if state.error is not None:
        return said_error(state.error)
    if state.words:
        return say("No chat holds “{words}”. Try fewer or other words.", words=state.words)
    return say("No chats yet. Type a message to begin your first one.")
