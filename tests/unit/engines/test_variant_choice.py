"""Measurements in, a choice and its sentence out."""

import asyncio
import math

import pytest

from hexalogue.domain.engines import Variant
from hexalogue.domain.errors import StartFailed
from hexalogue.engines.variant_choice import Measured, chosen, is_alike, measured

STORY = "Once upon a time there was a cat named Whiskers who lived in a small village by the sea."
OTHER = "!!!! 0000 @@@@ zzzz ???? ==== #### 1111 $$$$ ^^^^ &&&& **** ((((( ))))) {{{{{ }}}}} |||||"


def row(variant: Variant, speed: float, text: str = STORY, why: str = "") -> Measured:
    return Measured(variant, speed, text, why)


def test_the_fastest_is_chosen_and_the_others_are_named() -> None:
    choice = chosen([row("cpu", 20), row("vulkan", 55), row("cuda", 90)])

    assert choice.variant == "cuda"
    assert choice.why == (
        "cuda is used, the fastest that is right: 90 tokens a second with the starter model (cpu 20; vulkan 55)."
    )


def test_a_fast_build_that_says_something_else_is_passed_over() -> None:
    choice = chosen([row("cpu", 20), row("vulkan", 300, OTHER)])

    assert choice.variant == "cpu"
    assert "vulkan 300, and wrong words" in choice.why


def test_a_difference_late_in_the_answer_is_no_mistake() -> None:
    late = STORY[:60] + " and sang to the moon every night."

    assert chosen([row("cpu", 20), row("cuda", 90, late)]).variant == "cuda"


def test_little_faster_is_not_worth_a_driver() -> None:
    choice = chosen([row("cpu", 20), row("vulkan", 22)])

    assert choice.variant == "cpu"
    assert "as fast as any" in choice.why


def test_what_failed_is_named_with_its_cause() -> None:
    choice = chosen([row("cpu", 20), row("cuda", 0, "", "a library is missing")])

    assert (choice.variant, "cuda: a library is missing" in choice.why) == ("cpu", True)


def test_without_the_processors_build_the_fastest_is_believed() -> None:
    assert chosen([row("vulkan", 30), row("cuda", 60)]).variant == "cuda"


def test_one_build_alone_is_used() -> None:
    assert "nothing else to compare" in chosen([row("metal", 60)]).why


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [row("cpu", 0, "")],
        [row("cuda", math.nan)],
        [row("cuda", math.inf)],
        [row("cpu", 5, "  "), row("vulkan", 0, "", "it died")],
    ],
    ids=["none", "silent", "nan", "infinite", "all failed"],
)
def test_where_nothing_could_be_measured_the_processor_is_used(rows: list[Measured]) -> None:
    choice = chosen(rows)

    assert choice.variant == "cpu"
    assert choice.why.endswith(").")


@pytest.mark.parametrize(
    ("text", "wanted", "alike"),
    [(STORY, STORY, True), (STORY[:30], STORY, True), (OTHER, STORY, False), ("", STORY, False), (STORY, "", False)],
)
def test_answers_are_compared_as_far_as_the_shorter_goes(text: str, wanted: str, alike: bool) -> None:
    assert is_alike(text, wanted) is alike


async def test_builds_are_measured_one_after_another() -> None:
    running = 0
    order: list[str] = []

    async def run(variant: Variant, seconds: float) -> Measured:
        nonlocal running
        running += 1
        assert (running, seconds) == (1, 2.0)
        order.append(variant)
        await asyncio.sleep(0)
        running -= 1
        if variant == "cuda":
            raise StartFailed("llama-server", "a library is missing")
        return row(variant, 20)

    choice = await measured(("cpu", "cuda"), run)

    assert (choice.variant, order) == ("cpu", ["cpu", "cuda"])
    assert choice.measured[1].why


async def test_a_build_that_hangs_is_given_up() -> None:
    async def run(variant: Variant, seconds: float) -> Measured:
        del seconds
        if variant == "vulkan":
            await asyncio.Event().wait()
        return row(variant, 20)

    choice = await measured(("cpu", "vulkan"), run, limit_s=0.05)

    assert choice.variant == "cpu"
    assert "vulkan: it was not done within" in choice.why
