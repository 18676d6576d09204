"""The hairline between a strip above the transcript and what goes on under it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from tests.helpers.builders import a_model, a_turn, an_answer, ready_state
from tests.helpers.qt_run import application

from hexalogue.domain.settings import Appearance
from hexalogue.ui.chat.pane import ChatView
from hexalogue.ui.chat.viewmodel import ChatState, shown_of
from hexalogue.ui.theme import Theme

TURNS = tuple(a_turn("asked", an_answer("Words.\n\n" * 40)) for _ in range(2))


@pytest.fixture
def chat() -> Iterator[ChatView]:
    """The page with a long conversation, at its end."""
    app = application()
    made = ChatView(Theme(app, Appearance.LIGHT))
    made.resize(700, 500)
    made.transcript.show_turns(TURNS)
    made.show()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()
    app.processEvents()


@pytest.mark.parametrize(
    ("stop_gap", "at_top", "is_shown"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_what_goes_on_under_a_strip_is_cut_by_a_line(
    chat: ChatView, *, stop_gap: bool, at_top: bool, is_shown: bool
) -> None:
    model = ready_state(model=a_model(stop_gap=stop_gap))
    chat.render_shown(shown_of(ChatState(conversation=TURNS[0].conversation, turns=TURNS, model=model)))
    QApplication.processEvents()
    if at_top:
        chat.transcript.verticalScrollBar().setValue(0)

    assert chat._edge.isHidden() is not is_shown
