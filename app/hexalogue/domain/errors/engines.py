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

    def __init__(self, engine: str, why: str, *, fix: str = "", detail: str = "") -> None:
        super().__init__(
            f"The engine {engine} did not start: {why}.",
            fix=fix or "Try again; if it stays, run “hexalogue doctor” and choose another model.",
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


class NoRelease(EngineError):
    """The list of releases has nothing of that name, or nothing for this computer."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.CHECK_NETWORK)

    def __init__(self, engine: str, why: str, *, fix: str) -> None:
        super().__init__(f"No download of {engine} was found: {why}.", fix=fix)


class UnsafeArchive(EngineError):
    """An archive that would write outside its folder, or is not what it says."""

    remedies: tuple[Remedy, ...] = (Remedy.DOWNLOAD_AGAIN,)
    may_fall_back = False

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"{name} was not opened: {why}.",
            fix="Nothing was installed. Get the archive from the engine's own release page.",
        )


class ProofFailed(EngineError):
    """A new engine did not pass its proofs; where one was in use before, it stays."""

    remedies: tuple[Remedy, ...] = (Remedy.DOWNLOAD_AGAIN, Remedy.RUN_DOCTOR)

    def __init__(self, engine: str, why: str, *, fix: str = "", detail: str = "") -> None:
        super().__init__(
            f"The new {engine} does not work on this computer: {why}.",
            fix=fix or "Choose another variant or another version.",
            detail=detail,
        )


class NothingBefore(EngineError):
    """There is no earlier version to go back to."""

    remedies: tuple[Remedy, ...] = (Remedy.DOWNLOAD_AGAIN,)

    def __init__(self, engine: str) -> None:
        super().__init__(
            f"There is no earlier {engine} to go back to.", fix="Install the version you want; the last two are kept."
        )


class PeerLost(EngineError):
    """A machine that computes a part of the model is away or does not fit."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.CHECK_NETWORK)

    def __init__(self, peer: str, why: str, *, fix: str) -> None:
        super().__init__(f"The computer {peer} cannot take part: {why}.", fix=fix)


class PublicPeer(EngineError):
    """An RPC worker at a public address: the protocol has no protection at all."""

    remedies: tuple[Remedy, ...] = (Remedy.CORRECT_ADDRESS,)
    may_fall_back = False

    def __init__(self, peer: str) -> None:
        super().__init__(
            f"The worker {peer} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.",
            fix="Use an address of your own network, or a tunnel that ends on this computer.",
        )
