"""Answers for those who hear the page: told politely, sentence by sentence, while they come."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import AnswerState, Turn
from hexalogue.ui.announcing import GrowingAnswer, announce
from hexalogue.ui.chat import words
from hexalogue.ui.errors import title_of
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said


class TellingAnswers:
    """page: what speaks. Costs nothing while no screen reader runs."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._turn: TurnId | None = None
        self._answer = GrowingAnswer()
        self._state: AnswerState | None = None

    def follow(self, turn: Turn) -> None:
        """The turn changed: tell what is new and whole."""
        if not QAccessible.isActive():
            return
        answer = turn.growing
        if turn.id != self._turn or answer.state is AnswerState.WAITING:
            self._turn, self._answer, self._state = turn.id, GrowingAnswer(), None
        sentences = self._answer.whole_sentences(answer.text, is_over=not answer.state.is_open)
        changed, self._state = answer.state is not self._state, answer.state
        announce(self._page, " ".join(part for part in (_news(turn) if changed else "", sentences) if part))


def _news(turn: Turn) -> str:
    """What another state means, where the words of the answer do not say it."""
    answer = turn.growing
    if answer.failure is not None:
        return f"{title_of(answer.failure.kind)}. {said(answer.failure.message)}"
    if answer.state is AnswerState.STOPPED:
        return say(words.STOPPED)
    return say(words.NOTICES.get(answer.state, "")) if answer.state.is_open else ""
