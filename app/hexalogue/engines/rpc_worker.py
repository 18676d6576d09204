"""Workers of this computer: the program beside llama-server that computes for a head elsewhere."""

import asyncio
import errno
import os
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from hexalogue.domain.distributed import Condition, Peer, RpcVersion, checked_binding
from hexalogue.domain.engines import Command
from hexalogue.domain.errors import BadArgument, NotInstalled, StartFailed
from hexalogue.engines.process import EngineProcess
from hexalogue.engines.rpc_peers import RpcPeers

# Today's name and the one before (llama.cpp, tools/rpc/README.md, read 2026-11-21).
PROGRAMS: Final = ("ggml-rpc-server", "rpc-server")
LOOPBACK: Final = "127.0.0.1"
# A build with a GPU reads its libraries first; the same time as an engine's proof gets.
START_S: Final = 20.0
STEP_S: Final = 0.1
MAX_THREADS: Final = 1024
# A worker whose head is gone in the middle of a step would end by SIGPIPE when it writes: ggml sends without
# MSG_NOSIGNAL. Ignored from the start, the signal stays ignored in the program, which then waits for the next head.
SHIELD: Final = ("/bin/sh", "-c", 'trap "" PIPE; exec "$0" "$@"')


def program_in(folder: Path) -> Path | None:
    """The worker's program in an engine's folder, under either name. Touches the disk."""
    ending = ".exe" if os.name == "nt" else ""
    paths = (folder / f"{name}{ending}" for name in PROGRAMS)
    return next((path for path in paths if path.is_file()), None)


def worker_command(
    program: Path, host: str, port: int, *, threads: int, devices: Sequence[str] = (), keeps: bool = False
) -> Command:
    """What starts a worker. keeps: parts of models stay on its disk, so that they are sent once.

    Raises PublicPeer and BadArgument for an address that it may not listen on, and for odd numbers and names.
    """
    if not 1 <= port <= 65535 or not 1 <= threads <= MAX_THREADS:
        raise BadArgument(
            f"A worker has a port from 1 to 65535 and 1 to {MAX_THREADS} threads, not {port} and {threads}.",
            fix="Correct the number.",
        )
    if any(not name.isalnum() for name in devices):
        raise BadArgument("A device is named as in CUDA0.", fix="“llama-server --list-devices” lists their names.")
    argv = [
        *(SHIELD if os.name == "posix" else ()),
        str(program),
        "-H",
        checked_binding(host),
        "-p",
        str(port),
        "-t",
        str(threads),
    ]
    argv += ["-d", ",".join(devices)] if devices else []
    argv += ["-c"] if keeps else []
    return Command(tuple(argv), folder=program.parent)


class LocalWorker:
    """A running worker. Made by `RpcWorkers.started`."""

    def __init__(self, process: EngineProcess, version: RpcVersion) -> None:
        self._process = process
        self._version = version

    @property
    def version(self) -> RpcVersion:
        """What it speaks."""
        return self._version

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    async def ended(self) -> str:
        """Wait until it ends by itself; its last words."""
        return (await self._process.ended()).tail

    async def stop(self) -> None:
        """End it within 2 seconds. Idempotent."""
        await self._process.stop()


class RpcWorkers:
    """Fulfils `domain.distributed_ports.Workers`."""

    def __init__(self) -> None:
        self._look = RpcPeers()
        self._versions: dict[tuple[Path, int, int], RpcVersion] = {}

    async def version(self, folder: Path) -> RpcVersion | None:
        """As in the port."""
        program = await asyncio.to_thread(program_in, folder)
        if program is None:
            return None
        status = await asyncio.to_thread(program.stat)
        known = (program, status.st_mtime_ns, status.st_size)
        if known not in self._versions:
            try:
                worker = await self.started(folder, LOOPBACK, _free_port(), threads=1)
            except StartFailed:
                return None
            self._versions[known] = worker.version
            await worker.stop()
        return self._versions[known]

    async def started(
        self, folder: Path, host: str, port: int, *, threads: int, devices: Sequence[str] = (), keeps: bool = False
    ) -> LocalWorker:
        """As in the port; returns once it answers."""
        program = await asyncio.to_thread(program_in, folder)
        if program is None:
            how = "Install llama-server: its archive holds the worker. A build of your own needs -DGGML_RPC=ON."
            raise NotInstalled(PROGRAMS[0], how)
        command = worker_command(program, host, port, threads=threads, devices=devices, keeps=keeps)
        await asyncio.to_thread(_check_free, host, port)
        process = await EngineProcess.spawned(command)
        try:
            return LocalWorker(process, await self._answering(process, Peer(host, port)))
        except (StartFailed, asyncio.CancelledError):
            await process.stop()
            raise

    async def _answering(self, process: EngineProcess, peer: Peer) -> RpcVersion:
        """Wait until it answers as a worker does. Raises StartFailed."""
        try:
            async with asyncio.timeout(START_S):
                while process.is_alive:
                    [state] = await self._look.states([peer], None)
                    if state.condition is Condition.READY and state.version is not None:
                        return state.version
                    await process.ended_within(STEP_S)
        except TimeoutError as error:
            why = f"it did not answer within {START_S:.0f} s"
            raise StartFailed(PROGRAMS[0], why, detail=process.tail()) from error
        ended = await process.ended()
        lines = ended.tail.strip().splitlines()
        why = lines[-1].strip().rstrip(".") if lines else f"it ended with {ended.code}"
        raise StartFailed(PROGRAMS[0], why, detail=ended.tail)


def _check_free(host: str, port: int) -> None:
    """Whether a worker could listen there: asked before, because ggml's own word for it is a number. Raises
    StartFailed, BadArgument."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1 if os.name == "posix" else 0)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno in _NOT_OURS:
                raise BadArgument(
                    f"{host} is no address of this computer.", fix="Name one of its own addresses in your network."
                ) from error
            fix = "Choose another port with --port, or stop what uses this one."
            raise StartFailed(PROGRAMS[0], f"port {port} is taken", fix=fix, detail=str(error)) from error


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


# As the system says that an address is not one of its own; the second is what Windows calls it.
_NOT_OURS: Final = frozenset({errno.EADDRNOTAVAIL, getattr(errno, "WSAEADDRNOTAVAIL", errno.EADDRNOTAVAIL)})
