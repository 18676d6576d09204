"""The list of conversations: what each event makes of it, and how it is grouped."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.helpers.builders import a_conversation

from hexalogue.domain.errors import TooNew
from hexalogue.domain.ids import ConversationId
from hexalogue.ui.conversations import viewmodel as vm

TODAY = date(2026, 11, 21)
FIRST = a_conversation("First")
SECOND = a_conversation("Second")
LISTED = vm.reduced(vm.ConversationsState(), vm.Listed((FIRST, SECOND)))


def at(day: str) -> float:
    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("day", "title"),
    [
        ("2026-11-22", "Today"),
        ("2026-11-21", "Today"),
        ("2026-11-20", "Yesterday"),
        ("2026-11-19", "Last week"),
        ("2026-11-14", "Last week"),
        ("2026-11-13", "Last month"),
        ("2026-10-22", "Last month"),
        ("2026-10-21", "October 2026"),
        ("2025-01-02", "January 2025"),
    ],
)
def test_a_day_falls_into_its_group(day: str, title: str) -> None:
    (group,) = vm.grouped([replace(FIRST, updated_at=at(day))], TODAY, UTC)

    assert group.title == title


def test_groups_keep_the_order_and_hold_what_belongs_together() -> None:
    rows = [a_conversation(day, updated_at=at(day)) for day in ("2026-11-21", "2026-11-21", "2026-11-20")]

    groups = vm.grouped(rows, TODAY, UTC)

    assert [(group.title, len(group.conversations)) for group in groups] == [("Today", 2), ("Yesterday", 1)]


def test_an_answer_to_older_words_is_dropped() -> None:
    typed = vm.reduced(LISTED, vm.WordsTyped("sky"))

    assert vm.reduced(typed, vm.Listed((), words="sk")) == typed


def test_a_question_in_a_new_chat_selects_it() -> None:
    asked = vm.reduced(LISTED, vm.Asked(ConversationId("new")))

    assert asked.selected == "new"


def test_a_question_elsewhere_leaves_the_selection() -> None:
    chosen = vm.reduced(LISTED, vm.Chosen(FIRST.id))

    assert vm.reduced(chosen, vm.Asked(SECOND.id)).selected == FIRST.id


def test_deleting_the_open_chat_opens_a_new_one_and_offers_undo() -> None:
    deleted = vm.reduced(vm.reduced(LISTED, vm.Chosen(FIRST.id)), vm.Deleted(FIRST.id))

    assert (deleted.conversations, deleted.selected, deleted.deleted) == ((SECOND,), None, FIRST)


def test_deleting_another_chat_keeps_the_open_one() -> None:
    deleted = vm.reduced(vm.reduced(LISTED, vm.Chosen(FIRST.id)), vm.Deleted(SECOND.id))

    assert deleted.selected == FIRST.id


def test_the_offer_to_undo_ends() -> None:
    deleted = vm.reduced(LISTED, vm.Deleted(FIRST.id))

    assert vm.reduced(deleted, vm.UndoEnded()).deleted is None


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (vm.ConversationsState(), "Reading"),
        (vm.ConversationsState(is_loading=False), "No chats yet"),
        (vm.ConversationsState(is_loading=False, words="zebra"), "“zebra”"),
        (vm.ConversationsState(is_loading=False, error=TooNew(Path("x.sqlite3"), 9, 1)), "newer Hexalogue"),
        (LISTED, ""),
    ],
    ids=["loading", "none", "no hit", "failed", "some"],
)
def test_emptiness_says_why_and_what_next(state: vm.ConversationsState, said: str) -> None:
    assert said in vm.emptiness(state)
    assert bool(vm.emptiness(state)) == bool(said)
