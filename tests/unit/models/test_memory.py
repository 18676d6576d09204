"""The memory estimate and the context that fits."""

from dataclasses import replace

import pytest

from hexalogue.domain.models import GgufFacts
from hexalogue.models import memory

MB = 1_000_000
GB = 1_000 * MB
SMOL = GgufFacts("llama", "SmolLM2", 8_192, "Q4_1", 30, 576, 9, 3, 64, True, 134_515_008, 49_152)
SMOL_BYTES = 98_362_432
EIGHT_B = GgufFacts("llama", "Llama 3.1 8B", 131_072, "Q4_K_M", 32, 4_096, 32, 8, 128, True, 8_030_000_000, 128_256)
EIGHT_B_BYTES = 4_920 * MB


# Peak resident memory of a fresh process, measured 2026-11-21 (the table in `memory.py`).
@pytest.mark.parametrize(("context", "measured_mb"), [(2_048, 261), (8_192, 528)])
def test_the_estimate_is_above_what_the_engine_took_and_near_it(context: int, measured_mb: int) -> None:
    estimate = memory.needed_bytes(SMOL_BYTES, SMOL, context)

    assert measured_mb * MB <= estimate <= 1.2 * measured_mb * MB


def test_the_cache_of_one_token_is_two_halves_for_each_layer_and_head() -> None:
    assert memory.cache_bytes_per_token(EIGHT_B) == 32 * 8 * 128 * 2 * 2


@pytest.mark.parametrize(
    "unknown",
    [replace(SMOL, layers=0), replace(SMOL, heads_kv=0), replace(SMOL, head_size=0)],
    ids=["layers", "heads", "head size"],
)
def test_a_file_that_does_not_say_how_it_is_built_counts_as_a_large_one(unknown: GgufFacts) -> None:
    assert memory.cache_bytes_per_token(unknown) == memory.USUAL_CACHE_BYTES_PER_TOKEN


@pytest.mark.parametrize(
    ("free", "context"),
    [
        (64 * GB, 8_192),
        (8 * GB, 4_096),
        (5_900 * MB, 2_048),
        (5_300 * MB, 1_024),
        (5_230 * MB, 512),
        (4 * GB, None),
    ],
)
def test_the_context_shrinks_until_it_fits(free: int, context: int | None) -> None:
    assert memory.context_for(EIGHT_B_BYTES, EIGHT_B, free) == context


def test_the_context_is_never_more_than_the_model_was_trained_for() -> None:
    short = replace(SMOL, context_tokens=2_048)

    assert memory.context_for(SMOL_BYTES, short, 64 * GB) == 2_048


def test_a_model_that_says_nothing_about_its_context_gets_the_usual() -> None:
    assert memory.context_for(SMOL_BYTES, replace(SMOL, context_tokens=0), 64 * GB) == memory.USUAL_CONTEXT_TOKENS


def test_what_the_context_promises_fits() -> None:
    for free in range(300 * MB, 2 * GB, 50 * MB):
        context = memory.context_for(SMOL_BYTES, SMOL, free)

        assert context is None or memory.fits(SMOL_BYTES, SMOL, context, free)


def test_comfortable_means_half_of_what_is_free() -> None:
    needed = memory.needed_bytes(SMOL_BYTES, SMOL, memory.USUAL_CONTEXT_TOKENS)

    assert memory.fits_comfortably(SMOL_BYTES, SMOL, 2 * needed)
    assert not memory.fits_comfortably(SMOL_BYTES, SMOL, 2 * needed - 2)
