"""Where other applications keep GGUF files, so that nobody downloads twice what is here. Nothing is ever written there.

Each fact with its source; all read 2026-11-21. To learn another application, add its folders to `places_of_others`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hexalogue.domain.models import ModelOrigin
from hexalogue.models.walking import MAX_ENTRIES, gguf_files

_SHA256 = re.compile(r"[0-9a-f]{64}")
# The layers of an Ollama manifest that hold the weights, and what lets them see. Source: ollama server/images.go.
_OLLAMA_WEIGHTS = "application/vnd.ollama.image.model"
_OLLAMA_PROJECTOR = "application/vnd.ollama.image.projector"
_MAX_MANIFEST_BYTES = 1 << 20
_MAX_SETTINGS_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of another application."""

    origin: ModelOrigin
    folder: Path


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a model. name: what people call it.   sha256: where the place itself says it; else None.

    projector: what lets it see or hear, where the place says which file that is.
    """

    path: Path
    name: str
    origin: ModelOrigin
    sha256: str | None = None
    projector: Path | None = None


def places_of_others(home: Path, environment: Mapping[str, str], platform: str) -> tuple[Place, ...]:
    """The folders that exist. platform: as `sys.platform` says it (`linux`, `darwin`, `win32`)."""
    candidates = {
        ModelOrigin.OLLAMA: _ollama(home, environment, platform),
        ModelOrigin.LM_STUDIO: _lm_studio(home),
        ModelOrigin.HUGGING_FACE: _hugging_face(home, environment),
        ModelOrigin.JAN: _jan(home, environment, platform),
        ModelOrigin.GPT4ALL: _gpt4all(home, environment, platform),
    }
    places = [Place(origin, folder) for origin, folders in candidates.items() for folder in folders]
    return tuple(place for place in dict.fromkeys(places) if _is_there(place.folder))


def files_in(place: Place) -> Iterator[FoundFile]:
    """The files of one place. Never raises: what may not be read, or is not as expected, is passed over."""
    if place.origin is ModelOrigin.OLLAMA:
        yield from _ollama_files(place.folder)
        return
    for path in gguf_files(place.folder):
        yield FoundFile(path, _name_in(place, path), place.origin, _digest_of(path))


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _ollama(home: Path, environment: Mapping[str, str], platform: str) -> list[Path]:
    """Source: docs.ollama.com/faq, “Where are models stored?”. The Linux service has its own user and home."""
    folders = [Path(environment["OLLAMA_MODELS"])] if environment.get("OLLAMA_MODELS") else []
    folders.append(home / ".ollama" / "models")
    if platform == "linux":
        folders.append(Path("/usr/share/ollama/.ollama/models"))
    return folders


def _lm_studio(home: Path) -> list[Path]:
    """Source: lmstudio-js findLMStudioHome.ts; lmstudio.ai/docs import-model. The pointer file names a moved home."""
    folders = []
    try:
        with (home / ".lmstudio-home-pointer").open(encoding="utf-8") as file:
            pointed = file.read(_MAX_SETTINGS_BYTES).strip()
        if pointed and "\0" not in pointed:
            folders.append(Path(pointed) / "models")
    except (OSError, UnicodeDecodeError):
        pass  # there usually is none
    return [*folders, home / ".lmstudio" / "models", home / ".cache" / "lm-studio" / "models"]


def _hugging_face(home: Path, environment: Mapping[str, str]) -> list[Path]:
    """Source: huggingface_hub constants.py. Each variable replaces what stands below it."""
    for key in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if environment.get(key):
            return [Path(environment[key])]
    if environment.get("HF_HOME"):
        return [Path(environment["HF_HOME"]) / "hub"]
    cache = environment.get("XDG_CACHE_HOME")
    return [(Path(cache) if cache else home / ".cache") / "huggingface" / "hub"]


def _jan(home: Path, environment: Mapping[str, str], platform: str) -> list[Path]:
    """Source: janhq/jan src-tauri/src/core/app/commands.rs (data folder, settings.json); older versions used ~/jan."""
    parents = [_application_data(home, environment, platform, "APPDATA")]
    if platform == "linux":
        parents.append(Path(environment.get("XDG_CONFIG_HOME") or home / ".config"))
    data = [Path(environment["JAN_DATA_FOLDER"])] if environment.get("JAN_DATA_FOLDER") else []
    for parent in parents:
        moved = _json_of(parent / "Jan" / "settings.json", _MAX_SETTINGS_BYTES).get("data_folder")
        data += [Path(moved)] if isinstance(moved, str) and moved and "\0" not in moved else []
        data.append(parent / "Jan" / "data")
    data.append(home / "jan")
    return [folder / inner for folder in data for inner in (Path("llamacpp", "models"), Path("models"))]


def _gpt4all(home: Path, environment: Mapping[str, str], platform: str) -> list[Path]:
    """Source: docs.gpt4all.io (Qt's AppLocalDataLocation); the Python package uses ~/.cache/gpt4all."""
    application = _application_data(home, environment, platform, "LOCALAPPDATA")
    return [application / "nomic.ai" / "GPT4All", home / ".cache" / "gpt4all"]


def _application_data(home: Path, environment: Mapping[str, str], platform: str, windows_variable: str) -> Path:
    """The system's folder for what applications keep."""
    if platform == "win32":
        usual = home / "AppData" / ("Roaming" if windows_variable == "APPDATA" else "Local")
        return Path(environment.get(windows_variable) or usual)
    if platform == "darwin":
        return home / "Library" / "Application Support"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")


def _ollama_files(folder: Path) -> Iterator[FoundFile]:
    """Manifests name the models: manifests/HOST/NAMESPACE/NAME/TAG -> blobs/sha256-DIGEST."""
    manifests = folder / "manifests"
    for count, path in enumerate(sorted(_manifest_paths(manifests))):
        if count >= MAX_ENTRIES:
            return
        manifest = _json_of(path, _MAX_MANIFEST_BYTES)
        digest, projector = _digest_in(manifest, _OLLAMA_WEIGHTS), _digest_in(manifest, _OLLAMA_PROJECTOR)
        if digest is not None:
            blobs = folder / "blobs"
            sees = blobs / f"sha256-{projector}" if projector is not None else None
            name = f"{path.parent.name}:{path.name}"
            yield FoundFile(blobs / f"sha256-{digest}", name, ModelOrigin.OLLAMA, digest, sees)


def _manifest_paths(manifests: Path) -> Iterator[Path]:
    try:
        yield from (path for path in manifests.glob("*/*/*/*") if not path.name.startswith("."))
    except OSError:
        return


def _digest_in(manifest: Mapping[str, Any], kind: str) -> str | None:
    """The sha256 of a layer; the digest becomes part of a path, so it must be 64 hexadecimal digits."""
    layers = manifest.get("layers")
    for layer in layers if isinstance(layers, list) else []:
        if isinstance(layer, dict) and layer.get("mediaType") == kind:
            digest = str(layer.get("digest", "")).removeprefix("sha256:")
            return digest if _SHA256.fullmatch(digest) else None
    return None


def _json_of(path: Path, limit_bytes: int) -> dict[str, Any]:
    """The object in a small JSON file; empty for anything else."""
    try:
        with path.open("rb") as file:
            value = json.loads(file.read(limit_bytes))
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _name_in(place: Place, path: Path) -> str:
    """Jan calls every file model.gguf and names the folder instead."""
    if place.origin is ModelOrigin.JAN and path.stem == "model":
        return path.parent.name
    return path.stem


def _digest_of(path: Path) -> str | None:
    """In the hub's cache a file is a link to a blob named by its sha256 (40 digits: git's own hash)."""
    try:
        name = path.resolve().name if path.is_symlink() else ""
    except (OSError, RuntimeError):  # RuntimeError: a loop of links
        return None
    return name if _SHA256.fullmatch(name) else None
