"""The rows of `resources/models/`, read strictly. All functions raise BadRow naming file and key, and Unreadable."""

import re
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

from hexalogue.catalog.rows import Row
from hexalogue.domain.errors import BadRow
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import Architectures, ModelProfile

_SHA256 = re.compile(r"[0-9a-f]{64}")
# A file name of the hub that is also a safe name here: no folder, no leading dot.
_GGUF_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.gguf")
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")
_PACKAGE = re.compile(r"[a-z_][a-z0-9_]*")

Loaded = TypeVar("Loaded")


def load_profiles(resources: Path) -> tuple[ModelProfile, ...]:
    """The models that can be fetched by name, the default first. Exactly one row must be the default."""
    folder = resources / "models"
    profiles = _load_all(folder, _profile, lambda profile: profile.sha256, "sha256")
    if sum(profile.is_default for profile in profiles) != 1:
        raise BadRow(folder, "is_default", "must be true in exactly one file")
    return tuple(sorted(profiles, key=lambda profile: (not profile.is_default, profile.stop_gap, profile.id)))


def load_architectures(resources: Path, backend: str) -> Architectures:
    """What the engine `backend` can load."""
    row = Row(resources / "models" / "architectures" / f"{backend}.toml")
    lists = [row.texts("chat", required=True), row.texts("embedding"), row.texts("other")]
    if len(set().union(*lists)) < sum(map(len, lists)):
        raise row.bad("other", "and the lists before it share a name")
    chat, embedding, other = map(frozenset, lists)
    loaded = Architectures(row.one_of("backend", (backend,)), row.text("version"), chat, embedding, other)
    row.finish()
    return loaded


def _load_all(
    folder: Path, read: Callable[[Row], Loaded], unique: Callable[[Loaded], Hashable], key: str
) -> tuple[Loaded, ...]:
    """Every file of a folder, in the order of their names; `unique` must differ from row to row.

    Ids are unique already: each is the name of its file.
    """
    loaded: list[Loaded] = []
    for path in sorted(folder.glob("*.toml")):
        row = Row(path)
        value = read(row)
        row.finish()
        if any(unique(value) == unique(earlier) for earlier in loaded):
            raise row.bad(key, "is the same as in another file")
        loaded.append(value)
    if not loaded:
        raise BadRow(folder, "the folder", "holds no rows; the installation is incomplete")
    return tuple(loaded)


def _profile(row: Row) -> ModelProfile:
    profile = ModelProfile(
        id=ModelId(row.id()),
        name=row.text("name"),
        backend=row.text("backend"),
        file=row.matching("file", _GGUF_NAME, "the plain name of a .gguf file"),
        size_bytes=row.positive("size_bytes"),
        sha256=row.matching("sha256", _SHA256, "64 lower-case hexadecimal digits"),
        context_tokens=row.positive("context_tokens"),
        licence=row.text("licence"),
        repository=_optional(row, "repository", _REPOSITORY, "ORG/REPO"),
        revision=row.text("revision", "main"),
        package=_optional(row, "package", _PACKAGE, "the name of a Python package"),
        parameters=row.text("parameters", ""),
        is_default=row.flag("is_default"),
        stop_gap=row.flag("stop_gap"),
    )
    if (profile.repository is None) == (profile.package is None):
        raise row.bad("repository", "or “package” must be there, and not both")
    return profile


def _optional(row: Row, key: str, pattern: re.Pattern[str], what: str) -> str | None:
    value = row.optional_text(key)
    if value is not None and not pattern.fullmatch(value):
        raise row.bad(key, f"must be {what}, not {value!r}")
    return value
