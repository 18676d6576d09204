"""The person's own file of providers: changes to rows that ship, and rows of their own. Same keys, same strictness.

A mistake costs only the provider that it is about. Where that is a row which ships, it is left without an address:
what was to go to a server of one's own must not go to the vendor instead. A file that cannot be read at all may have
been about any of them, so then no vendor has an address.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from hexalogue.catalog.own_address import privacy_of_host, tidy_address
from hexalogue.catalog.own_auth import read_own_auth
from hexalogue.catalog.providers import CATEGORIES, FAMILIES, in_order, read_check, read_dialects, read_variables
from hexalogue.catalog.rows import ID, ID_WORDS, Table, read_toml, shown
from hexalogue.domain.chains import CHAIN
from hexalogue.domain.errors import AppError, BadRow
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.own_providers import usual_auth
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category, Check, FamilyId, ProviderSpec


@dataclass(frozen=True, slots=True)
class Merged:
    """rows: all providers, the person's changes made.   problems: what of the person's file was not used, and why.

    named: the rows that the person's file speaks of.
    """

    rows: tuple[ProviderSpec, ...]
    problems: tuple[AppError, ...] = ()
    named: frozenset[ProviderId] = frozenset()


def merged(rows: Sequence[ProviderSpec], path: Path, quirks: Collection[str] | None = None) -> Merged:
    """The rows with the changes of the file at `path`; a file that is not there changes nothing. Raises nothing.

    quirks: the names that exist beside those of the rows; None leaves them unchecked.
    """
    if not path.is_file():
        return Merged(tuple(rows))
    try:
        tables = read_toml(path)
    except AppError as error:
        return Merged(tuple(_unused(row, error) if row.is_beyond else row for row in rows), (error,))
    allowed = None if quirks is None else {*quirks, *(quirk for row in rows for quirk in row.quirks)}
    result = {row.id: row for row in rows}
    problems: list[AppError] = []
    named: set[ProviderId] = set()
    broken: set[ProviderId] = set()
    for name, keys in tables.items():
        known = next((row for row in result.values() if name in row.names), None)
        others = [row for row in result.values() if row is not known]
        try:
            spec = _accepted(_read(path, name, keys, known), path, name, others, named, allowed)
        except BadRow as error:
            problems.append(error)
            if known is not None:
                result[known.id] = _unused(known, error)
                broken.add(known.id)
        else:
            named.add(spec.id)
            result[spec.id] = spec
    return Merged(in_order(list(result.values())), tuple(problems), frozenset(named | broken))


def _unused(row: ProviderSpec, problem: AppError) -> ProviderSpec:
    return replace(row, base_url="", dialects=(), problem=problem)


def _read(path: Path, name: str, keys: Any, known: ProviderSpec | None) -> ProviderSpec:
    if not isinstance(keys, dict):
        raise BadRow(path, name, "must be a table, as in [my-server]")
    table = Table(path, keys, f"{name}.")
    for secret in ("key", "api_key", "token", "password"):
        if secret in table.names():
            raise table.bad(
                secret, f"does not belong in a file: put it into the keychain with “hexalogue keys set {name}”"
            )
    spec = _new(table, name) if known is None else _changed(table, known)
    # A copied row says where it is from; one's own need not.
    if "source" in table.names():
        table.text("source")
    if "checked" in table.names():
        table.day("checked")
    table.end()
    return spec


def _ca_file(table: Table, usual: str) -> str:
    """A file of certificates; a relative path begins beside the person's own file."""
    name = table.text("ca_file", usual)
    if not name:
        return ""
    path = table.path.parent / Path(name).expanduser()
    if not path.is_file():
        raise table.bad("ca_file", f"names {shown(name)}, which is no file")
    return str(path)


def _new(table: Table, name: str) -> ProviderSpec:
    if not ID.fullmatch(name) or name == CHAIN:
        raise BadRow(table.path, name, f"is no id of a provider: use {ID_WORDS}, and not the word “{CHAIN}”")
    families = _families(table)
    if not families:
        raise table.bad("family", "is missing")
    category = cast(Category, table.one_of("category", CATEGORIES))
    if category == "local_inprocess" or families[0] == "in_process":
        raise table.bad("category", "must be one of a server: what runs inside the application cannot be added here")
    base_url = tidy_address(table.text("base_url"), table)
    return ProviderSpec(
        id=ProviderId(name),
        name=table.text("name"),
        category=category,
        privacy=_privacy(table, base_url, category),
        families=families,
        base_url=base_url,
        defaults=table.texts_by_name("defaults"),
        auth=read_own_auth(table, usual_auth(families[0])),
        check=read_check(table.table("check")),
        quirks=table.texts("quirks"),
        headers=table.texts_by_name("headers"),
        models=table.text("models", ""),
        aliases=table.texts("aliases"),
        docs=table.text("docs", ""),
        ca_file=_ca_file(table, ""),
        variables=read_variables(table.table("variables")),
        dialects=read_dialects(table, families),
    )


def _changed(table: Table, row: ProviderSpec) -> ProviderSpec:
    if row.family == "in_process":
        raise BadRow(table.path, row.id, "runs inside the application: there is nothing to change here")
    families = _families(table)
    address = table.optional_text("base_url")
    if address is not None:
        base_url = tidy_address(address, table)
        families = families or _spoken_at(row, base_url)
        row = _moved(row, base_url)
    if families and families[0] != row.family:
        row = _translated(row, families, is_moved=address is not None)
    elif families:
        row = replace(row, families=families)
    category = cast(Category, table.one_of("category", CATEGORIES, row.category))
    return replace(
        row,
        name=table.text("name", row.name),
        category=category,
        privacy=_privacy(table, row.base_url, category) if address is not None else row.privacy,
        defaults={**row.defaults, **table.texts_by_name("defaults")},
        auth=read_own_auth(table, row.auth),
        check=read_check(check) if (check := table.table("check")).names() else row.check,
        quirks=table.texts("quirks") if "quirks" in table.names() else row.quirks,
        headers={**row.headers, **table.texts_by_name("headers")},
        models=table.text("models", row.models),
        aliases=tuple(dict.fromkeys((*row.aliases, *table.texts("aliases")))),
        docs=table.text("docs", row.docs),
        ca_file=_ca_file(table, row.ca_file),
        variables={**row.variables, **read_variables(table.table("variables"))},
        dialects=read_dialects(table, row.families) or row.dialects,
    )


def _families(table: Table) -> tuple[FamilyId, ...]:
    """`family = "..."`, or `families = [...]` as in the rows that ship."""
    if "family" in table.names():
        return (cast(FamilyId, table.one_of("family", FAMILIES)),)
    return cast("tuple[FamilyId, ...]", table.each_of("families", FAMILIES))


def _spoken_at(row: ProviderSpec, base_url: str) -> tuple[FamilyId, ...]:
    """The protocol that an address tells by its end: Ollama is spoken to as OpenAI below /v1. Empty for no hint."""
    for dialect in row.dialects:
        head, _, end = dialect.base_url.partition(row.base_url)
        if not head and end and base_url.endswith(end):
            return (dialect.family,)
    return ()


def _moved(row: ProviderSpec, base_url: str) -> ProviderSpec:
    """The row at another address. What was known of the vendor's own hosts goes: a key that is meant for this address
    must not be shown there. Whether a key is wanted here, nobody knows."""
    return replace(
        row,
        base_url=base_url,
        dialects=(),
        check=Check() if "://" in row.check.url else row.check,
        models="" if "://" in row.models else row.models,
        auth=replace(row.auth, is_required=False),
    )


def _translated(row: ProviderSpec, families: tuple[FamilyId, ...], *, is_moved: bool) -> ProviderSpec:
    """The row in another protocol: at another address nothing of the first one holds."""
    if not is_moved:
        return replace(row.speaking(families[0]), dialects=())
    plain = usual_auth(families[0])
    auth = replace(row.auth, scheme=plain.scheme, header=plain.header, format=plain.format)
    return replace(row, families=families, auth=auth, check=Check(), models="", quirks=(), headers={})


def _privacy(table: Table, base_url: str, category: Category) -> Privacy:
    said = table.one_of("privacy", ("", *Privacy), "")
    return Privacy(said) if said else privacy_of_host(base_url, category)


def _accepted(
    spec: ProviderSpec,
    path: Path,
    name: str,
    others: Sequence[ProviderSpec],
    named: Collection[ProviderId],
    quirks: Collection[str] | None,
) -> ProviderSpec:
    """The row, if it goes together with the others. Raises BadRow."""
    if spec.id in named:
        raise BadRow(path, name, f"is the second table about {spec.id!r}")
    taken = {CHAIN} | {word for other in others for word in other.names}
    for word in spec.names:
        if word in taken:
            raise BadRow(path, f"{name}.aliases", f"holds {word!r}, which is taken")
    for quirk in spec.quirks:
        if quirks is not None and quirk not in quirks:
            raise BadRow(path, f"{name}.quirks", f"holds {shown(quirk)}, which is no known quirk")
    return spec
