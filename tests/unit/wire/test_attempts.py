"""What follows a failed attempt."""

import pytest

from hexalogue.domain.errors import BadReply, Cut, HttpRefused, TimedOut, TlsRefused, Unreachable
from hexalogue.wire.attempts import Attempts
from hexalogue.wire.faults import Setback

CUT = Setback(Cut("a model"))
GONE = Setback(HttpRefused("h", 404, "a model"), 404)
NOBODY = Setback(Unreachable("h", "refused"))


def attempts(*urls: str) -> Attempts:
    return Attempts(urls or ("one",), chance=lambda: 0.5)


@pytest.mark.parametrize("error", [Cut("x"), TimedOut("h", "connecting", 1)], ids=lambda error: error.kind)
def test_a_passing_failure_waits_longer_each_time(error: Cut | TimedOut) -> None:
    tries = attempts()

    assert [tries.wait_after(Setback(error)) for _ in range(3)] == [0.5, 1, 2]


@pytest.mark.parametrize("error", [BadReply("h", "a page"), TlsRefused("h", "x")], ids=lambda error: error.kind)
def test_a_lasting_failure_is_raised_at_once(error: BadReply | TlsRefused) -> None:
    with pytest.raises(type(error)):
        attempts().wait_after(Setback(error, 200))


def test_patience_ends() -> None:
    tries = attempts()
    for _ in range(6):
        tries.wait_after(CUT)

    with pytest.raises(Cut):
        tries.wait_after(CUT)


def test_a_new_byte_renews_patience() -> None:
    tries = attempts()
    for _ in range(6):
        tries.wait_after(CUT)

    tries.progressed()

    assert tries.wait_after(CUT) == 0.5


def test_a_host_that_was_never_reached_is_left_at_once() -> None:
    tries = attempts("one", "two")

    assert tries.wait_after(NOBODY) == 0
    assert tries.url == "two"
    with pytest.raises(Unreachable):
        tries.wait_after(NOBODY)


def test_a_host_that_gave_bytes_is_waited_for() -> None:
    tries = attempts()
    tries.progressed()

    assert tries.wait_after(NOBODY) == 0.5


def test_after_the_last_mirror_comes_the_first_again_if_bytes_came() -> None:
    tries = attempts("one", "two")
    tries.wait_after(GONE)
    tries.progressed()

    tries.wait_after(GONE)

    assert tries.url == "one"


def test_the_server_says_how_long() -> None:
    asked = Setback(HttpRefused("h", 429, "a model"), 429, {"retry-after": "9"})

    assert attempts().wait_after(asked) == 9.9  # and a little, so that not all come at once
