"""The doctor's checks that are pure: facts in, a verdict with its fix out."""

from collections.abc import Sequence

from hexalogue.domain.errors import AppError
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.domain.models import LocalModel
from hexalogue.domain.quantities import said_size

# Below this much free disk the default model and a conversation's growth do not fit.
COMFORTABLE_DISK_BYTES = 1_000_000_000
COMFORTABLE_MEMORY_BYTES = 1_500_000_000
COMFORTABLE_GPU_BYTES = 1_000_000_000


def processor(facts: Machine) -> Check:
    """The build needs AVX2 on x86; elsewhere, and where the system does not tell, nothing is claimed."""
    if facts.cpu_features and "sse2" in facts.cpu_features and "avx2" not in facts.cpu_features:
        fix = "Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native."
        message = f"The processor {facts.processor} is without AVX2, which the usual build needs."
        return Check("processor", Verdict.ERROR, message, fix)
    if facts.physical_cores == 1:
        return Check("processor", Verdict.OK, f"Processor: {facts.processor}, 1 core.")
    return Check("processor", Verdict.OK, f"Processor: {facts.processor}, {facts.physical_cores} cores.")


def memory(facts: Machine) -> Check:
    """Enough free memory for the default model."""
    said = f"{said_size(facts.memory_free_bytes)} of {said_size(facts.memory_bytes)} memory are free"
    if facts.swap_bytes:
        said += f", and {said_size(facts.swap_free_bytes)} of swap"
    if facts.memory_free_bytes < COMFORTABLE_MEMORY_BYTES:
        return Check("memory", Verdict.WARNING, f"{said}: little for a model.", "Close other programs.")
    return Check("memory", Verdict.OK, f"{said}.")


def gpus(facts: Machine) -> tuple[Check, ...]:
    """A GPU makes answers faster; none is no fault, and why there is none is told."""
    found = tuple(_gpu(f"gpu.{number}", gpu, facts.cuda) for number, gpu in enumerate(facts.gpus))
    absent = (Check("gpu", Verdict.INFO, " ".join(facts.absences)),) if facts.absences else ()
    return (*found, *absent)


def _gpu(name: str, gpu: Gpu, cuda: str) -> Check:
    """One GPU: its memory and its driver."""
    if gpu.vendor == "nvidia" and not gpu.driver:
        fix = "Install NVIDIA's driver; until then models run on the processor, or through Vulkan."
        return Check(name, Verdict.WARNING, f"{gpu.name} is here without NVIDIA's driver.", fix)
    message = _said(gpu, cuda if gpu.vendor == "nvidia" else "")
    if 0 < gpu.memory_free_bytes < COMFORTABLE_GPU_BYTES < gpu.memory_bytes:
        return Check(name, Verdict.WARNING, message, "Close programs that use the GPU: games, browsers, other engines.")
    return Check(name, Verdict.OK, message)


def _said(gpu: Gpu, cuda: str) -> str:
    """Whole sentences but for the driver: what the window translates is known by its words."""
    driver = f", driver {gpu.driver}" if gpu.driver else ""
    if gpu.driver and cuda:
        driver = f", driver {gpu.driver}, CUDA up to {cuda}"
    if gpu.memory_bytes and gpu.memory_free_bytes:
        free, whole = said_size(gpu.memory_free_bytes), said_size(gpu.memory_bytes)
        return f"Graphics: {gpu.name}, {free} of {whole} are free{driver}."
    if gpu.memory_bytes:
        return f"Graphics: {gpu.name}, {said_size(gpu.memory_bytes)} of memory{driver}."
    if gpu.driver and cuda:
        return f"Graphics: {gpu.name} (driver {gpu.driver}, CUDA up to {cuda})."
    return f"Graphics: {gpu.name} (driver {gpu.driver})." if gpu.driver else f"Graphics: {gpu.name}."


def display(facts: Machine) -> Check:
    """Without a display there is no window, but the command line works."""
    if facts.has_display:
        return Check("display", Verdict.OK, "A window can be shown.")
    return Check("display", Verdict.INFO, "There is no display; use the command line (hexalogue ask).")


def package(name: str, version: str | None) -> Check:
    """A package the application cannot do without."""
    if version is None:
        return Check(f"package.{name}", Verdict.ERROR, f"{name} is not installed.", "Run “make setup” again.")
    return Check(f"package.{name}", Verdict.OK, f"{name} {version} is installed.")


def keychain(problem: AppError | None) -> Check:
    """Where keys are kept. Nothing is kept in clear instead, so without one keys are for the session."""
    if problem is None:
        return Check("keychain", Verdict.OK, "Keys are kept in the system's keychain.")
    return Check("keychain", Verdict.WARNING, problem.message, problem.fix)


def own_providers(problems: Sequence[AppError]) -> Check:
    """The person's own file of providers; the first mistake is told, the others follow once it is mended."""
    if not problems:
        return Check("providers", Verdict.OK, "The providers are readable.")
    more = f" {len(problems) - 1} more mistakes are there." if len(problems) > 1 else ""
    return Check("providers", Verdict.ERROR, f"{problems[0].message}{more}", problems[0].fix)


def disk(free_bytes: int) -> Check:
    """Room for a model and for what is remembered."""
    said = f"{said_size(free_bytes)} are free on the disk that holds the models"
    if free_bytes < COMFORTABLE_DISK_BYTES:
        return Check("disk", Verdict.WARNING, f"{said}: little for a model.", "Free some space on that disk.")
    return Check("disk", Verdict.OK, f"{said}.")


def found_models(models: Sequence[LocalModel], default: str) -> Check:
    """A good model, only the stop-gap, or none."""
    good = [model for model in models if not model.stop_gap]
    if good:
        best = good[0].name
        one, many = f"1 usable model is here: {best}.", f"{len(good)} usable models are here; {best} answers first."
        return Check("models", Verdict.OK, one if len(good) == 1 else many)
    fix = f"Open Hexalogue while online, or run “hexalogue models pull {default}”."
    if models:
        return Check("models", Verdict.WARNING, f"Only the stop-gap {models[0].name} is here: often wrong.", fix)
    return Check("models", Verdict.ERROR, "No usable model is on this computer.", fix)
