"""What supervisors need of others, handed in by whoever makes them."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from hexalogue.domain.engine_life import USUAL_POLICY, RestartPolicy
from hexalogue.domain.engine_steps import Room
from hexalogue.domain.engines import Command, EngineSpec, Fault, Launch
from hexalogue.domain.ids import EngineId
from hexalogue.engines.health import CHECK_EVERY_S, CHECK_PATIENCE_S, free_port
from hexalogue.engines.ledger import Ledger


class StartTask(Protocol):
    """`services.tasks.TaskScope.start`: who owns the task sees to its end."""

    def __call__(self, coroutine: Coroutine[Any, Any, None], *, name: str) -> "asyncio.Task[None]":
        """Run in the background."""
        ...


def _unknown_room(_: Launch) -> Room:
    return Room()


def _never() -> float:
    return 0.0


@dataclass(frozen=True, slots=True)
class Means:
    """What a supervisor asks.

    command: the program for a launch, a port and a key (`engines.arguments.command_of`).   classify: the known fault
    behind an exit code and last words (`engines.faults.classified` with its rows).   logs: the folder of the engines'
    logs.   room: what may be changed for the next attempt; touches the disk.   idle_s: seconds without work after which
    an engine is stopped, 0 for never.   quiet_s: for a start without progress; None for what the model's size gives.
    check_every_s, check_patience_s: of the health check once it is ready.   port: a free one for each process.
    """

    command: Callable[[EngineSpec, Launch, int, str], Command]
    classify: Callable[[EngineId, int | None, str], Fault | None]
    start_task: StartTask
    ledger: Ledger
    logs: Path
    room: Callable[[Launch], Room] = _unknown_room
    policy: RestartPolicy = USUAL_POLICY
    idle_s: Callable[[], float] = _never
    quiet_s: float | None = None
    check_every_s: float = CHECK_EVERY_S
    check_patience_s: float = CHECK_PATIENCE_S
    port: Callable[[], int] = free_port
