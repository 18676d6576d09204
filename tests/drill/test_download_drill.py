"""Downloads cut at random offsets: the right hash each time, and nothing fetched twice but the last block.

Two hundred with HEXALOGUE_DRILL=full, a tenth otherwise. The kinds of cut take turns; the seed is fixed.
"""

import asyncio
import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.stand_ins.file_server import Behaviour, Cut, FileServer

from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import Network

COUNT = 200 if os.environ.get("HEXALOGUE_DRILL") == "full" else 20
CONTENT = random.Random(11).randbytes(10_000_000)
OTHER = bytes(len(CONTENT))
SHA256 = hashlib.sha256(CONTENT).hexdigest()
# A block that was not journalled yet, and what lies in the sockets' buffers when a process dies; per connection.
LAST_BLOCK_BYTES = 3 << 19
QUICK = Network(connect_s=5, stall_s=0.15, pace=0.01)
CHILD = """
import asyncio, sys
from pathlib import Path
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.download import HttpDownloader
plan = DownloadPlan("drill", (sys.argv[1],), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
asyncio.run(HttpDownloader().fetch(plan, lambda progress: None))
"""


@dataclass
class Outcome:
    """Of one kind of cut. refetched_bytes: the most that was sent twice for a connection that was cut, averaged over
    a download; None where starting over is the rule.
    """

    count: int = 0
    right: int = 0
    refetched_bytes: int | None = 0


class Drill:
    """One download: the server, the plan, the chance."""

    def __init__(self, server: FileServer, target: Path, chance: random.Random) -> None:
        self.server = server
        self.chance = chance
        self.cut_connections = 1
        self.plan = DownloadPlan("drill", (server.url,), target, len(CONTENT), SHA256)

    def offset(self) -> int:
        """Somewhere in the file."""
        return self.chance.randrange(len(CONTENT))

    async def finish(self) -> bool:
        """Fetch to the end; whether the right file lies under the final name."""
        await HttpDownloader(QUICK).fetch(self.plan, lambda progress: None)
        return hashlib.sha256(self.plan.target.read_bytes()).hexdigest() == SHA256

    def cut(self, how: Cut) -> None:
        """One to three cuts on the way."""
        self.cut_connections = cuts = self.chance.randint(1, 3)
        self.server.next(*(Behaviour(cut_after=self.offset() // cuts, cut=how) for _ in range(cuts)))

    def ignore_range(self) -> None:
        """A cut, then a server that has forgotten what ranges are."""
        self.server.next(Behaviour(cut_after=self.offset()), Behaviour(ignores_range=True))

    def change_file(self) -> None:
        """A cut, and another file afterwards: the right one, with another ETag."""
        self.server.content, self.server.etag = OTHER, '"old"'
        self.server.next(Behaviour(cut_after=max(1, self.offset())))
        threading.Thread(target=self._put_right_file).start()

    def kill(self) -> None:
        """A process of its own downloads and is killed at a random moment."""
        self.server.usual = Behaviour(rate_bytes_s=20_000_000)
        command = [sys.executable, "-c", CHILD, self.server.url, str(self.plan.target), str(len(CONTENT)), SHA256]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(command, env=environment) as child:
            offset = self.offset() * 9 // 10
            while self.server.sent_bytes < offset or not self.server.served:
                self.server.closing.wait(0.001)
            child.send_signal(signal.SIGKILL)
        self.cut_connections = len(self.server.served)
        self.server.drop_connections()
        self.server.usual = Behaviour()
        assert child.returncode == -signal.SIGKILL
        assert not self.plan.target.exists()

    def _put_right_file(self) -> None:
        while not self.server.served or self.server.served[0].end == 0:
            self.server.closing.wait(0.0005)
        self.server.content, self.server.etag = CONTENT, '"new"'


KINDS: dict[str, Callable[[Drill], None]] = {
    "FIN": lambda drill: drill.cut(Cut.FIN),
    "RST": lambda drill: drill.cut(Cut.RST),
    "stall": lambda drill: drill.cut(Cut.STALL),
    "kill -9": Drill.kill,
    "200 instead of 206": Drill.ignore_range,
    "ETag changed": Drill.change_file,
}
STARTS_OVER = frozenset({"200 instead of 206", "ETag changed"})


def test_downloads_cut_anywhere_come_out_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(2026)
    outcomes: dict[str, Outcome] = defaultdict(Outcome)

    for number in range(COUNT):
        kind = list(KINDS)[number % len(KINDS)]
        with FileServer(CONTENT) as server:
            drill = Drill(server, tmp_path / f"{number}.gguf", chance)
            KINDS[kind](drill)
            is_right = asyncio.run(drill.finish())
            _note(outcomes[kind], drill, is_right=is_right, starts_over=kind in STARTS_OVER)
        assert not list(tmp_path.glob("*.part*"))
        drill.plan.target.unlink()

    with capsys.disabled():
        print("\n" + "\n".join(_line(kind, outcome) for kind, outcome in outcomes.items()))
    assert sum(outcome.right for outcome in outcomes.values()) == COUNT


def _note(outcome: Outcome, drill: Drill, *, is_right: bool, starts_over: bool) -> None:
    outcome.count += 1
    outcome.right += is_right
    if starts_over:
        outcome.refetched_bytes = None
        return
    refetched = (drill.server.sent_bytes - len(CONTENT)) // drill.cut_connections
    outcome.refetched_bytes = max(outcome.refetched_bytes or 0, refetched)
    assert refetched <= LAST_BLOCK_BYTES


def _line(kind: str, outcome: Outcome) -> str:
    twice = outcome.refetched_bytes
    said = "starts over by rule" if twice is None else f"at most {twice / 1e6:.2f} MB fetched twice a connection cut"
    return f"drill download  {kind:<20} {outcome.right:>3} of {outcome.count:<3} right  {said}"
