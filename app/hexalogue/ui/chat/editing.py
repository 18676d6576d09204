"""Asking something else in place of an earlier question: in a new conversation, so that the old one loses nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.services.facade import Services
from hexalogue.ui.chat.viewmodel import ChatState, drafted, editing

if TYPE_CHECKING:
    from hexalogue.ui.chat.pane import ChatView


async def asked_instead(
    services: Services,
    view: "ChatView",
    turn: TurnId,
    text: str,
    give_back: Callable[[Callable[[ChatState], ChatState]], None],
) -> None:
    """Begin a conversation with what stood before the turn, ask there, and show it.

    give_back: takes how the state changes when the disk refuses: the words go back into the composer.
    """
    home: ConversationId | None = None
    try:
        home = await services.chat.branch(turn, text)
    except AppError as error:
        services.bus.publish(Noticed(error))
    if home is None:
        give_back(lambda state: drafted(editing(state, turn), text))
        return
    services.chat.send(text, home)
    view.conversation_begun.emit(home)
