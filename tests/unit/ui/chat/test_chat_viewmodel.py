"""The page's state and what is shown of it, as tables."""

from dataclasses import replace

import pytest
from tests.helpers.builders import a_model, a_profile, a_turn, an_answer, download_progress, ready_state

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.events import (
    AppEvent,
    ConversationsChanged,
    ModelStateChanged,
    TurnAdded,
    TurnAdvanced,
    TurnReplaced,
    TurnWithdrawn,
)
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.models import DownloadPhase, ModelPhase, ModelState
from hexalogue.domain.turn import AnswerState, Failure, Turn
from hexalogue.ui.chat.viewmodel import (
    BannerAct,
    ChatState,
    Tone,
    banner_of,
    drafted,
    opened,
    reduced,
    running,
    shown_of,
)

HERE = ConversationId("conversation-0")
DEFAULT = "Better Model"
FAILURE = Failure("Unreachable", "hub.example could not be reached.", "Check the network.")
STOP_GAP = replace(a_model("tiny"), name="Tiny", stop_gap=True)


def a_state(*turns: Turn) -> ChatState:
    return ChatState(conversation=HERE, turns=turns)


def test_a_new_turn_of_this_conversation_is_added_at_the_end() -> None:
    first, second = a_turn(), a_turn()

    assert reduced(a_state(first), TurnAdded(second)).turns == (first, second)


def test_the_first_question_gives_a_new_conversation_its_id() -> None:
    turn = a_turn()

    state = reduced(ChatState(), TurnAdded(turn))

    assert (state.conversation, state.turns) == (HERE, (turn,))


@pytest.mark.parametrize(
    "event",
    [
        TurnAdded(a_turn(conversation=ConversationId("other"))),
        TurnReplaced(a_turn(conversation=ConversationId("other"))),
        TurnWithdrawn(a_turn(conversation=ConversationId("other"))),
        ConversationsChanged(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_what_happens_elsewhere_changes_nothing(event: AppEvent) -> None:
    state = a_state(a_turn())

    assert reduced(state, event) is state


def test_a_growing_answer_replaces_its_turn() -> None:
    other, turn = a_turn(), a_turn()
    event = TextArrived("word")
    grown = applied(turn, event)

    state = reduced(a_state(other, turn), TurnAdvanced(event, grown))

    assert state.turns == (other, grown)


def test_a_withdrawn_question_goes_back_into_the_composer() -> None:
    turn = a_turn("my words")

    state = reduced(a_state(turn), TurnWithdrawn(turn))

    assert (state.turns, state.draft) == ((), "my words")


def test_a_withdrawn_question_never_overwrites_a_draft() -> None:
    turn = a_turn("my words")

    assert reduced(drafted(a_state(turn), "newer"), TurnWithdrawn(turn)).draft == "newer"


def test_each_conversation_keeps_its_draft() -> None:
    state = drafted(a_state(), "for here")
    state = drafted(opened(state, ConversationId("there")), "for there")

    assert state.draft == "for there"
    assert opened(state, HERE).draft == "for here"
    assert opened(state, None).draft == ""


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (AnswerState.WAITING, True),
        (AnswerState.STREAMING, True),
        (AnswerState.QUEUED, False),
        (AnswerState.DONE, False),
    ],
)
def test_only_an_answer_that_comes_can_be_stopped(state: AnswerState, *, expected: bool) -> None:
    turn = a_turn("asked", an_answer("x", state=state))

    assert running(a_state(turn)) == (turn.id if expected else None)


@pytest.mark.parametrize(
    ("model", "words", "tone", "acts"),
    [
        (ModelState(ModelPhase.ABSENT), "no model", Tone.PLAIN, (BannerAct.DOWNLOAD, BannerAct.IMPORT)),
        (
            ModelState(ModelPhase.ABSENT, download=download_progress()),
            "downloading: 25 %",
            Tone.PLAIN,
            (BannerAct.PAUSE,),
        ),
        (
            ModelState(ModelPhase.ABSENT, download=download_progress(phase=DownloadPhase.PAUSED)),
            "paused",
            Tone.PLAIN,
            (BannerAct.RESUME, BannerAct.IMPORT),
        ),
        (
            ModelState(ModelPhase.ABSENT, download=download_progress(phase=DownloadPhase.FAILED, failure=FAILURE)),
            "better-model could not be downloaded. No connection. Check the network.",
            Tone.DANGER,
            (BannerAct.RETRY, BannerAct.IMPORT),
        ),
        (
            ModelState(ModelPhase.FAILED, a_model(), failure=FAILURE),
            "hub.example could not be reached.",
            Tone.DANGER,
            (BannerAct.RETRY, BannerAct.IMPORT),
        ),
        (
            ready_state(model=STOP_GAP, download=download_progress()),
            "Tiny is a stop-gap: its answers are often wrong. better-model is downloading: 25 %",
            Tone.WARNING,
            (BannerAct.PAUSE,),
        ),
        (ready_state(model=STOP_GAP), "Better Model is better", Tone.WARNING, (BannerAct.DOWNLOAD,)),
        (
            ready_state(model=STOP_GAP, download=download_progress(phase=DownloadPhase.FAILED, failure=FAILURE)),
            "its answers are often wrong. better-model could not be downloaded. No connection.",
            Tone.WARNING,
            (BannerAct.RETRY, BannerAct.IMPORT),
        ),
    ],
)
def test_the_banner_says_what_is_wrong_and_what_can_be_done(
    model: ModelState, words: str, tone: Tone, acts: tuple[BannerAct, ...]
) -> None:
    banner = banner_of(model, DEFAULT)

    assert banner is not None
    assert words in banner.text
    assert (banner.tone, banner.acts) == (tone, acts)


@pytest.mark.parametrize(("phase", "matters"), [(DownloadPhase.PAUSED, True), (DownloadPhase.RUNNING, False)])
def test_going_on_matters_where_a_paused_download_is_all_there_is(phase: DownloadPhase, *, matters: bool) -> None:
    banner = banner_of(ModelState(ModelPhase.ABSENT, download=download_progress(phase=phase)), DEFAULT)

    assert banner is not None
    assert banner.matters is matters


@pytest.mark.parametrize("stop_gap", [True, False])
def test_what_exactly_failed_is_there_for_those_who_ask(*, stop_gap: bool) -> None:
    failed = download_progress(phase=DownloadPhase.FAILED, failure=FAILURE)
    state = ready_state(model=STOP_GAP, download=failed) if stop_gap else ModelState(download=failed)

    banner = banner_of(replace(state, phase=ModelPhase.READY if stop_gap else ModelPhase.ABSENT), DEFAULT)

    assert banner is not None
    assert "hub.example" not in banner.text
    assert banner.detail == "hub.example could not be reached. Check the network."
    assert banner.matters is not stop_gap


@pytest.mark.parametrize("model", [ready_state(), ModelState(), ModelState(ModelPhase.LOADING, a_model())])
def test_a_good_model_needs_no_banner(model: ModelState) -> None:
    assert banner_of(model, DEFAULT) is None


def test_models_that_are_here_are_to_be_chosen_from_when_none_was_loaded() -> None:
    shown = shown_of(ChatState(model=ModelState(ModelPhase.ABSENT), can_pick=True), (a_profile(),))

    assert shown.banner is not None
    assert "no model on this computer" not in shown.banner.text
    assert shown.banner.acts == (BannerAct.PICK,)
    assert (shown.model, shown.placeholder) == ("Choose a model", "Write a message…")


def test_the_composer_names_who_will_answer() -> None:
    state = reduced(ChatState(), ModelStateChanged(ready_state()))

    assert shown_of(state).placeholder == "Message small-model…"
    assert shown_of(ChatState(), (a_profile(),)).placeholder == "Message Better Model…"
    assert shown_of(ChatState()).placeholder == "Write a message…"


def test_a_model_goes_by_its_name_everywhere() -> None:
    model = replace(a_model("small-1b"), name="Small 1B")

    shown = shown_of(reduced(ChatState(), ModelStateChanged(ready_state(model=model))))

    assert (shown.model, shown.placeholder) == ("Small 1B", "Message Small 1B…")
