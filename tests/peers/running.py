"""Other people's servers as child processes: on loopback, on a free port, ended by their process id.

Everything such a server says lies in one file of the test; a server that dies while it is waited for is told with the
end of it. The key travels in the environment, never in the command line.
"""

import http.client
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

HOST = "127.0.0.1"
KEY = "sk-of-this-test"
READY_S = 120.0
END_S = 10.0
STEP_S = 0.01
TAIL_BYTES = 3000
# No peer may look for models, prices or news anywhere: what is not here is an error.
OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_ENDPOINT": "http://127.0.0.1:9",
    "DO_NOT_TRACK": "1",
    "NO_PROXY": "*",
    "OMP_WAIT_POLICY": "PASSIVE",
    "GGML_NO_BACKTRACE": "1",
}
_pause = Event()  # never set: waiting on it is a pause that Ctrl+C ends


class PeerFailed(RuntimeError):
    """A peer ended, or never answered; with the end of what it said."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A server that runs. said: the file of its output."""

    process: subprocess.Popen[bytes]
    port: int
    said: Path

    @property
    def address(self) -> str:
        """Its root, without a slash."""
        return f"http://{HOST}:{self.port}"

    def wait_for_port(self, within_s: float = READY_S) -> None:
        """Until it accepts connections; its model may still be loading. Raises PeerFailed."""
        self._wait(self._listens, "did not listen", within_s)

    def wait_for(self, path: str, status: int = 200, key: str = KEY, within_s: float = READY_S) -> None:
        """Until GET `path` answers with this status. Raises PeerFailed."""
        self._wait(lambda: self._status(path, key) == status, f"did not answer {path}", within_s)

    def _wait(self, done: Callable[[], bool], what: str, within_s: float) -> None:
        deadline = time.monotonic() + within_s
        while not done():
            if self.process.poll() is not None:
                raise PeerFailed(f"It ended with status {self.process.returncode}: {self.tail()}")
            if time.monotonic() > deadline:
                raise PeerFailed(f"It {what} within {within_s:.0f} s: {self.tail()}")
            _pause.wait(STEP_S)

    def tail(self) -> str:
        """The end of what it said."""
        return self.said.read_bytes()[-TAIL_BYTES:].decode(errors="replace")

    def _listens(self) -> bool:
        try:
            socket.create_connection((HOST, self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def _status(self, path: str, key: str) -> int:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=5)
        try:
            connection.request("GET", path, headers={"authorization": f"Bearer {key}"} if key else {})
            return connection.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            connection.close()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def running(command: Sequence[str], port: int, said: Path, environ: Mapping[str, str] | None = None) -> Iterator[Peer]:
    """A server for as long as the block runs; nothing of it is left."""
    variables = {**os.environ, **OFFLINE, **(environ or {})}
    with said.open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=log, stderr=log, env=variables, cwd=said.parent
        )
    try:
        yield Peer(process, port, said)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdin:
        process.stdin.close()
