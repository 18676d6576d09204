"""What the doctor says of engines: each that is installed, runs, was left or is away, with what to do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.helpers.engine_fakes import HouseOfStates, a_spec

from hexalogue.domain.distributed import Condition, Peer, PeerState
from hexalogue.domain.engines import (
    AssetPattern,
    EngineState,
    EngineStatus,
    InstalledEngine,
    Origin,
    TimelineEntry,
    Variant,
)
from hexalogue.domain.errors import Unreadable
from hexalogue.domain.health import Verdict
from hexalogue.domain.ids import EngineId
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.services.doctor_engines import DoctorEngines, engine_checks, installed, left_over, runs, worker

MACHINE = Machine("linux", "x64", has_vulkan=True)
WITH_GPU = replace(MACHINE, gpus=(Gpu("nvidia", "RTX 4090", driver="580.95"),))
SPEC = replace(
    a_spec(),
    repository="one/two",
    assets=(AssetPattern("linux", "x64", "cpu", "a"), AssetPattern("linux", "x64", "cuda", "b")),
)
STATUS = EngineStatus(SPEC.id, EngineState.READY, model="tiny", port=4000, memory_bytes=2_000_000_000)


def an_engine(variant: Variant = "cpu", origin: Origin = Origin.DOWNLOADED, *devices: str) -> InstalledEngine:
    return InstalledEngine(SPEC.id, "b1", variant, Path("/engines/server"), origin, devices=devices)


@dataclass
class House(HouseOfStates):
    """A house in which engines run that others started."""

    shown: Sequence[EngineStatus] = ()
    left: int = 0

    def running(self) -> Sequence[EngineStatus]:
        return self.shown

    def reap(self) -> int:
        return self.left


def test_an_engine_that_is_not_here_is_no_fault_and_says_how_to_get_it() -> None:
    check = installed(SPEC, None, MACHINE)

    assert check.verdict is Verdict.INFO
    assert check.fix == "Run “hexalogue engines install server” to have it."


def test_an_engine_that_this_system_has_not_says_what_to_do_instead() -> None:
    check = installed(replace(SPEC, missing={"linux": "There is none here"}), None, MACHINE)

    assert check.fix == "There is none here."


def test_an_engine_that_nobody_publishes_says_how_it_is_built() -> None:
    assert installed(replace(SPEC, repository="", how="Build it"), None, MACHINE).fix == "Build it."
    assert installed(replace(SPEC, repository=""), None, MACHINE).fix is None


@pytest.mark.parametrize(
    ("machine", "engine", "verdict"),
    [
        (MACHINE, an_engine(), Verdict.OK),
        (WITH_GPU, an_engine(), Verdict.WARNING),
        (WITH_GPU, an_engine("cuda"), Verdict.OK),
        (WITH_GPU, an_engine(origin=Origin.PATH), Verdict.OK),
        (replace(MACHINE, has_vulkan=False), an_engine("vulkan"), Verdict.WARNING),
    ],
    ids=["no gpu", "gpu unused", "gpu used", "another's", "no loader"],
)
def test_a_build_that_leaves_a_gpu_unused_is_a_warning(
    machine: Machine, engine: InstalledEngine, verdict: Verdict
) -> None:
    assert installed(SPEC, engine, machine).verdict is verdict


def test_an_installed_engine_is_told_with_its_version_and_devices() -> None:
    check = installed(SPEC, an_engine("vulkan", Origin.PATH, "Vulkan0"), MACHINE)

    assert check.message == "Server b1 (vulkan) is found on the search path, and computes on Vulkan0."


def test_a_running_engine_is_told_with_its_model_port_and_memory() -> None:
    check = runs(STATUS, "Server")

    assert (check.verdict, check.message) == (Verdict.OK, "Server is ready with tiny on port 4000, 2.0 GB of memory.")


def test_an_engine_that_crashed_is_told_with_its_last_words_and_their_fix() -> None:
    entry = TimelineEntry(1.0, EngineState.CRASHED, "Its memory ran out.", "memory", "Close other programs.")

    check = runs(replace(STATUS, state=EngineState.CRASHED, timeline=(entry,)), "Server")

    assert check.verdict is Verdict.WARNING
    assert check.message.endswith("Its memory ran out.")
    assert check.fix == "Close other programs."


def test_a_degraded_engine_without_words_leads_to_its_log() -> None:
    check = runs(replace(STATUS, state=EngineState.DEGRADED), "Server")

    assert check.fix == "Look into its log with “hexalogue engines logs server”."


def test_what_was_left_is_counted() -> None:
    assert left_over(0) == ()
    assert "1 engine " in left_over(1)[0].message
    assert "3 engines " in left_over(3)[0].message


@pytest.mark.parametrize(
    ("condition", "verdict"), [(Condition.READY, Verdict.OK), (Condition.UNREACHABLE, Verdict.WARNING)]
)
def test_a_worker_that_is_away_is_a_warning(condition: Condition, verdict: Verdict) -> None:
    check = worker(PeerState(Peer("10.0.0.5"), condition, "What was found."))

    assert (check.verdict, check.id) == (verdict, "worker.10.0.0.5:50052")


async def test_the_engines_are_looked_at_together() -> None:
    async def peers() -> Sequence[PeerState]:
        return [PeerState(Peer("10.0.0.5"), Condition.READY, "It is ready.")]

    house = House(shown=[STATUS], left=1)
    engines = DoctorEngines(lambda: [SPEC, a_spec("other")], {SPEC.id: an_engine()}.get, house, peers)

    checks = await engine_checks(engines, MACHINE)

    ids = ["engine.server", "engine.other", "running.server", "engines.left", "worker.10.0.0.5:50052"]
    assert [check.id for check in checks] == ids


async def test_a_record_that_cannot_be_read_is_a_check_and_no_traceback() -> None:
    def broken(engine: EngineId) -> InstalledEngine | None:
        raise Unreadable(Path("record.json"), "it is damaged")

    engines = DoctorEngines(lambda: [SPEC], broken, House())

    checks = await engine_checks(engines, MACHINE)

    assert [(check.id, check.verdict) for check in checks] == [("engines", Verdict.ERROR)]
    assert "record.json" in checks[0].message
