"""Tasks have an owner, listeners cannot break the sender."""

import asyncio

import pytest

from hexalogue.domain.events import ModelsChanged
from hexalogue.services.bus import EventBus
from hexalogue.services.tasks import TaskScope


async def forever() -> None:
    """A job that only ends by being cancelled."""
    await asyncio.Event().wait()


async def broken() -> None:
    """A job with a bug."""
    raise ZeroDivisionError


async def test_closing_a_scope_ends_every_task() -> None:
    scope = TaskScope(lambda *_: None)
    task = scope.start(forever(), name="waits")
    assert scope.names == ("waits",)

    await scope.close()

    assert task.cancelled()
    assert not scope.names


async def test_what_was_started_just_before_the_end_takes_its_first_step() -> None:
    handed_over: list[str] = []

    async def saves() -> None:
        handed_over.append("a setting")
        await forever()

    scope = TaskScope(lambda *_: None)
    scope.start(saves(), name="saves")

    await scope.close()

    assert handed_over == ["a setting"]


async def test_one_failing_task_is_reported_and_leaves_its_siblings_alone() -> None:
    bugs: list[tuple[str, BaseException]] = []
    scope = TaskScope(lambda name, bug: bugs.append((name, bug)))
    sibling = scope.start(forever(), name="sibling")

    failing = scope.start(broken(), name="failing")
    await asyncio.wait([failing])

    assert [(name, type(bug)) for name, bug in bugs] == [("failing", ZeroDivisionError)]
    assert not sibling.done()
    await scope.close()


async def test_a_closed_scope_starts_nothing() -> None:
    scope = TaskScope(lambda *_: None)
    await scope.close()

    with pytest.raises(RuntimeError, match="late"):
        scope.start(forever(), name="late")


def test_a_broken_listener_is_reported_and_the_next_still_hears() -> None:
    bugs: list[str] = []
    heard: list[object] = []
    bus = EventBus(lambda name, _: bugs.append(name))
    bus.subscribe(lambda _: 1 / 0)  # type: ignore[arg-type]
    bus.subscribe(heard.append)

    bus.publish(ModelsChanged())

    assert bugs == ["listener of ModelsChanged"]
    assert heard == [ModelsChanged()]


def test_a_listener_that_unsubscribed_hears_nothing() -> None:
    heard: list[object] = []
    bus = EventBus(lambda *_: None)
    forget = bus.subscribe(heard.append)

    forget()
    forget()
    bus.publish(ModelsChanged())

    assert not heard
