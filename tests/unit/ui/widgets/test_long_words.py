"""Fields whose words are longer than usual: as wide as their hint, or cut with a tool tip."""

from pytestqt.qtbot import QtBot

from hexalogue.ui.widgets.elided_combo import AROUND_PX, ElidedCombo
from hexalogue.ui.widgets.search_field import SearchField

LONG = "So weit, wie das Modell reicht, das gerade antwortet"


def test_a_search_is_as_wide_as_what_it_says(qtbot: QtBot) -> None:
    field = SearchField("Einstellungen durchsuchen und ändern")
    qtbot.addWidget(field)
    field.adjustSize()

    assert field.width() > field.fontMetrics().horizontalAdvance(field.placeholderText())


def test_a_search_does_not_take_the_whole_page(qtbot: QtBot) -> None:
    field = SearchField("w" * 300)
    qtbot.addWidget(field)
    field.adjustSize()

    assert field.width() <= 420


def test_a_choice_that_is_too_long_is_cut_and_whole_as_a_tool_tip(qtbot: QtBot) -> None:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItems([LONG, "Kurz"])
    combo.setFixedWidth(160)
    combo.show()
    combo.grab()
    cut = (combo.is_cut, combo.toolTip())
    combo.setCurrentIndex(1)
    combo.grab()

    assert cut == (True, LONG)
    assert (combo.is_cut, combo.toolTip()) == (False, "")


def test_a_choice_that_fits_is_whole(qtbot: QtBot) -> None:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem(LONG)
    combo.setFixedWidth(combo.fontMetrics().horizontalAdvance(LONG) + AROUND_PX)

    assert not combo.is_cut
