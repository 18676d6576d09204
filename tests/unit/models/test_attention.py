"""What is kept of each token, for headers as real models have them."""

from pathlib import Path

import pytest
from tests.helpers import gguf_files as files

from hexalogue.domain.model_memory import cache_bytes, read_bytes
from hexalogue.models.attention import Kept, kept
from hexalogue.models.gguf import Header, read_start
from hexalogue.models.gguf_facts import read_facts, reading_of

Values = dict[str, int | str | tuple[int, ...]]


def kept_of(architecture: str, head_size: int, values: Values) -> Kept:
    """Keys are written without the architecture in front."""
    named = {f"{architecture}.{key}": value for key, value in values.items()}
    return kept(Header(Path("a.gguf"), 1_000, named), architecture, head_size)  # type: ignore[arg-type]


def test_a_plain_model_keeps_a_key_and_a_value_for_each_head_and_layer() -> None:
    values: Values = {"block_count": 32, "attention.head_count": 32, "attention.head_count_kv": 8}

    assert kept_of("llama", 128, values) == Kept(32 * 8 * 256)


def test_a_window_without_a_pattern_is_that_of_the_architecture() -> None:
    values: Values = {"block_count": 26, "attention.head_count_kv": 1, "attention.sliding_window": 512}

    assert kept_of("gemma3", 256, values) == Kept(4 * 512, 22 * 512, 512)


def test_a_pattern_in_the_header_counts_before_the_architectures() -> None:
    values: Values = {
        "block_count": 4,
        "attention.head_count_kv": (4, 4, 4, 1),
        "attention.sliding_window": 1_024,
        "attention.sliding_window_pattern": (True, True, True, False),
        "attention.key_length_swa": 64,
        "attention.value_length_swa": 64,
    }

    assert kept_of("gemma4", 128, values) == Kept(256, 12 * 128, 1_024)


def test_a_window_that_the_engine_does_not_use_keeps_everything() -> None:
    values: Values = {"block_count": 2, "attention.head_count_kv": 1, "attention.sliding_window": 2_048}

    assert kept_of("phi3", 64, values) == Kept(256)


def test_latent_attention_keeps_one_vector_and_no_values() -> None:
    values: Values = {
        "block_count": 27,
        "attention.head_count_kv": 1,
        "attention.key_length": 576,
        "attention.value_length": 512,
        "attention.kv_lora_rank": 512,
        "attention.key_length_mla": 192,
        "attention.value_length_mla": 128,
    }

    assert kept_of("deepseek2", 576, values) == Kept(27 * 576)


def test_layers_without_heads_keep_nothing() -> None:
    assert kept_of("jamba", 64, {"block_count": 4, "attention.head_count_kv": (0, 0, 0, 8)}) == Kept(8 * 128)


def test_only_one_layer_in_so_many_looks_back_in_a_hybrid() -> None:
    values: Values = {"block_count": 8, "attention.head_count_kv": 2, "full_attention_interval": 4}

    assert kept_of("qwen3next", 256, values) == Kept(2 * 2 * 512)


def test_layers_that_share_what_others_keep_add_nothing() -> None:
    values: Values = {"block_count": 6, "attention.head_count_kv": 1, "attention.shared_kv_layers": 2}

    assert kept_of("llama", 64, values) == Kept(4 * 128)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"block_count": 2**20, "attention.head_count_kv": 1},
        {"block_count": 4, "attention.head_count_kv": (1, 2)},
        {"block_count": 4, "attention.head_count_kv": "many"},
    ],
    ids=["nothing", "absurd", "too few", "text"],
)
def test_a_header_that_does_not_say_enough_says_nothing(values: Values) -> None:
    assert kept_of("llama", 64, values) == Kept()


def test_a_window_stops_growing_with_the_context() -> None:
    values: Values = {
        "general.architecture": "gemma3",
        "gemma3.block_count": 26,
        "gemma3.attention.head_count": 4,
        "gemma3.attention.head_count_kv": 1,
        "gemma3.attention.key_length": 256,
        "gemma3.attention.sliding_window": 512,
    }
    facts = reading_of(Header(Path("a.gguf"), 1_000, values, {}, 3)).facts  # type: ignore[arg-type]

    # 4 layers look back over everything; 22 keep the window and one batch, 1,024 tokens.
    assert cache_bytes(facts, 32_768) == 2 * (4 * 512 * 32_768 + 22 * 512 * 1_024)
    assert cache_bytes(facts, 32_768, "q8_0") * 2 == cache_bytes(facts, 32_768) * 34 // 32


def test_the_weights_are_told_apart(tmp_path: Path) -> None:
    facts = read_facts(files.write_model(tmp_path / "a.gguf")).facts

    layer = 64 * 64 * 2 + 32 * 64 * 2 + 3 * 128 * 64 + 2 * 64
    assert facts.layer_bytes == files.LAYERS * layer * 4
    assert facts.output_bytes == 260 * 64 * 4
    assert read_bytes(1_000_000_000, facts) == facts.layer_bytes + facts.output_bytes


def test_the_start_of_a_file_says_how_it_is_built(tmp_path: Path) -> None:
    whole = files.write_model(tmp_path / "a.gguf").read_bytes()
    facts = read_facts(tmp_path / "a.gguf").facts

    start = reading_of(read_start(whole[:2_000], len(whole), Path("a.gguf"))).facts

    assert (start.layers, start.heads_kv, start.cache_numbers) == (facts.layers, facts.heads_kv, facts.cache_numbers)
    assert (start.vocabulary, start.context_tokens) == (facts.vocabulary, facts.context_tokens)
    assert start.layer_bytes == 0
