"""Ports of the cluster: what services need of the rooms below. Nothing here is needed by the first paint."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from hexalogue.domain.distributed import Peer, PeerState, RpcVersion
from hexalogue.domain.vllm_cluster import ClusterFinding


class PeerStore(Protocol):
    """The workers the person named (`store/peers.py`)."""

    def read(self) -> tuple[Peer, ...]:
        """Empty when there are none. Raises TooNew, Unreadable naming the key."""
        ...

    def write(self, peers: Sequence[Peer]) -> None:
        """Replace them in one step. Raises DiskFull, ReadOnly."""
        ...


class PeerLook(Protocol):
    """Looks at workers (`engines/rpc_peers.py`)."""

    async def addresses(self, peer: Peer) -> Sequence[str]:
        """What its name stands for. Raises Unreachable, TimedOut, PublicPeer."""
        ...

    async def states(self, peers: Collection[Peer], ours: RpcVersion | None) -> tuple[PeerState, ...]:
        """How they are doing, all at once, within 3 seconds; never raises for what a peer is or does."""
        ...


class PeerLines(Protocol):
    """A held connection to each worker while a head uses it: it breaks when that worker goes
    (`engines/rpc_lines.py`)."""

    async def hold(self, states: Collection[PeerState], on_loss: Callable[[PeerState, str], None]) -> None:
        """Connect, once the head is ready and not before. on_loss: told once for each worker that goes, with the end
        of a sentence.
        """
        ...

    def let_go(self) -> None:
        """End them all at once, so that the workers are free for the next head. Idempotent."""
        ...


class RunningWorker(Protocol):
    """A worker of this computer that takes connections."""

    @property
    def version(self) -> RpcVersion:
        """What it speaks."""
        ...

    async def ended(self) -> str:
        """Wait until it ends by itself; its last words."""
        ...

    async def stop(self) -> None:
        """End it within 2 seconds. Idempotent."""
        ...


class Workers(Protocol):
    """The worker program of an installed engine (`engines/rpc_worker.py`)."""

    async def version(self, folder: Path) -> RpcVersion | None:
        """What the build in that folder speaks: its worker is started on loopback for a moment and asked. None when
        there is none or it does not start. Remembered.
        """
        ...

    async def started(
        self, folder: Path, host: str, port: int, *, threads: int, devices: Sequence[str] = (), keeps: bool = False
    ) -> RunningWorker:
        """Start one of this computer. keeps: parts of models stay on its disk.

        Raises NotInstalled, StartFailed, PublicPeer, BadArgument for an address that it may not listen on.
        """
        ...


class ClusterLook(Protocol):
    """Looks at a vLLM cluster on Ray (`engines/vllm_look.py`)."""

    async def look(self, head: str, port: int, dashboard: str = "", key: str = "", token: str = "") -> ClusterFinding:
        """Ask its API and Ray's dashboard. dashboard: `HOST:PORT`, empty for the usual port on the head.   key: of the
        API.   token: of Ray. Never raises for what is or is not there.
        """
        ...
