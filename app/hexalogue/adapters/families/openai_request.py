"""The body of a chat completion: messages, sampling, tools, reasoning. Pure.

Source: OpenAI API reference, "Create chat completion", read 2026-11-21; deviations in `quirks`.
"""

from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.openai_messages import messages, tools
from hexalogue.domain.messages import ChatRequest, Sampling

_Json = dict[str, object]


def chat_body(endpoint: Endpoint, model: str, request: ChatRequest) -> _Json:
    """What is posted to chat/completions. Raises NotSupported for parts this endpoint has no place for."""
    quirks = endpoint.quirks
    body: _Json = {"model": model, "messages": messages(endpoint, request)}
    if "no_stream" not in quirks:
        body["stream"] = True
        if "no_stream_options" not in quirks:
            body["stream_options"] = {"include_usage": True}
    body |= sampling(quirks, request.sampling)
    if offered := tools(endpoint, request.tools):
        body["tools"] = offered
        if "tool_choice" in quirks:
            body["tool_choice"] = "auto"
    return body | reasoning(quirks, request.reasoning)


def sampling(quirks: frozenset[str], drawn: Sampling) -> _Json:
    """The fields of sampling that this endpoint knows; others are left out, their defaults stand."""
    wanted: _Json = {
        "max_completion_tokens" if "max_completion_tokens" in quirks else "max_tokens": drawn.max_tokens,
        "random_seed" if "random_seed" in quirks else "seed": None if "no_seed" in quirks else drawn.seed,
        "stop": None if "no_stop" in quirks else list(drawn.stop) or None,
    }
    if "no_sampling" not in quirks:
        wanted |= {"temperature": drawn.temperature, "top_p": drawn.top_p}
    for quirk, value in (
        ("top_k", drawn.top_k),
        ("min_p", drawn.min_p),
        ("repeat_penalty", drawn.repeat_penalty),
        ("repetition_penalty", drawn.repeat_penalty),
    ):
        if quirk in quirks:
            wanted[quirk] = value
    return {name: value for name, value in wanted.items() if value is not None}


def reasoning(quirks: frozenset[str], wanted: str | None) -> _Json:
    """How much the model may think first, in this endpoint's own field; nothing where it has none.

    wanted: off, low, medium or high; None leaves the provider's default.
    """
    if wanted is None:
        return {}
    on, off = {"effort": wanted}, {"enabled": False}
    is_on = wanted != "off"
    switch = "enabled" if is_on else "disabled"
    fields: dict[str, _Json] = {
        "reasoning_effort": {"reasoning_effort": wanted if is_on else "none"},
        "reasoning_effort_high": {"reasoning_effort": "high" if is_on else "none"},
        "reasoning_effort_instant": {"reasoning_effort": wanted if is_on else "instant"},
        "reasoning_object": {"reasoning": on if is_on else off},
        "thinking_type": {"thinking": {"type": switch}},
        "enable_thinking": {"enable_thinking": is_on},
        "template_thinking": {"chat_template_kwargs": {"enable_thinking": is_on}},
    }
    return {name: value for quirk, field in fields.items() if quirk in quirks for name, value in field.items()}
