"""What is installed survives lost records, full disks, haste, and other installations at the same time."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest
from tests.helpers.engine_homes import (
    SPEC,
    a_home,
    an_archive,
    chosen_of,
    installed,
    speaking,
)
from tests.helpers.processes import descendants, wait_gone

from hexalogue.domain.errors import (
    DiskFull,
    TooNew,
    Unreadable,
)
from hexalogue.engines import archive as archives

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    return path


@pytest.mark.expected_log("The record of what is installed was")
@pytest.mark.parametrize("damage", ["{", None], ids=["damaged", "lost"])
async def test_a_lost_record_loses_no_engine(damage: str | None, tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")
    await installed(home, tmp_path)
    await installed(home, tmp_path, "b2")
    record = tmp_path / "engines/llama-server/record.json"
    record.write_text(damage) if damage else record.unlink()

    assert [engine.version for engine in home.kept(SPEC.id)] == ["b2", "b1"]

    assert "The record of what is installed was" in home.history(SPEC.id)[0]
    assert [path.read_text() for path in record.parent.glob("record.json.damaged-*")] == ([damage] if damage else [])


async def test_a_record_of_a_newer_hexalogue_is_told_and_left(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")
    await installed(home, tmp_path)
    record = tmp_path / "engines/llama-server/record.json"
    newer = json.dumps(json.loads(record.read_text()) | {"format": 9})
    record.write_text(newer)

    with pytest.raises(TooNew):
        home.current(SPEC.id)
    with pytest.raises(TooNew):
        await installed(home, tmp_path, "b2")

    assert record.read_text() == newer
    assert (record.parent / "b1-cpu").is_dir()


async def test_a_version_that_still_runs_stays_until_it_has_ended(tmp_path: Path) -> None:
    runs: set[str] = {"b1-cpu"}
    home = a_home(tmp_path / "engines", is_used=lambda folder: folder.name in runs)
    for release in ("b1", "b2", "b3"):
        await installed(home, tmp_path, release)
    folder = tmp_path / "engines/llama-server/b1-cpu"
    assert folder.is_dir()

    runs.clear()
    home.tidy()

    assert not folder.exists()


def test_tidying_leaves_what_is_not_ours(tmp_path: Path) -> None:
    folder = tmp_path / "engines" / "llama-server"
    (folder / ".stage-abc" / "program").mkdir(parents=True)
    (folder / "notes").mkdir()
    (folder / "elsewhere").symlink_to(tmp_path)

    a_home(tmp_path / "engines").tidy()

    assert sorted(path.name for path in folder.iterdir()) == [".lock", "elsewhere", "notes"]


async def test_a_second_installation_of_the_same_engine_is_told_to_wait(tmp_path: Path, model: Path) -> None:
    home = a_home(tmp_path / "engines", model=model)
    slow = speaking("1").replace("import http.server, sys", "import http.server, sys, time; time.sleep(1)")

    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(installed(home, tmp_path, "b1", slow))
        await asyncio.sleep(0.3)
        with pytest.raises(Unreadable, match="just being installed"):
            await installed(home, tmp_path, "b2")

    assert home.current(SPEC.id) == first.result()


@pytest.mark.parametrize("step", ["Comparing", "Opening", "Asking llama-server what", "Asking llama-server for"])
async def test_a_cancelled_installation_leaves_nothing_behind(step: str, tmp_path: Path, model: Path) -> None:
    home = a_home(tmp_path / "engines", model=model)
    old = await installed(home, tmp_path)
    archive = an_archive(tmp_path / "b2.tar.gz", speaking("2"))
    reached = asyncio.Event()

    def listen(text: str) -> None:
        if text.startswith(step):
            reached.set()

    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(home.install(SPEC, [archive], chosen_of(archive), listen))
        await reached.wait()
        task.cancel()

    assert task.cancelled()
    assert home.current(SPEC.id) == old
    assert not list((tmp_path / "engines/llama-server").glob(".stage-*"))
    assert wait_gone(descendants(os.getpid()), 2.0) == []


async def test_a_full_disk_leaves_the_old_one_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = a_home(tmp_path / "engines")
    old = await installed(home, tmp_path)

    class Full:
        """The disk while an archive is opened."""

        def __getattr__(self, name: str) -> object:
            return self.fsync if name == "fsync" else getattr(os, name)

        def fsync(self, _: int) -> None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(archives, "os", Full())

    with pytest.raises(DiskFull):
        await installed(home, tmp_path, "b2")

    assert home.current(SPEC.id) == old
