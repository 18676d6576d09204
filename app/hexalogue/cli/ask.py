"""`hexalogue ask`: one question, the answer as it comes."""

import asyncio
import json
import sys
from argparse import Namespace
from contextlib import aclosing
from typing import Any, assert_never

from hexalogue.cli import output
from hexalogue.cli.interrupting import interruptible
from hexalogue.cli.problems import say_problems
from hexalogue.domain import chat_events as e
from hexalogue.domain.finish import is_cut_at_limit
from hexalogue.domain.privacy import Privacy
from hexalogue.services.asking import Question
from hexalogue.services.headless import HeadlessServices

WRONG_USAGE = 2


async def ask(services: HeadlessServices, arguments: Namespace) -> int:
    """Ask, print, and return the exit status."""
    prompt = _from_input() if arguments.prompt == "-" else arguments.prompt
    if not prompt.strip():
        output.said("The question is empty. Type it after “ask”, or give it on standard input with “-”.")
        return WRONG_USAGE
    question = Question(
        prompt,
        references=tuple(([arguments.model] if arguments.model else []) + arguments.fallback),
        system=arguments.system,
        files=tuple(arguments.file),
        max_class=Privacy(arguments.max_class) if arguments.max_class else None,
    )
    if question.references:
        say_problems(services)
    show = _show_json if arguments.json else TextShown()
    status = 0
    try:
        async with aclosing(services.asking.stream(question)) as events:
            async for event in events:
                show(event)
                status = 1 if isinstance(event, e.AnswerFailed) else status
    except asyncio.CancelledError:
        show(e.AnswerEnded("cancelled"))
        raise
    return status


def _from_input() -> str:
    """Standard input to its end. UTF-8 wherever that fits, whatever the system calls its own encoding."""
    if sys.stdin is None:  # closed before we came
        return ""
    with interruptible():
        content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(sys.stdin.encoding, errors="replace")


def _show_json(event: e.ChatEvent) -> None:
    line = json_line(event)
    if line is not None:
        output.json_result(line)


def json_line(event: e.ChatEvent) -> dict[str, Any] | None:
    """One event as the contract prints it; None for what the contract does not know."""
    match event:
        case e.RouteChosen(provider, model, privacy):
            return {"type": "route", "provider": provider, "model": model, "privacy": privacy.value}
        case e.TextArrived(text):
            return {"type": "text", "text": text}
        case e.ReasoningArrived(text):
            return {"type": "reasoning", "text": text}
        case e.ToolCallArrived(call_id, name, arguments):
            return {"type": "tool_call", "id": call_id, "name": name, "arguments": dict(arguments)}
        case e.UsageReported(input_tokens, output_tokens):
            return {"type": "usage", "input_tokens": input_tokens, "output_tokens": output_tokens}
        case e.AnswerEnded(reason, ttft_s, tokens_per_s):
            return {"type": "end", "finish_reason": reason, "ttft_s": ttft_s, "tokens_per_s": tokens_per_s}
        case e.AnswerFailed(error):
            return output.error_object(error)
        case e.AnswerBegan() | e.ServerStarting() | e.HopFailed() | e.HistoryDropped():
            return None
        case _:
            assert_never(event)


class TextShown:
    """The answer for a person: its text as it comes, everything else in sentences that begin a line."""

    def __init__(self) -> None:
        self._is_inside_line = False

    def __call__(self, event: e.ChatEvent) -> None:
        """Show one event."""
        match event:
            case e.TextArrived(text):
                output.result(text, end="")
                self._is_inside_line = not text.endswith("\n")
            case e.ToolCallArrived(_, name, arguments):
                called = json.dumps(dict(arguments), ensure_ascii=False)
                self._end_line()
                output.said(f"The model wants to call the tool {name} with {called}.")
            case e.ServerStarting(provider, waited_s):
                output.progress(f"{provider} is still loading its model, {waited_s:.0f} s so far.")
            case e.AnswerEnded(reason, _, _):
                self._end_line()
                if is_cut_at_limit(reason):
                    output.said("The answer was cut at the model's limit of tokens.")
            case e.AnswerFailed(error):
                self._end_line()
                output.failed(error, as_json=False)
            case _:
                pass

    def _end_line(self) -> None:
        if self._is_inside_line:
            output.result("")
        self._is_inside_line = False
