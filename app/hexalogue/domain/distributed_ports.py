"""Ports of the cluster: what services need of the rooms below. Nothing here is needed by the first paint."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from hexalogue.domain.distributed import Peer, PeerState, RpcVersion


class PeerStore(Protocol):
    """The workers the person named (`store/peers.py`)."""

    def read(self) -> tuple[Peer, ...]:
        """Empty when there are none. Raises Unreadable naming the key."""
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


class Tethers(Protocol):
    """One held connection to each worker while a head uses it: it breaks when that worker goes
    (`engines/rpc_tether.py`)."""

    async def hold(self, states: Collection[PeerState], on_loss: Callable[[PeerState, str], None]) -> None:
        """Connect. on_loss: told once for each that goes, with the end of a sentence."""
        ...

    async def let_go(self) -> None:
        """End them all at once, so that the workers are free for the next head. Idempotent."""
        ...


class Worker(Protocol):
    """A worker of this computer that runs (`engines/rpc_worker.py`)."""

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None: ...

    async def ended(self) -> str:
        """Wait until it ends by itself; its last words."""
        ...


class Workers(Protocol):
    """The worker program of the installed engine (`engines/rpc_worker.py`)."""

    def program(self, folder: Path) -> Path | None:
        """The program beside llama-server, under its name or its older one. Touches the disk."""
        ...

    async def version(self, program: Path) -> RpcVersion | None:
        """What that build speaks, found by asking one that is started on loopback for a moment; None when it does
        not start.
        """
        ...
