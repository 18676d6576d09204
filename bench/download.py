"""Downloads against curl and aria2c on the same machine in the same minute: CPU and wall, checksum included.

A server of our own (nginx, its own configuration, port and process) serves random bytes from a folder in memory where
there is one, so that the disk does not decide. Every contender runs as a fresh process, interleaved, `ROUNDS` times;
the median counts. Children's CPU is measured by the operating system (wait4).

    python -m bench.download
"""

import asyncio
import hashlib
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 3
LARGE_BYTES = 1_000_000_000
LIMITED_BYTES = 400_000_000
LIMIT = "20m"  # nginx counts in MiB: 20.97 MB a second and connection
CPU_TARGET = 1.2
WALL_TARGET = 1.1
SPEEDUP_TARGET = 6.0

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Cost:
    """What one run took, in seconds."""

    cpu_s: float
    wall_s: float


def run() -> list[dict[str, object]]:
    """All rows: name, ours, anchor, ratio, target, unit. A missing anchor gives a row that says how to get it."""
    absent = [name for name in ("nginx", "curl", "aria2c") if shutil.which(name) is None]
    if absent:
        return [_row("download", None, None, CPU_TARGET, f"not measured: install {' '.join(absent)} (apt-get install)")]
    with _workplace() as folder, _nginx(folder) as (fast, limited):
        large = _random_file(folder / "served" / "large.bin", LARGE_BYTES)
        small = _random_file(folder / "served" / "limited.bin", LIMITED_BYTES)
        return [*_unlimited(f"{fast}/large.bin", large, folder), *_limited(f"{limited}/limited.bin", small, folder)]


def _unlimited(url: str, sha256: str, folder: Path) -> list[dict[str, object]]:
    out = folder / "out"
    costs = _interleaved(
        {
            "ours": lambda: _ours(url, out / "ours.bin", LARGE_BYTES, sha256),
            "aria2c": lambda: _aria2c(url, out, sha256),
            "curl": lambda: _curl(url, out / "curl.bin"),
        },
        out,
        ROUNDS,
    )
    ours, aria2c, curl = costs["ours"], costs["aria2c"], costs["curl"]
    return [
        _row("1 GB with sha256: CPU against aria2c -x8 --checksum", ours.cpu_s, aria2c.cpu_s, CPU_TARGET, "s"),
        _row("1 GB with sha256: wall against aria2c -x8 --checksum", ours.wall_s, aria2c.wall_s, WALL_TARGET, "s"),
        _row("1 GB with sha256: CPU against curl (no checksum)", ours.cpu_s, curl.cpu_s, None, "s"),
        _row("1 GB with sha256: wall against curl (no checksum)", ours.wall_s, curl.wall_s, None, "s"),
    ]


def _limited(url: str, sha256: str, folder: Path) -> list[dict[str, object]]:
    out = folder / "out"
    costs = _interleaved(
        {
            "ours": lambda: _ours(url, out / "ours.bin", LIMITED_BYTES, sha256),
            "curl": lambda: _curl(url, out / "curl.bin"),
        },
        out,
        1,  # curl alone takes twenty seconds, and a limit leaves little to chance
    )
    ours, curl = costs["ours"].wall_s, costs["curl"].wall_s
    row = _row("400 MB at 20 MB/s a connection: times faster than curl", ours, curl, SPEEDUP_TARGET, "s")
    return [{**row, "ratio": round(curl / ours, 2)}]


def _interleaved(contenders: dict[str, Callable[[], Cost]], out: Path, rounds: int) -> dict[str, Cost]:
    costs: dict[str, list[Cost]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            costs[name].append(contender())
    shutil.rmtree(out, ignore_errors=True)
    return {name: _median(runs) for name, runs in costs.items()}


def _median(runs: Sequence[Cost]) -> Cost:
    return Cost(statistics.median(run.cpu_s for run in runs), statistics.median(run.wall_s for run in runs))


def _row(name: str, ours: float | None, anchor: float | None, target: float | None, unit: str) -> dict[str, object]:
    ratio = round(ours / anchor, 2) if ours is not None and anchor else None
    return {"name": name, "ours": ours, "anchor": anchor, "ratio": ratio, "target": target, "unit": unit}


def _ours(url: str, target: Path, size: int, sha256: str) -> Cost:
    cost = _measured([sys.executable, "-m", "bench.download", "fetch", url, str(target), str(size), sha256])
    if target.stat().st_size != size:
        raise RuntimeError(f"{target.name} has {target.stat().st_size} bytes")
    return cost


def _curl(url: str, target: Path) -> Cost:
    return _measured(["curl", "-s", "-f", "-o", str(target), url])


def _aria2c(url: str, folder: Path, sha256: str) -> Cost:
    options = ["-x8", "-s8", "-q", "--file-allocation=none", f"--checksum=sha-256={sha256}", "-d", str(folder)]
    return _measured(["aria2c", "--no-conf", *options, "-o", "aria2c.bin", url])


def _measured(command: Sequence[str]) -> Cost:
    """One process from start to end; raises when it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    began = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall_s = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, wall_s)


def _fetch(url: str, target: str, size: str, sha256: str) -> None:
    """The contender's own process: what the application does, on a plain loop."""
    from hexalogue.domain.models import DownloadPlan
    from hexalogue.wire.download import HttpDownloader

    plan = DownloadPlan("bench", (url,), Path(target), int(size), sha256)
    asyncio.run(HttpDownloader().fetch(plan, lambda progress: None))


@contextmanager
def _workplace() -> Iterator[Path]:
    """A folder in memory if that has room for everything (3 GB), else where temporary files go."""
    memory = Path("/dev/shm")
    has_room = memory.is_dir() and shutil.disk_usage(memory).free > 3 * LARGE_BYTES
    with tempfile.TemporaryDirectory(prefix="hexalogue-bench-", dir=memory if has_room else None) as name:
        (Path(name) / "served").mkdir()
        yield Path(name)


def _random_file(path: Path, size: int) -> str:
    """Write random bytes; their sha256."""
    source, state = random.Random(1), hashlib.sha256()
    with path.open("wb") as file:
        for _ in range(size // 1_000_000):
            block = source.randbytes(1_000_000)
            file.write(block)
            state.update(block)
    return state.hexdigest()


@contextmanager
def _nginx(folder: Path) -> Iterator[tuple[str, str]]:
    """Our own nginx: the address without a limit, and the one with."""
    fast, limited = _free_port(), _free_port()
    scratch = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    servers = f"""
server {{ listen 127.0.0.1:{fast}; root {folder}/served; }}
server {{ listen 127.0.0.1:{limited}; root {folder}/served; limit_rate {LIMIT}; }}"""
    config = folder / "nginx.conf"
    user = "user root;\n" if os.geteuid() == 0 else ""
    config.write_text(
        f"{user}daemon off;\nworker_processes 1;\npid {folder}/pid;\nerror_log {folder}/errors;\n"
        f"events {{}}\nhttp {{ access_log off; sendfile on; tcp_nopush on;\n{scratch}{servers} }}\n"
    )
    child = subprocess.Popen(["nginx", "-p", str(folder), "-e", f"{folder}/errors", "-c", str(config)])
    try:
        _wait_for_port(fast)
        yield f"http://127.0.0.1:{fast}", f"http://127.0.0.1:{limited}"
    finally:
        child.terminate()
        child.wait(10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_port(port: int) -> None:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("nginx did not start")


def _main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["fetch"]:
        _fetch(*arguments[1:5])
        return
    for row in run():
        print(
            f"{row['name']}: ours {row['ours']}, anchor {row['anchor']} {row['unit']}, "
            f"ratio {row['ratio']}, target {row['target']}"
        )


if __name__ == "__main__":
    _main(sys.argv[1:])
