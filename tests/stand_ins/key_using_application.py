"""The whole application, offscreen, which stores a key and uses it, and then waits to be ended: for drills.

`PROVIDER MODEL`; the key is read from standard input. Says “used” once the key was checked and a chat was answered with
it, and holds it in memory from then on, as an application does that chats.
"""

import sys

from hexalogue.boot.start import start_window
from hexalogue.boot.window import OpenWindow
from hexalogue.domain.events import AppEvent, TurnAdvanced
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.domain.turn import AnswerState
from hexalogue.ui.chat.pane import ChatPane

held: list[Secret] = []


def begin(opened: OpenWindow) -> None:
    """After the first paint."""
    opened.services.bus.subscribe(hear)
    opened.services.tasks.start(use(opened), name="use a key")


async def use(opened: OpenWindow) -> None:
    """Keep the key, check it, ask with it."""
    provider, model = sys.argv[1:]
    services = opened.services
    await services.keys.keep(ProviderId(provider), Secret(sys.stdin.readline().strip()), label="default")
    ref = KeyRef(ProviderId(provider))
    checked = await services.beyond().key_checks.check(ref)
    assert checked.outcome == "ok", checked
    held.append(await services.keys.secret(ref))
    services.chat.choose(None, f"{provider}:{model}")
    pane = opened.window.findChild(ChatPane)
    assert pane is not None
    pane.composer.sent.emit("Say hello.")


def hear(event: AppEvent) -> None:
    """The answer is there, or is not."""
    if isinstance(event, TurnAdvanced) and not event.turn.growing.state.is_open:
        answer = event.turn.answer
        sys.stdout.write("used\n" if answer.state is AnswerState.DONE else f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(start_window(safe_mode=True, on_first_paint=begin))
