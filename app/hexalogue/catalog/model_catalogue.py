"""The snapshot of widely used models, and the rules for the others. Read strictly; BadRow and Unreadable."""

from pathlib import Path
from typing import cast, get_args

from hexalogue.catalog.rows import Row, Table
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import Capability, KnownModel, ModelCatalogue, NameRule, newer

_CAPABILITIES: tuple[str, ...] = get_args(Capability)


def load_model_catalogue(resources: Path) -> ModelCatalogue:
    """What ships."""
    rules = Row(resources / "catalogue" / "names.toml")
    found = tuple(_rule(table) for table in rules.tables("rule"))
    rules.finish()
    return read_snapshot(resources / "catalogue" / "models.toml", found)


def refreshed(shipped: ModelCatalogue, path: Path) -> tuple[ModelCatalogue, AppError | None]:
    """What ships, or the file at `path` if it is newer. The file has the form of the snapshot that ships.

    A file that is not there changes nothing; one that is wrong neither, and its error is given back. Raises nothing.
    """
    if not path.is_file():
        return shipped, None
    try:
        return newer(shipped, read_snapshot(path, shipped.rules)), None
    except AppError as error:
        return shipped, error


def read_snapshot(path: Path, rules: tuple[NameRule, ...]) -> ModelCatalogue:
    """A file of models: a table for each provider, a line for each model; no bare name may belong to two."""
    row = Row(path)
    dated = row.day("dated")
    row.text("source")
    row.day("checked")
    models: dict[str, KnownModel] = {}
    for provider in row.names():
        table = row.table(provider)
        for name in table.names():
            if name in models:
                raise table.bad(name, f"belongs to {models[name].provider} already")
            models[name] = _model(name, ProviderId(provider), table.table(name))
    return ModelCatalogue(dated, models, rules)


def _model(name: str, provider: ProviderId, table: Table) -> KnownModel:
    prices = table.amounts("usd")
    if len(prices) not in (0, 2):
        raise table.bad("usd", "must hold two prices: for what is read and for what is written")
    model = KnownModel(
        id=name,
        provider=provider,
        context_tokens=table.positive("context") if "context" in table.names() else None,
        output_tokens=table.positive("output") if "output" in table.names() else None,
        usd_in=prices[0] if prices else None,
        usd_out=prices[1] if prices else None,
        can=frozenset(cast("tuple[Capability, ...]", table.each_of("can", _CAPABILITIES))),
    )
    table.end()
    return model


def _rule(table: Table) -> NameRule:
    rule = NameRule(ProviderId(table.text("provider")), table.texts("models", required=True))
    table.end()
    return rule
