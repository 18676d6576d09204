"""The advice: does it fit, where, with how much context, in which sentence."""

from dataclasses import replace

import pytest

from hexalogue.domain.fit import BUILT_IN_WISH, USUAL, Fit, GpuRoom, Room, Verdict, Wish, advised, cards
from hexalogue.domain.machine import Gpu
from hexalogue.domain.model_memory import BUILT_IN, needed_bytes
from hexalogue.domain.models import GgufFacts
from hexalogue.domain.speeds import Speed

GB = 10**9
# Llama 3.1 8B Instruct Q4_K_M: 4.92 GB, of which 4.4 in its 32 layers.
EIGHT_B = GgufFacts(
    "llama", "Llama 3.1 8B", 131_072, "Q4_K_M", 32, 4_096, 32, 8, 128, True, 8_030_000_000, 128_256,
    cache_numbers=65_536, layer_bytes=4_400_000_000, output_bytes=430_000_000,
)  # fmt: skip
EIGHT_B_BYTES = 4_920_000_000


def fit(room: Room, wish: Wish = USUAL, speed: Speed | None = None) -> Fit:
    return advised(EIGHT_B_BYTES, EIGHT_B, room, wish, speed)


def test_much_memory_is_a_fit_with_room() -> None:
    advice = fit(Room(16 * GB))

    assert (advice.verdict, advice.context_tokens, advice.gpu_layers) == (Verdict.ROOMY, 4_096, 0)
    assert advice.sentence == "Fits with room: 4,096 tokens of context."


def test_little_more_than_needed_is_a_tight_fit_with_numbers() -> None:
    advice = fit(Room(6 * GB))

    assert advice.verdict is Verdict.TIGHT
    assert advice.sentence == "Just fits: needs 5.7 GB of the 6.0 GB that are free, with 4,096 tokens of context."


def test_less_memory_gets_a_shorter_context() -> None:
    advice = fit(Room(5_400_000_000))

    assert (advice.verdict, advice.context_tokens) == (Verdict.SHORTER, 1_024)
    assert advice.sentence == "Fits with a shorter context: 1,024 tokens instead of 4,096."


def test_a_context_the_person_asked_for_is_refused_and_not_shortened() -> None:
    advice = fit(Room(5_400_000_000), Wish(context_tokens=16_384))

    assert not advice.runs
    assert advice.sentence == "Too large: needs 7.3 GB, 5.4 GB are free. Choose a context of 1,024."


def test_a_longer_context_than_the_model_was_made_for_is_not_given() -> None:
    short = replace(EIGHT_B, context_tokens=2_048)

    assert advised(EIGHT_B_BYTES, short, Room(16 * GB), Wish(context_tokens=8_192)).context_tokens == 2_048
    assert advised(EIGHT_B_BYTES, short, Room(16 * GB)).verdict is Verdict.ROOMY


def test_what_does_not_fit_at_all_says_what_to_choose() -> None:
    q8 = advised(8_540_000_000, EIGHT_B, Room(5_200_000_000))

    assert q8.sentence == "Too large: needs 9.3 GB, 5.2 GB are free. Choose a Q4 file."
    assert fit(Room(3 * GB)).sentence == "Too large: needs 5.7 GB, 3.0 GB are free. Choose a smaller model."


def test_a_smaller_cache_makes_room() -> None:
    long = Wish(context_tokens=65_536)

    assert fit(Room(12 * GB), long).verdict is Verdict.TOO_LARGE
    assert fit(Room(12 * GB), replace(long, cache="q8_0")).runs
    assert fit(Room(12 * GB), replace(long, cache="q4_0")).needs_bytes < 8 * GB


def test_a_gpu_with_room_takes_all_layers() -> None:
    advice = fit(Room(16 * GB, (GpuRoom("RTX 4070", 12 * GB),)))

    assert advice.gpu_layers == -1
    assert 5 * GB < advice.gpu_bytes < 7 * GB
    assert advice.needs_bytes < GB
    assert advice.sentence == "Fits with room: 4,096 tokens of context, all on the GPU."


def test_a_gpu_with_less_room_takes_some_layers() -> None:
    advice = fit(Room(16 * GB, (GpuRoom("GTX 1650", 4 * GB),)))

    assert 15 <= advice.gpu_layers <= 25
    assert advice.gpu_bytes <= 4 * GB
    assert f"{advice.gpu_layers} of 32 layers on the GPU" in advice.sentence


def test_two_gpus_share_the_layers() -> None:
    gpu = GpuRoom("GTX 1650", 3 * GB)

    assert 20 < fit(Room(16 * GB, (gpu, gpu))).gpu_layers < 32
    assert fit(Room(16 * GB, (gpu, gpu, gpu))).gpu_layers == -1


@pytest.mark.parametrize("free", [0, 500_000_000], ids=["unknown", "full"])
def test_a_gpu_without_room_takes_nothing(free: int) -> None:
    assert fit(Room(16 * GB, (GpuRoom("GT 710", free),))).gpu_layers == 0


def test_a_gpu_makes_room_for_what_the_memory_alone_could_not_hold() -> None:
    assert not fit(Room(4 * GB)).runs
    assert fit(Room(4 * GB, (GpuRoom("GTX 1650", 4 * GB),))).runs


def test_an_engine_without_gpu_leaves_it_alone() -> None:
    room = Room(16 * GB, (GpuRoom("RTX 4070", 12 * GB),))

    assert fit(room, Wish(uses_cards=False)).gpu_layers == 0


@pytest.mark.parametrize(("free", "layers"), [(16 * GB, -1), (7 * GB, 0)])
def test_a_unified_memory_is_counted_once(free: int, layers: int) -> None:
    advice = fit(Room(free, is_unified=True))

    assert (advice.gpu_layers, advice.gpu_bytes) == (layers, 0)
    assert advice.needs_bytes == fit(Room(free)).needs_bytes


def test_a_file_of_which_only_the_size_is_known_gets_an_advice() -> None:
    unknown = GgufFacts("", "", 0, "", 0, 0, 0, 0, 0, True)

    assert advised(5 * GB, unknown, Room(16 * GB, (GpuRoom("RTX 4070", 12 * GB),))).gpu_layers == 0
    assert advised(5 * GB, unknown, Room(16 * GB)).verdict is Verdict.ROOMY
    assert advised(5 * GB, unknown, Room(4 * GB)).verdict is Verdict.TOO_LARGE


def test_the_speed_is_said_in_words_where_it_is_known() -> None:
    room = Room(16 * GB)

    assert fit(room, speed=Speed(18.6, is_measured=True)).sentence.endswith(", about 14 words a second as last time.")
    assert fit(room, speed=Speed(1.3, is_measured=False)).sentence.endswith(
        ", about 1.0 words a second judging by other models on this computer."
    )


def test_the_built_in_engine_without_flash_attention_needs_more() -> None:
    assert needed_bytes(EIGHT_B_BYTES, EIGHT_B, 8_192, BUILT_IN) > needed_bytes(EIGHT_B_BYTES, EIGHT_B, 8_192) - 1
    assert fit(Room(16 * GB), Wish(engine=BUILT_IN)).needs_bytes > fit(Room(16 * GB)).needs_bytes


def test_cards_are_the_gpus_with_memory_of_their_own() -> None:
    found = cards([Gpu("nvidia", "RTX 4070", 12 * GB, 11 * GB), Gpu("apple", "M3", 16 * GB, 9 * GB)])

    assert found == (GpuRoom("RTX 4070", 11 * GB),)


def test_the_engine_inside_uses_a_gpu_only_where_it_shares_the_memory() -> None:
    assert fit(Room(16 * GB, (GpuRoom("RTX 4070", 12 * GB),)), BUILT_IN_WISH).gpu_layers == 0
    assert fit(Room(16 * GB, is_unified=True), BUILT_IN_WISH).gpu_layers == -1
