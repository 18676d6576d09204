"""The slim line under the prompt box, where there is little room for it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.qt_run import application

from hexalogue.domain.settings import Appearance
from hexalogue.ui.theme import Theme
from hexalogue.ui.wizard.card import SetupCard


@pytest.mark.parametrize(("width", "has_words"), [(600, True), (250, False)])
def test_its_words_give_way_to_the_signs(qtbot: QtBot, width: int, has_words: bool) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    card = SetupCard(Theme(application(), Appearance.LIGHT))
    card.setParent(around)
    around.show()

    card.resize(width, 40)
    card.show()

    assert card.open.isVisible() is has_words
    assert all(sign.isVisible() for sign in card.goals)
