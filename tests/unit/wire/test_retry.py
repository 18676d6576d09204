"""When to try again: bounds hold for anything a server may say."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.wire.retry import MAX_ASKED_WAIT_S, MAX_ATTEMPTS, asked_wait, wait_before

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PASSING = [None, 408, 429, 500, 502, 503, 504]
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "retry-after-ms"]), st.text(max_size=30) | st.integers().map(str)
)


@given(st.integers(1, 50), st.none() | st.integers(100, 599), HEADERS, st.floats(0, 1))
def test_a_wait_is_never_negative_and_never_too_long(
    attempt: int, status: int | None, headers: dict[str, str], chance: float
) -> None:
    seconds = wait_before(attempt, status, headers, NOW, chance=chance)

    assert seconds is None or 0 <= seconds <= MAX_ASKED_WAIT_S


@pytest.mark.parametrize("status", PASSING)
def test_waits_double_and_end(status: int | None) -> None:
    waits = [wait_before(attempt, status, {}, NOW) for attempt in range(1, MAX_ATTEMPTS + 2)]

    assert waits == [0.5, 1, 2, 4, 8, 16, None]


@pytest.mark.parametrize("status", [200, 206, 301, 400, 401, 403, 404, 416])
def test_a_lasting_status_is_not_waited_for(status: int) -> None:
    assert wait_before(1, status, {"retry-after": "1"}, NOW) is None


@given(st.floats(0, 1))
def test_jitter_stays_within_a_fifth(chance: float) -> None:
    seconds = wait_before(3, None, {}, NOW, chance=chance)

    assert seconds is not None
    assert 1.6 <= seconds <= 2.4


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=30), usegmt=True)}, 30),
        ({"retry-after": format_datetime(NOW - timedelta(hours=1), usegmt=True)}, 0),
        ({"retry-after": "Sat, 21 Nov 2026 12:00:05 -0000"}, 5),
        ({"retry-after": "Saturday, 21-Nov-26 12:00:05 GMT"}, 5),
        ({"retry-after": "Sat Nov 21 12:00:05 2026"}, 5),
        ({"retry-after": " 7 "}, 7),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-3"}, None),
        ({}, None),
    ],
)
def test_what_the_server_asks_for_is_read(headers: dict[str, str], seconds: float | None) -> None:
    assert asked_wait(headers, NOW) == seconds


@given(st.floats(0, MAX_ASKED_WAIT_S), st.floats(0, 1))
def test_nobody_comes_back_sooner_than_asked_nor_much_later(asked: float, chance: float) -> None:
    headers = {"retry-after": f"{asked:.3f}"}

    seconds = wait_before(1, 429, headers, NOW, chance=chance)

    assert seconds is not None
    assert round(asked, 3) <= seconds <= round(asked, 3) * 1.2


def test_a_server_that_wants_hours_is_given_up() -> None:
    assert wait_before(1, 429, {"retry-after": "3600"}, NOW) is None
