"""Whether a model goes into the memory that is free without anybody being asked, for the engine inside the application.

The arithmetic and what it was measured against stand in `domain/model_memory.py`. Pure.
"""

from hexalogue.domain.model_memory import needed_bytes
from hexalogue.domain.models import GgufFacts

# By itself the application takes at most this share of what is free.
COMFORTABLE_SHARE = 0.5


def fits_comfortably(size_bytes: int, facts: GgufFacts, free_bytes: int) -> bool:
    """Whether it may be loaded without asking: with the usual context, in half of what is free."""
    return needed_bytes(size_bytes, facts, facts.usual_context_tokens) <= int(free_bytes * COMFORTABLE_SHARE)
