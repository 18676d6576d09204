"""A real llama-server with the starter model that somebody else started: an endpoint to be found, typed and asked."""

import json
import socket
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from tests.helpers.engine_binaries import llama_server
from tests.helpers.starter import starter_path

_STEP_S = 0.05
_STEPS = 400


@contextmanager
def llama_endpoint(port: int) -> Iterator[int]:
    """It listens there on loopback, its model loaded; ended afterwards. Skips where no llama-server is."""
    argv = [str(llama_server()), "-m", str(starter_path()), "--host", "127.0.0.1", "--port", str(port)]
    argv += ["-c", "512", "-t", "1"]
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=llama_server().parent)
    try:
        _wait_healthy(port)
        yield port
    finally:
        process.kill()
        process.wait()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    """Whether nobody listens on this one."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def _wait_healthy(port: int) -> None:
    pause = threading.Event()
    for _ in range(_STEPS):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as reply:
                if json.loads(reply.read())["status"] == "ok":
                    return
        except (OSError, urllib.error.URLError):
            pass
        pause.wait(_STEP_S)
    raise AssertionError("the server did not start")
