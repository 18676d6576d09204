"""Where a real engine is made to fail: its programs, a folder, a model; and what a supervisor sees of its end."""

import asyncio
import json
import os
import shutil
import socket
import struct
import sys
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers import engine_binaries, gguf_files
from tests.helpers.starter import starter_path

from hexalogue.domain.engines import Command
from hexalogue.domain.errors import StartFailed
from hexalogue.engines.process import EngineProcess

PATIENCE_S: Final = 30.0
# A debugger that writes a backtrace takes seconds and says nothing that a row looks for.
QUIET: Final = {"GGML_NO_BACKTRACE": "1", "LC_ALL": "C", "OMP_WAIT_POLICY": "PASSIVE"}
MACHINE_AT: Final = 18  # in an ELF header
ARM64: Final = 183


@dataclass(frozen=True, slots=True)
class Ended:
    """What is left: the exit code, None when it never ran or still runs; the last of its output; which engine."""

    exit_code: int | None
    tail: str
    engine: str = "llama-server"


Breakage = Callable[["Stage"], Coroutine[None, None, Ended]]


@dataclass(frozen=True, slots=True)
class Stage:
    """One breakage's surroundings. folder: empty, its own."""

    folder: Path

    @property
    def server(self) -> Path:
        """The real llama-server."""
        return engine_binaries.llama_server()

    @property
    def worker(self) -> Path:
        """The real ggml-rpc-server."""
        return engine_binaries.rpc_server()

    @property
    def whisper(self) -> Path:
        """The real whisper-server."""
        return engine_binaries.whisper_server()

    @property
    def starter(self) -> Path:
        """A real model, 98 MB."""
        return starter_path()

    def tiny(self) -> Path:
        """A whole model with random weights."""
        return gguf_files.write_model(self.folder / "tiny.gguf")

    async def serve(self, model: Path, *extra: str, server: Path | None = None, limit: Sequence[str] = ()) -> Ended:
        """llama-server with a model, until it ends by itself."""
        return await self.run(*limit, str(server or self.server), *self.arguments(model), *extra)

    def arguments(self, model: Path) -> tuple[str, ...]:
        """The usual ones: one thread, a short context, a port of the system's choice."""
        return ("-m", str(model), "--host", "127.0.0.1", "--port", "0", "-t", "1", "-tb", "1", "-c", "512")

    async def run(self, *argv: str, engine: str = "llama-server", extra: Mapping[str, str] = QUIET) -> Ended:
        """Any program, until it ends by itself."""
        try:
            process = await EngineProcess.spawned(Command(argv, extra, self.folder))
        except StartFailed as error:
            return Ended(None, error.detail, engine)
        try:
            async with asyncio.timeout(PATIENCE_S):
                ended = await process.ended()
        finally:
            await process.stop()
        return Ended(ended.code, ended.tail, engine)

    async def hear(self, *argv: str) -> Ended:
        """whisper-server, until it ends by itself."""
        return await self.run(str(self.whisper), "--host", "127.0.0.1", *argv, engine="whisper-server")

    @asynccontextmanager
    async def running(self, *argv: str, extra: Mapping[str, str] = QUIET) -> AsyncIterator[EngineProcess]:
        """A program that goes on; ended at the end."""
        process = await EngineProcess.spawned(Command(argv, extra, self.folder))
        try:
            yield process
        finally:
            await process.stop()


async def listens(port: int) -> None:
    """Wait until somebody takes connections there."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.02)
                continue
            writer.close()
            return


async def said(process: EngineProcess, words: str) -> None:
    """Wait until it has printed that."""
    async with asyncio.timeout(PATIENCE_S):
        while words not in process.tail() and not await process.ended_within(0.02):
            pass


async def asked(port: int, path: str, body: object, kind: str = "application/json") -> None:
    """One request whose answer does not matter: the engine may die under it."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, {"Content-Type": kind})

    def ask() -> None:
        try:
            urllib.request.urlopen(request, timeout=PATIENCE_S).read()
        except (OSError, urllib.error.URLError, ValueError):
            return

    await asyncio.to_thread(ask)


def port_of(tail: str) -> int:
    """Where it says that it listens."""
    return int(tail.rpartition("listening")[2].split("127.0.0.1:")[1].split()[0])


@contextmanager
def listening() -> Iterator[int]:
    """A port that is taken."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield int(other.getsockname()[1])


def a_free_port() -> int:
    """One that nobody listens on at this moment."""
    with listening() as port:
        return port


def copied(server: Path, folder: Path) -> Path:
    """A copy of an engine's folder in which files may be broken. Unbroken ones are the same files."""
    target = folder / "engine"
    target.mkdir()
    for path in server.parent.iterdir():
        try:
            os.link(path.resolve(), target / path.name)
        except OSError:  # another disk
            shutil.copy2(path, target / path.name)
    return target / server.name


def rewritten(path: Path, change: Callable[[bytes], bytes]) -> None:
    """The file, changed, as a file of its own."""
    content = change(path.read_bytes())
    mode = path.stat().st_mode
    path.unlink()
    path.write_bytes(content)
    path.chmod(mode)


def change_library(server: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """The library of that name, changed, under each of its file names."""
    for path in server.parent.glob(f"lib{name}.so*"):
        rewritten(path, change)


def renamed_need(server: Path, new: str) -> None:
    """The engine now needs a library that no computer has, in place of one with a name of the same length."""
    needs = (b"libstdc++.so.6", b"libgcc_s.so.1", b"libgomp.so.1")
    old = next(need for need in needs if len(need) == len(new)) + b"\0"
    for path in (server, *server.parent.glob("*.so*")):
        if old in path.read_bytes():
            rewritten(path, lambda content: content.replace(old, new.encode() + b"\0"))


def small_program(folder: Path, code: bytes) -> Path:
    """An x86-64 program of a few instructions, as the kernel runs it: no compiler is needed to crash."""
    start, base = 64 + 56, 0x400000
    header = b"\x7fELF\x02\x01\x01" + bytes(9)
    header += struct.pack("<HHIQQQIHHHHHH", 2, 62, 1, base + start, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    segment = struct.pack("<IIQQQQQQ", 1, 5, 0, base, base, start + len(code), start + len(code), 0x1000)
    path = folder / "small"
    path.write_bytes(header + segment + code)
    path.chmod(0o755)
    return path


def python(code: str) -> tuple[str, ...]:
    """This Python, with a line of code."""
    return (sys.executable, "-I", "-c", code)
