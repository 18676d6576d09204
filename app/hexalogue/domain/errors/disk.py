"""The disk: what should be remembered could not be."""

from pathlib import PurePath

from hexalogue.domain.errors.base import AppError, Remedy
from hexalogue.domain.quantities import said_size


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
