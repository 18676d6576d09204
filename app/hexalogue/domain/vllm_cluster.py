"""vLLM over several machines: the commands that a person types on each, and what a look at such a cluster finds. Pure.

Hexalogue connects to such a cluster and guides; it starts nothing on other machines.

Sources: vLLM, docs/serving/parallelism_scaling.md and docs/usage/security.md; Ray, “Launching an On-Premise Cluster”,
“Configuring Ray” (ports), “Ray token authentication” (2.52 and later, off unless asked for); all read 2026-11-21.
"""

import ipaddress
import re
import shlex
from enum import StrEnum
from typing import Final

from hexalogue.domain.errors import BadArgument, PublicPeer
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy, privacy_of_address

RAY_PORT: Final = 6379
DASHBOARD_PORT: Final = 8265
API_PORT: Final = 8000
# Ports that Ray would choose by chance are fixed, so that a firewall can be told.
NODE_MANAGER_PORT: Final = 6380
OBJECT_MANAGER_PORT: Final = 6381
FIRST_WORKER_PORT: Final = 10002
LAST_WORKER_PORT: Final = 10999
MAX_HOSTS: Final = 64
MAX_GPUS: Final = 16

KEY_VARIABLE: Final = "VLLM_API_KEY"

WARNING: Final = (
    "Ray asks nobody for a key unless it is told to, and whoever reaches its ports can run any program on every "
    "machine of the cluster; what vLLM's machines tell each other is not encrypted either. Keep all of it in a network "
    "of its own, and let only the API's port be reached from outside."
)

_NAME: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_INTERFACE: Final = re.compile(r"[A-Za-z0-9._-]{1,15}")


@dataclass(frozen=True, slots=True)
class VllmPlan:
    """What shall run. hosts: the head first, by address or name.   gpus: of each host.   interface: of the network
    between them, the same name on all.   has_token: Ray asks for a token, which each host has got.
    """

    hosts: tuple[str, ...]
    gpus: int
    model: str
    interface: str = ""
    has_token: bool = False


@dataclass(frozen=True, slots=True)
class HostCommands:
    """What to type on one machine, in this order. role: head or worker."""

    host: str
    role: str
    commands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VllmGuide:
    """All of it. notes: what must hold on every machine, a sentence each."""

    hosts: tuple[HostCommands, ...]
    notes: tuple[str, ...]
    warning: str = WARNING


class NodeCondition(StrEnum):
    """How a machine of a Ray cluster is doing."""

    ALIVE = "alive"
    DEAD = "dead"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Gpu:
    """One GPU of a node. used and total: bytes of its memory.   busy: 0 to 1, None when nobody measured."""

    name: str
    used_bytes: int
    total_bytes: int
    busy: float | None = None


@dataclass(frozen=True, slots=True)
class RayNode:
    """One machine of a Ray cluster. why: what Ray says of one that is dead."""

    host: str
    ip: str
    condition: NodeCondition
    is_head: bool = False
    gpus: tuple[Gpu, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class ServiceFinding:
    """One thing that was asked. name: `api` (vLLM's) or `ray`.   is_well: it answers as it should.   verdict, fix:
    sentences; fix is empty when all is well.
    """

    name: str
    is_well: bool
    verdict: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class ClusterFinding:
    """What a look at a cluster found. gpus_used: as Ray counts what it has given out; None when it does not say.
    waiting, running: requests, None when vLLM does not say.
    """

    findings: tuple[ServiceFinding, ...]
    nodes: tuple[RayNode, ...] = ()
    models: tuple[str, ...] = ()
    vllm_version: str = ""
    ray_version: str = ""
    gpus_used: float | None = None
    gpus_total: float | None = None
    running: int | None = None
    waiting: int | None = None

    @property
    def is_usable(self) -> bool:
        """Whether it can be asked now."""
        return any(finding.name == "api" and finding.is_well for finding in self.findings)


def guide(plan: VllmPlan) -> VllmGuide:
    """The exact commands for each machine. Raises BadArgument, and PublicPeer for a public address.

    Tensor parallelism inside a machine, pipeline parallelism between machines: tensors travel at every layer and need
    the link inside; between machines only what leaves a stage travels (vLLM, parallelism_scaling.md).
    """
    _check(plan)
    head, *others = plan.hosts
    rows = [HostCommands(head, "head", (*_environment(plan, head), _ray_head(plan, head), *_serve(plan)))]
    rows += [
        HostCommands(host, "worker", (*_environment(plan, host), _ray_worker(plan, head, host))) for host in others
    ]
    return VllmGuide(tuple(rows), _notes(plan))


def _check(plan: VllmPlan) -> None:
    if not 1 <= len(plan.hosts) <= MAX_HOSTS or len(set(plan.hosts)) < len(plan.hosts):
        raise BadArgument(
            f"A cluster has 1 to {MAX_HOSTS} hosts, each named once.", fix="Write --hosts HEAD,SECOND,THIRD."
        )
    if not 1 <= plan.gpus <= MAX_GPUS:
        raise BadArgument(f"A host has 1 to {MAX_GPUS} GPUs, not {plan.gpus}.", fix="Write --gpus N, per host.")
    if not plan.model.strip() or plan.model.startswith("-") or not plan.model.isprintable():
        raise BadArgument("The model is missing.", fix="Write --model ORG/NAME, or the same path on every host.")
    if plan.interface and not _INTERFACE.fullmatch(plan.interface):
        raise BadArgument(f"“{plan.interface[:40]}” is no network interface.", fix="“ip address” lists their names.")
    for host in plan.hosts:
        _check_host(host)


def _check_host(host: str) -> None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if not _NAME.fullmatch(host) or ".." in host:
            raise BadArgument(f"“{host[:60]}” is no host.", fix="Write a host's name or its address.") from None
        return
    if privacy_of_address(host) is Privacy.THIRD_PARTY:
        raise PublicPeer(host)
    if address.is_loopback:
        raise BadArgument(f"{host} is every machine's own address.", fix="Name the address that the others know.")


def _environment(plan: VllmPlan, host: str) -> tuple[str, ...]:
    lines = [f"export VLLM_HOST_IP={shlex.quote(host)}"]
    if plan.interface:
        # Else each library chooses an interface itself, and may choose the one that the others cannot reach.
        lines += [f"export {name}_SOCKET_IFNAME={plan.interface}" for name in ("NCCL", "GLOO")]
    if plan.has_token:
        lines += ["export RAY_AUTH_MODE=token"]
    return tuple(lines)


def _ray_ports() -> str:
    return (
        f"--node-manager-port={NODE_MANAGER_PORT} --object-manager-port={OBJECT_MANAGER_PORT} "
        f"--min-worker-port={FIRST_WORKER_PORT} --max-worker-port={LAST_WORKER_PORT}"
    )


def _ray_head(plan: VllmPlan, head: str) -> str:
    # The dashboard runs programs for whoever reaches it: on loopback only, and looked at through a tunnel.
    return (
        f"ray start --head --node-ip-address={shlex.quote(head)} --port={RAY_PORT} --num-gpus={plan.gpus} "
        f"--dashboard-host=127.0.0.1 --dashboard-port={DASHBOARD_PORT} {_ray_ports()}"
    )


def _ray_worker(plan: VllmPlan, head: str, host: str) -> str:
    address = shlex.quote(f"[{head}]:{RAY_PORT}" if ":" in head else f"{head}:{RAY_PORT}")
    return f"ray start --address={address} --node-ip-address={shlex.quote(host)} --num-gpus={plan.gpus} {_ray_ports()}"


def _serve(plan: VllmPlan) -> tuple[str, ...]:
    executor = " --distributed-executor-backend ray" if len(plan.hosts) > 1 else ""
    return (
        "ray status  # go on when it counts "
        f"{len(plan.hosts) * plan.gpus} GPUs on {len(plan.hosts)} {'machine' if len(plan.hosts) == 1 else 'machines'}",
        # Read without an echo: a key in a command line is seen by every user of the machine.
        f"read -rs {KEY_VARIABLE} && export {KEY_VARIABLE}",
        f"vllm serve {shlex.quote(plan.model)} --host {shlex.quote(plan.hosts[0])} --port {API_PORT} "
        f"--tensor-parallel-size {plan.gpus} --pipeline-parallel-size {len(plan.hosts)}{executor}",
    )


def _notes(plan: VllmPlan) -> tuple[str, ...]:
    inside = f"{RAY_PORT}, {NODE_MANAGER_PORT}, {OBJECT_MANAGER_PORT} and {FIRST_WORKER_PORT} to {LAST_WORKER_PORT}"
    notes = [
        "Linux and GPUs of one kind on every machine; the same container image, or the same versions of Python, vLLM, "
        "Ray, PyTorch and CUDA.",
        f"The same model under the same path on every machine: {plan.model}.",
        f"Between the machines let through: TCP {inside}, and the ports that PyTorch and NCCL choose; simplest is to "
        "let through everything between them and nothing else.",
        f"From your computer let through: TCP {API_PORT} of {plan.hosts[0]}, and nothing else. The API's key protects "
        "only the paths under /v1.",
        f"Ray's dashboard stays on {plan.hosts[0]} itself. To look at the cluster from here: "
        f"ssh -N -L {DASHBOARD_PORT}:127.0.0.1:{DASHBOARD_PORT} {plan.hosts[0]}",
    ]
    if plan.has_token:
        notes.append(
            "Before the first “ray start”: “ray get-auth-token --generate” on the head, and the same token in "
            "~/.ray/auth_token (0600) on every machine. Ray 2.52 or later."
        )
    else:
        notes.append("With Ray 2.52 or later a token can be asked for on top: add --token to this command.")
    return tuple(notes)
