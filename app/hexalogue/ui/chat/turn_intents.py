"""What a person wants of a turn, as the signals that the controller listens to before there is a transcript."""

from PySide6.QtCore import QObject, Signal

from hexalogue.domain.turn import Turn
from hexalogue.ui.chat import asks


class TurnIntents(QObject):
    """The transcript hands clicks in; the first argument of most signals is the turn's id."""

    copy_requested = Signal(str)  # the text
    regenerate_requested = Signal(str)
    withdraw_requested = Signal(str)
    edit_requested = Signal(str)
    answer_chosen = Signal(str, int)
    link_activated = Signal(str)  # the address
    remedy_requested = Signal(str, str)

    def take(self, ask: asks.Ask, turn: Turn) -> None:
        """Say what was asked for. A program to copy is the transcript's own matter: only it knows which."""
        match ask:
            case asks.CopyAnswer():
                self.copy_requested.emit(turn.answer.text)
            case asks.Regenerate():
                self.regenerate_requested.emit(turn.id)
            case asks.EditQuestion():
                self.edit_requested.emit(turn.id)
            case asks.Withdraw():
                self.withdraw_requested.emit(turn.id)
            case asks.ChooseAnswer(index):
                self.answer_chosen.emit(turn.id, index)
            case asks.OpenLink(address):
                self.link_activated.emit(address)
            case asks.DoRemedy(remedy):
                self.remedy_requested.emit(turn.id, str(remedy))
