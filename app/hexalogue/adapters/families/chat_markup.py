"""Chat markup for servers that take a raw prompt: which one a model was trained with, and a conversation written in it.

The table is chosen from by the model's name, because such servers do not tell the model's own template. What begins a
text (BOS) is left to the server, which adds it itself.
Sources: the chat templates in the model cards of Qwen 2.5 and 3, Llama 3.1, Mistral 7B Instruct v0.3, Gemma 2 and 3,
Stanford Alpaca; KoboldCpp falls back to Alpaca as well (koboldcpp.py, `default_adapter`). Read 2026-11-21.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hexalogue.domain.messages import Message, Role


@dataclass(frozen=True, slots=True)
class Markup:
    """system, user, assistant: what stands before and after a message.   answer: what the model goes on from.

    system None: no such role, the words go before the first question.   stops: what ends an answer.
    marks: what must not come from inside a message, for it would forge a turn.
    """

    system: tuple[str, str] | None
    user: tuple[str, str]
    assistant: tuple[str, str]
    answer: str
    stops: tuple[str, ...]
    marks: tuple[str, ...] = ()


CHATML = Markup(
    system=("<|im_start|>system\n", "<|im_end|>\n"),
    user=("<|im_start|>user\n", "<|im_end|>\n"),
    assistant=("<|im_start|>assistant\n", "<|im_end|>\n"),
    answer="<|im_start|>assistant\n",
    stops=("<|im_end|>", "<|im_start|>"),
    marks=("<|im_start|>", "<|im_end|>"),
)
LLAMA3 = Markup(
    system=("<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>"),
    user=("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"),
    assistant=("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
    answer="<|start_header_id|>assistant<|end_header_id|>\n\n",
    stops=("<|eot_id|>", "<|start_header_id|>"),
    marks=("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
)
MISTRAL = Markup(
    system=None,
    user=("[INST] ", " [/INST]"),
    assistant=(" ", "</s>"),
    answer="",
    stops=("</s>", "[INST]"),
    marks=("[INST]", "[/INST]", "</s>"),
)
GEMMA = Markup(
    system=None,
    user=("<start_of_turn>user\n", "<end_of_turn>\n"),
    assistant=("<start_of_turn>model\n", "<end_of_turn>\n"),
    answer="<start_of_turn>model\n",
    stops=("<end_of_turn>", "<start_of_turn>"),
    marks=("<start_of_turn>", "<end_of_turn>"),
)
ALPACA = Markup(
    system=("", "\n\n"),
    user=("### Instruction:\n", "\n\n"),
    assistant=("### Response:\n", "\n\n"),
    answer="### Response:\n",
    stops=("\n### Instruction:", "\n### Response:"),
)
PLAIN = Markup(
    system=("", "\n\n"),
    user=("User: ", "\n"),
    assistant=("Assistant: ", "\n"),
    answer="Assistant:",
    stops=("\nUser:",),
)

ALL = (CHATML, LLAMA3, MISTRAL, GEMMA, ALPACA, PLAIN)

# The first that is found in the name decides: derivatives name themselves before what they were made of.
_BY_NAME: tuple[tuple[str, Markup], ...] = (
    (r"hermes|dolphin|chatml|openchat-3\.6|orca", CHATML),
    (r"alpaca|wizard|airoboros|mytho|tulu", ALPACA),
    (r"llama[-_. ]?3|llama[-_. ]?4", LLAMA3),
    (r"mi[sx]tral|ministral|magistral|devstral|codestral|llama[-_. ]?2.*chat", MISTRAL),
    (r"gemma", GEMMA),
    (r"qwen|qwq|smollm|yi-|internlm|minicpm|olmo-?3|lfm2", CHATML),
    (r"(^|[-_/ ])base($|[-_. ])|gpt-?[2jn]|pythia|opt-|bloom|erebus|nerys", PLAIN),
)


def markup_of(model: str) -> Markup:
    """The markup that a model of this name was most likely trained with; Alpaca's, the most forgiving, for others."""
    name = model.lower()
    return next((markup for pattern, markup in _BY_NAME if re.search(pattern, name)), ALPACA)


def written(markup: Markup, messages: Sequence[Message]) -> str:
    """The conversation as a prompt, up to where the answer begins. Only the text of messages is taken."""
    system = "\n\n".join(clean(markup, message.text) for message in messages if message.role is Role.SYSTEM)
    turns = [message for message in messages if message.role is not Role.SYSTEM]
    text = _framed(markup.system, system) if system and markup.system is not None else ""
    before = f"{system}\n\n" if system and markup.system is None else ""
    for message in turns:
        is_answer = message.role is Role.ASSISTANT
        frame = markup.assistant if is_answer else markup.user
        text += _framed(frame, ("" if is_answer else before) + clean(markup, message.text))
        before = before if is_answer else ""
    return text + markup.answer


def clean(markup: Markup, text: str) -> str:
    """The text with a zero-width space inside of marks: readable as before, and no turn of its own."""
    for mark in markup.marks:
        text = text.replace(mark, f"{mark[0]}\u200b{mark[1:]}")
    return text


def _framed(frame: tuple[str, str], text: str) -> str:
    return f"{frame[0]}{text}{frame[1]}"
