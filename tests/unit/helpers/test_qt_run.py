"""Qt's loop for synchronous tests, and what pytest-asyncio runs on."""

import asyncio

import pytest
import qasync
from tests.helpers.qt_run import qt_run


async def asked() -> str:
    await asyncio.sleep(0)
    return type(asyncio.get_running_loop()).__module__


async def swallowed() -> None:
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)


async def forgetful() -> None:
    asyncio.get_running_loop().create_task(asyncio.sleep(9), name="idler")


def test_a_coroutine_runs_on_qts_loop() -> None:
    assert qt_run(asked()).startswith("qasync")


def test_an_error_that_the_loop_swallowed_fails() -> None:
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        qt_run(swallowed())


def test_a_task_left_behind_fails() -> None:
    with pytest.raises(AssertionError, match="task left behind: idler"):
        qt_run(forgetful())


def test_a_coroutine_that_takes_too_long_fails() -> None:
    with pytest.raises(TimeoutError):
        qt_run(asyncio.sleep(9), within_s=0.02)


async def test_below_the_window_the_loop_is_plain() -> None:
    assert not isinstance(asyncio.get_running_loop(), qasync.QEventLoop)


@pytest.mark.qt_loop
async def test_the_marker_gives_qts_loop() -> None:
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
