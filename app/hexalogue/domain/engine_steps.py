"""What the next attempt of a crashed engine changes: one step safer each time, and how that is said. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from hexalogue.domain.engines import FaultRow, InstalledEngine, Launch, Variant
from hexalogue.domain.frozen import dataclass

# A conversation of a page or two; below that a model is of little use.
SMALLEST_CONTEXT_TOKENS: Final = 2048

# From the fastest to the one that runs everywhere: a step never goes back.
_BY_SAFETY: Final[tuple[Variant, ...]] = (
    "cuda", "rocm", "metal", "sycl", "openvino", "opencl", "vulkan", "cpu",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Room:
    """What can be changed. layers: the model's blocks; context_tokens: its own length; where nobody knows, the usual.

    others: installed builds of the same engine.
    """

    layers: int = 32
    context_tokens: int = 8192
    others: Sequence[InstalledEngine] = ()


def step_after(row: FaultRow | None, count: int) -> str:
    """What to change after the count-th crash: what the fault says; for an unknown one first nothing, then a little."""
    if row is not None:
        return row.step
    return "same" if count <= 1 else "fewer_layers"


def next_launch(launch: Launch, row: FaultRow | None, room: Room, count: int, *, was_ready: bool) -> Launch | None:
    """What to start after a crash; None when another attempt would fail in the same way.

    An engine that was ready, or whose fault nobody knows, is started as it was where nothing can be made safer: what
    took it may have been passing.
    """
    step = step_after(row, count)
    if step == "none":
        return None
    changed = _changed(launch, step, room)
    if changed is None and (was_ready or row is None):
        return launch
    return changed


def _changed(launch: Launch, step: str, room: Room) -> Launch | None:
    """One step safer; None when there is nothing left to change."""
    match step:
        case "fewer_layers":
            return _fewer_layers(launch, room) or _smaller_context(launch, room)
        case "smaller_context":
            return _smaller_context(launch, room) or _fewer_layers(launch, room)
        case "other_variant":
            return _other_variant(launch, room) or _on_the_processor(launch, room)
        case "cpu":
            return _on_the_processor(launch, room)
        case _:  # `same` and `other_port`: every attempt has a port of its own
            return launch


def _fewer_layers(launch: Launch, room: Room) -> Launch | None:
    """Half of the layers on the GPU, down to none."""
    layers = room.layers if launch.gpu_layers < 0 else min(launch.gpu_layers, room.layers)
    if launch.engine.variant == "cpu" or launch.gpu_layers == 0:
        return None
    return replace(launch, gpu_layers=layers // 2)


def _smaller_context(launch: Launch, room: Room) -> Launch | None:
    tokens = launch.context_tokens or room.context_tokens
    if tokens <= SMALLEST_CONTEXT_TOKENS:
        return None
    return replace(launch, context_tokens=max(SMALLEST_CONTEXT_TOKENS, tokens // 2))


def _other_variant(launch: Launch, room: Room) -> Launch | None:
    now = _BY_SAFETY.index(launch.engine.variant)
    safer = [engine for engine in room.others if _BY_SAFETY.index(engine.variant) > now]
    if not safer:
        return None
    return replace(launch, engine=min(safer, key=lambda engine: _BY_SAFETY.index(engine.variant)))


def _on_the_processor(launch: Launch, room: Room) -> Launch | None:
    if launch.engine.variant == "cpu" or launch.gpu_layers == 0:
        return None
    engine = next((engine for engine in room.others if engine.variant == "cpu"), launch.engine)
    return replace(launch, engine=engine, gpu_layers=0)


def said_change(before: Launch, after: Launch) -> str:
    """What is different, as a part of a sentence; empty for nothing."""
    parts = []
    if after.engine != before.engine:
        parts.append(f"with its build for {_NAMES.get(after.engine.variant, after.engine.variant)}")
    if after.gpu_layers != before.gpu_layers:
        parts.append(_said_layers(after.gpu_layers))
    if after.context_tokens != before.context_tokens:
        parts.append(f"with a context of {after.context_tokens} tokens")
    return " and ".join(parts)


def _said_layers(layers: int) -> str:
    if not layers:
        return "on the processor alone"
    return "with 1 layer on the GPU" if layers == 1 else f"with {layers} layers on the GPU"


_NAMES: Final[dict[Variant, str]] = {
    "cpu": "the processor", "cuda": "CUDA", "rocm": "ROCm", "metal": "Metal", "sycl": "SYCL", "vulkan": "Vulkan",
    "openvino": "OpenVINO", "opencl": "OpenCL",
}  # fmt: skip
