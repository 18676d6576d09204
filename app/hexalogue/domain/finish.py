"""What the finish reasons of the providers mean. They are handed on as they came; this reads them."""

_CUT_AT_LIMIT = frozenset(
    {"length", "max_tokens", "max_output_tokens", "model_length", "model_context_window_exceeded"}
)
_FILTERED = frozenset(
    {"content_filter", "safety", "recitation", "blocklist", "prohibited_content", "spii", "refusal"}
    | {"guardrail_intervened", "content_filtered", "error_toxic"}
)
_WANTS_TOOL = frozenset({"tool_calls", "tool_use", "tool_call", "function_call"})


def is_cut_at_limit(reason: str) -> bool:
    """Whether the answer ends where a limit of tokens was reached."""
    return reason.lower() in _CUT_AT_LIMIT


def is_filtered(reason: str) -> bool:
    """Whether a filter of the provider ended the answer."""
    return reason.lower() in _FILTERED


def wants_tool(reason: str) -> bool:
    """Whether the model waits for the result of a tool."""
    return reason.lower() in _WANTS_TOOL
