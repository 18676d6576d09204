"""Our own data, and what was asked."""

from pathlib import PurePath

from hexalogue.domain.errors.base import AppError, Remedy


class CatalogError(AppError):
    """A data row that ships with the application, or the user's own, is wrong."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.REPORT)


class BadRow(CatalogError):
    """A TOML file with an unknown key, a missing one or a wrong type."""

    def __init__(self, path: PurePath, key: str, why: str) -> None:
        super().__init__(f"{path.name}: its entry “{key}” {why}.", fix=f"Correct “{key}” in {path}.", detail=str(path))


class UsageError(AppError):
    """The request itself is wrong."""

    remedies: tuple[Remedy, ...] = ()


class BadArgument(UsageError):
    """A value outside what is allowed; `fix` names what is."""

    def __init__(self, message: str, *, fix: str) -> None:
        super().__init__(message, fix=fix)
