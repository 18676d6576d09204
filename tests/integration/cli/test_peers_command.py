"""`hexalogue peers`, with real workers: what is typed, what is printed, how it exits."""

import asyncio
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from tests.helpers.engine_binaries import llama_server, rpc_server
from tests.helpers.engine_fakes import HouseOfStates
from tests.helpers.rpc_workers import RpcWorker, on_loopback
from tests.stand_ins.ray_cluster import RayCluster
from tests.stand_ins.rpc_peer import RpcPeer

from hexalogue.boot.clusters import ClusterParts, clusters
from hexalogue.cli.distributed import peers
from hexalogue.cli.keys_parser import DiscreetParser
from hexalogue.cli.peers_parser import add_peers
from hexalogue.domain.places import Places
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.engines.own_addresses import own_ips
from hexalogue.services.distributed import DistributedService
from hexalogue.services.tasks import TaskScope
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

Printed = pytest.CaptureFixture[str]


@dataclass
class Holder:
    distributed: DistributedService


@pytest.fixture
def worker() -> Iterator[RpcWorker]:
    with on_loopback(rpc_server(), 1) as [started]:
        yield started


def typed(folder: Path, *words: str, has_engine: bool = True) -> int:
    """Run `hexalogue peers WORDS` and give its exit status."""
    top = DiscreetParser(prog="hexalogue")
    add_peers(top.add_subparsers(dest="command"))
    arguments = top.parse_args(["peers", *words])
    arguments.json = getattr(arguments, "json", False)

    async def run() -> int:
        client = HttpClient(Network())
        scope = TaskScope(lambda name, bug: None)

        async def no_key() -> str:
            return ""

        parts = ClusterParts(
            places=Places(*(folder for _ in Places.__dataclass_fields__)),
            house=HouseOfStates(),
            scope=scope,
            needed=lambda _: None,
            here=lambda: 0,
            engine_folder=lambda: llama_server().parent if has_engine else None,
            client=lambda: client,
            key=no_key,
        )
        _, service = clusters(parts)
        try:
            return await peers(Holder(service), arguments)
        finally:
            await scope.close()
            await client.close()

    return asyncio.run(run())


def printed(capsys: Printed) -> object:
    return json.loads(capsys.readouterr().out)


def test_a_worker_is_added_checked_and_removed(tmp_path: Path, capsys: Printed, worker: RpcWorker) -> None:
    assert typed(tmp_path, "add", worker.address, "--name", "desk", "--json") == 0
    assert printed(capsys) == {"host": worker.host, "port": worker.port, "name": "desk"}

    assert typed(tmp_path, "check", "--json") == 0
    found = json.loads(capsys.readouterr().out)[0]
    assert (found["state"], found["fix"]) == ("ready", None)
    assert found["devices"][0]["total_bytes"] > 1 << 30
    assert found["version"].count(".") == 2

    assert typed(tmp_path, "remove", "desk") == 0
    assert typed(tmp_path, "--json") == 0
    assert printed(capsys) == []


def test_adding_says_that_there_is_neither_encryption_nor_a_key(tmp_path: Path, capsys: Printed) -> None:
    typed(tmp_path, "add", "127.0.0.1:50999")

    assert "neither encrypts nor asks for a key" in capsys.readouterr().err


def test_one_that_cannot_take_part_makes_the_check_fail_with_its_fix(tmp_path: Path, capsys: Printed) -> None:
    with RpcPeer(None) as silent:
        typed(tmp_path, "add", f"127.0.0.1:{silent.port}")
        typed(tmp_path, "add", "127.0.0.1:9")

        assert typed(tmp_path, "check") == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("silent ")
    assert lines[1].startswith("unreachable ")
    assert "nothing listens" in lines[1]


@pytest.mark.parametrize(
    ("host", "kind"), [("8.8.8.8", "PublicPeer"), ("not a host", "BadArgument"), ("2001:4860::1", "PublicPeer")]
)
def test_what_may_not_be_a_worker_is_refused(tmp_path: Path, capsys: Printed, host: str, kind: str) -> None:
    assert typed(tmp_path, "add", host, "--json") == 1

    answer = printed(capsys)
    assert isinstance(answer, dict)
    assert (answer["type"], answer["kind"]) == ("error", kind)


def test_this_computer_is_refused_under_its_own_address(tmp_path: Path, capsys: Printed) -> None:
    mine = [ip for ip in sorted(own_ips()) if privacy_of_address(ip) is Privacy.SELF_HOSTED]
    if not mine:
        pytest.skip("this computer has no address in a network of its own; the rule has a test in tests/unit/domain")

    assert typed(tmp_path, "add", mine[0]) == 1
    assert "itself" in capsys.readouterr().err


def test_serving_everywhere_is_refused(tmp_path: Path, capsys: Printed) -> None:
    assert typed(tmp_path, "serve", "--host", "0.0.0.0") == 1
    assert "every network" in capsys.readouterr().err


def test_serving_without_an_engine_says_what_to_install(tmp_path: Path, capsys: Printed) -> None:
    assert typed(tmp_path, "serve", has_engine=False) == 1
    assert "Install llama-server" in capsys.readouterr().err


def test_serving_tells_the_address_and_ends_with_its_worker(
    tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    said: list[str] = []

    def told(text: str) -> None:
        said.append(text)
        for child in psutil.Process(os.getpid()).children(recursive=True):
            if "-p" in (line := child.cmdline()) and str(port) in line:
                child.kill()

    monkeypatch.setattr("hexalogue.cli.output.result", told)

    assert typed(tmp_path, "serve", "--port", str(port)) == 1
    assert said[0].startswith(f"Listening on 127.0.0.1:{port}, protocol ")
    assert "The worker ended" in capsys.readouterr().err


def test_commands_for_vllm_are_printed_for_each_machine(tmp_path: Path, capsys: Printed) -> None:
    words = ("commands", "--hosts", "10.0.0.1,10.0.0.2", "--gpus", "2", "--model", "org/big")

    assert typed(tmp_path, *words) == 0
    out, err = capsys.readouterr()
    assert "# on 10.0.0.1 (head)" in out
    assert "--tensor-parallel-size 2 --pipeline-parallel-size 2" in out
    assert "Ray asks nobody for a key" in err

    assert typed(tmp_path, *words, "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["hosts"]) == 2


def test_a_vllm_cluster_is_looked_at(tmp_path: Path, capsys: Printed) -> None:
    with RayCluster() as cluster:
        words = ("cluster", f"127.0.0.1:{cluster.api_port}", "--dashboard", cluster.dashboard)

        assert typed(tmp_path, *words, "--json") == 0
        found = json.loads(capsys.readouterr().out)
        assert typed(tmp_path, *words) == 0

    assert (found["usable"], found["models"], len(found["nodes"])) == (True, ["big"], 2)
    assert "NVIDIA L40S" in capsys.readouterr().out
