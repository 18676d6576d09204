"""Who may answer, as values: the menu, and what the button above the transcript says."""

import pytest
from tests.helpers.builders import a_model, ready_state
from tests.helpers.remote_fakes import a_provider

from hexalogue.domain.errors import Unreachable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.services.offers import Offer
from hexalogue.ui.chat.answerers import Known, answer_menu, keeping_of

BUILT_IN = ProviderId("built-in")
LOCAL, NEAR, FAR = Privacy
KEYED = a_provider("keyed", "cloud_provider", FAR, needs_key=True)
SERVER = a_provider("server")


@pytest.mark.parametrize(
    ("lock", "reach", "text", "is_refused"),
    [
        (None, LOCAL, "Stays on this computer", False),
        (None, NEAR, "Stays on your network", False),
        (None, FAR, "Goes to a company", False),
        (None, None, "Finding out where it leads", False),
        (LOCAL, LOCAL, "Kept on this computer", False),
        (LOCAL, None, "Kept on this computer", False),
        (LOCAL, NEAR, "Shut out: kept on this computer", True),
        (NEAR, LOCAL, "Kept on your network", False),
        (NEAR, FAR, "Shut out: kept on your network", True),
        (FAR, LOCAL, "May leave this computer", False),
    ],
)
def test_the_button_says_how_far_the_words_go(
    lock: Privacy | None, reach: Privacy | None, text: str, is_refused: bool
) -> None:
    keeping = keeping_of(Choice("x:m", lock=lock), reach)

    assert (keeping.text, keeping.is_refused) == (text, is_refused)


def test_a_padlock_stands_for_a_lock_that_keeps_something_in() -> None:
    assert [keeping_of(Choice(lock=lock), LOCAL).is_locked for lock in (None, LOCAL, NEAR, FAR)] == [
        False,
        True,
        True,
        False,
    ]


def test_the_default_is_marked_where_nobody_is_named() -> None:
    menu = answer_menu(Choice(), ready_state(), Known(BUILT_IN, (a_model(),)))

    assert (menu.default.text, menu.default.is_used, menu.falls_back) == ("Default: small-model", True, None)
    assert [(row.reference, row.is_used) for row in menu.local] == [("built-in:small-model", False)]


def test_a_model_that_is_called_by_its_path_is_shown_by_its_file() -> None:
    offers = (Offer(SERVER, NEAR, ("/srv/models/small.Q4_1.gguf",)),)

    row = answer_menu(Choice(), ready_state(), Known(BUILT_IN, offers=offers)).groups[0].rows[0]

    assert (row.reference, row.text) == ("server:/srv/models/small.Q4_1.gguf", "small.Q4_1")


def test_the_one_that_is_named_is_marked() -> None:
    offers = (Offer(KEYED, FAR, ("a", "b")),)

    menu = answer_menu(Choice("keyed:b", ("",)), ModelState(), Known(BUILT_IN, offers=offers))

    assert [row.is_used for row in menu.groups[0].rows] == [False, True]
    assert (menu.default.is_used, menu.default.text, menu.falls_back) == (False, "Default: no model yet", True)


def test_a_server_that_is_silent_is_left_out_and_one_with_a_key_says_why() -> None:
    error = Unreachable("keyed.example", "the connection was refused")
    offers = (Offer(SERVER, LOCAL, (), error), Offer(KEYED, FAR, (), error))

    menu = answer_menu(Choice(), ready_state(), Known(BUILT_IN, offers=offers))

    assert [(group.title, group.note) for group in menu.groups] == [("Keyed", error.message)]


@pytest.mark.parametrize(("lock", "open_to"), [(None, 2), (LOCAL, 1), (NEAR, 1), (FAR, 2)])
def test_the_lock_closes_groups_beyond_it_and_says_so(lock: Privacy | None, open_to: int) -> None:
    offers = (Offer(SERVER, LOCAL, ("m",)), Offer(KEYED, FAR, ("a",)))

    menu = answer_menu(Choice(lock=lock), ready_state(), Known(BUILT_IN, offers=offers))

    assert sum(not group.reason for group in menu.groups) == open_to
    assert all(row.reason == group.reason for group in menu.groups for row in group.rows)
