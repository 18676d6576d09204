"""What a window needs until it is painted for the first time: nothing that can wait."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CAN_WAIT = (
    "hexalogue.adapters",
    "hexalogue.boot.providing",
    "hexalogue.boot.setting_up",
    "hexalogue.catalog.catalogue",
    "hexalogue.domain.activity",
    "hexalogue.domain.chat_events",
    "hexalogue.domain.fit",
    "hexalogue.domain.health",
    "hexalogue.domain.hub",
    "hexalogue.domain.messages",
    "hexalogue.domain.provider_ports",
    "hexalogue.models",
    "hexalogue.ui.announcing",
    "hexalogue.ui.crash_dialog",
    "hexalogue.ui.dialogs",
    "hexalogue.ui.chat.transcript",
    "hexalogue.ui.markdown.highlight",
    "hexalogue.services.activity",
    "hexalogue.services.answering",
    "hexalogue.services.beyond",
    "hexalogue.services.chat",
    "hexalogue.services.downloads",
    "hexalogue.services.hub",
    "hexalogue.services.keys",
    "hexalogue.services.providers",
    "hexalogue.services.routing",
    "hexalogue.services.walking",
    "hexalogue.ui.wizard",
    "hexalogue.vault",
    "hexalogue.wire",
    "http.client",
    "jinja2",
    "keyring",
    "llama_cpp",
    "markdown_it",
    "numpy",
    "psutil",
    "pygments",
    "sqlite3",
    "truststore",
)
# PySide prepares a class with all its enumerations when it is first named.
CAN_WAIT_OF_QT = ("QtGui.QAccessible", "QtWidgets.QDialog", "QtWidgets.QStyle")
DEADLINE_S = 60
LIST_MODULES = """
import os, sys
from dataclasses import is_dataclass
from PySide6 import QtGui, QtWidgets
from hexalogue.boot.start import start_window

def slowly_made(kind):
    is_frozen = isinstance(kind, type) and is_dataclass(kind) and kind.__dataclass_params__.frozen
    return is_frozen and kind.__init__.__globals__.get("__name__") == kind.__module__

def painted(_):
    ours = [module for name, module in sys.modules.items() if name.startswith("hexalogue")]
    kinds = {kind for module in ours for kind in vars(module).values() if slowly_made(kind)}
    named = [f"QtGui.{name}" for name in vars(QtGui)] + [f"QtWidgets.{name}" for name in vars(QtWidgets)]
    print(*sys.modules, *named, *(f"slow:{kind.__module__}.{kind.__name__}" for kind in kinds), sep="\\n", flush=True)
    os._exit(0)

start_window(on_first_paint=painted)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Every module that a fresh process with an empty home has imported when its window is painted."""
    home = tmp_path_factory.mktemp("home")
    environ = os.environ | {"HEXALOGUE_HOME": str(home), "HF_ENDPOINT": "http://127.0.0.1:9"}
    search = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", LIST_MODULES],
        env=environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search},
        cwd=Path(home),
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=True,
    )
    return frozenset(done.stdout.split())


def test_the_window_is_really_open(imported: frozenset[str]) -> None:
    assert {"PySide6.QtWidgets", "hexalogue.ui.shell", "hexalogue.ui.chat.pane"} <= imported


@pytest.mark.parametrize("kind", CAN_WAIT_OF_QT)
def test_is_not_named_before_the_first_paint(kind: str, imported: frozenset[str]) -> None:
    assert "QtWidgets.QLabel" in imported
    assert kind not in imported


@pytest.mark.parametrize("module", CAN_WAIT)
def test_is_not_imported_before_the_first_paint(module: str, imported: frozenset[str]) -> None:
    assert module not in imported


def test_frozen_dataclasses_are_made_the_quick_way(imported: frozenset[str]) -> None:
    slow = sorted(name for name in imported if name.startswith("slow:"))

    assert slow == [], "import `dataclass` from hexalogue.domain.frozen there"
