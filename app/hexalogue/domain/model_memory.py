"""How much memory a model takes: arithmetic on what its header says, calibrated against real processes.

Measured 2026-11-21 as the peak of resident memory of a fresh process with one thread, a whole batch read:

| engine | model | context | measured | this estimate |
|---|---|---|---|---|
| llama-server b10434 | SmolLM2-135M Q4_1 | 512 | 174 MB | 183 MB |
| (flash attention) | | 2,048 | 210 MB | 220 MB |
| | | 8,192 | 352 MB | 368 MB |
| | its cache as q8_0 | 8,192 | 267 MB | 279 MB |
| | Qwen2.5-Coder-0.5B Q4_K_M | 512 | 644 MB | 644 MB |
| | | 4,096 | 690 MB | 691 MB |
| | | 16,384 | 841 MB | 855 MB |
| the built-in engine | SmolLM2-135M Q4_1 | 512 | 192 MB | 211 MB |
| (llama-cpp-python 0.3.36) | | 2,048 | 266 MB | 289 MB |
| | | 8,192 | 528 MB | 599 MB |
| | Qwen2.5-Coder-0.5B Q4_K_M | 512 | 653 MB | 680 MB |
| | | 2,048 | 720 MB | 765 MB |

`tests/integration/models/test_fit_against_engines.py` repeats it: at least nine tenths of what was taken, at most a
quarter more.
"""

from typing import Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import GgufFacts

# How keys and values are kept. Smaller is slower where no GPU helps: measured 26 against 10 tokens/s at 7,000 tokens.
CacheType = Literal["f16", "q8_0", "q4_0"]
# Bytes of one number. Source: ggml-common.h: 32 numbers in 34 and in 18 bytes.
_CACHE_BYTES: dict[CacheType, float] = {"f16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}

# The tokenizer keeps each token and merge in tables, the sampler its candidates: 515 and 680 bytes a token measured.
TOKENIZER_BYTES_PER_TOKEN = 600
# Prompts are read in batches of so many tokens (llama.cpp's n_ubatch).
BATCH_TOKENS = 512
# Without flash attention: scores of one batch against the whole context in 32 bits; half as much again is scratch.
SCORE_BYTES = 6
# With it, only the mask of which token sees which, in 16 bits.
MASK_BYTES = 2
# Activations of one batch: some 18 vectors of the embedding's length for each token, in 32 bits (a feed-forward part
# is 3 to 5 embeddings wide), and what does not grow with the model.
WORK_BYTES = 12_000_000
WORK_VECTORS = 18
# For files that do not say how they are built: what an 8-billion-parameter model has.
USUAL_CACHE_NUMBERS = 65_536
USUAL_HEADS = 32
# The window's cache holds one batch beside the window, in whole steps (llama-kv-cache-iswa.cpp, read 2026-11-21).
WINDOW_STEP = 256


@dataclass(frozen=True, slots=True)
class EngineCost:
    """What an engine takes beside the model. process_bytes: program, libraries, transport."""

    process_bytes: int
    has_flash_attention: bool


BUILT_IN = EngineCost(24_000_000, has_flash_attention=False)
SERVER = EngineCost(10_000_000, has_flash_attention=True)


def needed_bytes(
    size_bytes: int, facts: GgufFacts, context_tokens: int, engine: EngineCost = BUILT_IN, cache: CacheType = "f16"
) -> int:
    """Bytes of a process with this model once its whole context is in use."""
    tokenizer = facts.vocabulary * TOKENIZER_BYTES_PER_TOKEN
    held = size_bytes + cache_bytes(facts, context_tokens, cache) + tokenizer
    return held + compute_bytes(facts, context_tokens, engine) + engine.process_bytes


def compute_bytes(facts: GgufFacts, context_tokens: int, engine: EngineCost = BUILT_IN) -> int:
    """Bytes of the work buffers for one batch of a prompt."""
    work = WORK_BYTES + BATCH_TOKENS * 4 * WORK_VECTORS * facts.embedding
    if engine.has_flash_attention:
        return work + MASK_BYTES * BATCH_TOKENS * context_tokens
    return work + (facts.heads or USUAL_HEADS) * BATCH_TOKENS * SCORE_BYTES * context_tokens


def cache_bytes(facts: GgufFacts, context_tokens: int, cache: CacheType = "f16") -> int:
    """Bytes of the KV cache. Layers with a sliding window keep no more than the window and a batch."""
    whole = facts.cache_numbers or (0 if facts.window_numbers else facts.layers * facts.heads_kv * facts.head_size * 2)
    if not whole and not facts.window_numbers:
        whole = USUAL_CACHE_NUMBERS
    window = min(context_tokens, _in_steps(facts.window_tokens + BATCH_TOKENS))
    return int((whole * context_tokens + facts.window_numbers * window) * _CACHE_BYTES[cache])


def read_bytes(size_bytes: int, facts: GgufFacts) -> int:
    """Bytes of weights that one token of an answer reads: of a mixture of experts, only those that are used."""
    if not facts.layer_bytes:
        return size_bytes
    layers = facts.layer_bytes
    if facts.experts and 0 < facts.experts_used < facts.experts:
        layers -= facts.expert_bytes * (facts.experts - facts.experts_used) // facts.experts
    return layers + facts.output_bytes


def _in_steps(tokens: int) -> int:
    return -(-tokens // WINDOW_STEP) * WINDOW_STEP
