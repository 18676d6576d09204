"""What a person does with turns: clicks of the transcript, and the keys that do the same for the newest."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hexalogue.domain.errors import Remedy
from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.services.facade import Services
from hexalogue.ui.chat.viewmodel import ChatState, running

if TYPE_CHECKING:
    from hexalogue.ui.chat.pane import ChatView


class TurnActs(QObject):
    """state: the page's, read whenever it is needed.   try_again: brings the model that failed."""

    def __init__(
        self,
        services: Services,
        view: "ChatView",
        state: Callable[[], ChatState],
        try_again: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = state
        self._try_again = try_again
        intents = view.intents
        intents.copy_requested.connect(self._copy)
        intents.regenerate_requested.connect(self._again)
        intents.withdraw_requested.connect(lambda turn: services.chat.withdraw(TurnId(turn)))
        intents.answer_chosen.connect(lambda turn, index: services.chat.show_answer(TurnId(turn), index))
        intents.link_activated.connect(self._follow_link)
        intents.remedy_requested.connect(self._remedy)

    def copy_newest(self) -> None:
        """The newest answer that has words."""
        answered = next((turn for turn in reversed(self._state().turns) if turn.answer.text), None)
        if answered is not None:
            self._copy(answered.answer.text)

    def regenerate_newest(self) -> None:
        """Another answer to the newest question, once the one that comes has ended."""
        newest = self._newest()
        if newest is not None and not newest.growing.state.is_open:
            self._services.chat.regenerate(newest.id)

    def stop_newest(self) -> None:
        """End the answer that comes, if one does."""
        turn = running(self._state())
        if turn is not None:
            self._services.chat.stop(turn)

    def recall_newest(self) -> None:
        """The newest question's words into the composer, to change and send them again."""
        newest = self._newest()
        if newest is not None:
            self._view.composer.set_text(newest.question)

    def _newest(self) -> Turn | None:
        return self._state().turns[-1] if self._state().turns else None

    def _again(self, turn: str) -> None:
        """The button that asked for it goes, and would leave the focus to whatever stands next in the window."""
        self._services.chat.regenerate(TurnId(turn))
        self._view.composer.setFocus()

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _follow_link(self, address: str) -> None:
        from hexalogue.ui.chat.link_question import ask_to_open  # seldom needed, so not before the first paint

        self._services.tasks.start(ask_to_open(self._view, address), name="ask about a link")

    def _remedy(self, turn: str, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY:
                self._again(turn)
            case Remedy.PICK_MODEL | Remedy.PICK_PROVIDER:
                self._view.header.open_menu()
            case Remedy.ALLOW_CLASS:
                self._services.chat.allow(TurnId(turn))
                self._view.composer.setFocus()
            case Remedy.DOWNLOAD_AGAIN:
                self._try_again()
            case other:
                self._ask_window(TurnId(turn), other)

    def _ask_window(self, turn_id: TurnId, remedy: Remedy) -> None:
        """What this page cannot do, the window around it can."""
        turn = next((turn for turn in self._state().turns if turn.id == turn_id), None)
        from hexalogue.ui.remedies import Trouble, carrier_of  # no first paint needs it

        carrier = carrier_of(self._view)
        if turn is None or turn.answer.failure is None or carrier is None:
            return
        failure = turn.answer.failure
        provider = turn.answer.provider or ""
        carrier.carry_out(remedy, Trouble(failure.kind, failure.message, failure.fix, provider))
