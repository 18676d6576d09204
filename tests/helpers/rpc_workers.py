"""Real workers of llama.cpp's RPC: on loopback addresses of their own, or each in a network namespace of its own."""

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.helpers import no_network

PORT = 50911
START_S = 30.0
NETWORK = "10.231.77.0/24"  # between the namespaces; nobody's network is asked for it outside of this computer
_pause = threading.Event()


@dataclass
class RpcWorker:
    """A worker on an address. namespace: empty for this computer's own."""

    program: Path
    host: str
    port: int = PORT
    namespace: str = ""
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        return f"{self.host}:{self.port}"

    def start(self) -> None:
        inside = ["ip", "netns", "exec", self.namespace] if self.namespace else []
        argv = [*inside, str(self.program), "-H", self.host, "-p", str(self.port), "-t", "1"]
        environment = {**os.environ, "GGML_NO_BACKTRACE": "1", "OMP_WAIT_POLICY": "PASSIVE"}
        self.process = subprocess.Popen(
            argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=self.program.parent
        )
        deadline = time.monotonic() + START_S
        while not self._listens():
            assert self.process.poll() is None, f"{argv} ended with {self.process.returncode}"
            assert time.monotonic() < deadline, f"{argv} does not listen"
            _pause.wait(0.05)

    def kill(self) -> None:
        """SIGKILL: `ip netns exec` becomes the program, so it is the program that dies."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def _listens(self) -> bool:
        with socket.socket() as client:
            client.settimeout(1.0)
            return client.connect_ex((self.host, self.port)) == 0


@contextmanager
def on_loopback(program: Path, count: int) -> Iterator[list[RpcWorker]]:
    """Workers on 127.0.0.2, 127.0.0.3, ...: Linux has all of 127/8, elsewhere each gets a port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    if os.uname().sysname == "Linux":
        workers = [RpcWorker(program, f"127.0.0.{number + 2}", port) for number in range(count)]
    else:
        workers = [RpcWorker(program, "127.0.0.1", port + number) for number in range(count)]
    with _running(workers):
        yield workers


@contextmanager
def in_namespaces(program: Path, count: int) -> Iterator[list[RpcWorker]]:
    """Workers on machines of their own, as far as the network is concerned. Skips where that is not permitted."""
    with ExitStack() as cleanup:
        cleanup.enter_context(no_network.also(NETWORK))
        workers = [
            RpcWorker(program, f"10.231.77.{4 * number + 2}", namespace=cleanup.enter_context(_namespace(number)))
            for number in range(count)
        ]
        cleanup.enter_context(_running(workers))
        yield workers


def unplug(worker: RpcWorker) -> None:
    """Take the cable out: nothing comes and nothing goes, and nobody says so."""
    _ip(["-n", worker.namespace, "link", "set", "eth0", "down"])


@contextmanager
def _running(workers: Sequence[RpcWorker]) -> Iterator[None]:
    try:
        for worker in workers:
            worker.start()
        yield
    finally:
        for worker in workers:
            worker.kill()


@contextmanager
def _namespace(number: int) -> Iterator[str]:
    """A namespace with a cable to ours. Its other end goes with it."""
    if shutil.which("ip") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("network namespaces need root and the program ip; the same is tested on loopback addresses")
    name, outside = f"hexa{os.getpid()}n{number}", f"hx{os.getpid() % 100000}n{number}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"no network namespace can be made here: {made.stderr.strip()}")
    try:
        _ip(["link", "add", outside, "type", "veth", "peer", "name", "eth0", "netns", name])
        _ip(["addr", "add", f"10.231.77.{4 * number + 1}/30", "dev", outside])
        _ip(["link", "set", outside, "up"])
        _ip(["-n", name, "addr", "add", f"10.231.77.{4 * number + 2}/30", "dev", "eth0"])
        _ip(["-n", name, "link", "set", "eth0", "up"])
        _ip(["-n", name, "link", "set", "lo", "up"])
        yield name
    finally:
        for pid in subprocess.run(
            ["ip", "netns", "pids", name], capture_output=True, text=True, check=False
        ).stdout.split():
            os.kill(int(pid), 9)
        subprocess.run(["ip", "link", "del", outside], capture_output=True, check=False)
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)


def _ip(arguments: Sequence[str]) -> None:
    done = subprocess.run(["ip", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"this computer does not let tests build a network: {done.stderr.strip()}")
