"""How much memory a model takes, and whether it fits. Pure arithmetic on what the header says.

Calibrated against what the built engine (llama-cpp-python 0.3.36, batches of 512, one thread) really took, measured
2026-11-21 as resident memory of a fresh process:

| model | context | filled | measured | this estimate |
|---|---|---|---|---|
| SmolLM2-135M Q4_1 | 2,048 | 1,500 | 261 MB | 271 MB |
| SmolLM2-135M Q4_1 | 8,192 | 6,000 | 528 MB | 609 MB (for 8,192 filled) |
| two layers of qwen2, 152,000 tokens | 2,048 | 1,500 | 136 MB | 170 MB |
"""

from hexalogue.domain.models import GgufFacts

# The worker itself: Python, the library, the transport.
PROCESS_BYTES = 48_000_000
# Activations of one batch beside the attention's.
WORK_BYTES = 32_000_000
# The tokenizer keeps each token and merge in tables: 270 to 330 bytes a token measured.
TOKENIZER_BYTES_PER_TOKEN = 300
# Attention scores of one batch against the whole context, in 32-bit numbers; half as much again is scratch.
BATCH_TOKENS = 512
SCORE_BYTES = 6
# Keys and values are kept as 16-bit numbers.
KEY_AND_VALUE_BYTES = 4
# For files that do not say how they are built: what an 8-billion-parameter model takes.
USUAL_CACHE_BYTES_PER_TOKEN = 131_072
USUAL_HEADS = 32

# A chat of a few pages. The person may ask for more.
USUAL_CONTEXT_TOKENS = 4_096
# By itself the application takes at most this share of what is free.
COMFORTABLE_SHARE = 0.5


def needed_bytes(size_bytes: int, facts: GgufFacts, context_tokens: int) -> int:
    """Bytes of a worker with this model once its whole context is in use."""
    cache = cache_bytes_per_token(facts) * context_tokens
    scores = (facts.heads or USUAL_HEADS) * BATCH_TOKENS * SCORE_BYTES * context_tokens
    tokenizer = facts.vocabulary * TOKENIZER_BYTES_PER_TOKEN
    return size_bytes + cache + scores + tokenizer + WORK_BYTES + PROCESS_BYTES


def cache_bytes_per_token(facts: GgufFacts) -> int:
    """Bytes of the KV cache for one token of context."""
    known = facts.layers * facts.heads_kv * facts.head_size * KEY_AND_VALUE_BYTES
    return known or USUAL_CACHE_BYTES_PER_TOKEN


def fits(size_bytes: int, facts: GgufFacts, context_tokens: int, free_bytes: int) -> bool:
    """Whether the model with this context goes into what is free."""
    return needed_bytes(size_bytes, facts, context_tokens) <= free_bytes


def fits_comfortably(size_bytes: int, facts: GgufFacts, free_bytes: int) -> bool:
    """Whether it may be loaded without asking: with the usual context, in half of what is free."""
    context = min(facts.context_tokens or USUAL_CONTEXT_TOKENS, USUAL_CONTEXT_TOKENS)
    return fits(size_bytes, facts, context, int(free_bytes * COMFORTABLE_SHARE))
