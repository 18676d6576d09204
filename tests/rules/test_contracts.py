"""The import contracts hold for the tree, and each of them can break."""

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.rules.source import APP, ROOT

CONTRACTS = ROOT / ".importlinter"

# contract -> a module, and an import that it must not have
BREACHES = {
    "rooms": ("domain/ids.py", "hexalogue.wire.download"),
    "services-see-ports-only": ("services/bus.py", "hexalogue.store.history"),
    "doors-see-services": ("cli/output.py", "hexalogue.catalog.loader"),
    "qt-in-the-window": ("services/bus.py", "PySide6.QtCore"),
    "viewmodels-without-qt": ("ui/chat/viewmodel.py", "PySide6.QtCore"),
    "http-in-wire": ("models/library.py", "http.client"),
    "sqlite-in-store": ("services/bus.py", "sqlite3"),
    "toml-in-store-and-catalog": ("services/bus.py", "tomllib"),
    "clients-in-wire": ("services/bus.py", "httpx2"),
    "keyring-in-vault": ("store/history.py", "keyring"),
    "llama-in-the-worker": ("adapters/inprocess/worker.py", "llama_cpp"),
    "domain-stands-alone": ("domain/ids.py", "time"),
    "panes-apart": ("ui/status/viewmodel.py", "hexalogue.ui.chat.viewmodel"),
    "families-apart": ("adapters/families/cohere_v2.py", "hexalogue.adapters.families.openai_chat"),
}


def names() -> dict[str, str]:
    """Every contract's name by its id."""
    parsed = configparser.ConfigParser()
    parsed.read(CONTRACTS, "utf-8")
    contracts = [section for section in parsed.sections() if section.startswith("importlinter:contract:")]
    return {section.rpartition(":")[2]: parsed[section]["name"] for section in contracts}


def verdicts(folder: Path) -> dict[str, str]:
    """Name of each contract to KEPT or BROKEN, for the package that lies in `folder`."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    outcome = subprocess.run(
        [sys.executable, "-c", command, "--config", str(CONTRACTS), "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "300", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = re.findall(r"^(.+) (KEPT|BROKEN)\b", outcome.stdout, re.MULTILINE)
    assert found, outcome.stdout + outcome.stderr
    return dict(found)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The verdicts on a copy of the package with one breach of every contract."""
    folder = tmp_path_factory.mktemp("breached")
    shutil.copytree(APP / "hexalogue", folder / "hexalogue", ignore=shutil.ignore_patterns("__pycache__"))
    for module, imported in BREACHES.values():
        path = folder / "hexalogue" / module
        path.write_text(f"{path.read_text('utf-8')}\nimport {imported}\n", "utf-8")
    return verdicts(folder)


def test_the_tree_keeps_every_contract() -> None:
    assert verdicts(APP) == dict.fromkeys(names().values(), "KEPT")


@pytest.mark.parametrize("contract", names())
def test_a_contract_breaks_by_its_breach(broken: dict[str, str], contract: str) -> None:
    assert BREACHES[contract]
    assert broken[names()[contract]] == "BROKEN"
