"""Where the starter model lies that came with the installation."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from hexalogue.domain.models import ModelProfile

StarterLookup = Callable[[ModelProfile], Path | None]


def starter_path(profile: ModelProfile, folders: Sequence[Path] = ()) -> Path | None:
    """The file of a profile that comes in a Python package; None when it is not installed.

    folders: looked into first (the native cache, a bundle's own folder). The package is found and never imported:
    its code wants another application.
    """
    if profile.package is None:
        return None
    for folder in (*folders, *_package_folders(profile.package)):
        path = folder / profile.file
        if path.is_file():
            return path
    return None


def _package_folders(package: str) -> list[Path]:
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):  # ValueError: half imported already
        return []
    return [Path(folder) for folder in (spec.submodule_search_locations or ())] if spec else []
