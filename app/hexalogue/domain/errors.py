"""The error tree. Each leaf carries its cause as a sentence for the person, and the fix as another.

AppError
├─ WireError     Unreachable · TimedOut · TlsRefused · Cut · HttpRefused · BadReply
├─ ModelError    NoSuchModel · NoModelYet · NotAModel · TruncatedModel · UnknownArchitecture · TooLargeForMemory
│                HashMismatch · TooLong
├─ EngineError   NotInstalled · StartFailed · OutOfMemory · Died
├─ StoreError    Unreadable · TooNew · DiskFull · ReadOnly
├─ CatalogError  BadRow
└─ UsageError    BadArgument

A leaf's class name is its `kind`: the contract of `ask --json`, of the store and of `ui/errors.py`. Sentences name
cause and fix, hold no key (redacted before they get here) and no traceback.
"""

from enum import StrEnum
from pathlib import PurePath

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.quantities import said_size


class Remedy(StrEnum):
    """What a button beside the error may do."""

    RETRY = "retry"
    PICK_MODEL = "pick_model"
    DOWNLOAD_AGAIN = "download_again"
    FREE_MEMORY = "free_memory"
    FREE_DISK = "free_disk"
    CHECK_NETWORK = "check_network"
    OPEN_SETTINGS = "open_settings"
    RUN_DOCTOR = "run_doctor"
    UPDATE_APP = "update_app"
    REPORT = "report"


class AppError(Exception):
    """Something a person can be told. Only leaves are raised.

    message: the cause, one sentence.   fix: what to do, one sentence.   detail: redacted technical text for logs
    and reports, may be empty.   retry_after_s: seconds, or None.
    """

    remedies: tuple[Remedy, ...] = (Remedy.RETRY,)

    def __init__(
        self,
        message: str,
        *,
        fix: str,
        provider: ProviderId | None = None,
        detail: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.provider = provider
        self.detail = detail
        self.retry_after_s = retry_after_s

    @property
    def kind(self) -> str:
        """The class name, as `ask --json` prints it."""
        return type(self).__name__


# --- wire: bytes that did not move


class WireError(AppError):
    """The network, or what stands between, did not give the bytes."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.CHECK_NETWORK)


class Unreachable(WireError):
    """No connection: name not found, refused, no route. `why` names which."""

    def __init__(self, host: str, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"{host} could not be reached: {why}.",
            fix="Check the network connection, or set a mirror or a proxy in Settings, then try again.",
            detail=detail,
        )
        self.host = host


class TimedOut(WireError):
    """A phase (connect, read) took longer than its deadline."""

    def __init__(self, host: str, phase: str, after_s: float, *, detail: str = "") -> None:
        super().__init__(
            f"{host} did not answer in time ({phase}, {after_s:g} s).",
            fix="Try again; if it happens often, check the network connection or use a mirror.",
            detail=detail,
        )
        self.phase = phase


class TlsRefused(WireError):
    """The certificate was not accepted, or the handshake failed."""

    def __init__(self, host: str, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"The connection to {host} is not trusted: {why}.",
            fix="Check this computer's date; a company proxy's certificate belongs in the system's trust store.",
            detail=detail,
        )


class Cut(WireError):
    """A stream broke off before its end."""

    def __init__(self, what: str, *, detail: str = "") -> None:
        super().__init__(
            f"{what} broke off before its end.",
            fix="What had arrived is kept; try again to go on.",
            detail=detail,
        )


class HttpRefused(WireError):
    """The server answered with an error status."""

    def __init__(
        self, host: str, status: int, what: str, *, detail: str = "", retry_after_s: float | None = None
    ) -> None:
        super().__init__(
            f"{host} refused {what} (HTTP {status}).",
            fix="Check the address or mirror in Settings, and that this network allows it; then try again.",
            detail=detail,
            retry_after_s=retry_after_s,
        )
        self.status = status


class BadReply(WireError):
    """Something else answered: a portal page, a proxy's HTML, the wrong file."""

    def __init__(self, host: str, got: str, *, detail: str = "") -> None:
        super().__init__(
            f"Something on this network answered for {host} with {got} instead of the file.",
            fix="Sign in to the network (hotel, company proxy) or use another one, then try again.",
            detail=detail,
        )


# --- models: files that are not what they should be


class ModelError(AppError):
    """A model file, or the choice of one, is not usable."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_MODEL,)


class NoSuchModel(ModelError):
    """A reference that resolves to nothing."""

    def __init__(self, reference: str, known: tuple[str, ...] = ()) -> None:
        names = f" Known here: {', '.join(known[:6])}." if known else ""
        super().__init__(
            f"There is no model called “{reference}”.{names}",
            fix="List the models with “hexalogue models”, or import a GGUF file.",
        )


class NoModelYet(ModelError):
    """Nothing to answer with: no model on disk and none could be fetched."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.PICK_MODEL, Remedy.CHECK_NETWORK)

    def __init__(self, why: str = "none is on this computer and none could be downloaded") -> None:
        super().__init__(
            f"There is no model to answer with: {why}.",
            fix="Connect to the internet for the first download, or import a GGUF file you already have.",
        )


class NotAModel(ModelError):
    """Not a GGUF file, or a damaged header."""

    def __init__(self, path: PurePath, why: str) -> None:
        super().__init__(
            f"{path.name} is not a usable GGUF model: {why}.",
            fix="Choose a file ending in .gguf from its publisher, or download the model again.",
            detail=str(path),
        )


class TruncatedModel(ModelError):
    """The file is shorter than its own header says."""

    remedies: tuple[Remedy, ...] = (Remedy.DOWNLOAD_AGAIN, Remedy.PICK_MODEL)

    def __init__(self, path: PurePath, size_bytes: int, needs_bytes: int) -> None:
        super().__init__(
            f"{path.name} is incomplete: {said_size(size_bytes)} of at least {said_size(needs_bytes)} are there.",
            fix="Download or copy the file again.",
            detail=str(path),
        )


class UnknownArchitecture(ModelError):
    """A GGUF whose architecture the engine does not know."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_MODEL, Remedy.UPDATE_APP)

    def __init__(self, path: PurePath, architecture: str) -> None:
        super().__init__(
            f"{path.name} has the architecture “{architecture}”, which this version's engine does not know.",
            fix="Update Hexalogue, or choose another model.",
            detail=str(path),
        )


class TooLargeForMemory(ModelError):
    """The model with its context does not fit into the memory that is free."""

    remedies: tuple[Remedy, ...] = (Remedy.FREE_MEMORY, Remedy.PICK_MODEL)

    def __init__(self, name: str, needs_bytes: int, free_bytes: int) -> None:
        super().__init__(
            f"{name} needs about {said_size(needs_bytes)} of memory and {said_size(free_bytes)} are free.",
            fix="Close other programs, choose a smaller model, or set a shorter context.",
        )


class HashMismatch(ModelError):
    """A finished download whose sha256 is not the publisher's."""

    remedies: tuple[Remedy, ...] = (Remedy.DOWNLOAD_AGAIN,)

    def __init__(self, name: str, wanted: str, got: str) -> None:
        super().__init__(
            f"{name} arrived damaged: its checksum is not the publisher's, so it will not be used.",
            fix="Download it again; if it happens twice, use another mirror or network.",
            detail=f"sha256 wanted {wanted}, got {got}",
        )


class TooLong(ModelError):
    """One message alone is longer than the model's context."""

    def __init__(self, needs_tokens: int, context_tokens: int) -> None:
        super().__init__(
            f"The message has {needs_tokens} tokens and the model reads at most {context_tokens}.",
            fix="Shorten the message, or choose a model with a longer context.",
        )
        self.needs_tokens = needs_tokens
        self.context_tokens = context_tokens


# --- engines: programs that did not run


class EngineError(AppError):
    """The program that runs the model failed."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.RUN_DOCTOR)


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


# --- the disk


class StoreError(AppError):
    """What should be remembered could not be."""


class Unreadable(StoreError):
    """A file is damaged or cannot be opened."""

    remedies: tuple[Remedy, ...] = (Remedy.REPORT, Remedy.RETRY)

    def __init__(self, path: PurePath, why: str, *, kept_as: PurePath | None = None, fix: str | None = None) -> None:
        kept = f" It is kept as {kept_as.name}." if kept_as else ""
        super().__init__(
            f"{path.name} could not be read: {why}.{kept}",
            fix=fix or f"Check the disk and the permissions of {path.parent}.",
            detail=str(path),
        )
        self.kept_as = kept_as


class TooNew(StoreError):
    """A file written by a newer version. It is left untouched."""

    remedies: tuple[Remedy, ...] = (Remedy.UPDATE_APP,)

    def __init__(self, path: PurePath, version: int, known: int) -> None:
        super().__init__(
            f"{path.name} was written by a newer Hexalogue (format {version}, this one knows {known}).",
            fix="Update Hexalogue; nothing in the file was changed.",
            detail=str(path),
        )


class DiskFull(StoreError):
    """No space left for what has to be written."""

    remedies: tuple[Remedy, ...] = (Remedy.FREE_DISK, Remedy.RETRY)

    def __init__(self, path: PurePath, needs_bytes: int | None = None, free_bytes: int | None = None) -> None:
        if needs_bytes is None or free_bytes is None:
            message = f"The disk that holds {path} is full."
        else:
            message = f"{path.name} needs {said_size(needs_bytes)} and the disk has {said_size(free_bytes)} free."
        super().__init__(message, fix="Free some space on that disk and try again; nothing is lost.", detail=str(path))


class ReadOnly(StoreError):
    """A folder that must be written to cannot be."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_SETTINGS, Remedy.RETRY)

    def __init__(self, path: PurePath) -> None:
        super().__init__(
            f"The folder {path} cannot be written to.",
            fix="Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.",
            detail=str(path),
        )


# --- our own data, and what was asked


class CatalogError(AppError):
    """A data row that ships with the application, or the user's own, is wrong."""

    remedies: tuple[Remedy, ...] = (Remedy.REPORT,)


class BadRow(CatalogError):
    """A TOML file with an unknown key, a missing one or a wrong type."""

    def __init__(self, path: PurePath, key: str, why: str) -> None:
        super().__init__(f"{path.name}: “{key}” {why}.", fix=f"Correct “{key}” in {path}.", detail=str(path))


class UsageError(AppError):
    """The request itself is wrong."""

    remedies: tuple[Remedy, ...] = ()


class BadArgument(UsageError):
    """A value outside what is allowed; `fix` names what is."""

    def __init__(self, message: str, *, fix: str) -> None:
        super().__init__(message, fix=fix)
