"""The rows of `resources/providers/`, read strictly: one file, one provider. All raise BadRow and Unreadable."""

import re
from collections import Counter
from pathlib import Path
from typing import cast, get_args

from hexalogue.catalog.rows import Row, Table
from hexalogue.domain.errors import BadRow
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, AuthScheme, Category, Check, Dialect, FamilyId, ProviderSpec

CATEGORIES: tuple[Category, ...] = get_args(Category)
FAMILIES: tuple[FamilyId, ...] = get_args(FamilyId)

# A slash at the end would double the one that every path begins with.
_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s/?#]+)*")
_ADDRESS_WORDS = "an http:// or https:// address without a slash, a question mark or a blank at its end"
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_PAGE = re.compile(r"https://\S+")


def load_providers(resources: Path) -> tuple[ProviderSpec, ...]:
    """All providers that ship, in the order of the categories and then of their ids."""
    folder = resources / "providers"
    providers = [_read(path) for path in folder.glob("*.toml")]
    if not providers:
        raise BadRow(folder, "the folder", "holds no rows; the installation is incomplete")
    _refuse_repeated(folder, "name", [provider.name for provider in providers])
    _refuse_repeated(folder, "aliases", [name for provider in providers for name in provider.names])
    return in_order(providers)


def load_provider(resources: Path, provider: ProviderId) -> ProviderSpec:
    """One of them, without a look at the others."""
    return _read(resources / "providers" / f"{provider}.toml")


def load_in_process(resources: Path, backend: str) -> ProviderSpec:
    """The provider of an engine inside the application: its file is `inproc-BACKEND.toml`.

    For the start of the window, which needs this one row before its first paint and the others later.
    """
    spec = load_provider(resources, ProviderId(f"inproc-{backend}"))
    if spec.backend != backend:
        raise BadRow(resources / "providers" / f"{spec.id}.toml", "backend", f"must be {backend!r}")
    return spec


def in_order(providers: list[ProviderSpec]) -> tuple[ProviderSpec, ...]:
    """By category, from inside the application outwards, then by id."""
    return tuple(sorted(providers, key=lambda spec: (CATEGORIES.index(spec.category), spec.id)))


def _read(path: Path) -> ProviderSpec:
    row = Row(path)
    families = cast("tuple[FamilyId, ...]", row.each_of("families", FAMILIES, required=True))
    category = cast(Category, row.one_of("category", CATEGORIES))
    is_inside = category == "local_inprocess"
    spec = ProviderSpec(
        id=ProviderId(row.id()),
        name=row.text("name"),
        category=category,
        privacy=Privacy(row.one_of("privacy", tuple(Privacy))),
        families=families,
        base_url=row.matching("base_url", _ADDRESS, _ADDRESS_WORDS, "" if is_inside else None),
        defaults=row.texts_by_name("defaults"),
        auth=read_auth(row.table("auth"), Auth()),
        check=read_check(row.table("check")),
        quirks=row.texts("quirks"),
        headers=row.texts_by_name("headers"),
        models=row.text("models", ""),
        backend=row.text("backend") if is_inside else "",
        aliases=row.texts("aliases"),
        status=row.text("status", ""),
        docs=row.matching("docs", _PAGE, "an https:// address"),
        variables=read_variables(row.table("variables")),
        dialects=read_dialects(row, families),
        source=row.text("source"),
        checked=row.day("checked"),
    )
    row.end()
    return spec


def read_auth(table: Table, otherwise: Auth) -> Auth:
    """How the key travels. otherwise: what holds where nothing is written."""
    if not table.names():
        return otherwise
    plain = otherwise if otherwise.scheme != "none" else Auth("header")
    shape = table.text("format", plain.format)
    if shape.count("{key}") != 1:
        raise table.bad("format", "must hold {key} once")
    auth = Auth(
        scheme=cast(AuthScheme, table.one_of("scheme", get_args(AuthScheme), plain.scheme)),
        header=table.matching("header", _HEADER, "the name of a header", plain.header),
        format=shape,
        env=_variables(table, "env") if "env" in table.names() else plain.env,
        is_required=table.flag("required", default=plain.is_required),
        key_page=table.text("key_page", plain.key_page),
        prefixes=table.texts("prefixes") or plain.prefixes,
    )
    table.end()
    return auth


def read_check(table: Table) -> Check:
    """The free call; nothing written means the family's list of models."""
    url = table.text("url", "")
    if url and not url.startswith(("/", "~/", "http://", "https://")):
        raise table.bad("url", f"must begin with “/”, “~/” or “https://”, not {url!r}")
    method = table.one_of("method", ("GET", "POST"), "GET")
    check = Check(url, "POST" if method == "POST" else "GET", table.flag("proves_key", default=True))
    table.end()
    return check


def read_variables(table: Table) -> dict[str, tuple[str, ...]]:
    """Placeholder -> the environment variables that fill it."""
    return {name: _variables(table, name) for name in table.names()}


def read_dialects(table: Table, families: tuple[FamilyId, ...]) -> tuple[Dialect, ...]:
    """What is known of the families behind the first."""
    return tuple(_dialect(part, families) for part in table.tables("dialect"))


def _variables(table: Table, key: str) -> tuple[str, ...]:
    names = (table.text(key),) if table.holds_text(key) else table.texts(key)
    for name in names:
        if not _VARIABLE.fullmatch(name):
            raise table.bad(key, f"must hold names of environment variables, not {name!r}")
    return names


def _dialect(table: Table, families: tuple[FamilyId, ...]) -> Dialect:
    family = cast(FamilyId, table.one_of("family", families[1:]))
    base_url = table.matching("base_url", _ADDRESS, _ADDRESS_WORDS, "")
    dialect = Dialect(family, table.texts("models"), base_url)
    table.end()
    return dialect


def _refuse_repeated(folder: Path, key: str, names: list[str]) -> None:
    for name, times in Counter(names).items():
        if times > 1:
            raise BadRow(folder, key, f"holds {name!r}, which is taken")
