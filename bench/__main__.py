"""`make bench`: every benchmark, a table, and build/bench.json. Exit status 1 when a target is missed.

`python -m bench NAME...` runs only the named ones.
"""

import importlib
import json
import re
import sys
from pathlib import Path

BENCHES = ("startup", "engine", "application", "transcript", "download", "adapters", "engines")
RESULT = Path(__file__).parents[1] / "build" / "bench.json"
Row = dict[str, object]


def main(names: list[str]) -> int:
    """Run, print and write. Returns the exit status."""
    unknown = set(names) - set(BENCHES)
    if unknown:
        sys.stderr.write(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}\n")
        return 2
    rows: list[Row] = []
    for name in names or BENCHES:
        sys.stderr.write(f"{name} …\n")
        rows += importlib.import_module(f"bench.{name}").run()
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    sys.stdout.write(table(rows))
    return 0 if all(is_met(row) for row in rows) else 1


def table(rows: list[Row]) -> str:
    """The rows as text, one a line."""
    head = f"{'':<46}{'ours':>12}{'anchor':>12}{'ratio':>8}  {'target':<12}{'unit'}\n"
    lines = [
        f"{row['name']!s:<46}{row['ours']!s:>12}{row['anchor']!s:>12}{row['ratio']!s:>8}  "
        f"{row['target']!s:<12}{row['unit']}{'' if is_met(row) else '   MISSED'}\n"
        for row in rows
    ]
    return head + "".join(lines)


def is_met(row: Row) -> bool:
    """Whether a row keeps its target. “<= 1.8” speaks of the ratio, “ours <= 300” of our own figure."""
    found = re.fullmatch(r"(ours )?([<>])= ([\d.]+)", str(row["target"]))
    if found is None:
        return True
    value = float(str(row["ours"] if found[1] else row["ratio"]))
    limit = float(found[3])
    return value <= limit if found[2] == "<" else value >= limit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
