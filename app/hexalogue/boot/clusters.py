"""Several machines for one model, put together: the house whose launches with peers know their workers, the service."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.distributed import Peer
from hexalogue.domain.distributed_ports import ClusterLook
from hexalogue.domain.engine_ports import EngineHouse
from hexalogue.domain.engines import Launch
from hexalogue.domain.errors import StoreError
from hexalogue.domain.places import Places
from hexalogue.engines.own_addresses import own_ips
from hexalogue.engines.rpc_lines import RpcLines
from hexalogue.engines.rpc_peers import RpcPeers
from hexalogue.engines.rpc_worker import RpcWorkers
from hexalogue.services.cluster_choice import HeadRooms
from hexalogue.services.distributed import ClusterHouse, DistributedRooms, DistributedService
from hexalogue.services.tasks import TaskScope
from hexalogue.store.peers import TomlPeers
from hexalogue.wire.client import HttpClient

PEERS_FILE = "peers.toml"


@dataclass(frozen=True, slots=True)
class ClusterParts:
    """What a cluster is made of. house: the one whose supervisors start one process.   needed: bytes a launch takes on
    all machines together, None when nobody knows.   here: bytes this computer can give.   engine_folder: of the
    installed llama-server, None without one.   client: made when it is first needed.   key: of vLLM's row, or empty.
    """

    places: Places
    house: EngineHouse
    scope: TaskScope
    needed: Callable[[Launch], int | None]
    here: Callable[[], int]
    engine_folder: Callable[[], Path | None]
    client: Callable[[], HttpClient]
    key: Callable[[], Awaitable[str]]


def clusters(parts: ClusterParts) -> tuple[ClusterHouse, DistributedService]:
    """The house to hand to the pool instead of `parts.house`, and the service behind `hexalogue peers`."""
    store = TomlPeers(parts.places.config / PEERS_FILE)
    look, workers = RpcPeers(), RpcWorkers()

    def named() -> Sequence[Peer]:
        try:
            return store.read()
        except StoreError:  # only the person's words for addresses are missing then
            return ()

    def cluster_look() -> ClusterLook:
        from hexalogue.engines.vllm_look import VllmLook

        return VllmLook(parts.client())

    house = ClusterHouse(
        parts.house,
        HeadRooms(
            house=parts.house,
            look=look,
            lines=RpcLines,
            scope=parts.scope,
            peers=named,
            version=lambda launch: workers.version(launch.engine.folder),
            needed=parts.needed,
            here=parts.here,
        ),
    )
    service = DistributedService(
        DistributedRooms(
            store=store,
            look=look,
            workers=workers,
            engine_folder=parts.engine_folder,
            own_ips=own_ips,
            needed=parts.needed,
            here=parts.here,
            cluster_look=cluster_look,
            cluster_key=parts.key,
            in_use=lambda: house.in_use,
            returned=lambda: house.returned,
        )
    )
    return house, service
