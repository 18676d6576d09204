"""An installation killed at any step leaves an engine in use, and nothing half beside it after the next start.

The drill kills at every moment; here a dozen of them have their turn.
"""

import shutil
import sys
from pathlib import Path

import pytest
from tests.fixtures.engines.killing import killed_at, moments, programs_of
from tests.helpers.engine_homes import a_home, an_archive, installed, speaking
from tests.helpers.processes import wait_gone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")

KILLS = 12


async def test_whenever_an_installation_is_killed_an_engine_is_in_use(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF")
    before = tmp_path / "before"
    await installed(a_home(before, model=model), tmp_path)
    archive = an_archive(tmp_path / "new.tar.gz", speaking("2"))
    shutil.copytree(before, tmp_path / "counted", symlinks=True)
    total = moments(tmp_path / "counted", archive, model)
    assert total > KILLS
    versions = set()

    for kill in range(KILLS + 1):
        engines = tmp_path / f"engines-{kill}"
        shutil.copytree(before, engines, symlinks=True)
        left = killed_at(engines, archive, model, 1 + kill * (total - 1) // KILLS)

        versions.add(left.version)
        assert left.was_killed
        assert left.version in ("b1", "b2")
        assert left.stages_after == 0
        assert set(left.folders) <= {"b1-cpu", "b2-cpu"}
        assert wait_gone(programs_of(engines), 2.0) == []

    assert versions == {"b1", "b2"}  # the last moments come after the switch
