"""What the last step shows: the models to choose from, the answer that came, or what to put right. Pure."""

from dataclasses import dataclass

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.errors import shown
from hexalogue.ui.language import say
from hexalogue.ui.text import WAYS, dotted, said_number
from hexalogue.ui.wizard import words
from hexalogue.ui.wizard.new_chats import DefaultView, default_of
from hexalogue.ui.wizard.state import Form, SetupState
from hexalogue.ui.wizard.viewmodel import form_to_correct


@dataclass(frozen=True, slots=True)
class ProofView:
    """models: to choose from.   note: about the list, when it is being asked for or could not be had.

    answer, facts: of the proof.   trouble_title, trouble: why there is none; correct: the form that may put it right.

    default: whether new chats are answered by it.
    """

    models: tuple[str, ...]
    model: str
    note: str
    privacy: Privacy
    is_asking: bool
    answer: str
    facts: str
    trouble_title: str
    trouble: str
    correct: Form | None
    correct_verb: str
    default: DefaultView

    @property
    def can_ask(self) -> bool:
        """Whether there is a model to ask."""
        return bool(self.model.strip()) and not self.is_asking


def proof_view(state: SetupState) -> ProofView:
    """The last step."""
    trouble = state.trouble or state.served.error
    told = shown(trouble, ()) if trouble is not None and not state.is_proving else None
    correct = form_to_correct(state, trouble) if trouble is not None else None
    return ProofView(
        models=state.served.names or (),
        model=state.model,
        note=_note(state),
        privacy=state.proven.privacy if state.proven is not None else state.privacy,
        is_asking=state.is_proving,
        answer=_answer(state),
        facts=_facts(state),
        trouble_title=told.title if told is not None else "",
        trouble=told.text if told is not None else "",
        correct=correct,
        correct_verb=say(words.CORRECT[correct]) if correct is not None else "",
        default=default_of(state),
    )


def _note(state: SetupState) -> str:
    if state.served.error is not None:
        return say("Its models could not be listed; type the name of one.")
    if state.served.names is None:
        return say("Asking which models there are…")
    if not state.served.names:
        return say("It lists no models; type the name of one.")
    if state.privacy is Privacy.THIRD_PARTY:
        return say("One short question is sent; it costs a fraction of a cent at most.")
    if state.privacy is Privacy.LOCAL:
        return say("One short question is asked; nothing leaves this computer.")
    return say("One short question is asked; nothing leaves your network.")


def _answer(state: SetupState) -> str:
    if state.is_proving:
        return ""
    return (state.proven.text or say("It thought, and had no room left for words.")) if state.proven is not None else ""


def _facts(state: SetupState) -> str:
    proof = state.proven
    if proof is None:
        return ""
    first = say("{seconds} s to the first word", seconds=_seconds(proof.ttft_s))
    speed = say("{speed} tokens/s", speed=_speed(proof.tokens_per_s)) if proof.tokens_per_s > 0 else ""
    return dotted(first, speed, say(WAYS[proof.privacy]))


def _seconds(seconds: float) -> str:
    return said_number(seconds, 2 if seconds < 10 else 0)


def _speed(speed: float) -> str:
    return said_number(speed, 0 if speed >= 10 else 1)
