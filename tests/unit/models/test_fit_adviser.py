"""Advice for a computer of the test's making, with speeds on a real disk."""

from pathlib import Path

from tests.helpers.builders import a_model

from hexalogue.domain.fit import GpuRoom, Using, Verdict, Wish
from hexalogue.models.fit import FitAdviser
from hexalogue.models.speeds import SpeedFile

GB = 10**9
CUDA = Using("llama.cpp", "cuda")


def adviser(folder: Path, free: int = 8 * GB, *gpus: GpuRoom, is_unified: bool = False) -> FitAdviser:
    return FitAdviser(SpeedFile(folder / "s.json"), free=lambda: free, gpus=lambda: gpus, is_unified=is_unified)


def test_a_computer_that_never_answered_promises_no_speed(tmp_path: Path) -> None:
    model = a_model()

    advice = adviser(tmp_path).advice(model.size_bytes, model.facts)

    assert (advice.verdict, advice.tokens_per_s) == (Verdict.ROOMY, None)
    assert "second" not in advice.sentence


def test_an_answer_teaches_the_next_advice(tmp_path: Path) -> None:
    model = a_model()
    adviser(tmp_path).ran(model, Using(), 0, 60.0, 100)

    advice = adviser(tmp_path).advice(model.size_bytes, model.facts)

    assert advice.sentence == "Fits with room: 2,048 tokens of context, about 45 words a second as last time."


def test_speed_on_the_gpu_is_not_promised_where_the_gpu_has_no_room(tmp_path: Path) -> None:
    model = a_model()
    adviser(tmp_path).ran(model, CUDA, -1, 200.0, 100)

    with_room = adviser(tmp_path, 8 * GB, GpuRoom("RTX", 8 * GB)).advice(model.size_bytes, model.facts, using=CUDA)
    without = adviser(tmp_path, 8 * GB, GpuRoom("RTX", 0)).advice(model.size_bytes, model.facts, using=CUDA)

    assert (with_room.tokens_per_s, with_room.gpu_layers) == (200.0, -1)
    assert (without.tokens_per_s, without.gpu_layers) == (None, 0)


def test_unified_memory_is_not_counted_twice(tmp_path: Path) -> None:
    room = adviser(tmp_path, 8 * GB, GpuRoom("Apple M3", 8 * GB), is_unified=True).room()

    assert (room.gpus, room.is_unified) == ((), True)


def test_what_does_not_fit_is_too_large_and_has_no_speed(tmp_path: Path) -> None:
    model = a_model()
    adviser(tmp_path).ran(model, Using(), 0, 60.0, 100)

    advice = adviser(tmp_path, 10**8).advice(model.size_bytes, model.facts, Wish(context_tokens=2_048))

    assert (advice.verdict, advice.tokens_per_s) == (Verdict.TOO_LARGE, None)
