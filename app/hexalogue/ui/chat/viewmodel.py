"""What the chat page shows, as values: a state, how events change it, and what the widgets are told. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum

from hexalogue.domain.events import AppEvent, ModelStateChanged, TurnAdded, TurnAdvanced, TurnReplaced, TurnWithdrawn
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.models import DownloadPhase, DownloadProgress, LocalModel, ModelPhase, ModelProfile, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Choice, Failure, Turn
from hexalogue.ui.chat import words
from hexalogue.ui.chat.answerers import Answerer, Keeping, keeping_of
from hexalogue.ui.errors import fix_of, title_of
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error
from hexalogue.ui.text import fraction_of, said_duration, said_progress

_DOWNLOADING = frozenset({DownloadPhase.STARTING, DownloadPhase.RUNNING, DownloadPhase.WAITING})


class BannerAct(StrEnum):
    """What a button of the banner does."""

    PICK = "pick"
    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    DOWNLOAD = "download"
    IMPORT = "import"


class Tone(StrEnum):
    """How a banner looks; each is also the name of a colour token."""

    PLAIN = "muted"
    WARNING = "warning"
    DANGER = "danger"


VERBS = {
    BannerAct.PICK: "Choose a model",
    BannerAct.PAUSE: "Pause",
    BannerAct.RESUME: "Resume",
    BannerAct.RETRY: "Try again",
    BannerAct.DOWNLOAD: "Download it",
    BannerAct.IMPORT: "Import a file",
}
WITHOUT_NETWORK = "Works without a network: a model file that ends in .gguf, copied from another computer, does."


@dataclass(frozen=True, slots=True)
class ChatState:
    """conversation: None is a new one. drafts: what was typed and not sent, a conversation (None: the new one).

    can_pick: there are models in the menu.   choice: who answers this conversation.   answerer: who that is; None
    while it is being found out, and for the best model on this computer.   usual: the reference that the person chose
    for conversations that name nobody; empty for that model.   editing: the turn in whose place the composer's words
    are to be asked.   kept: what stood in the composer before that.
    """

    conversation: ConversationId | None = None
    turns: tuple[Turn, ...] = ()
    model: ModelState = field(default_factory=ModelState)
    can_pick: bool = False
    choice: Choice = field(default_factory=Choice)
    answerer: Answerer | None = None
    usual: str = ""
    drafts: Mapping[ConversationId | None, str] = field(default_factory=dict)
    editing: TurnId | None = None
    kept: str = ""

    @property
    def draft(self) -> str:
        """What stands in the composer."""
        return self.drafts.get(self.conversation, "")


@dataclass(frozen=True, slots=True)
class Banner:
    """fraction: 0 to 1 of a download, None without a bar.   icon: its name; that of the tone where it is empty.

    matters: nobody answers before something is done, so the first button is the one to press.   detail: more for those
    who ask, as a tool tip.   brief: what is said where there is little room; empty for the whole text.
    """

    text: str
    tone: Tone
    acts: tuple[BannerAct, ...] = ()
    icon: str = ""
    fraction: float | None = None
    matters: bool = False
    detail: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything around the transcript. model: the name in the header, `provider` whose it is, empty for the built-in
    engine's.   privacy: where that leads; None while it is not known.   running: the answer that Esc stops.
    """

    model: str
    provider: str
    privacy: Privacy | None
    keeping: Keeping
    greeting: str
    banner: Banner | None
    placeholder: str
    running: TurnId | None
    is_empty: bool
    is_editing: bool = False


_TO_CHOOSE = "No model is loaded. Choose one of those on this computer."


def reduced(state: ChatState, event: AppEvent) -> ChatState:
    """The state after an event. Turns of other conversations change nothing.

    A question that is added while the new conversation is open is that conversation's first.
    """
    match event:
        case TurnAdded(turn) if turn.conversation == state.conversation:
            return replace(state, turns=(*state.turns, turn))
        case TurnAdded(turn) if state.conversation is None:
            return replace(state, conversation=turn.conversation, turns=(turn,))
        case TurnAdvanced(turn=turn) | TurnReplaced(turn=turn) if turn.conversation == state.conversation:
            return _with_turn(state, turn)
        case TurnWithdrawn(turn) if turn.conversation == state.conversation:
            return _without(state, turn)
        case ModelStateChanged(model):
            return replace(state, model=model)
    return state


def opened(
    state: ChatState, conversation: ConversationId | None, turns: Sequence[Turn] = (), choice: Choice | None = None
) -> ChatState:
    """Another conversation is shown. choice: who answers it, the default where nothing is said.

    Of a question that was being edited, the words stay where they are unless others stood there before.
    """
    state = not_editing(state) if state.kept else replace(state, editing=None)
    return replace(state, conversation=conversation, turns=tuple(turns), choice=choice or Choice(), answerer=None)


def answered_by(state: ChatState, choice: Choice, answerer: Answerer | None, usual: str = "") -> ChatState:
    """Who answers is known, or known better. The last that was known stays while the same is found out again."""
    is_same = (choice.reference or usual) == (state.choice.reference or state.usual)
    known = answerer or (state.answerer if is_same else None)
    return replace(state, choice=choice, answerer=known, usual=usual)


def editing(state: ChatState, turn: TurnId) -> ChatState:
    """The words of an earlier question are in the composer, and what stood there is kept for afterwards."""
    question = next((row.question for row in state.turns if row.id == turn), None)
    if question is None:
        return state
    kept = state.draft if state.editing is None else state.kept
    return drafted(replace(state, editing=turn, kept=kept), question)


def not_editing(state: ChatState) -> ChatState:
    """What stood in the composer before is there again."""
    return drafted(replace(state, editing=None, kept=""), state.kept) if state.editing is not None else state


def drafted(state: ChatState, text: str) -> ChatState:
    """The composer holds this now."""
    drafts = {key: draft for key, draft in state.drafts.items() if key != state.conversation}
    if text:
        drafts[state.conversation] = text
    return replace(state, drafts=drafts)


def running(state: ChatState) -> TurnId | None:
    """The turn whose answer comes just now, if any: the newest one."""
    for turn in reversed(state.turns):
        if turn.growing.state in (AnswerState.WAITING, AnswerState.STREAMING):
            return turn.id
    return None


def shown_of(state: ChatState, profiles: Sequence[ModelProfile] = ()) -> Shown:
    """What the widgets are told."""
    named = state.choice.reference or state.usual
    if named:
        return _shown_choice(state, state.answerer or Answerer(named))
    default = next((row.name for row in profiles if row.is_default), None)
    waits_for_choice = state.can_pick and _is_idle(state.model)
    name = "" if waits_for_choice else _model_name(state.model, default)
    return Shown(
        model=name or say("Choose a model" if waits_for_choice else "No model yet"),
        provider="",
        privacy=Privacy.LOCAL,
        keeping=keeping_of(state.choice, Privacy.LOCAL),
        greeting=words.greeting_more(Privacy.LOCAL, ""),
        banner=_to_choose() if waits_for_choice else banner_of(state.model, default),
        placeholder=say("Message {name}…", name=name) if name else say("Write a message…"),
        running=running(state),
        is_empty=not state.turns,
        is_editing=state.editing is not None,
    )


def _shown_choice(state: ChatState, answerer: Answerer) -> Shown:
    """For a conversation that names who answers it: how the default fares is not its business."""
    banner = Banner(answerer.problem, Tone.WARNING, (BannerAct.PICK,)) if answerer.problem else None
    return Shown(
        model=answerer.name,
        provider=answerer.provider,
        privacy=answerer.privacy,
        keeping=keeping_of(state.choice, answerer.privacy),
        greeting=words.greeting_more(answerer.privacy, answerer.provider),
        banner=banner,
        placeholder=say("Message {name}…", name=answerer.name),
        running=running(state),
        is_empty=not state.turns,
        is_editing=state.editing is not None,
    )


def banner_of(model: ModelState, default: str | None = None) -> Banner | None:
    """What to say about the model, if anything. default: the name of the model that can be downloaded."""
    match model.phase:
        case ModelPhase.ABSENT:
            return _absent(model, default)
        case ModelPhase.FAILED:
            why = said_error(model.failure) if model.failure else say("The model could not be loaded.")
            return Banner(why, Tone.DANGER, (BannerAct.RETRY, BannerAct.IMPORT), matters=True)
        case ModelPhase.READY | ModelPhase.RESTING | ModelPhase.LOADING if model.default and model.default.stop_gap:
            return _stop_gap(model.default, model.download, default)
    return None


def _to_choose() -> Banner:
    return Banner(say(_TO_CHOOSE), Tone.PLAIN, (BannerAct.PICK,), icon="box", matters=True)


def nobody_answers(model: ModelState) -> bool:
    """No model answers by itself: one that is picked now becomes the default."""
    return model.default is None or model.phase is ModelPhase.FAILED


def _is_idle(model: ModelState) -> bool:
    """No model answers, and nothing is on its way that will: in safe mode, or when all are too large."""
    return model.phase is ModelPhase.ABSENT and model.download is None and model.failure is None


def _model_name(state: ModelState, default: str | None) -> str:
    if state.default is not None:
        return state.default.name
    if state.download is not None:
        return state.download.name
    return default or ""


def _absent(model: ModelState, default: str | None) -> Banner:
    download = model.download
    if download is not None and download.phase is not DownloadPhase.FAILED:
        later = "" if download.phase is DownloadPhase.PAUSED else " " + say("You can write already.")
        return replace(_downloading(download, later), matters=download.phase is DownloadPhase.PAUSED)
    failure = (download.failure if download else None) or model.failure
    if failure is not None:
        name = download.name if download else default or ""
        brief = _not_downloaded(name, failure)
        text = f"{brief} {fix_of(failure.kind, failure.fix)}".strip()
        ways = (BannerAct.RETRY, BannerAct.IMPORT)
        return Banner(text, Tone.DANGER, ways, matters=True, detail=said_error(failure), brief=brief)
    wanted = " " + say("{name} can be downloaded.", name=default) if default else ""
    acts = (BannerAct.DOWNLOAD, BannerAct.IMPORT) if default else (BannerAct.IMPORT,)
    return Banner(say("There is no model on this computer yet.") + wanted, Tone.PLAIN, acts, matters=True)


def _stop_gap(model: LocalModel, download: DownloadProgress | None, default: str | None) -> Banner:
    remark = say("{name} is a stop-gap: its answers are often wrong.", name=model.name)
    if download is None or download.phase is DownloadPhase.DONE:
        acts = (BannerAct.DOWNLOAD,) if default else (BannerAct.IMPORT,)
        better = " " + say("{name} is better.", name=default) if default else ""
        return Banner(remark + better, Tone.WARNING, acts)
    if download.phase is DownloadPhase.FAILED:
        failure = download.failure
        brief = _not_downloaded(download.name, failure)
        ways, detail = (BannerAct.RETRY, BannerAct.IMPORT), said_error(failure) if failure else ""
        return Banner(f"{remark} {brief}", Tone.WARNING, ways, detail=detail, brief=brief)
    brief = _said(download)
    return replace(_downloading(download, ""), text=f"{remark} {brief}", tone=Tone.WARNING, brief=brief)


def _not_downloaded(name: str, failure: Failure | None) -> str:
    """That it failed, and why in a word or two: which server did not answer says nothing to who only wants to chat."""
    failed = say("{name} could not be downloaded.", name=name) if name else ""
    return f"{failed} {title_of(failure.kind)}{say('.')}".strip() if failure else failed


def _downloading(download: DownloadProgress, later: str) -> Banner:
    fraction = fraction_of(download)
    acts: tuple[BannerAct, ...] = ()
    if download.phase is DownloadPhase.PAUSED:
        acts = (BannerAct.RESUME, BannerAct.IMPORT)
    elif download.phase in _DOWNLOADING:
        acts = (BannerAct.PAUSE,)
    return Banner(_said(download) + later, Tone.PLAIN, acts, fraction=fraction)


def _said(download: DownloadProgress) -> str:
    fraction = fraction_of(download)
    if download.phase is DownloadPhase.RUNNING and fraction is not None:
        known = {"name": download.name, "percent": round(fraction * 100)}
        if download.remaining_s is None:
            return say("{name} is downloading: {percent} %.", **known)
        left = _roughly(download.remaining_s)
        return say("{name} is downloading: {percent} %, {time} left.", **known, time=left)
    return f"{download.name}: {said_progress(download)}."


def _roughly(seconds: float) -> str:
    """Whole minutes above two of them, fives of seconds below: anything finer only flickers."""
    step = 60 if seconds >= 120 else 5
    return said_duration(max(step, round(seconds / step) * step))


def _with_turn(state: ChatState, turn: Turn) -> ChatState:
    # From the end: the turn that changes is nearly always the last.
    for place in range(len(state.turns) - 1, -1, -1):
        if state.turns[place].id == turn.id:
            return replace(state, turns=(*state.turns[:place], turn, *state.turns[place + 1 :]))
    return state


def _without(state: ChatState, turn: Turn) -> ChatState:
    """The words of a withdrawn question go back into the composer, unless something else was written there."""
    left = replace(state, turns=tuple(other for other in state.turns if other.id != turn.id))
    return left if state.draft.strip() else drafted(left, turn.question)
