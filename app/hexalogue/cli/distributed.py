"""`hexalogue peers`: the machines that compute a part of a model, workers of this one, and guidance for vLLM."""

import os
from argparse import Namespace
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from hexalogue.cli import output
from hexalogue.domain.distributed import FIRST_LOAD, WARNING, Peer, PeerState, peer_from
from hexalogue.domain.errors import AppError
from hexalogue.domain.quantities import said_size
from hexalogue.domain.vllm_cluster import API_PORT, ClusterFinding, VllmGuide, VllmPlan, guide
from hexalogue.services.distributed import DistributedService

# Where Ray itself looks for it.
RAY_VARIABLE = "RAY_AUTH_TOKEN"


class HasDistributed(Protocol):
    """What of the services is used here."""

    @property
    def distributed(self) -> DistributedService:
        """The machines."""
        ...


async def peers(services: HasDistributed, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    actions: dict[str | None, Callable[[DistributedService, Namespace], Awaitable[int]]] = {
        None: _list,
        "add": _add,
        "remove": _remove,
        "check": _check,
        "serve": _serve,
        "commands": _commands,
        "cluster": _cluster,
    }
    try:
        return await actions[arguments.action](services.distributed, arguments)
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1


async def _list(service: DistributedService, arguments: Namespace) -> int:
    rows = await service.peers()
    if arguments.json:
        output.json_result([_row(peer) for peer in rows])
        return 0
    for peer in rows:
        output.result(peer.said)
    output.said(WARNING if rows else "No machines are named. Add one: hexalogue peers add HOST.")
    return 0


async def _add(service: DistributedService, arguments: Namespace) -> int:
    peer = await service.add(arguments.host, arguments.name)
    if arguments.json:
        output.json_result(_row(peer))
        return 0
    output.said(f"Added {peer.said}. {WARNING} {FIRST_LOAD}")
    return 0


async def _remove(service: DistributedService, arguments: Namespace) -> int:
    peer = await service.remove(arguments.host)
    if arguments.json:
        output.json_result(_row(peer))
    else:
        output.said(f"Removed {peer.said}.")
    return 0


async def _check(service: DistributedService, arguments: Namespace) -> int:
    """Exit 1 when one cannot take part, so that a script may ask."""
    states = await service.check()
    if arguments.json:
        output.json_result([_state_row(state) for state in states])
    else:
        for state in states:
            memory = f" {said_size(state.free_bytes)} of {said_size(state.total_bytes)} free." if state.devices else ""
            output.result(f"{state.condition.value:<14} {state.verdict}{memory} {state.fix}".rstrip())
        output.said(WARNING)
    return 0 if all(not state.fix for state in states) else 1


async def _serve(service: DistributedService, arguments: Namespace) -> int:
    worker = await service.serve(
        arguments.host,
        arguments.port,
        threads=arguments.threads or max(1, (os.cpu_count() or 2) // 2),
        devices=tuple(arguments.device),
        keeps=arguments.cache,
    )
    try:
        address = Peer(arguments.host, arguments.port).address
        if arguments.json:
            output.json_result({"address": address, "version": str(worker.version)})
        else:
            output.result(f"Listening on {address}, protocol {worker.version}. Stop it with Control-C.")
        output.said(WARNING)
        output.said(f"The worker ended: {await worker.ended()}")
        return 1
    finally:
        await worker.stop()


async def _commands(service: DistributedService, arguments: Namespace) -> int:
    del service
    hosts = tuple(host.strip() for host in arguments.hosts.split(",") if host.strip())
    found = guide(VllmPlan(hosts, arguments.gpus, arguments.model, arguments.interface, arguments.token))
    if arguments.json:
        output.json_result(_guide_row(found))
        return 0
    for host in found.hosts:
        output.result(f"# on {host.host} ({host.role})")
        for line in host.commands:
            output.result(line)
        output.result("")
    for note in found.notes:
        output.said(f"- {note}")
    output.said(found.warning)
    return 0


async def _cluster(service: DistributedService, arguments: Namespace) -> int:
    head = peer_from(arguments.head if ":" in arguments.head else f"{arguments.head}:{API_PORT}")
    if arguments.dashboard:
        peer_from(arguments.dashboard)
    token = os.environ.get(RAY_VARIABLE, "")
    found = await service.look(head.host, head.port, arguments.dashboard, token)
    if arguments.json:
        output.json_result(_finding_row(found))
    else:
        _say(found)
    return 0 if found.is_usable else 1


def _say(found: ClusterFinding) -> None:
    for finding in found.findings:
        output.result(f"{'ok' if finding.is_well else 'problem':<8} {finding.verdict} {finding.fix}".rstrip())
    for node in found.nodes:
        cards = ", ".join(f"{gpu.name} {said_size(gpu.total_bytes - gpu.used_bytes)} free" for gpu in node.gpus)
        role = "head" if node.is_head else "worker"
        output.result(
            f"{node.condition.value:<8} {node.host} {node.ip} ({role}) {cards or 'no GPU named'} {node.why}".rstrip()
        )
    if found.models:
        output.result(f"models   {', '.join(found.models)}")


def _row(peer: Peer) -> dict[str, Any]:
    return {"host": peer.host, "port": peer.port, "name": peer.name}


def _state_row(state: PeerState) -> dict[str, Any]:
    return {
        **_row(state.peer),
        "state": state.condition.value,
        "ip": state.ip or None,
        "version": str(state.version) if state.version else None,
        "devices": [{"free_bytes": device.free_bytes, "total_bytes": device.total_bytes} for device in state.devices],
        "verdict": state.verdict,
        "fix": state.fix or None,
    }


def _guide_row(found: VllmGuide) -> dict[str, Any]:
    hosts = [{"host": row.host, "role": row.role, "commands": list(row.commands)} for row in found.hosts]
    return {"hosts": hosts, "notes": list(found.notes), "warning": found.warning}


def _finding_row(found: ClusterFinding) -> dict[str, Any]:
    return {
        "usable": found.is_usable,
        "vllm_version": found.vllm_version or None,
        "ray_version": found.ray_version or None,
        "models": list(found.models),
        "running": found.running,
        "waiting": found.waiting,
        "gpus_used": found.gpus_used,
        "gpus_total": found.gpus_total,
        "checks": [
            {"id": row.name, "ok": row.is_well, "message": row.verdict, "fix": row.fix or None}
            for row in found.findings
        ],
        "nodes": [
            {
                "host": node.host,
                "ip": node.ip,
                "state": node.condition.value,
                "head": node.is_head,
                "why": node.why or None,
                "gpus": [
                    {"name": gpu.name, "used_bytes": gpu.used_bytes, "total_bytes": gpu.total_bytes, "busy": gpu.busy}
                    for gpu in node.gpus
                ],
            }
            for node in found.nodes
        ],
    }
