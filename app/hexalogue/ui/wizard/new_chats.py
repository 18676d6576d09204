"""Whether whoever was set up answers new chats too: what is proposed, what forbids it, what makes it needless. Pure."""

from dataclasses import dataclass

from hexalogue.domain.chains import chain_named
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.language import say
from hexalogue.ui.wizard.state import SetupState

# Why a lock of new chats forbids it.
_LOCKED = {
    Privacy.LOCAL: "Not possible now: your settings keep new chats on this computer.",
    Privacy.SELF_HOSTED: "Not possible now: your settings keep new chats on your network.",
}


@dataclass(frozen=True, slots=True)
class DefaultView:
    """is_offered: there is something to choose.   is_wished: the box is checked.   can_be_wished: it may be.

    note: why not, or who answers new chats now.
    """

    is_offered: bool
    is_wished: bool = False
    can_be_wished: bool = False
    note: str = ""


def default_of(state: SetupState) -> DefaultView:
    """The box of the last step."""
    chats, model = state.new_chats, state.model.strip()
    privacy = state.proven.privacy if state.proven is not None else state.privacy
    if chats.lock is not None and not privacy.is_within(chats.lock):
        return DefaultView(is_offered=True, note=say(_LOCKED[chats.lock]))
    if _answers_already(state, model):
        return DefaultView(is_offered=False, note=say("New chats are answered by it already."))
    wished = state.wishes_default if state.wishes_default is not None else not chats.usual
    name = chain_named(chats.usual) or chats.usual
    note = say("Now they are answered by {name}.", name=name) if name else ""
    return DefaultView(is_offered=True, is_wished=wished, can_be_wished=True, note=note)


def _answers_already(state: SetupState, model: str) -> bool:
    """By the person's choice, or because it is the best model on this computer, which a better one may follow."""
    chats = state.new_chats
    if chats.usual:
        return chats.usual == f"{state.provider}:{model}"
    best = state.models.default if state.models is not None else None
    return state.provider == chats.built_in and best is not None and best.id == model
