"""The commands for a vLLM cluster: exact, private, without a key in any of them."""

import shlex

import pytest

from hexalogue.domain.errors import BadArgument, PublicPeer
from hexalogue.domain.vllm_cluster import VllmPlan, guide

TWO = VllmPlan(("10.0.0.1", "10.0.0.2"), 4, "org/big", "eth1")


def test_the_head_starts_ray_and_serves_with_gpus_times_hosts() -> None:
    head = guide(TWO).hosts[0]

    assert (head.host, head.role) == ("10.0.0.1", "head")
    assert head.commands[:3] == (
        "export VLLM_HOST_IP=10.0.0.1",
        "export NCCL_SOCKET_IFNAME=eth1",
        "export GLOO_SOCKET_IFNAME=eth1",
    )
    assert head.commands[3].startswith("ray start --head --node-ip-address=10.0.0.1 --port=6379 --num-gpus=4 ")
    assert head.commands[-1] == (
        "vllm serve org/big --host 10.0.0.1 --port 8000 --tensor-parallel-size 4 --pipeline-parallel-size 2 "
        "--distributed-executor-backend ray"
    )


def test_the_others_join_with_their_own_address() -> None:
    worker = guide(TWO).hosts[1]

    assert worker.role == "worker"
    assert worker.commands[0] == "export VLLM_HOST_IP=10.0.0.2"
    assert worker.commands[-1].startswith("ray start --address=10.0.0.1:6379 --node-ip-address=10.0.0.2 --num-gpus=4 ")
    assert "vllm" not in worker.commands[-1]


def test_a_single_host_needs_no_ray_between_machines() -> None:
    [head] = guide(VllmPlan(("10.0.0.1",), 2, "org/big")).hosts

    assert "--pipeline-parallel-size 1" in head.commands[-1]
    assert "ray" not in head.commands[-1]


def test_the_key_is_read_and_never_written_into_a_command() -> None:
    lines = [line for host in guide(TWO).hosts for line in host.commands]

    assert "read -rs VLLM_API_KEY && export VLLM_API_KEY" in lines
    assert not any("--api-key" in line for line in lines)


def test_the_dashboard_stays_on_the_head() -> None:
    assert "--dashboard-host=127.0.0.1" in guide(TWO).hosts[0].commands[3]
    assert "0.0.0.0" not in str(guide(TWO))


def test_the_warning_says_that_ray_asks_for_no_key() -> None:
    assert "Ray asks nobody for a key" in guide(TWO).warning
    assert any("6379" in note and "10002" in note for note in guide(TWO).notes)


def test_a_token_is_asked_for_on_every_machine() -> None:
    plan = VllmPlan(("a", "b"), 1, "m", has_token=True)

    assert all("export RAY_AUTH_MODE=token" in host.commands for host in guide(plan).hosts)


@pytest.mark.parametrize("model", ["org/big; rm -rf ~", "/models/my model", "$(id)", "a'b"])
def test_a_model_stays_one_word_of_the_shell(model: str) -> None:
    words = shlex.split(guide(VllmPlan(("a",), 1, model)).hosts[0].commands[-1])

    assert words[:3] == ["vllm", "serve", model]


@pytest.mark.parametrize(
    "plan",
    [
        VllmPlan((), 1, "m"),
        VllmPlan(("a", "a"), 1, "m"),
        VllmPlan(("a",), 0, "m"),
        VllmPlan(("a",), 99, "m"),
        VllmPlan(("a",), 1, ""),
        VllmPlan(("a",), 1, "--config=x"),
        VllmPlan(("a",), 1, "m\nx"),
        VllmPlan(("a;b",), 1, "m"),
        VllmPlan(("127.0.0.1",), 1, "m"),
        VllmPlan(("a",), 1, "m", "eth0;x"),
    ],
    ids=str,
)
def test_what_cannot_be_a_cluster_is_refused(plan: VllmPlan) -> None:
    with pytest.raises(BadArgument):
        guide(plan)


def test_a_public_address_is_refused() -> None:
    with pytest.raises(PublicPeer):
        guide(VllmPlan(("10.0.0.1", "8.8.8.8"), 1, "m"))
