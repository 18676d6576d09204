"""The table of engines: in step with pyproject.toml and the rows, and looking without importing."""

import sys
import tomllib
from pathlib import Path

import pytest

from hexalogue.adapters.inprocess.backends import BACKENDS, LLAMACPP, OTHERS, Backend
from hexalogue.adapters.inprocess.others import ExtraEngines
from hexalogue.domain.errors import NotInstalled

ROOT = Path(__file__).parents[3]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]


def extra(folder: Path, *backends: Backend, build: str = "") -> ExtraEngines:
    """The engines over these backends, or over the real ones."""
    rows = {backend.id: backend for backend in backends}
    return ExtraEngines({"HEXALOGUE_BITNET": build, "HF_HOME": str(folder / "hf")}, folder, rows or OTHERS)


MISSING = Backend("x", "Engine X", ("json", "no_such_package_of_anybody"), ("x>=1,<2", "y>=3,<4"))


@pytest.mark.parametrize("backend", [row for row in OTHERS.values() if row.requirements], ids=lambda row: row.id)
def test_the_command_that_is_told_brings_what_the_extra_brings(backend: Backend) -> None:
    assert list(backend.requirements) == EXTRAS[backend.id]


def test_every_row_of_an_engine_in_the_application_has_a_backend_and_the_other_way_round() -> None:
    rows = (tomllib.loads(path.read_text()) for path in (ROOT / "resources" / "providers").glob("*.toml"))

    assert {row["backend"] for row in rows if row["category"] == "local_inprocess"} == set(BACKENDS)


def test_looking_whether_an_engine_is_there_imports_nothing(tmp_path: Path) -> None:
    before = set(sys.modules)

    extra(tmp_path).installed()

    assert not {"mistralrs", "torch", "transformers"} & (set(sys.modules) - before)


def test_an_engine_that_is_missing_names_one_command_and_what_answers_meanwhile(tmp_path: Path) -> None:
    engines = extra(tmp_path, MISSING)

    with pytest.raises(NotInstalled) as caught:
        engines.engine("x")

    assert engines.installed() == frozenset()
    assert "Engine X" in caught.value.message
    assert '.venv/bin/python -m pip install "x>=1,<2" "y>=3,<4"' in caught.value.fix
    assert LLAMACPP.name in caught.value.fix
    assert "http" not in caught.value.fix


def test_a_backend_nobody_knows_is_not_installed(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled):
        extra(tmp_path).engine("made-up")


async def test_an_engine_is_made_once(tmp_path: Path) -> None:
    engines = extra(tmp_path, Backend("x", "Engine X", ("json",)))

    assert engines.engine("x") is engines.engine("x")
    await engines.close()
