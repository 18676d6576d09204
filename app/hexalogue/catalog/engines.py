"""The rows of `resources/engines/`, read strictly: one file, one engine. All raise BadRow and Unreadable."""

import re
from pathlib import Path
from typing import cast, get_args

from hexalogue.catalog.rows import ID, ID_WORDS, Row, Table
from hexalogue.domain.engines import Architecture, ArgumentsName, AssetPattern, EngineSpec, System, Variant
from hexalogue.domain.errors import BadRow
from hexalogue.domain.ids import EngineId, ProviderId

# The table of the ways in which engines fail lies in the same folder; `catalog.faults` reads it.
FAULTS = "faults.toml"

_SYSTEMS: tuple[System, ...] = get_args(System)
_PROGRAM = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
_TAG = re.compile(r"[A-Za-z0-9][\w.+-]*", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PATH = re.compile(r"/[\w./-]*", re.ASCII)
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_PACKAGE = re.compile(r"[a-z_][a-z0-9_]*")
_GLIBC = re.compile(r"\d+\.\d+")
_PAGE = re.compile(r"https://\S+")
_EXIT = re.compile(r"0|-?[1-9]\d*")
_GROUPS = frozenset({"tag", "ver", "sm"})


def load_engines(resources: Path) -> tuple[EngineSpec, ...]:
    """All engines that ship, in the order of their ids."""
    folder = resources / "engines"
    engines = [_read(path, resources) for path in sorted(folder.glob("*.toml")) if path.name != FAULTS]
    if not engines:
        raise BadRow(folder, "the folder", "holds no rows; the installation is incomplete")
    providers = [engine.provider for engine in engines]
    for provider in providers:
        if providers.count(provider) > 1:
            raise BadRow(folder, "provider", f"{provider!r} is that of two engines")
    return tuple(engines)


def _read(path: Path, resources: Path) -> EngineSpec:
    row = Row(path)
    exits = {int(code): words for code, words in _exits(row).items()}
    spec = EngineSpec(
        id=EngineId(row.id()),
        name=row.text("name"),
        provider=ProviderId(row.matching("provider", ID, ID_WORDS)),
        executable=row.matching("executable", _PROGRAM, "the plain name of a program"),
        arguments=cast(ArgumentsName, row.one_of("arguments", get_args(ArgumentsName))),
        licence=row.text("licence"),
        speaks="speech" if row.one_of("speaks", ("chat", "speech"), "chat") == "speech" else "chat",
        companions=row.texts("companions"),
        repository=row.matching("repository", _REPOSITORY, "OWNER/NAME", ""),
        pin=row.matching("pin", _TAG, "the name of a release", ""),
        digests=_digests(row),
        assets=tuple(_asset(table) for table in row.tables("asset")),
        health=row.matching("health", _PATH, "a path such as /health", "/health"),
        binds_first=row.flag("binds_first", default=True),
        key_variable=_variable(row, "key_variable"),
        path_variable=_variable(row, "path_variable"),
        package=row.matching("package", _PACKAGE, "the name of a Python package", ""),
        is_known_by_name=row.flag("is_known_by_name", default=True),
        exits=exits,
        missing=_missing(row),
        how=row.text("how", ""),
        purpose=row.text("purpose"),
        docs=row.matching("docs", _PAGE, "an https:// address"),
        source=row.text("source"),
        checked=row.day("checked"),
    )
    row.end()
    _agree(row, spec, resources)
    return spec


def _agree(row: Row, spec: EngineSpec, resources: Path) -> None:
    """What no key tells alone."""
    if not (resources / "providers" / f"{spec.provider}.toml").is_file():
        raise row.bad("provider", f"names no row of providers: {spec.provider!r}")
    if spec.repository:
        if not spec.assets or not spec.pin:
            raise row.bad("repository", "needs “pin” and at least one “asset”")
    elif spec.assets or spec.digests:
        raise row.bad("asset" if spec.assets else "digests", "needs a “repository”")
    elif not spec.how:
        raise row.bad("how", "must say how a person gets this engine where there is no “repository”")
    for system in spec.missing:
        if any(asset.system == system for asset in spec.assets):
            raise row.bad(f"missing.{system}", "stands beside an “asset” for it")
    fits = [(asset.system, asset.architecture, asset.variant) for asset in spec.assets]
    if len(set(fits)) < len(fits):
        raise row.bad("asset", "is there twice for one system, architecture and variant")


def _asset(table: Table) -> AssetPattern:
    pattern = table.text("pattern")
    groups = _groups(table, "pattern", pattern)
    if not groups <= _GROUPS:
        raise table.bad("pattern", f"may have the groups {', '.join(sorted(_GROUPS))} and no other")
    companion = table.text("companion", "")
    if companion:
        _groups(table, "companion", companion.replace("{ver}", "1"))
        if "{ver}" in companion and "ver" not in groups:
            raise table.bad("companion", "speaks of {ver}, which the pattern has not")
    asset = AssetPattern(
        system=cast(System, table.one_of("system", _SYSTEMS)),
        architecture=cast(Architecture, table.one_of("architecture", get_args(Architecture))),
        variant=cast(Variant, table.one_of("variant", get_args(Variant))),
        pattern=pattern,
        companion=companion,
        driver_at_least=table.numbers_by_name("driver_at_least"),
        compute_at_least=table.numbers_by_name("compute_at_least"),
        glibc_at_least=table.matching("glibc_at_least", _GLIBC, "a version such as 2.35", ""),
    )
    if asset.variant == "cuda" and not asset.driver_at_least:
        raise table.bad("driver_at_least", "is missing: with too old a driver CUDA falls back to the processor unsaid")
    table.end()
    return asset


def _groups(table: Table, key: str, pattern: str) -> frozenset[str]:
    try:
        return frozenset(re.compile(pattern).groupindex)
    except re.error as error:
        raise table.bad(key, f"is not a regular expression ({error})") from error


def _digests(row: Row) -> dict[str, str]:
    table = row.table("digests")
    return {name: table.matching(name, _SHA256, "64 lower-case hexadecimal digits") for name in table.names()}


def _exits(row: Row) -> dict[str, str]:
    exits = row.texts_by_name("exits")
    for code in exits:
        if not _EXIT.fullmatch(code):
            raise row.bad(f"exits.{code}", "must be an exit code, or minus a signal's number")
    return exits


def _missing(row: Row) -> dict[System, str]:
    table = row.table("missing")
    found = {system: table.text(system) for system in _SYSTEMS if system in table.names()}
    table.end()
    return found


def _variable(row: Row, key: str) -> str:
    return row.matching(key, _VARIABLE, "the name of an environment variable", "")
