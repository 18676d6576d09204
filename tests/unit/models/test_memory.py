"""The memory estimate and what fits."""

from dataclasses import replace

import pytest

from hexalogue.domain.model_memory import USUAL_CACHE_NUMBERS, cache_bytes, needed_bytes
from hexalogue.domain.models import GgufFacts
from hexalogue.models.memory import fits_comfortably

MB = 1_000_000
GB = 1_000 * MB
SMOL = GgufFacts("llama", "SmolLM2", 8_192, "Q4_1", 30, 576, 9, 3, 64, True, 134_515_008, 49_152)
SMOL_BYTES = 98_362_432
EIGHT_B = GgufFacts("llama", "Llama 3.1 8B", 131_072, "Q4_K_M", 32, 4_096, 32, 8, 128, True, 8_030_000_000, 128_256)


# Peak resident memory of a fresh process, measured 2026-11-21 (the table in `domain/model_memory.py`).
@pytest.mark.parametrize(("context", "measured_mb"), [(2_048, 261), (8_192, 528)])
def test_the_estimate_is_above_what_the_engine_took_and_near_it(context: int, measured_mb: int) -> None:
    estimate = needed_bytes(SMOL_BYTES, SMOL, context)

    assert measured_mb * MB <= estimate <= 1.2 * measured_mb * MB


def test_the_cache_of_one_token_is_two_halves_for_each_layer_and_head() -> None:
    assert cache_bytes(EIGHT_B, 1) == 32 * 8 * 128 * 2 * 2


@pytest.mark.parametrize(
    "unknown",
    [replace(SMOL, layers=0), replace(SMOL, heads_kv=0), replace(SMOL, head_size=0)],
    ids=["layers", "heads", "head size"],
)
def test_a_file_that_does_not_say_how_it_is_built_counts_as_a_large_one(unknown: GgufFacts) -> None:
    assert cache_bytes(unknown, 1) == 2 * USUAL_CACHE_NUMBERS


def test_comfortable_means_half_of_what_is_free() -> None:
    needed = needed_bytes(SMOL_BYTES, SMOL, SMOL.usual_context_tokens)

    assert fits_comfortably(SMOL_BYTES, SMOL, 2 * needed)
    assert not fits_comfortably(SMOL_BYTES, SMOL, 2 * needed - 2)
