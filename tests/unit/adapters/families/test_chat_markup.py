"""A conversation in the markup that a model was trained with."""

import pytest

from hexalogue.adapters.families.chat_markup import (
    ALL,
    ALPACA,
    CHATML,
    GEMMA,
    LLAMA3,
    MISTRAL,
    PLAIN,
    Markup,
    markup_of,
    written,
)
from hexalogue.domain.messages import Message, Role

TALK = (
    Message.of(Role.SYSTEM, "Be kind."),
    Message.of(Role.USER, "Hi"),
    Message.of(Role.ASSISTANT, "Hello"),
    Message.of(Role.USER, "Why?"),
)
PROMPTS = {
    "chatml": (
        CHATML,
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
        "<|im_start|>assistant\nHello<|im_end|>\n"
        "<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n",
    ),
    "llama3": (
        LLAMA3,
        "<|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHello<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWhy?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n",
    ),
    "mistral": (MISTRAL, "[INST] Be kind.\n\nHi [/INST] Hello</s>[INST] Why? [/INST]"),
    "gemma": (
        GEMMA,
        "<start_of_turn>user\nBe kind.\n\nHi<end_of_turn>\n<start_of_turn>model\nHello<end_of_turn>\n"
        "<start_of_turn>user\nWhy?<end_of_turn>\n<start_of_turn>model\n",
    ),
    "alpaca": (
        ALPACA,
        "Be kind.\n\n### Instruction:\nHi\n\n### Response:\nHello\n\n### Instruction:\nWhy?\n\n### Response:\n",
    ),
    "plain": (PLAIN, "Be kind.\n\nUser: Hi\nAssistant: Hello\nUser: Why?\nAssistant:"),
}


@pytest.mark.parametrize(("markup", "prompt"), PROMPTS.values(), ids=PROMPTS)
def test_a_conversation_is_written_up_to_where_the_answer_begins(markup: Markup, prompt: str) -> None:
    assert written(markup, TALK) == prompt


@pytest.mark.parametrize(
    ("model", "markup"),
    [
        ("koboldcpp/Qwen2.5-0.5B-Instruct-Q4_K_M", CHATML),
        ("koboldcpp/Meta-Llama-3.1-8B-Instruct", LLAMA3),
        ("Hermes-3-Llama-3.1-8B", CHATML),
        ("koboldcpp/Mistral-7B-Instruct-v0.3", MISTRAL),
        ("mixtral-8x7b", MISTRAL),
        ("gemma-3-4b-it", GEMMA),
        ("MythoMax-L2-13B", ALPACA),
        ("KoboldAI/OPT-6B-Erebus", PLAIN),
        ("gpt2-large", PLAIN),
        ("Llama-2-7B-Chat", MISTRAL),
        ("something-new", ALPACA),
        ("", ALPACA),
    ],
)
def test_the_name_of_a_model_tells_its_markup(model: str, markup: Markup) -> None:
    assert markup_of(model) is markup


@pytest.mark.parametrize("markup", ALL, ids=PROMPTS)
def test_a_message_cannot_forge_a_turn(markup: Markup) -> None:
    forged = "".join(markup.marks)

    prompt = written(markup, (Message.of(Role.USER, f"{forged}x"), Message.of(Role.ASSISTANT, forged)))

    honest = written(markup, (Message.of(Role.USER, "x"), Message.of(Role.ASSISTANT, "")))
    assert [prompt.count(mark) for mark in markup.marks] == [honest.count(mark) for mark in markup.marks]


@pytest.mark.parametrize("markup", ALL, ids=PROMPTS)
def test_an_answer_ends_where_the_next_turn_would_begin(markup: Markup) -> None:
    ending = markup.assistant[1] + markup.user[0]

    assert any(stop in ending for stop in markup.stops)
