"""The event recorder: it sees what is published, waits for what comes, and says what came instead."""

import asyncio
from collections.abc import Callable

import pytest
from tests.helpers.builders import a_turn
from tests.helpers.recorder import Recorder

from hexalogue.domain.events import AppEvent, ConversationsChanged, ModelsChanged, SettingsChanged, TurnAdded


class Bus:
    """The smallest bus there is."""

    def __init__(self) -> None:
        self.listeners: list[Callable[[AppEvent], None]] = []

    def subscribe(self, listener: Callable[[AppEvent], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def publish(self, event: AppEvent) -> None:
        for listener in self.listeners:
            listener(event)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def recorder(bus: Bus) -> Recorder:
    return Recorder(bus)


async def test_waiting_finds_what_came_before(bus: Bus, recorder: Recorder) -> None:
    bus.publish(ModelsChanged())

    assert await recorder.wait_for(ModelsChanged) == ModelsChanged()


async def test_waiting_finds_what_comes_later(bus: Bus, recorder: Recorder) -> None:
    asyncio.get_running_loop().call_later(0.01, bus.publish, TurnAdded(a_turn("second")))
    bus.publish(TurnAdded(a_turn("first")))

    found = await recorder.wait_for(TurnAdded, lambda event: event.turn.question == "second")

    assert found.turn.question == "second"


async def test_waiting_in_vain_says_what_came(bus: Bus, recorder: Recorder) -> None:
    bus.publish(ModelsChanged())

    with pytest.raises(AssertionError, match=r"no such SettingsChanged within 0\.01 s; came: ModelsChanged"):
        await recorder.wait_for(SettingsChanged, within_s=0.01)


def test_order_allows_others_between(bus: Bus, recorder: Recorder) -> None:
    for event in (ModelsChanged(), ConversationsChanged(), SettingsChanged()):
        bus.publish(event)

    recorder.assert_order(ModelsChanged, SettingsChanged)
    with pytest.raises(AssertionError, match="ModelsChanged not in its place"):
        recorder.assert_order(SettingsChanged, ModelsChanged)


def test_none_of_a_kind_is_checked(bus: Bus, recorder: Recorder) -> None:
    bus.publish(ModelsChanged())

    recorder.assert_none(SettingsChanged)
    with pytest.raises(AssertionError):
        recorder.assert_none(ModelsChanged)


def test_forgetting_and_closing(bus: Bus, recorder: Recorder) -> None:
    bus.publish(ModelsChanged())
    recorder.forget()
    recorder.close()
    bus.publish(SettingsChanged())

    assert recorder.events == []
    with pytest.raises(AssertionError, match="no SettingsChanged among nothing"):
        recorder.last(SettingsChanged)
