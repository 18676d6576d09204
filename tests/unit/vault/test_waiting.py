"""A call that hangs costs its deadline and nothing else."""

import threading

import pytest

from hexalogue.domain.errors import KeychainFailed, KeychainLocked
from hexalogue.vault.waiting import MAX_HANGING, Waiter

SHORT_S = 0.05


@pytest.mark.both_loops
async def test_what_was_called_returns_its_value() -> None:
    assert await Waiter().run("it", lambda _: 4) == 4


@pytest.mark.both_loops
async def test_a_leaf_that_was_raised_gets_out() -> None:
    def locked(_: threading.Event) -> int:
        raise KeychainLocked("it")

    with pytest.raises(KeychainLocked):
        await Waiter().run("it", locked)


async def test_a_call_that_hangs_is_left_and_told_that_nobody_waits() -> None:
    answer, told = threading.Event(), []

    def hang(nobody_waits: threading.Event) -> None:
        answer.wait()
        told.append(nobody_waits.is_set())

    waiter = Waiter(SHORT_S)
    with pytest.raises(KeychainFailed, match="no answer"):
        await waiter.run("it", hang)
    answer.set()

    assert await Waiter.run(waiter, "it", lambda _: told) == [True]


async def test_calls_that_hang_do_not_pile_up() -> None:
    answer = threading.Event()
    waiter = Waiter(SHORT_S)
    for _ in range(MAX_HANGING):
        with pytest.raises(KeychainFailed, match="no answer"):
            await waiter.run("it", lambda _: answer.wait())

    with pytest.raises(KeychainFailed, match="earlier"):
        await waiter.run("it", lambda _: None)
    answer.set()


async def test_calls_come_one_after_the_other() -> None:
    import asyncio

    at_once, most = [], []

    def work(_: threading.Event) -> None:
        at_once.append(1)
        most.append(len(at_once))
        at_once.pop()

    waiter = Waiter()
    await asyncio.gather(*(waiter.run("it", work) for _ in range(3)))

    assert most == [1, 1, 1]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_a_mistake_of_ours_is_no_hang() -> None:
    def broken(_: threading.Event) -> None:
        raise ZeroDivisionError

    with pytest.raises(KeychainFailed, match="mistake"):
        await Waiter().run("it", broken)
