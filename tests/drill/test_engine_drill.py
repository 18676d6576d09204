"""Kill the engine at any moment: ready again each time within the back-off. Kill Hexalogue at any moment: its engine is
gone within two seconds. Nothing is left of either, and a llama-server of somebody else lives through it all.

Full count with HEXALOGUE_DRILL=full, a tenth of it otherwise. Moments are drawn with a fixed seed, so that a run that
fails can be repeated.
"""

import asyncio
import contextlib
import json
import os
import random
import select
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
from tests.helpers.engine_binaries import llama_server
from tests.helpers.processes import descendants, is_alive, kill, wait_gone
from tests.helpers.starter import starter_path
from tests.helpers.supervised import Watched, answer, bugs_are_raised, means, supervised

from hexalogue.domain.engine_life import RestartPolicy
from hexalogue.domain.engines import EngineAddress, EngineState, EngineStatus
from hexalogue.domain.errors import Died
from hexalogue.engines.environment import NONCE_VARIABLE
from hexalogue.engines.health import free_port
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.engines.ledger import Ledger
from hexalogue.engines.supervisor import EngineSupervisor
from hexalogue.services.tasks import TaskScope

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform != "linux", reason="/proc and signals are of Linux")]

IS_FULL = os.environ.get("HEXALOGUE_DRILL") == "full"
ENGINE_KILLS = 500 if IS_FULL else 50
OWNER_KILLS = 200 if IS_FULL else 20
MOMENTS = ("loading", "ready", "answering")

# A person's policy gives up after three; a drill wants five hundred, and waits that do not fill an afternoon.
POLICY = RestartPolicy(first_s=0.05, cap_s=0.2, at_most=1_000_000)
# From the end of the back-off: the start of a small model on a busy machine.
START_S = 15.0
GONE_S = 2.0
STORY = json.dumps(
    {"messages": [{"role": "user", "content": "Tell a long story."}], "max_tokens": 2000, "stream": True}
).encode()
HEXALOGUE = Path(__file__).resolve().parents[1] / "stand_ins" / "keeping_hexalogue.py"


@dataclass
class Tally:
    """What happened. back_s: from a kill until it was ready again.   gone_s: from a kill until the engine was gone."""

    moments: Counter[str] = field(default_factory=Counter)
    recovered: int = 0
    explained: int = 0
    answers: int = 0
    left: int = 0
    back_s: list[float] = field(default_factory=list)
    gone_s: list[float] = field(default_factory=list)
    pids: set[int] = field(default_factory=set)

    def noted(self, status: EngineStatus) -> None:
        """Remember every process."""
        if status.pid is not None:
            self.pids.add(status.pid)


def said(times: list[float]) -> str:
    """The middle and the worst."""
    ordered = sorted(times)
    return f"p50 {ordered[len(ordered) // 2]:.2f} s, worst {ordered[-1]:.2f} s"


@pytest.fixture
def foreign() -> "Iterator[subprocess.Popen[bytes]]":
    """A llama-server that somebody else started, with the same model."""
    argv = [str(llama_server()), "-m", str(starter_path()), "--host", "127.0.0.1", "--port", str(free_port())]
    quiet = subprocess.DEVNULL
    with subprocess.Popen([*argv, "-t", "1", "-c", "256"], stdin=quiet, stdout=quiet, stderr=quiet) as process:
        yield process
        process.kill()


def strays(nonces: set[str]) -> list[int]:
    """What lives of these engines, as the environment shows it: a row is written before its engine is started."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get(NONCE_VARIABLE) in nonces and is_alive(process.pid):
                found.append(process.pid)
    return found


async def test_every_killed_engine_is_ready_again(
    tmp_path: Path, foreign: "subprocess.Popen[bytes]", capsys: pytest.CaptureFixture[str]
) -> None:
    tally, chance = Tally(), random.Random(2026)
    async with supervised(tmp_path, policy=POLICY) as (supervisor, watched, _):
        await supervisor.start()
        for number in range(ENGINE_KILLS):
            moment = MOMENTS[number % len(MOMENTS)]
            await _killed_at(moment, supervisor, watched, chance, tally)
            tally.moments[moment] += 1
            for status in watched.statuses:
                tally.noted(status)
            del watched.statuses[:-1]
        await supervisor.stop()
    tally.left = len(wait_gone(sorted(tally.pids), 0.2)) + len(descendants(os.getpid())) - 1

    with capsys.disabled():
        moments = ", ".join(f"{moment} {count}" for moment, count in tally.moments.items())
        sys.stdout.write(
            f"\nengine kills {ENGINE_KILLS} ({moments}) | ready again {tally.recovered} ({said(tally.back_s)}) | "
            f"broken answers explained {tally.explained} of {tally.answers} | processes {len(tally.pids)} | "
            f"left {tally.left} | foreign llama-server {'alive' if foreign.poll() is None else 'gone'}\n"
        )
    assert (tally.recovered, tally.explained, tally.left) == (ENGINE_KILLS, tally.answers, 0)
    assert len(tally.pids) >= ENGINE_KILLS
    assert foreign.poll() is None


async def _killed_at(
    moment: str, supervisor: EngineSupervisor, watched: Watched, chance: random.Random, tally: Tally
) -> None:
    """One kill, and the way back."""
    if moment == "loading":
        await _kill(supervisor)
        await watched.until_state(EngineState.STARTING, EngineState.LOADING)
        await watched.until(lambda status: status.pid is not None)
        await asyncio.sleep(chance.uniform(0.0, 0.25))
    address = None if moment == "loading" else await supervisor.start()
    began = time.monotonic()
    if moment == "answering" and address is not None:
        tally.answers += 1
        tally.explained += await _answer_broken(supervisor, address, chance)
    else:
        await _kill(supervisor)
    async with asyncio.timeout(POLICY.cap_s + START_S):
        again = await supervisor.start()
    tally.back_s.append(time.monotonic() - began)
    tally.recovered += b" 200 " in (await answer(again)).partition(b"\r\n")[0]


async def _kill(supervisor: EngineSupervisor) -> None:
    """Kill it and wait until that is known; nothing where it is between two processes."""
    process = supervisor._process
    if process is not None:
        began = time.time()
        kill(process.pid)
        await process.ended()
        await supervisor.explained(began)


async def _answer_broken(supervisor: EngineSupervisor, address: EngineAddress, chance: random.Random) -> bool:
    """Ask, kill in the middle, and look whether the cause is told."""
    began, pid = time.time(), supervisor.status.pid
    assert pid is not None
    asyncio.get_running_loop().call_later(chance.uniform(0.02, 0.3), kill, pid)
    with contextlib.suppress(ConnectionError):
        await answer(address, "/v1/chat/completions", STORY)
    error = await supervisor.explained(began)
    return isinstance(error, Died) and bool(error.fix)


def test_no_engine_outlives_a_killed_hexalogue(
    tmp_path: Path, foreign: "subprocess.Popen[bytes]", capsys: pytest.CaptureFixture[str]
) -> None:
    tally, chance = Tally(), random.Random(2026)

    for number in range(OWNER_KILLS):
        moment = MOMENTS[number % len(MOMENTS)]
        pids = _hexalogue_killed(tmp_path, moment, chance)
        began = time.monotonic()
        tally.left += len(wait_gone(pids, GONE_S))
        tally.gone_s.append(time.monotonic() - began)
        tally.moments[moment] += 1
        tally.pids.update(pids)
    nonces = {row.nonce for row in Ledger(tmp_path / "run").rows()}
    tally.left += len(strays(nonces))
    reaped = LocalEngineHouse(means(tmp_path, TaskScope(bugs_are_raised))).reap()

    with capsys.disabled():
        moments = ", ".join(f"{moment} {count}" for moment, count in tally.moments.items())
        sys.stdout.write(
            f"\nHexalogue kills {OWNER_KILLS} ({moments}) | engines seen {len(tally.pids)} | left after {GONE_S:g} s "
            f"{tally.left} | gone after {said(tally.gone_s)} | found by the next start {reaped} | "
            f"foreign llama-server {'alive' if foreign.poll() is None else 'gone'}\n"
        )
    assert (tally.left, reaped) == (0, 0)
    assert len(nonces) >= OWNER_KILLS * 2 // 3
    assert foreign.poll() is None
    assert not list((tmp_path / "run").glob("*.json"))


def _hexalogue_killed(folder: Path, moment: str, chance: random.Random) -> list[int]:
    """Start a Hexalogue that keeps an engine, kill it at a moment, and return the pids of what it had started."""
    argv = [sys.executable, str(HEXALOGUE), str(folder), "llama"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(argv, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet) as owner:
        assert owner.stdout is not None
        if moment == "loading":  # from before its first line of code to about its first answer
            select.select([owner.stdout], [], [], chance.uniform(0.2, 1.5))
        else:
            port = int(owner.stdout.readline().split()[1])
        asked = _asked(port, folder) if moment == "answering" else None
        time.sleep(chance.uniform(0.0, 0.1))
        pids = descendants(owner.pid)
        owner.kill()
        owner.wait()
        if asked is not None:
            asked.close()
    return pids


def _asked(port: int, folder: Path) -> socket.socket:
    """An open question, so that the engine is at work."""
    key = max((folder / "run").glob("*.key"), key=lambda path: path.stat().st_mtime).read_text()
    connection = socket.create_connection(("127.0.0.1", port))
    head = f"POST /v1/chat/completions HTTP/1.0\r\nAuthorization: Bearer {key}\r\nContent-Length: {len(STORY)}\r\n\r\n"
    connection.sendall(head.encode() + STORY)
    return connection
