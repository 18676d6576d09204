"""Numbers as people read them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.quantities import said_duration, said_rate, said_size

POWERS = {"bytes": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}


@pytest.mark.parametrize(
    ("size_bytes", "said"),
    [
        (-5, "0 bytes"),
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (99_960, "100 kB"),
        (999_499, "999 kB"),
        (999_999, "1.0 MB"),
        (491_400_032, "491 MB"),
        (1_500_000_000, "1.5 GB"),
        (2_000_000_000_000_000, "2000 TB"),
    ],
)
def test_sizes_have_a_unit_that_fits(size_bytes: float, said: str) -> None:
    assert said_size(size_bytes) == said


@given(st.integers(0, 10**15 - 10**12))
def test_said_size_is_within_five_percent_and_three_figures(size_bytes: int) -> None:
    figures, unit = said_size(size_bytes).split()

    assert abs(float(figures) * POWERS[unit] - size_bytes) <= max(0.5, size_bytes * 0.05)
    assert len(figures.replace(".", "")) <= 3


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-1, "0 s"),
        (0.4, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (75, "1 min 15 s"),
        (3599.6, "1 h"),
        (4000, "1 h 6 min"),
        (90_000, "25 h"),
    ],
)
def test_durations_have_two_units_at_most(seconds: float, said: str) -> None:
    assert said_duration(seconds) == said


@given(st.floats(0, 10**7))
def test_said_duration_never_shows_sixty(seconds: float) -> None:
    numbers = [int(number) for number in re.findall(r"(\d+) (?:min|s)", said_duration(seconds))]

    assert all(number < 60 for number in numbers)


def test_rates_are_sizes_a_second() -> None:
    assert said_rate(3_200_000) == "3.2 MB/s"
