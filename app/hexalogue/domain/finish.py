"""What the finish reasons of the providers mean. They are handed on as they came; this reads them."""

_CUT_AT_LIMIT = frozenset(
    {"length", "max_tokens", "max_output_tokens", "model_length", "model_context_window_exceeded"}
)


def is_cut_at_limit(reason: str) -> bool:
    """Whether the answer ends where a limit of tokens was reached."""
    return reason.lower() in _CUT_AT_LIMIT
