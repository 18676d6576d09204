"""What runs say about speed."""

import math
from itertools import pairwise

import pytest

from hexalogue.domain.speeds import (
    ALL,
    LEAST_TOKENS,
    MAX_ROWS,
    NONE,
    SOME,
    Run,
    Setup,
    Speed,
    SpeedRow,
    expected,
    noted,
    placement,
)

MB = 10**6
HERE = Setup("llamacpp")


def after(*runs: Run) -> tuple[SpeedRow, ...]:
    rows: tuple[SpeedRow, ...] = ()
    for at, run in enumerate(runs):
        rows = noted(rows, run, float(at))
    return rows


def test_nothing_is_said_when_nothing_ran() -> None:
    assert expected((), HERE, 100 * MB) is None


def test_a_model_that_ran_is_expected_to_run_as_it_did() -> None:
    rows = after(Run(HERE, 100 * MB, 50.0, 100))

    assert expected(rows, HERE, 101 * MB) == Speed(50.0, is_measured=True)


def test_the_newest_run_counts_for_three_tenths() -> None:
    rows = after(Run(HERE, 100 * MB, 50.0, 100), Run(HERE, 100 * MB, 100.0, 100))

    assert expected(rows, HERE, 100 * MB) == Speed(65.0, is_measured=True)
    assert rows[0].runs == 2


def test_another_size_is_judged_by_bytes_read() -> None:
    rows = after(Run(HERE, 100 * MB, 50.0, 100))

    assert expected(rows, HERE, 500 * MB) == Speed(10.0, is_measured=False)


def test_a_size_between_two_lies_between_their_speeds() -> None:
    rows = after(Run(HERE, 100 * MB, 50.0, 100), Run(HERE, 900 * MB, 10.0, 100))  # 5 and 9 GB/s

    between = expected(rows, HERE, 300 * MB)

    assert between is not None
    assert between.tokens_per_s == pytest.approx(math.sqrt(5 * 9) * 1e9 / 300e6)
    assert not between.is_measured


def test_speeds_fall_as_models_grow() -> None:
    rows = after(Run(HERE, 100 * MB, 50.0, 100), Run(HERE, 900 * MB, 10.0, 100))
    sizes = [50 * MB * 2**step for step in range(7)]

    speeds = [speed.tokens_per_s for size in sizes if (speed := expected(rows, HERE, size))]

    assert len(speeds) == len(sizes)
    assert all(first > second for first, second in pairwise(speeds))


@pytest.mark.parametrize("size", [5 * MB, 2_000 * MB])
def test_nothing_is_said_about_a_model_of_quite_another_size(size: int) -> None:
    assert expected(after(Run(HERE, 100 * MB, 50.0, 100)), HERE, size) is None


@pytest.mark.parametrize(
    "other", [Setup("llama.cpp"), Setup("llamacpp", "cuda"), Setup("llamacpp", "cpu", ALL)], ids=str
)
def test_another_engine_variant_or_place_says_nothing(other: Setup) -> None:
    assert expected(after(Run(HERE, 100 * MB, 50.0, 100)), other, 100 * MB) is None


@pytest.mark.parametrize(
    "run",
    [
        Run(HERE, 100 * MB, 50.0, LEAST_TOKENS - 1),
        Run(HERE, 100 * MB, 0.0, 100),
        Run(HERE, 100 * MB, math.nan, 100),
        Run(HERE, 100 * MB, math.inf, 100),
        Run(HERE, 0, 50.0, 100),
    ],
    ids=["short", "still", "nan", "infinite", "nothing read"],
)
def test_a_run_that_measures_nothing_is_not_kept(run: Run) -> None:
    assert after(run) == ()


def test_the_oldest_rows_go_when_there_are_too_many() -> None:
    rows = after(*(Run(Setup(f"engine {number}"), 100 * MB, 50.0, 100) for number in range(MAX_ROWS + 5)))

    assert len(rows) == MAX_ROWS
    assert rows[0].setup.backend == f"engine {MAX_ROWS + 4}"


@pytest.mark.parametrize(("gpu_layers", "where"), [(0, NONE), (-1, ALL), (32, ALL), (40, ALL), (10, SOME)], ids=str)
def test_where_the_layers_are(gpu_layers: int, where: str) -> None:
    assert placement(gpu_layers, 32) == where
