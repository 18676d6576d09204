"""What the next attempt of a crashed engine changes."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.engine_steps import SMALLEST_CONTEXT_TOKENS, Room, next_launch, said_change, step_after
from hexalogue.domain.engines import FaultRow, InstalledEngine, Launch, Origin, Variant
from hexalogue.domain.ids import EngineId

STEPS = ("fewer_layers", "smaller_context", "other_variant", "cpu", "other_port", "same", "none")


def build(variant: Variant) -> InstalledEngine:
    return InstalledEngine(EngineId("an-engine"), "1", variant, Path("/engines") / variant / "server", Origin.FILE)


CUDA = Launch(build("cuda"), context_tokens=8192)
CPU = Launch(build("cpu"), context_tokens=8192)


def row(step: str) -> FaultRow:
    return FaultRow("a-fault", "A fault", "It failed.", "Do something.", step)


def after(launch: Launch, step: str, room: Room | None = None, *, was_ready: bool = False) -> Launch | None:
    return next_launch(launch, row(step), room or Room(), 1, was_ready=was_ready)


def chain(launch: Launch, step: str, room: Room) -> list[Launch]:
    """Every attempt until there is nothing left to change."""
    attempts = []
    while (following := after(launch, step, room)) is not None:
        attempts.append(launch := following)
        assert len(attempts) < 100
    return attempts


def test_fewer_layers_halve_to_none_and_then_the_context_halves() -> None:
    attempts = chain(CUDA, "fewer_layers", Room(layers=24))

    assert [launch.gpu_layers for launch in attempts] == [12, 6, 3, 1, 0, 0, 0]
    assert [launch.context_tokens for launch in attempts][-3:] == [8192, 4096, 2048]


def test_a_context_halves_down_to_its_smallest() -> None:
    attempts = chain(replace(CPU, context_tokens=0), "smaller_context", Room(context_tokens=10_000))

    assert [launch.context_tokens for launch in attempts] == [5000, 2500, SMALLEST_CONTEXT_TOKENS]


def test_another_variant_is_the_next_safer_one_and_at_last_the_processor() -> None:
    room = Room(others=(build("cpu"), build("vulkan"), build("cuda")))

    assert [launch.engine.variant for launch in chain(CUDA, "other_variant", room)] == ["vulkan", "cpu"]


def test_without_another_build_the_same_one_runs_on_the_processor() -> None:
    changed = after(CUDA, "other_variant")

    assert changed == replace(CUDA, gpu_layers=0)


def test_the_processor_is_taken_once() -> None:
    assert chain(CUDA, "cpu", Room(others=(build("cpu"),))) == [replace(CUDA, engine=build("cpu"), gpu_layers=0)]


@pytest.mark.parametrize("step", ["same", "other_port"])
def test_another_port_changes_nothing_here(step: str) -> None:
    assert after(CUDA, step) == CUDA


def test_a_fault_that_would_come_again_ends_the_attempts() -> None:
    assert after(CUDA, "none", was_ready=True) is None


def test_an_engine_that_was_ready_is_started_as_it_was_where_nothing_is_safer() -> None:
    smallest = replace(CPU, context_tokens=SMALLEST_CONTEXT_TOKENS)

    assert after(smallest, "smaller_context") is None
    assert after(smallest, "smaller_context", was_ready=True) == smallest


def test_an_unknown_fault_changes_nothing_at_first_and_a_little_then() -> None:
    assert [step_after(None, count) for count in (1, 2, 3)] == ["same", "fewer_layers", "fewer_layers"]
    smallest = replace(CPU, context_tokens=SMALLEST_CONTEXT_TOKENS)
    assert next_launch(smallest, None, Room(), 3, was_ready=False) == smallest


@given(
    st.sampled_from(get_args(Variant)),
    st.integers(-1, 200),
    st.integers(0, 1_000_000),
    st.lists(st.sampled_from(STEPS[:4]), min_size=1, max_size=8),
    st.lists(st.sampled_from(get_args(Variant)), max_size=4),
)
def test_every_chain_of_steps_ends(
    variant: Variant, layers: int, context: int, steps: list[str], others: list[Variant]
) -> None:
    room = Room(others=tuple(build(other) for other in others))
    launch: Launch | None = Launch(build(variant), gpu_layers=layers, context_tokens=context)

    for number in range(1000):
        launch = after(launch, steps[number % len(steps)], room) if launch else None

    assert launch is None


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (CUDA, ""),
        (replace(CUDA, gpu_layers=16), "with 16 layers on the GPU"),
        (replace(CUDA, gpu_layers=1), "with 1 layer on the GPU"),
        (replace(CUDA, gpu_layers=0), "on the processor alone"),
        (replace(CUDA, context_tokens=2048), "with a context of 2048 tokens"),
        (replace(CUDA, engine=build("vulkan")), "with its build for Vulkan"),
        (
            replace(CUDA, engine=build("cpu"), gpu_layers=0),
            "with its build for the processor and on the processor alone",
        ),
    ],
)
def test_a_change_is_said(after: Launch, said: str) -> None:
    assert said_change(CUDA, after) == said
