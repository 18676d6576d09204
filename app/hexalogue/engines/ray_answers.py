"""What Ray's dashboard and vLLM say of themselves, read with care: whatever is missing or odd is left out. Pure.

Shapes: Ray, dashboard/modules/node (`/nodes?view=summary`), dashboard/modules/reporter (`/api/cluster_status`), the
dashboard’s own types (client/src/type/node.d.ts: memory of GPUs in MiB); vLLM, docs/usage/metrics.md (the format of
Prometheus). Read 2026-11-21.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from hexalogue.domain.vllm_cluster import Gpu, NodeCondition, RayNode

MAX_NODES: Final = 256
MAX_GPUS: Final = 64
_MIB: Final = 1 << 20
_SAID: Final = 200

_GAUGE: Final = re.compile(
    rb"^vllm:num_requests_(running|waiting)(?:\{[^}\n]{0,500}\})? ([0-9]{1,9}(?:\.[0-9]{1,6})?)$", re.MULTILINE
)


def document(body: bytes) -> Mapping[str, Any]:
    """A JSON object; empty when it is none."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def text(found: object) -> str:
    """A text of the other side, in bounds and on one line; empty when it is none."""
    return " ".join(found.split())[:_SAID] if isinstance(found, str) else ""


def models(body: bytes) -> tuple[str, ...]:
    """The ids of a list in the shape of OpenAI's."""
    rows = document(body).get("data")
    ids = (text(row.get("id")) for row in rows[:100] if isinstance(row, dict)) if isinstance(rows, list) else ()
    return tuple(found for found in ids if found)


def nodes(body: bytes) -> tuple[RayNode, ...]:
    """The machines of a cluster, the head first, then those that live."""
    data = document(body).get("data")
    rows = data.get("summary") if isinstance(data, dict) else None
    found = [_node(row) for row in rows[:MAX_NODES] if isinstance(row, dict)] if isinstance(rows, list) else []
    return tuple(sorted(found, key=lambda node: (not node.is_head, node.condition is not NodeCondition.ALIVE, node.ip)))


def gpus_given_out(body: bytes) -> tuple[float | None, float | None]:
    """Used and all GPUs as Ray counts them; None where it does not say."""
    data = document(body).get("data")
    status = data.get("clusterStatus") if isinstance(data, dict) else None
    report = status.get("loadMetricsReport") if isinstance(status, dict) else None
    usage = report.get("usage") if isinstance(report, dict) else None
    pair = usage.get("GPU") if isinstance(usage, dict) else None
    if isinstance(pair, list) and len(pair) == 2 and all(_number(value) is not None for value in pair):
        return _number(pair[0]), _number(pair[1])
    return None, None


def requests(metrics: bytes) -> tuple[int | None, int | None]:
    """Requests that run and that wait, over all engines; None where vLLM does not say."""
    counts: dict[bytes, int] = {}
    for kind, value in _GAUGE.findall(metrics):
        counts[kind] = counts.get(kind, 0) + int(float(value))
    return counts.get(b"running"), counts.get(b"waiting")


def _node(row: Mapping[str, Any]) -> RayNode:
    raylet = row.get("raylet") if isinstance(row.get("raylet"), dict) else {}
    assert isinstance(raylet, dict)
    state = text(raylet.get("state")).upper()
    known = {"ALIVE": NodeCondition.ALIVE, "DEAD": NodeCondition.DEAD}
    ip = text(row.get("ip")) or text(raylet.get("nodeManagerAddress"))
    gpus = row.get("gpus")
    return RayNode(
        host=text(row.get("hostname")) or text(raylet.get("nodeManagerHostname")) or ip,
        ip=ip,
        condition=known.get(state, NodeCondition.UNKNOWN),
        is_head=raylet.get("isHeadNode") is True,
        gpus=tuple(_gpu(gpu) for gpu in gpus[:MAX_GPUS] if isinstance(gpu, dict)) if isinstance(gpus, list) else (),
        why=text(raylet.get("stateMessage")),
    )


def _gpu(row: Mapping[str, Any]) -> Gpu:
    busy = _number(row.get("utilizationGpu"))
    used, total = _number(row.get("memoryUsed")) or 0, _number(row.get("memoryTotal")) or 0
    share = None if busy is None else min(busy, 100) / 100
    return Gpu(text(row.get("name")) or "GPU", int(used) * _MIB, int(total) * _MIB, share)


def _number(found: object) -> float | None:
    is_number = isinstance(found, int | float) and not isinstance(found, bool)
    return float(found) if is_number and 0 <= found < 1e12 else None  # type: ignore[operator, arg-type]
