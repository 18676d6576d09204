"""The one reducer that grows a turn by the events of its answer."""

from dataclasses import replace
from typing import assert_never

from hexalogue.domain import chat_events as e
from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.turn import Answer, AnswerState, Tried, Turn, remembered


def applied(turn: Turn, event: ChatEvent) -> Turn:
    """The turn after one event. Events that come after a final state change nothing."""
    if not turn.growing.state.is_open:
        return turn
    grown = _grown(turn.growing, event)
    return replace(turn, answers=(*turn.answers[:-1], grown), shown=len(turn.answers) - 1)


def _grown(answer: Answer, event: ChatEvent) -> Answer:
    match event:
        case e.AnswerBegan() | e.ServerStarting():
            return replace(answer, state=AnswerState.WAITING)
        case e.RouteChosen(provider, model, privacy):
            return replace(answer, provider=provider, model=model, privacy=privacy)
        case e.HopFailed(provider, model, privacy, error):
            return replace(answer, tried=(*answer.tried, Tried(provider, model, privacy, error.message)))
        case e.HistoryDropped(turns):
            return replace(answer, dropped_turns=turns)
        case e.TextArrived(text):
            return replace(answer, state=AnswerState.STREAMING, text=answer.text + text)
        case e.ReasoningArrived() | e.ToolCallArrived():
            return replace(answer, state=AnswerState.STREAMING)
        case e.UsageReported(input_tokens, output_tokens):
            return replace(answer, input_tokens=input_tokens, output_tokens=output_tokens)
        case e.AnswerEnded(reason, ttft_s, tokens_per_s):
            state = _end_state(reason)
            return replace(answer, state=state, finish_reason=reason, ttft_s=ttft_s, tokens_per_s=tokens_per_s)
        case e.AnswerFailed(error):
            return replace(answer, state=AnswerState.FAILED, failure=remembered(error))
        case _:
            assert_never(event)


def _end_state(reason: str) -> AnswerState:
    return AnswerState.STOPPED if reason == "cancelled" else AnswerState.DONE
