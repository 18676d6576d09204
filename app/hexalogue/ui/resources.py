"""Where fonts and icons lie: inside the installed package, or beside `app/` in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resources_folder() -> Path:
    """The read-only folder `resources`. An installed package carries its own; a checkout has it at its root."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "resources"
