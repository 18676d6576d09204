"""briefcase.toml and pyproject.toml say the same.

Briefcase reads `[tool.briefcase]` of pyproject.toml and nothing else (0.4.7, `briefcase/__main__.py`, read 2026-11-21);
the file at the root is what the layout asks for. docs/adr/0009-briefcase-truth.md.
"""

import tomllib
from pathlib import Path
from typing import Any

from tests.rules.source import ROOT


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def test_the_two_tables_are_equal() -> None:
    truth = read(ROOT / "pyproject.toml")["tool"]["briefcase"]

    assert read(ROOT / "briefcase.toml") == {"tool": {"briefcase": truth}}


def test_what_is_packaged_is_what_the_project_declares() -> None:
    project = read(ROOT / "pyproject.toml")
    application = project["tool"]["briefcase"]["app"]["hexalogue"]

    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert application["sources"] == [*wheel["packages"], *wheel["force-include"]]
    assert application["description"] == project["project"]["description"]


def test_what_is_packaged_exists() -> None:
    application = read(ROOT / "briefcase.toml")["tool"]["briefcase"]["app"]["hexalogue"]

    assert [name for name in application["sources"] if not (ROOT / name).is_dir()] == []
