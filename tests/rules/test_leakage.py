"""No file tells where it was written, or where packages came from: both differ on every machine."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.rules.source import ROOT, tracked

# Written in pieces: this file is looked at as well.
_HOSTS = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry.npmjs" + ".org",
    "proxy.golang" + ".org",
    "index" + ".crates.io",
)
_FOLDERS = re.compile(r"(?<![\w.~$}/-])/(?:work|root|tmp/[a-z])(?:/|\b)")
_HOMES = re.compile(r"(?<![\w.])(?:/home/|/Users/|[A-Z]:\\Users\\)[A-Za-z]\w*")
_TEXT_ENDS = frozenset(
    {".py", ".pyi", ".toml", ".md", ".txt", ".yaml", ".yml", ".cfg", ".ini", ".json", ".sh", ".svg", ""}
)


def leaks(name: str, text: str) -> Iterator[str]:
    """Hosts of package registries, and absolute paths of one machine, with their lines. Tests may invent homes."""
    patterns = [_FOLDERS] if name.startswith("tests/") else [_FOLDERS, _HOMES]
    for number, line in enumerate(text.splitlines(), 1):
        found = [host for host in _HOSTS if host in line]
        found += [match.group() for pattern in patterns for match in pattern.finditer(line)]
        found += [str(place) for place in (ROOT, Path.home()) if len(place.parts) > 2 and str(place) in line]
        for what in found:
            yield f"{name}:{number}: {what}"


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    texts = [path for path in tracked() if path.suffix in _TEXT_ENDS]

    found = [leak for path in texts for leak in leaks(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))]

    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "work/main/app",
        "cd /" + "root/x",
        "x = '" + "/home/" + "ann/models'",
        "--index-url https://" + "pypi" + ".org/simple",
        "C:" + "\\Users\\Ann",
        str(ROOT / "app"),
    ],
)
def test_a_leak_is_found(line: str) -> None:
    assert list(leaks("docs/page.md", line))


@pytest.mark.parametrize(
    "line", ["$HOME/work/x", "services/tasks.py", "~/.cache", "/usr/lib", "${ROOT}/work/", "/proc/self"]
)
def test_what_every_machine_has_is_no_leak(line: str) -> None:
    assert not list(leaks("docs/page.md", line))
