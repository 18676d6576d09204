"""Kill the worker at any moment: every time a clear error, every time the next message is answered, nothing is left.

Full count with HEXALOGUE_DRILL=full, a tenth of it otherwise. The moments and signals are drawn with a fixed seed, so
that a run that fails can be repeated.
"""

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

import psutil
import pytest
from tests.helpers.processes import descendants
from tests.integration.adapters.starter_engine import (
    ENDLESS,
    SETTINGS,
    STARTER,
    events_of,
    pid_of,
    question,
    text_of,
    worker_of,
)

from hexalogue.adapters.inprocess.engine import BuiltInEngine, make_engine
from hexalogue.domain.errors import AppError, Died, StartFailed

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")]

FULL = 200
KILLS = FULL if os.environ.get("HEXALOGUE_DRILL") == "full" else FULL // 10
MOMENTS = ("loading", "reading", "writing", "idle")
SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
ALLOWED = {"loading": (StartFailed,), "reading": (Died,), "writing": (Died,), "idle": (Died,)}


@dataclass
class Tally:
    """What happened. late_ms: from the signal to the error."""

    errors: Counter[str] = field(default_factory=Counter)
    clear: int = 0
    recovered: int = 0
    orphans: int = 0
    zombies: int = 0
    late_ms: list[float] = field(default_factory=list)

    def line(self) -> str:
        """One row of the drills' table."""
        late = sorted(self.late_ms)
        kinds = ", ".join(f"{kind} {number}" for kind, number in sorted(self.errors.items()))
        return (
            f"worker kills {KILLS} | clear errors {self.clear} ({kinds}) | recovered {self.recovered} | "
            f"orphans {self.orphans} | zombies {self.zombies} | error after p50 {late[len(late) // 2]:.1f} ms, "
            f"p99 {late[int(len(late) * 0.99)]:.1f} ms"
        )


class Killer:
    """Sends one signal to whatever worker the engine has after a while, and remembers when."""

    def __init__(self, engine: BuiltInEngine, number: signal.Signals) -> None:
        self._engine = engine
        self._number = number
        self.sent_at = 0.0

    def after(self, seconds: float) -> asyncio.TimerHandle:
        """Kill then; the timer can be cancelled."""
        return asyncio.get_running_loop().call_later(seconds, self.now)

    def now(self) -> None:
        """Kill at once."""
        self.sent_at = time.perf_counter()
        os.kill(pid_of(self._engine), self._number)


async def test_every_killed_worker_is_named_and_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    engine, tally, chance = make_engine(), Tally(), random.Random(2026)

    for number in range(KILLS):
        moment, kill = MOMENTS[number % len(MOMENTS)], chance.choice(SIGNALS)
        killer = Killer(engine, kill)
        await _kill_once(engine, moment, killer, chance, tally)
        tally.late_ms.append((time.perf_counter() - killer.sent_at) * 1000)
        await _recover(engine, tally)
    await engine.close()
    tally.orphans = len(descendants(os.getpid()))

    with capsys.disabled():
        sys.stdout.write(f"\n{tally.line()}\n")
    assert (tally.clear, tally.recovered, tally.orphans, tally.zombies) == (KILLS, KILLS, 0, 0)


async def _kill_once(engine: BuiltInEngine, moment: str, killer: Killer, chance: random.Random, tally: Tally) -> None:
    """One kill, and the error that it gives."""
    try:
        await _work_until_killed(engine, moment, killer, chance)
    except AppError as error:
        tally.errors[error.kind] += 1
        tally.clear += isinstance(error, ALLOWED[moment]) and error.message.endswith(".") and bool(error.fix)


async def _work_until_killed(engine: BuiltInEngine, moment: str, killer: Killer, chance: random.Random) -> None:
    if moment == "loading":
        await engine.unload()
        await engine.load(STARTER, SETTINGS, _KillAt(chance.random(), killer))
        return
    if engine.loaded is None:
        await engine.load(STARTER, SETTINGS)
    if moment == "idle":
        killer.now()
        await worker_of(engine).frames()
        await events_of(engine, question(max_tokens=1))
        return
    killer.after(chance.uniform(0.0, 0.25) if moment == "reading" else chance.uniform(0.3, 0.6))
    await events_of(engine, question("word " * 1500 if moment == "reading" else ENDLESS, None))


class _KillAt:
    """A progress listener that kills once, when so much is loaded."""

    def __init__(self, fraction: float, killer: Killer) -> None:
        self._fraction = fraction
        self._killer = killer

    def __call__(self, fraction: float) -> None:
        if fraction >= self._fraction and not self._killer.sent_at:
            self._killer.now()


async def _recover(engine: BuiltInEngine, tally: Tally) -> None:
    """What the application does with the next message: load where nothing is loaded, and ask."""
    before = {child.pid for child in psutil.Process().children()}
    tally.zombies += sum(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE for pid in before)
    if engine.loaded is None:
        await engine.load(STARTER, SETTINGS)
    tally.recovered += bool(await text_of(engine, question(max_tokens=2)))
