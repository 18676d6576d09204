"""The closed list of named deviations: a row of `resources/providers/` switches them on, a family asks for them.

What a parser can see by itself is no quirk: all spellings of reasoning, usage, tool calls, errors and lists are
understood everywhere. A quirk is what must be known before the first byte is sent.
Source: the providers' documentation and issue trackers, collected 2026-11-21.
"""

from collections.abc import Mapping
from typing import Final

_CHAT: Final[Mapping[str, str]] = {
    "max_completion_tokens": "The limit of the answer is called max_completion_tokens; max_tokens is refused.",
    "no_stream": "The API answers at once or not at all: `stream` must be absent.",
    "no_stream_options": "Usage comes unasked, or never: stream_options is refused.",
    "developer_role": "System prompts have the role developer.",
    "single_system": "One system prompt, first of all: the chat templates behind it fail on a second one.",
    "no_system": "No system role: system prompts go before the first question.",
    "text_only": "Content is a string: no images and no files.",
    "no_files": "Images, but no documents.",
    "no_tools": "No tools: the field is refused.",
    "tool_choice": "Tools are used only where tool_choice says auto.",
    "short_tool_ids": "Ids of tool calls are nine letters or digits: others are mapped to such.",
    "no_store": "Responses: keeps nothing anyway, and refuses `store`.",
    "no_seed": "No seed.",
    "random_seed": "The seed is called random_seed.",
    "no_stop": "No stop texts: the field is refused.",
    "no_sampling": "No temperature and no top_p: the fields are refused.",
    "top_k": "Takes top_k beside the standard fields.",
    "min_p": "Takes min_p beside the standard fields.",
    "repeat_penalty": "Takes repeat_penalty, as llama.cpp calls it.",
    "repetition_penalty": "Takes the same penalty, called repetition_penalty.",
}

_REASONING: Final[Mapping[str, str]] = {
    "reasoning_effort": "reasoning_effort: low, medium or high; none switches it off.",
    "reasoning_effort_high": "reasoning_effort knows high and none only.",
    "reasoning_effort_instant": "reasoning_effort: instant switches it off.",
    "reasoning_object": "reasoning: {effort}, or {enabled: false}.",
    "thinking_type": "thinking: {type: enabled} or {type: disabled}.",
    "enable_thinking": "enable_thinking: true or false, beside the messages.",
    "template_thinking": "chat_template_kwargs: {enable_thinking}, handed to the chat template.",
}

_ANSWERS: Final[Mapping[str, str]] = {
    "starts_on_demand": "Asleep until it is asked: 502 and 503 mean that it starts.",
    "no_transcript_segments": "Transcription knows no verbose_json: text only.",
}

# Of the families beside chat completions.
_OTHERS: Final[Mapping[str, str]] = {
    "vertex_path": "The models are a publisher's of Vertex AI, below a project and a location.",
    "vertex_express": "The same, without a project.",
    "vertex_claude": "Claude on Vertex AI: the model stands in the address, the version in the body.",
    "kobold_plain": "KoboldAI itself: the answer comes whole, not as a stream.",
}

# What each one means. Every name has a test in tests/unit/adapters/families/.
MEANINGS: Final[Mapping[str, str]] = {**_CHAT, **_REASONING, **_ANSWERS, **_OTHERS}
QUIRKS: Final[frozenset[str]] = frozenset(MEANINGS)
