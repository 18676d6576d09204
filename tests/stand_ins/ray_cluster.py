"""A stand-in for a vLLM cluster on Ray: vLLM's API and Ray's dashboard on one port of loopback each.

Written from documentation and published sources, never from a running cluster: vLLM docs/usage/security.md (which paths
ask for the key) and docs/usage/metrics.md; Ray's dashboard modules node, reporter and version, and its types
(client/src/type/node.d.ts). All read 2026-11-21.
"""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

METRICS = """# HELP vllm:num_requests_running Number of requests in model execution batches.
# TYPE vllm:num_requests_running gauge
vllm:num_requests_running{engine="0",model_name="big"} 2.0
# HELP vllm:num_requests_waiting Number of requests waiting to be processed.
# TYPE vllm:num_requests_waiting gauge
vllm:num_requests_waiting{engine="0",model_name="big"} 5.0
"""


def node(host: str, ip: str, *, is_head: bool = False, state: str = "ALIVE", gpus: int = 2) -> dict[str, Any]:
    """A row of `/nodes?view=summary`; a dead node has no figures of its own."""
    raylet = {"nodeId": ip.replace(".", "") * 4, "nodeManagerAddress": ip, "nodeManagerHostname": host, "state": state}
    if state == "DEAD":
        return {"raylet": {**raylet, "stateMessage": "Unexpected termination: health check failed"}}
    cards = [
        {
            "uuid": f"GPU-{n}",
            "index": n,
            "name": "NVIDIA L40S",
            "utilizationGpu": 50,
            "memoryUsed": 40000,
            "memoryTotal": 46068,
        }
        for n in range(gpus)
    ]
    return {"hostname": host, "ip": ip, "cpu": 3.5, "gpus": cards, "raylet": {**raylet, "isHeadNode": is_head}}


@dataclass
class RayCluster:
    """What both say. Change the fields at any time. key, token: empty when nobody is asked for one."""

    nodes: list[dict[str, Any]] = field(
        default_factory=lambda: [node("one", "10.0.0.1", is_head=True), node("two", "10.0.0.2")]
    )
    models: list[str] = field(default_factory=lambda: ["big"])
    health: int = 200
    key: str = ""
    token: str = ""
    metrics: str = METRICS
    raw: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._servers = [_server(self, self._vllm), _server(self, self._ray)]
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(0.02,), name="ray stand-in") for server in self._servers
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for server, thread in zip(self._servers, self._threads, strict=True):
            server.shutdown()
            server.server_close()
            thread.join()

    @property
    def api_port(self) -> int:
        return int(self._servers[0].server_address[1])

    @property
    def dashboard(self) -> str:
        return f"127.0.0.1:{self._servers[1].server_address[1]}"

    def _vllm(self, path: str, key: str) -> tuple[int, object]:
        if path == "/health":
            return self.health, b""
        if path == "/version":
            return 200, {"version": "0.33.0"}
        if path == "/metrics":
            return 200, self.metrics.encode()
        if path == "/v1/models":
            if self.key and key != self.key:
                return 401, {"error": "Unauthorized"}
            rows = [
                {"id": model, "object": "model", "owned_by": "vllm", "max_model_len": 32768} for model in self.models
            ]
            return 200, {"object": "list", "data": rows}
        return 404, {"detail": "Not Found"}

    def _ray(self, path: str, token: str) -> tuple[int, object]:
        if self.token and token != self.token:
            return 401, b"Unauthorized: Missing authentication token"
        if path == "/api/version":
            return 200, {"version": "4", "ray_version": "2.54.0", "ray_commit": "abc", "session_name": "session_1"}
        if path == "/nodes?view=summary":
            return 200, _result("Node summary fetched.", {"summary": self.nodes, "nodeLogicalResources": {}})
        if path == "/api/cluster_status":
            usage = {"CPU": [0.0, 32.0], "GPU": [4.0, 4.0]}
            status = {"loadMetricsReport": {"usage": usage, "resourceDemand": []}, "autoscalerReport": None}
            data = {"autoscalingStatus": None, "autoscalingError": None, "clusterStatus": status}
            return 200, _result("Got cluster status.", data)
        return 404, b"404: Not Found"


def _result(said: str, data: Mapping[str, object]) -> dict[str, object]:
    return {"result": True, "msg": said, "data": data}


def _server(cluster: RayCluster, answer: Any) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            cluster.asked.append(self.path)
            status, said = answer(self.path, self.headers.get("authorization", "").removeprefix("Bearer "))
            body = said if isinstance(said, bytes) else json.dumps(said).encode()
            body = cluster.raw.get(self.path, body)
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Tests look at `asked`."""

    return ThreadingHTTPServer(("127.0.0.1", 0), Handler)
