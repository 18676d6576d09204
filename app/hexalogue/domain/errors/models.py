"""Models: files and names that are not what they should be."""

from pathlib import PurePath

from hexalogue.domain.errors.base import AppError, Remedy
from hexalogue.domain.quantities import said_size


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


class NotOnHub(ModelError):
    """A repository, or a file of one, that the hub does not have."""

    def __init__(self, name: str, known: tuple[str, ...] = ()) -> None:
        names = f" It has {', '.join(known[:6])}." if known else ""
        super().__init__(
            f"The hub has no {name}, or it is private.{names}",
            fix="Check the spelling, or look for it with “hexalogue models search WORDS”.",
        )


class GatedModel(ModelError):
    """Its publisher wants a licence accepted before it may be downloaded. page: where."""

    def __init__(self, repository: str, page: str) -> None:
        super().__init__(
            f"{repository} may only be downloaded once its publisher's terms are accepted.",
            fix=f"Sign in and accept them at {page}, then put a token of yours into the variable HF_TOKEN.",
        )
        self.page = page


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
