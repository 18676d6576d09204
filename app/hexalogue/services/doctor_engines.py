"""What the doctor says of engines: which are installed, which run, what a killed Hexalogue left, and the workers."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from hexalogue.domain.distributed import Condition, PeerState
from hexalogue.domain.engine_ports import EngineHouse
from hexalogue.domain.engines import EngineSpec, EngineState, EngineStatus, InstalledEngine, Origin
from hexalogue.domain.errors import AppError
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.ids import EngineId
from hexalogue.domain.machine import Machine
from hexalogue.domain.quantities import said_size

_ORIGINS = {
    Origin.DOWNLOADED: "installed",
    Origin.FILE: "installed from a file",
    Origin.PATH: "found on the search path",
    Origin.PACKAGE: "found in a Python package",
}
_WELL = frozenset({Condition.READY, Condition.IN_USE})


@dataclass(frozen=True, slots=True)
class DoctorEngines:
    """What is looked at. specs: the rows of engines.   current: the one in use (`EngineHome.current`).

    peers: looks at the workers on other machines, which takes seconds; None where there are none.
    """

    specs: Callable[[], Sequence[EngineSpec]]
    current: Callable[[EngineId], InstalledEngine | None]
    house: EngineHouse
    peers: Callable[[], Awaitable[Sequence[PeerState]]] | None = None


async def engine_checks(engines: DoctorEngines, machine: Machine) -> Sequence[Check]:
    """All of them: left-overs are ended first, so that what is told as running runs. An AppError becomes a check."""
    try:
        left = await asyncio.to_thread(engines.house.reap)
        specs = await asyncio.to_thread(engines.specs)
        current = [await asyncio.to_thread(engines.current, spec.id) for spec in specs]
        running = engines.house.running()
        peers = await engines.peers() if engines.peers else ()
    except AppError as error:
        return [Check("engines", Verdict.ERROR, error.message, error.fix)]
    names = {spec.id: spec.name for spec in specs}
    return [
        *(installed(spec, found, machine) for spec, found in zip(specs, current, strict=True)),
        *(runs(status, names.get(status.engine, status.engine)) for status in running),
        *left_over(left),
        *(worker(state) for state in peers),
    ]


# --- the checks that are pure


def installed(spec: EngineSpec, found: InstalledEngine | None, machine: Machine) -> Check:
    """An engine that is not here is no fault: the built-in one answers without any."""
    name = f"engine.{spec.id}"
    if found is None:
        return Check(name, Verdict.INFO, f"{spec.name} is not installed.", _how(spec, machine))
    said = f"{spec.name} {found.version} ({found.variant}) is {_ORIGINS[found.origin]}"
    if found.variant == "cpu" and _has_better(spec, machine) and found.origin is Origin.DOWNLOADED:
        gpu = next(gpu.name for gpu in machine.gpus)
        fix = f"Run “hexalogue engines install {spec.id}” to get the build for the GPU."
        return Check(name, Verdict.WARNING, f"{said}; it leaves {gpu} unused.", fix)
    if found.variant == "vulkan" and not machine.has_vulkan:
        fix = "Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers."
        return Check(name, Verdict.WARNING, f"{said}, but Vulkan's loader is missing: it uses the processor.", fix)
    devices = f", and computes on {', '.join(found.devices)}" if found.devices else ""
    return Check(name, Verdict.OK, f"{said}{devices}.")


def runs(status: EngineStatus, name: str) -> Check:
    """An engine of ours, in whichever Hexalogue."""
    check = f"running.{status.engine}"
    said = f"{name} {_STATES[status.state]}"
    if status.model:
        said += f" with {status.model}"
    if status.port:
        said += f" on port {status.port}"
    if status.memory_bytes:
        said += f", {said_size(status.memory_bytes)} of memory"
    if status.state in (EngineState.DEGRADED, EngineState.CRASHED):
        last = status.timeline[-1] if status.timeline else None
        why = f" {last.text}" if last else ""
        fix = (last.fix if last else "") or f"Look into its log with “hexalogue engines logs {status.engine}”."
        return Check(check, Verdict.WARNING, f"{said}.{why}", fix)
    return Check(check, Verdict.OK, f"{said}.")


_STATES = {
    EngineState.STOPPED: "is stopped",
    EngineState.STARTING: "is starting",
    EngineState.LOADING: "is loading",
    EngineState.READY: "is ready",
    EngineState.DEGRADED: "runs, with limits",
    EngineState.CRASHED: "crashed",
    EngineState.STOPPING: "is stopping",
}


def left_over(count: int) -> tuple[Check, ...]:
    """What a Hexalogue that was killed had left."""
    if not count:
        return ()
    engines = "1 engine" if count == 1 else f"{count} engines"
    return (Check("engines.left", Verdict.INFO, f"{engines} of a Hexalogue that was killed still ran; ended now."),)


def worker(state: PeerState) -> Check:
    """A worker on another machine."""
    name = f"worker.{state.peer.address}"
    if state.condition in _WELL:
        return Check(name, Verdict.OK, state.verdict)
    return Check(name, Verdict.WARNING, state.verdict, state.fix or "Start the worker there, then try again.")


def _has_better(spec: EngineSpec, machine: Machine) -> bool:
    """Whether a release has a build for a GPU of this machine."""
    variants = {
        pattern.variant
        for pattern in spec.assets
        if pattern.system == machine.system and pattern.architecture == machine.architecture
    }
    nvidia = bool(machine.driver_of("nvidia")) and "cuda" in variants
    return nvidia or (bool(machine.gpus) and machine.has_vulkan and "vulkan" in variants)


def _how(spec: EngineSpec, machine: Machine) -> str | None:
    """How a person gets it."""
    if machine.system in spec.missing:
        return f"{spec.missing[machine.system].rstrip('.')}."
    if spec.repository:
        return f"Run “hexalogue engines install {spec.id}” to have it."
    return f"{spec.how.rstrip('.')}." if spec.how else None
