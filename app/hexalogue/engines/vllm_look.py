"""A look at a vLLM cluster on Ray: its API and Ray's dashboard are asked side by side, in bounds and with deadlines."""

import asyncio
from typing import Final
from urllib.parse import quote

from hexalogue.domain.errors import AppError, OutsideClass, TimedOut, WireError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.vllm_cluster import (
    DASHBOARD_PORT,
    KEY_VARIABLE,
    ClusterFinding,
    NodeCondition,
    RayNode,
    ServiceFinding,
)
from hexalogue.engines import ray_answers
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.timeouts import Patience

PATIENCE: Final = Patience(connect_s=2.0, first_byte_s=4.0, between_s=4.0)
LOOK_S: Final = 10.0
JSON_BYTES: Final = 4 << 20
# Its histograms come last and are long; what is looked for stands in the beginning.
METRICS_BYTES: Final = 512 << 10

Answer = tuple[int, bytes]


class VllmLook:
    """Fulfils `domain.distributed_ports.ClusterLook`."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def look(self, head: str, port: int, dashboard: str = "", key: str = "", token: str = "") -> ClusterFinding:
        """Ask everything. dashboard: `HOST:PORT` of Ray's, empty for its usual port on the head.   key: of vLLM's API.
        token: of Ray.

        Both are sent to addresses of this computer and network only. Never raises for what is or is not there.
        """
        api = f"http://{_host(head)}:{port}"
        ray = f"http://{dashboard}" if dashboard else f"http://{_host(head)}:{DASHBOARD_PORT}"
        health, version, models, metrics, ray_version, nodes, status = await asyncio.gather(
            self._asked(f"{api}/health"),
            self._asked(f"{api}/version"),
            self._asked(f"{api}/v1/models", key),
            self._beginning(f"{api}/metrics"),
            self._asked(f"{ray}/api/version", token),
            self._asked(f"{ray}/nodes?view=summary", token),
            self._asked(f"{ray}/api/cluster_status", token),
        )
        rows = ray_answers.nodes(_body(nodes))
        running, waiting = ray_answers.requests(_body(metrics))
        used, total = ray_answers.gpus_given_out(_body(status))
        return ClusterFinding(
            findings=(_of_vllm(head, port, health, models), _of_ray(ray, ray_version, nodes, rows)),
            nodes=rows,
            models=ray_answers.models(_body(models)),
            vllm_version=ray_answers.text(ray_answers.document(_body(version)).get("version")),
            ray_version=ray_answers.text(ray_answers.document(_body(ray_version)).get("ray_version")),
            gpus_used=used,
            gpus_total=total,
            running=running,
            waiting=waiting,
        )

    async def _asked(self, url: str, key: str = "") -> Answer | AppError:
        """Status and body, or why there is none."""
        return await self._told(url, key, JSON_BYTES, is_cut=False)

    async def _beginning(self, url: str) -> Answer | AppError:
        return await self._told(url, "", METRICS_BYTES, is_cut=True)

    async def _told(self, url: str, key: str, limit: int, *, is_cut: bool) -> Answer | AppError:
        call = Call("GET", url, {"authorization": f"Bearer {key}"} if key else {})
        try:
            async with (
                asyncio.timeout(LOOK_S),
                self._client.opened(call, within=Privacy.SELF_HOSTED, patience=PATIENCE) as reply,
            ):
                if not is_cut:
                    return reply.status, await reply.body(limit)
                body = b""
                async for piece in reply.chunks():
                    body += piece
                    if len(body) >= limit:
                        break
                return reply.status, body[:limit]
        except TimeoutError:
            return TimedOut(url, "waiting for its answer", LOOK_S)
        except (WireError, OutsideClass) as error:
            return error


def _of_vllm(head: str, port: int, health: Answer | AppError, models: Answer | AppError) -> ServiceFinding:
    where = f"{head}:{port}"
    if isinstance(health, AppError):
        fix = f"Start “vllm serve” on {head}, and let its firewall take connections to port {port}."
        return ServiceFinding("api", is_well=False, verdict=health.message, fix=fix)
    if health[0] != 200:
        fix = f"Look at the log of “vllm serve” on {head}: when a node is lost, start it anew."
        return ServiceFinding(
            "api", is_well=False, verdict=f"vLLM at {where} is not well (status {health[0]}).", fix=fix
        )
    status = models[0] if not isinstance(models, AppError) else 0
    if status in (401, 403):
        fix = f"Store the key that it was started with ({KEY_VARIABLE} there): hexalogue keys set."
        return ServiceFinding("api", is_well=False, verdict=f"vLLM at {where} refuses the key.", fix=fix)
    if status != 200 or not ray_answers.models(_body(models)):
        fix = f"Check the address: vLLM listens on port {port} unless it was told otherwise."
        return ServiceFinding("api", is_well=False, verdict=f"{where} lists no models as vLLM does.", fix=fix)
    return ServiceFinding("api", is_well=True, verdict=f"vLLM at {where} answers.")


def _of_ray(
    url: str, version: Answer | AppError, nodes: Answer | AppError, rows: tuple[RayNode, ...]
) -> ServiceFinding:
    tunnel = f"ssh -N -L {DASHBOARD_PORT}:127.0.0.1:{DASHBOARD_PORT} HEAD"
    if isinstance(version, AppError):
        fix = f"It listens on the head itself only, which is right. To look from here: “{tunnel}”, then ask 127.0.0.1."
        return ServiceFinding(
            "ray", is_well=False, verdict=f"Ray's dashboard cannot be asked: {version.message}", fix=fix
        )
    if version[0] in (401, 403):
        fix = "It was started with a token. Put it into RAY_AUTH_TOKEN here."
        return ServiceFinding("ray", is_well=False, verdict="Ray's dashboard wants its token.", fix=fix)
    if version[0] != 200 or not ray_answers.document(version[1]).get("ray_version"):
        fix = f"Check the address: the dashboard listens on port {DASHBOARD_PORT} unless it was told otherwise."
        return ServiceFinding("ray", is_well=False, verdict=f"{url} is not Ray's dashboard.", fix=fix)
    dead = [node for node in rows if node.condition is NodeCondition.DEAD]
    if not rows or isinstance(nodes, AppError) or dead:
        names = ", ".join(f"{node.host} ({node.why})" if node.why else node.host for node in dead)
        verdict = f"Ray has lost {names}." if dead else "Ray names no machines."
        fix = "Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head."
        return ServiceFinding("ray", is_well=False, verdict=verdict, fix=fix)
    return ServiceFinding("ray", is_well=True, verdict=f"Ray has {len(rows)} machines, and all of them live.")


def _body(answer: Answer | AppError) -> bytes:
    return b"" if isinstance(answer, AppError) or answer[0] != 200 else answer[1]


def _host(host: str) -> str:
    return f"[{quote(host, safe=':')}]" if ":" in host else quote(host, safe="")
