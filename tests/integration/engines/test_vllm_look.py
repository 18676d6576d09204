"""A look at a vLLM cluster on Ray, against a stand-in written from the documentation."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from tests.stand_ins.ray_cluster import RayCluster, node

from hexalogue.domain.vllm_cluster import ClusterFinding, NodeCondition, ServiceFinding
from hexalogue.engines.vllm_look import VllmLook
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network


@pytest.fixture
def cluster() -> Iterator[RayCluster]:
    with RayCluster() as started:
        yield started


@pytest_asyncio.fixture
async def look() -> AsyncIterator[VllmLook]:
    client = HttpClient(Network())
    yield VllmLook(client)
    await client.close()


async def looked(look: VllmLook, cluster: RayCluster, key: str = "", token: str = "") -> ClusterFinding:
    return await look.look("127.0.0.1", cluster.api_port, cluster.dashboard, key, token)


def of(finding: ClusterFinding, name: str) -> ServiceFinding:
    return next(row for row in finding.findings if row.name == name)


async def test_a_healthy_cluster_is_told_with_its_machines_gpus_and_load(look: VllmLook, cluster: RayCluster) -> None:
    found = await looked(look, cluster)

    assert found.is_usable
    assert all(row.is_well and not row.fix for row in found.findings)
    assert (found.vllm_version, found.ray_version, found.models) == ("0.33.0", "2.54.0", ("big",))
    assert [(row.host, row.is_head, len(row.gpus)) for row in found.nodes] == [("one", True, 2), ("two", False, 2)]
    assert (found.gpus_used, found.gpus_total, found.running, found.waiting) == (4.0, 4.0, 2, 5)
    card = found.nodes[0].gpus[0]
    assert (card.name, card.total_bytes, card.busy) == ("NVIDIA L40S", 46068 << 20, 0.5)


async def test_a_dead_node_is_named_with_what_ray_says(look: VllmLook, cluster: RayCluster) -> None:
    cluster.nodes[1] = node("two", "10.0.0.2", state="DEAD")

    found = await looked(look, cluster)

    assert found.nodes[1].condition is NodeCondition.DEAD
    assert "two (Unexpected termination" in of(found, "ray").verdict
    assert "ray start" in of(found, "ray").fix


async def test_a_dead_engine_is_told(look: VllmLook, cluster: RayCluster) -> None:
    cluster.health = 503

    found = await looked(look, cluster)

    assert not found.is_usable
    assert "503" in of(found, "api").verdict


async def test_a_missing_key_is_told_and_the_right_one_is_sent(look: VllmLook, cluster: RayCluster) -> None:
    cluster.key = "right"

    without, with_it = await looked(look, cluster), await looked(look, cluster, key="right")

    assert "refuses the key" in of(without, "api").verdict
    assert with_it.is_usable


async def test_a_token_of_ray_is_asked_for_and_sent(look: VllmLook, cluster: RayCluster) -> None:
    cluster.token = "token"

    without, with_it = await looked(look, cluster), await looked(look, cluster, token="token")

    assert "RAY_AUTH_TOKEN" in of(without, "ray").fix
    assert without.is_usable  # vLLM answers all the same
    assert of(with_it, "ray").is_well


async def test_a_dashboard_that_is_not_reachable_says_how_to_reach_it(look: VllmLook, cluster: RayCluster) -> None:
    found = await look.look("127.0.0.1", cluster.api_port, "127.0.0.1:9")

    assert found.is_usable
    assert "ssh -N -L 8265" in of(found, "ray").fix


async def test_nothing_there_is_told_for_both(look: VllmLook) -> None:
    found = await look.look("127.0.0.1", 9, "127.0.0.1:9")

    assert not any(row.is_well for row in found.findings)
    assert all(row.fix for row in found.findings)


async def test_no_address_outside_of_the_network_is_asked(look: VllmLook) -> None:
    found = await look.look("8.8.8.8", 8000, "8.8.4.4:8265", key="secret")

    assert not found.is_usable


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"data": 3}',
        b'{"data": {"summary": [1, {"raylet": 2}, {"gpus": [{"memoryUsed": "x"}]}]}}',
    ],
    ids=repr,
)
@pytest.mark.parametrize(
    "path", ["/nodes?view=summary", "/api/cluster_status", "/api/version", "/v1/models", "/metrics"]
)
async def test_odd_answers_leave_gaps_and_nothing_worse(
    look: VllmLook, cluster: RayCluster, path: str, body: bytes
) -> None:
    cluster.raw[path] = body

    found = await looked(look, cluster)

    assert len(found.findings) == 2


async def test_an_endless_answer_is_read_to_its_bound(look: VllmLook, cluster: RayCluster) -> None:
    cluster.metrics += "vllm:other 1.0\n" * 100_000
    cluster.raw["/nodes?view=summary"] = b"[" * (5 << 20)

    found = await looked(look, cluster)

    assert found.running == 2
    assert found.nodes == ()
