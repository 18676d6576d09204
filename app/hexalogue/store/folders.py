"""Where the application's folders are, and making them. `boot` asks once and hands the answer out."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from hexalogue.domain.errors import Unreadable
from hexalogue.domain.places import Places
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import PRIVATE_FOLDER

HOME_VARIABLE = "HEXALOGUE_HOME"

_APPLICATION = "hexalogue"


def found_places(environ: Mapping[str, str], resources: Path) -> Places:
    """The folders, none of them created or looked at.

    HEXALOGUE_HOME puts config, data, cache and logs below one folder; without it they are the platform's. An
    empty variable counts as none. Where the platform keeps its folders is read from the real environment and not from
    `environ`: only the platform's own library knows all its rules.
    """
    home = _folder_of(environ, HOME_VARIABLE)
    folders = {name: home / name if home else _platform_folder(name) for name in ("config", "data", "cache", "logs")}
    return Places(**folders, resources=resources)


def prepared(places: Places) -> Places:
    """The same places, with config, data, cache and logs made, open to their owner only (0700) and proven writable.

    Raises ReadOnly and DiskFull, naming the folder; Unreadable for anything else the disk says.
    """
    for folder in (places.config, places.data, places.cache, places.logs):
        prepare_folder(folder)
    return places


def prepare_folder(folder: Path) -> None:
    """One folder: made, private, and proven writable. Raises as `prepared`."""
    probe = folder / f".probe-{os.urandom(4).hex()}"
    with disk_told(probe):
        _make(folder)
        _prove_writable(probe)


def resource_root() -> Path:
    """The folder `resources`: inside the installed package, or beside `app/` in a checkout.

    Raises Unreadable when it is in neither place: the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    candidates = (package / "resources", package.parents[1] / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise Unreadable(candidates[0], "it is not part of this installation", fix="Install Hexalogue again.")


def _folder_of(environ: Mapping[str, str], variable: str) -> Path | None:
    value = environ.get(variable, "").strip()
    return Path(value).expanduser().absolute() if value else None


def _platform_folder(name: str) -> Path:
    # 35 ms, and not needed where the variable is set (tests, containers).
    import platformdirs

    match name:
        case "config":
            return platformdirs.user_config_path(_APPLICATION, appauthor=False)
        case "data":
            return platformdirs.user_data_path(_APPLICATION, appauthor=False)
        case "cache":
            return platformdirs.user_cache_path(_APPLICATION, appauthor=False)
        case _:
            return platformdirs.user_log_path(_APPLICATION, appauthor=False)


def _make(folder: Path) -> None:
    # One by one: `mkdir(parents=True)` would give the folders above the rights of the umask.
    missing = [parent for parent in folder.parents if not parent.exists()]
    for new in (*reversed(missing), folder):
        new.mkdir(PRIVATE_FOLDER, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o777 != PRIVATE_FOLDER:
        # Somebody else's folder that we may write to is used as it is.
        with suppress(PermissionError):
            folder.chmod(PRIVATE_FOLDER)


def _prove_writable(probe: Path) -> None:
    # Asking for permission is not enough: root has it on a read-only disk, and Windows answers by other rules.
    os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    probe.unlink()
