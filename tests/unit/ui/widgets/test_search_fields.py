"""Every field that is searched with has the same cross: one that can be read aloud."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from tests.helpers.qt_run import application

from hexalogue.ui.conversations.view import ConversationsView
from hexalogue.ui.models.find_panel import FindPanel
from hexalogue.ui.theme import Theme


@pytest.mark.parametrize("kind", [FindPanel, ConversationsView], ids=["models", "chats"])
def test_the_cross_of_a_search_says_what_it_does(kind: Callable[[Theme], QWidget]) -> None:
    page = kind(Theme(application()))
    QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_A)

    assert "Clear the search" in [button.accessibleName() for button in page.findChildren(QToolButton)]
