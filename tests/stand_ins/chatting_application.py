"""The whole application, offscreen, chatting with itself until it is killed: for drills.

Asks one long question after another. Prints a JSON line for every question whose request has begun, and for every piece
of text that has arrived, so that whoever kills this process knows what a person had seen.
"""

import json
import sys
import time

from hexalogue.boot.start import start_window
from hexalogue.boot.window import OpenWindow
from hexalogue.domain.chat_events import AnswerBegan, TextArrived
from hexalogue.domain.events import AppEvent, ModelStateChanged, TurnAdvanced
from hexalogue.domain.models import ModelPhase
from hexalogue.ui.chat.pane import ChatPane


class Chatter:
    """Sends, and tells what happens."""

    def __init__(self) -> None:
        self._is_begun = False
        self._asked = 0

    def begin(self, opened: OpenWindow) -> None:
        """After the first paint: listen, and ask as soon as a model is ready."""
        pane = opened.window.findChild(ChatPane)
        assert pane is not None
        self._pane = pane
        opened.services.bus.subscribe(self._hear)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ModelStateChanged(state) if state.phase is ModelPhase.READY and not self._is_begun:
                self._is_begun = True
                self._ask()
            case TurnAdvanced(event=AnswerBegan(), turn=turn):
                say(question=turn.question)
            case TurnAdvanced(event=TextArrived(), turn=turn):
                say(question=turn.question, length=len(turn.answer.text))
            case TurnAdvanced(turn=turn) if not turn.growing.state.is_open:
                self._ask()
            case _:
                pass

    def _ask(self) -> None:
        self._asked += 1
        text = f"{sys.argv[1]}-{self._asked}: count from one to three hundred in words."
        self._pane.composer.set_text(text)
        self._pane.composer.sent.emit(text)


def say(**fields: object) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps({"at": time.monotonic(), **fields}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(start_window(on_first_paint=Chatter().begin))
