"""Whether a model goes into the memory that is free, for the engine inside the application. Pure.

The arithmetic and what it was measured against stand in `domain/model_memory.py`.
"""

from hexalogue.domain.model_memory import cache_bytes, needed_bytes
from hexalogue.domain.models import GgufFacts

__all__ = [
    "COMFORTABLE_SHARE",
    "USUAL_CONTEXT_TOKENS",
    "cache_bytes_per_token",
    "fits",
    "fits_comfortably",
    "needed_bytes",
]

# A chat of a few pages. The person may ask for more.
USUAL_CONTEXT_TOKENS = 4_096
# By itself the application takes at most this share of what is free.
COMFORTABLE_SHARE = 0.5


def cache_bytes_per_token(facts: GgufFacts) -> int:
    """Bytes of the KV cache for the first token of context; with a sliding window later ones cost less."""
    return cache_bytes(facts, 1)


def fits(size_bytes: int, facts: GgufFacts, context_tokens: int, free_bytes: int) -> bool:
    """Whether the model with this context goes into what is free."""
    return needed_bytes(size_bytes, facts, context_tokens) <= free_bytes


def fits_comfortably(size_bytes: int, facts: GgufFacts, free_bytes: int) -> bool:
    """Whether it may be loaded without asking: with the usual context, in half of what is free."""
    context = min(facts.context_tokens or USUAL_CONTEXT_TOKENS, USUAL_CONTEXT_TOKENS)
    return fits(size_bytes, facts, context, int(free_bytes * COMFORTABLE_SHARE))
