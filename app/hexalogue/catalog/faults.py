"""How engines fail: `resources/engines/faults.toml`, read strictly. Raises BadRow and Unreadable."""

import re
from pathlib import Path

from hexalogue.catalog.rows import ID, ID_WORDS, Row, Table
from hexalogue.domain.engines import FaultRow

STEPS = ("fewer_layers", "smaller_context", "other_variant", "cpu", "other_port", "same", "none")
# The leaves of `domain.errors` that a fault may be told as.
ERRORS = ("OutOfMemory", "NotAModel", "TruncatedModel", "UnknownArchitecture", "NoSuchModel", "PeerLost", "DiskFull")

# `.*` and its like make a search of a long line quadratic; `.{0,80}` does not.
_UNBOUNDED = re.compile(r"(?<!\\)[.\])](?:[*+]|\{\d+,\})")
# An exit code is 32 bits without a sign on Windows; a signal stands as its negative number.
_LOWEST, _HIGHEST = -64, 0xFFFFFFFF


def load_faults(resources: Path) -> tuple[FaultRow, ...]:
    """The rows in the order of the file, which is the order of trial: the most specific first."""
    row = Row(resources / "engines" / "faults.toml")
    faults: list[FaultRow] = []
    for table in row.tables("fault"):
        fault = _fault(table)
        table.end()
        if any(fault.id == earlier.id for earlier in faults):
            raise table.bad("id", f"{fault.id!r} stands there twice")
        faults.append(fault)
    if not faults:
        raise row.bad("fault", "must not be empty")
    row.finish()
    return tuple(faults)


def _fault(table: Table) -> FaultRow:
    fault = FaultRow(
        id=table.matching("id", ID, ID_WORDS),
        title=table.text("title"),
        sentence=_sentence(table, "sentence"),
        fix=_sentence(table, "fix"),
        step=table.one_of("step", STEPS, "same"),
        pattern=_pattern(table),
        exits=_exits(table),
        engines=table.texts("engines"),
        error=table.one_of("error", ERRORS, "") if table.holds_text("error") else "",
    )
    if not fault.pattern and not fault.exits:
        raise table.bad("pattern", "or “exits” must be there: a fault is known by one of them")
    return fault


def _sentence(table: Table, key: str) -> str:
    text = table.text(key)
    if not text.endswith("."):
        raise table.bad(key, "must be a sentence that ends in a full stop")
    return text


def _pattern(table: Table) -> str:
    pattern = table.text("pattern", "")
    try:
        re.compile(pattern)
    except re.error as error:
        raise table.bad("pattern", f"is no regular expression ({error})") from error
    if _UNBOUNDED.search(pattern):
        raise table.bad("pattern", "repeats without a bound; write {0,80} instead")
    return pattern


def _exits(table: Table) -> tuple[int, ...]:
    numbers = table.amounts("exits", _LOWEST)
    codes = tuple(map(int, numbers))
    if codes != numbers or any(code > _HIGHEST for code in codes) or len(set(codes)) < len(codes):
        raise table.bad("exits", "must be different exit codes, or signals as negative numbers")
    return codes
