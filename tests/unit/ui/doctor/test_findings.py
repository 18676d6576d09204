"""The list of findings: it grows a few rows at a time."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.helpers.qt_run import application

from hexalogue.domain.health import Verdict
from hexalogue.ui.doctor.findings import FindingList
from hexalogue.ui.doctor.viewmodel import FindingRow
from hexalogue.ui.theme import Theme

ROWS = tuple(FindingRow(str(number), Verdict.OK, "In order", f"Part {number}", "", "") for number in range(11))


@pytest.fixture
def theme() -> Iterator[Theme]:
    made = Theme(application())
    yield made
    made.deleteLater()


def test_a_long_list_comes_in_several_turns_and_in_its_order(qtbot: QtBot, theme: Theme) -> None:
    found = FindingList(theme, "In order")
    qtbot.addWidget(found)

    found.show_rows(ROWS)
    at_once, was_whole = len(found.findings), found.is_whole
    qtbot.waitUntil(lambda: found.is_whole)

    assert (0 < at_once < len(ROWS), was_whole) == (True, False)
    assert [one.accessibleName() for one in found.findings] == [f"In order: Part {number}" for number in range(11)]


def test_only_the_first_row_has_no_line_above_it(qtbot: QtBot, theme: Theme) -> None:
    found = FindingList(theme, "In order")
    qtbot.addWidget(found)
    found.show_rows(ROWS[1:3])

    found.show_rows(ROWS[:3])
    found.show()
    lines = [above.isVisible() for _, above in found._rows.values()]

    assert lines == [False, True, True]
