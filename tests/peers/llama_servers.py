"""A real llama-server with the starter model, from either of two builds, for whichever test wants one.

`library`: the package that `make test` brings (installers/peers.py).   `program`: the executable that
HEXALOGUE_LLAMA_SERVER names, or that `make test-peers` brings.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from installers import peers
from installers.environment import Environment
from tests.helpers.starter import starter_path
from tests.peers.running import KEY, Peer, free_port, running

Build = Literal["library", "program"]
MODEL = "starter"
ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("llama_server.py")
PROGRAM = "HEXALOGUE_LLAMA_SERVER"
# Where `make test-peers` puts the executable (tests/peers/environment.py).
BROUGHT = ROOT / "build" / "peers" / "llama-server-program"
_OPTIONS = ("--ctx-size", "1024", "--parallel", "2", "--threads", "1", "--alias", MODEL, "--check-tensors")


@contextmanager
def llama_server(build: Build, folder: Path, *, key: str = KEY, embeds: bool = False) -> Iterator[Peer]:
    """A server that has been started and may still load its model. Skips the test without the package."""
    port = free_port()
    command, environ = _library(port) if build == "library" else _program(port)
    if embeds:
        command = (*command, "--embeddings", *(() if build == "library" else ("--pooling", "mean")))
    if key:
        environ["LLAMA_API_KEY"] = key
    with running(command, port, folder / "llama-server.log", environ) as peer:
        peer.wait_for_port()
        yield peer


def _library(port: int) -> tuple[tuple[str, ...], dict[str, str]]:
    environment = Environment(ROOT)
    if not peers.is_there(environment):
        pytest.skip("no llama-server for the tests is installed here; `make test` brings one")
    command = (sys.executable, str(CHILD), str(starter_path()), str(port))
    return command, {"PYTHONPATH": str(peers.folder(environment))}


def _program(port: int) -> tuple[tuple[str, ...], dict[str, str]]:
    address = ("--host", "127.0.0.1", "--port", str(port))
    return (_found_program(), "--model", str(starter_path()), *address, *_OPTIONS), {}


def _found_program() -> str:
    """The executable; empty where there is none."""
    return os.environ.get(PROGRAM, "") or next((str(path) for path in BROUGHT.glob("**/bin/llama-server")), "")


# Those that can be asked here: the executable only where somebody brought one.
BUILDS: tuple[Build, ...] = ("library", "program") if _found_program() else ("library",)
