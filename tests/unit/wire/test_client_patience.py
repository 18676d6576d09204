"""How long is waited, for whom."""

import asyncio

import pytest

from hexalogue.domain.errors import TimedOut
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.network import Network
from hexalogue.wire.timeouts import LEASE_S, Deadline, Patience, Watchdog, patience_for


@pytest.mark.parametrize(
    ("patience", "privacy", "seconds"),
    [
        (Patience(), Privacy.THIRD_PARTY, 120),
        (Patience(), Privacy.SELF_HOSTED, 600),
        (Patience(), Privacy.LOCAL, 600),
        (Patience(first_byte_s=3), Privacy.LOCAL, 3),
    ],
)
def test_a_model_nearby_is_waited_for_longer(patience: Patience, privacy: Privacy, seconds: float) -> None:
    assert patience.reply_s(privacy) == seconds


def test_a_stream_that_thinks_is_waited_for_longer_than_a_download() -> None:
    assert patience_for(Network(connect_s=3, stall_s=30)) == Patience(connect_s=3, between_s=300)
    assert patience_for(Network(stall_s=900)).between_s == 900


@pytest.mark.both_loops
async def test_a_watchdog_barks_once_and_only_when_nothing_came() -> None:
    barked: list[str] = []
    loop = asyncio.get_running_loop()
    ended = loop.create_future()

    def overdue(phase: str, limit_s: float) -> None:
        barked.append(phase)
        if len(barked) == 1:
            watchdog.fed()
        else:
            watchdog.stop()
            ended.set_result(None)

    watchdog = Watchdog(loop, overdue)
    watchdog.expect("first", LEASE_S * 2)
    watchdog.expect("second", 0.02)
    await ended

    assert barked == ["second", "second"]


@pytest.mark.both_loops
async def test_a_deadline_ends_the_wait_and_leaves_the_task_uncancelled() -> None:
    deadline = Deadline("host")

    with pytest.raises(TimedOut), deadline.waiting("for nothing", 0.02):
        await asyncio.get_running_loop().create_future()
    with deadline.waiting("for a moment", 5):
        await asyncio.sleep(0.01)
    deadline.stop()

    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_cancelled_wait_is_no_time_out() -> None:
    deadline = Deadline("host")

    async def waits() -> None:
        with deadline.waiting("for ever", 60):
            await asyncio.get_running_loop().create_future()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(waits())
        await asyncio.sleep(0)
        task.cancel()
    deadline.stop()

    assert task.cancelled()
