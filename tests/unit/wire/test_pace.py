"""How fast, and how many connections."""

import pytest

from hexalogue.wire.pace import (
    FAST_BYTES_S,
    MAX_CONNECTIONS,
    MAX_PIECE_BYTES,
    MIN_PIECE_BYTES,
    SOME_CONNECTIONS,
    Growth,
    Pace,
    piece_bytes,
)

LIMIT = 20_000_000


def test_the_rate_is_of_the_last_seconds_only() -> None:
    pace = Pace(0.0, 0)
    for second in range(1, 11):
        pace.note(float(second), 1000 * min(second, 5))

    assert pace.rate_bytes_s() == 0


def test_resumed_bytes_are_not_speed() -> None:
    pace = Pace(0.0, 1_000_000)
    pace.note(1.0, 1_000_100)

    assert pace.rate_bytes_s() == 100


def test_one_sample_is_no_rate() -> None:
    assert Pace(0.0, 5).rate_bytes_s() == 0


def grown(rates: list[int]) -> list[int]:
    """The number of connections wanted after each half second at these total rates."""
    growth, received, steps = Growth(0.0, 0), 0, []
    for step, rate in enumerate(rates, 1):
        received += rate // 2
        growth.note(step / 2, received)
        steps.append(growth.wanted)
    return steps


@pytest.mark.parametrize(
    ("rates", "steps"),
    [
        ([LIMIT, 4 * LIMIT, 8 * LIMIT], [SOME_CONNECTIONS, MAX_CONNECTIONS, MAX_CONNECTIONS]),
        ([LIMIT, LIMIT, LIMIT], [SOME_CONNECTIONS, SOME_CONNECTIONS, SOME_CONNECTIONS]),
        ([3 * FAST_BYTES_S, 3 * FAST_BYTES_S], [1, 1]),
        ([3 * FAST_BYTES_S, LIMIT, 4 * LIMIT], [1, SOME_CONNECTIONS, MAX_CONNECTIONS]),
        ([0, 0], [1, 1]),
    ],
    ids=["limited each", "a slow line", "fast", "fast, then limited", "nothing yet"],
)
def test_connections_are_added_as_long_as_they_pay(rates: list[int], steps: list[int]) -> None:
    assert grown(rates) == steps


def test_a_settled_number_stays() -> None:
    growth = Growth(0.0, 0)
    growth.settle()
    growth.note(5.0, LIMIT)

    assert growth.wanted == 1


@pytest.mark.parametrize(("rate", "piece"), [(1, MIN_PIECE_BYTES), (LIMIT, 15_000_000), (10**9, MAX_PIECE_BYTES)])
def test_a_piece_is_under_a_seconds_worth(rate: int, piece: int) -> None:
    assert piece_bytes(rate) == piece
