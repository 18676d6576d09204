"""Engines: programs that did not run."""

from hexalogue.domain.errors.base import AppError, Remedy


class EngineError(AppError):
    """The program that runs the model failed."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.RUN_DOCTOR)
    may_fall_back = True


class NotInstalled(EngineError):
    """The engine is not part of this installation."""

    def __init__(self, engine: str, how: str) -> None:
        super().__init__(f"The engine {engine} is not installed.", fix=how)


class StartFailed(EngineError):
    """The engine did not come up, or refused the model."""

    def __init__(self, engine: str, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"The engine {engine} did not start: {why}.",
            fix="Try again; if it stays, run “hexalogue doctor” and choose another model.",
            detail=detail,
        )


class OutOfMemory(EngineError):
    """The engine was ended because memory ran out."""

    remedies: tuple[Remedy, ...] = (Remedy.FREE_MEMORY, Remedy.PICK_MODEL, Remedy.RETRY)

    def __init__(self, engine: str, *, detail: str = "") -> None:
        super().__init__(
            f"The engine {engine} ran out of memory and was ended.",
            fix="Close other programs, set a shorter context, or choose a smaller model; then send again.",
            detail=detail,
        )


class Died(EngineError):
    """The engine ended by itself; `how` names the signal or exit code."""

    def __init__(self, engine: str, how: str, *, detail: str = "") -> None:
        super().__init__(
            f"The engine {engine} stopped unexpectedly ({how}).",
            fix="What had arrived is kept. Send again: a fresh engine starts by itself.",
            detail=detail,
        )
