"""Will it run here, with how much context, how many layers on the GPU, how fast: an advice and its sentence. Pure."""

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.model_memory import (
    BATCH_TOKENS,
    BUILT_IN,
    SERVER,
    CacheType,
    EngineCost,
    cache_bytes,
    compute_bytes,
    needed_bytes,
)
from hexalogue.domain.models import LEAST_CONTEXT_TOKENS, GgufFacts, LocalModel
from hexalogue.domain.quantities import said_size
from hexalogue.domain.speeds import Speed

if TYPE_CHECKING:  # no first paint needs the machine
    from collections.abc import Sequence

    from hexalogue.domain.machine import Gpu

# Up to this share of what is free, nobody notices.
ROOMY_SHARE = 0.7
# What a driver, a desktop and a second of somebody else's work take of a GPU beside the model.
GPU_SPARE_BYTES = 400_000_000
# Metal may use so much of the memory that it shares with everything else (Apple: recommendedMaxWorkingSetSize is two
# thirds on small machines and three quarters on large ones; llama.cpp prints it; read 2026-11-21).
UNIFIED_SHARE = 0.66
# English text: three words are four tokens.
WORDS_PER_TOKEN = 0.75
# Above so many bits a number, a file with four will be much smaller.
COARSER_FROM_BITS = 5.5


class Verdict(StrEnum):
    """How well it fits."""

    ROOMY = "roomy"
    TIGHT = "tight"
    SHORTER = "shorter"  # with less context than usual
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class GpuRoom:
    """A GPU and what is free on it. free_bytes: 0 when unknown, then nothing is placed there."""

    name: str
    free_bytes: int


@dataclass(frozen=True, slots=True)
class Room:
    """What a new process may take. is_unified: the GPU uses the same memory (Apple), and `gpus` holds none of it."""

    free_bytes: int
    gpus: tuple[GpuRoom, ...] = ()
    is_unified: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to run. context_tokens: 0 = as usual; a number that does not fit is refused instead of shortened.

    uses_cards: whether the engine computes on GPUs with memory of their own. One that shares the memory is always used.
    """

    context_tokens: int = 0
    cache: CacheType = "f16"
    engine: EngineCost = SERVER
    uses_cards: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """The advice. gpu_layers: as `Launch.gpu_layers`, -1 = all.   needs_bytes, free_bytes: memory, of GPUs apart.

    gpu_bytes: what goes onto GPUs.   tokens_per_s: None when nothing is known.   sentence: for a person.
    """

    verdict: Verdict
    context_tokens: int
    gpu_layers: int
    needs_bytes: int
    free_bytes: int
    gpu_bytes: int = 0
    tokens_per_s: float | None = None
    sentence: str = ""

    @property
    def runs(self) -> bool:
        """Whether it will run at all."""
        return self.verdict is not Verdict.TOO_LARGE


@dataclass(frozen=True, slots=True)
class Using:
    """What generates: `backend` as a row of engines or providers names it, and the variant of its build."""

    backend: str = "llamacpp"
    variant: str = "cpu"


# Nothing special asked for.
USUAL = Wish()
BUILT_IN_ENGINE = Using()
# The engine inside the application is built for the processor, and on Apple's for the GPU that shares its memory.
BUILT_IN_WISH = Wish(engine=BUILT_IN, uses_cards=False)


def cards(gpus: "Sequence[Gpu]") -> tuple[GpuRoom, ...]:
    """The GPUs with memory of their own, of those that a machine has."""
    return tuple(GpuRoom(gpu.name, gpu.memory_free_bytes) for gpu in gpus if gpu.vendor != "apple")


class Fitting(Protocol):
    """Advice for this computer, and what it is learned from (`models/fit.py`). Touches the disk and the system."""

    def room(self) -> Room:
        """What is free now."""
        ...

    def advice(self, size_bytes: int, facts: GgufFacts, wish: Wish | None = None, using: Using | None = None) -> Fit:
        """Whether and how a model of this size and shape runs; without more, as usual in the engine inside."""
        ...

    def ran(self, model: LocalModel, using: Using, gpu_layers: int, tokens_per_s: float, tokens: int) -> None:
        """An answer ended: remember how fast it came. Never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A model with one context, laid out. gpu_layers: -1 = all."""

    context_tokens: int
    gpu_layers: int
    memory_bytes: int
    gpu_bytes: int


def placed(size_bytes: int, facts: GgufFacts, room: Room, context_tokens: int, wish: Wish) -> Placed:
    """Which layers go onto GPUs, and what that leaves for the memory."""
    whole = needed_bytes(size_bytes, facts, context_tokens, wish.engine, wish.cache)
    layers = facts.layers
    if room.is_unified:
        fits = whole <= room.free_bytes * UNIFIED_SHARE
        return Placed(context_tokens, -1 if fits else 0, whole, 0)
    if not wish.uses_cards or not layers:
        return Placed(context_tokens, 0, whole, 0)
    a_layer = max(1, (_layer_bytes(size_bytes, facts) + cache_bytes(facts, context_tokens, wish.cache)) // layers)
    rest = max(0, size_bytes - _layer_bytes(size_bytes, facts))
    work = compute_bytes(facts, context_tokens, wish.engine) + facts.vocabulary * BATCH_TOKENS * 4
    free = sorted(max(0, gpu.free_bytes - GPU_SPARE_BYTES - work) for gpu in room.gpus if gpu.free_bytes)
    beside_rest = [*free[:-1], free[-1] - rest] if free else []  # what is no layer goes onto one GPU, whole
    if sum(max(0, bytes_) // a_layer for bytes_ in beside_rest) >= layers and beside_rest[-1] >= 0:
        # Weights are read through the file's pages, which the system takes back: the process alone stays in memory.
        taken = layers * a_layer + rest + work
        return Placed(context_tokens, -1, max(0, whole - layers * a_layer - rest), taken)
    on_gpu = min(layers, sum(bytes_ // a_layer for bytes_ in free))
    if on_gpu == 0:
        return Placed(context_tokens, 0, whole, 0)
    return Placed(context_tokens, on_gpu, max(0, whole - on_gpu * a_layer), on_gpu * a_layer + work)


def layout(size_bytes: int, facts: GgufFacts, room: Room, wish: Wish) -> Placed | None:
    """The longest context that fits, halved from what is wanted; None when not even the shortest does."""
    context = min(wish.context_tokens or facts.usual_context_tokens, facts.context_tokens or 1 << 31)
    least = context if wish.context_tokens else LEAST_CONTEXT_TOKENS
    while True:
        laid = placed(size_bytes, facts, room, context, wish)
        if laid.memory_bytes <= room.free_bytes:
            return laid
        if context <= least:
            return None
        context = max(least, context // 2)


def advised(size_bytes: int, facts: GgufFacts, room: Room, wish: Wish = USUAL, speed: Speed | None = None) -> Fit:
    """The advice for one model on this computer. size_bytes: of its files."""
    laid = layout(size_bytes, facts, room, wish)
    if laid is None:
        return _too_large(size_bytes, facts, room, wish)
    usual = wish.context_tokens or facts.usual_context_tokens
    if laid.context_tokens < min(usual, facts.context_tokens or usual):
        verdict = Verdict.SHORTER
    else:
        verdict = Verdict.ROOMY if laid.memory_bytes <= room.free_bytes * ROOMY_SHARE else Verdict.TIGHT
    return Fit(
        verdict=verdict,
        context_tokens=laid.context_tokens,
        gpu_layers=laid.gpu_layers,
        needs_bytes=laid.memory_bytes,
        free_bytes=room.free_bytes,
        gpu_bytes=laid.gpu_bytes,
        tokens_per_s=speed.tokens_per_s if speed is not None else None,
        sentence=_said(verdict, laid, facts, usual, room) + _said_speed(speed),
    )


def _layer_bytes(size_bytes: int, facts: GgufFacts) -> int:
    """Weights in the layers; for a file of which only the start is known, nearly all of it."""
    return min(facts.layer_bytes or size_bytes * 9 // 10, size_bytes)


def _too_large(size_bytes: int, facts: GgufFacts, room: Room, wish: Wish) -> Fit:
    context = wish.context_tokens or facts.usual_context_tokens
    laid = placed(size_bytes, facts, room, context, wish)
    advice: list[str] = []
    bits = size_bytes * 8 / facts.parameters if facts.parameters else 0
    if bits > COARSER_FROM_BITS:
        advice.append("a Q4 file")
    shorter = layout(size_bytes, facts, room, Wish(0, wish.cache, wish.engine, wish.uses_cards))
    if wish.context_tokens and shorter is not None:
        advice.append(f"a context of {shorter.context_tokens:,}")
    on_gpu = f" beside {said_size(laid.gpu_bytes)} on the GPU" if laid.gpu_bytes else ""
    needs, free = said_size(laid.memory_bytes), said_size(room.free_bytes)
    sentence = f"Too large: needs {needs}{on_gpu}, {free} are free. Choose {' or '.join(advice) or 'a smaller model'}."
    return Fit(Verdict.TOO_LARGE, context, 0, laid.memory_bytes, room.free_bytes, laid.gpu_bytes, None, sentence)


def _said(verdict: Verdict, laid: Placed, facts: GgufFacts, usual: int, room: Room) -> str:
    match verdict:
        case Verdict.ROOMY:
            text = f"Fits with room: {laid.context_tokens:,} tokens of context"
        case Verdict.TIGHT:
            text = (
                f"Just fits: needs {said_size(laid.memory_bytes)} of the {said_size(room.free_bytes)} that are free, "
                f"with {laid.context_tokens:,} tokens of context"
            )
        case _:
            text = f"Fits with a shorter context: {laid.context_tokens:,} tokens instead of {usual:,}"
    if laid.gpu_layers > 0:
        text += f", {laid.gpu_layers} of {facts.layers} layers on the GPU"
    elif laid.gpu_layers < 0:
        text += ", all on the GPU"
    return text


def _said_speed(speed: Speed | None) -> str:
    """Words and not tokens: people read words. Nothing when nothing is known."""
    if speed is None:
        return "."
    words = speed.tokens_per_s * WORDS_PER_TOKEN
    said = f"{words:.0f} words" if words >= 1.95 else f"{words:.1f} words"
    how = "as last time" if speed.is_measured else "judging by other models on this computer"
    return f", about {said} a second {how}."
