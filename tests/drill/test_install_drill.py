"""Install what must not be installed, again and again: nothing outside is written, nothing unverified runs, and the
engine that works stays in use.

Full count with HEXALOGUE_DRILL=full, a tenth of it otherwise.
"""

import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.fixtures.engines.killing import killed_at, moments, programs_of
from tests.helpers import engine_binaries
from tests.helpers.engine_homes import (
    BROKEN,
    SPEC,
    a_home,
    an_archive,
    chosen_of,
    installed,
    nothing,
    real_archive,
    snapshot,
    speaking,
)
from tests.helpers.evil_archives import evil_archives
from tests.helpers.processes import wait_gone
from tests.helpers.starter import starter_path

from hexalogue.domain.engines import InstalledEngine
from hexalogue.domain.errors import HashMismatch, ProofFailed, Unreadable, UnsafeArchive
from hexalogue.domain.events import AppEvent, Noticed
from hexalogue.engines.arguments import command_of
from hexalogue.engines.home import InstalledEngines
from hexalogue.engines.token_proof import TokenProof
from hexalogue.services.bus import EventBus
from hexalogue.services.engine_installing import EngineInstalling, InstallRooms

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of this drill are scripts")

IS_FULL = os.environ.get("HEXALOGUE_DRILL") == "full"
WRONG_DIGESTS = 100 if IS_FULL else 10
BROKEN_UPDATES = 30 if IS_FULL else 6
SEED = 2026

Line = Callable[[str, int, int, str], None]


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def said(kind: str, right: int, count: int, what: str) -> None:
        with capsys.disabled():
            print(f"\ndrill install  {kind:<24} {right:>3} of {count:<3} {what}", end="")

    return said


async def test_evil_archives_write_nothing_outside(tmp_path: Path, line: Line) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("secret")
    evil = evil_archives() if IS_FULL else evil_archives()[::10]
    home, file, clean = a_home(tmp_path / "engines"), tmp_path / "evil.archive", 0

    for one in evil:
        file.write_bytes(one.content(outside))
        before = _outside(tmp_path)
        with pytest.raises((UnsafeArchive, Unreadable, ProofFailed)):  # the last: a “program” that is none
            await home.install(SPEC, [file], chosen_of(file), nothing)
        clean += _outside(tmp_path) == before and home.current(SPEC.id) is None

    line("evil archives", clean, len(evil), "refused, nothing written outside, nothing installed")
    assert clean == len(evil)
    assert not [path for path in (tmp_path / "engines" / SPEC.id).iterdir() if path.is_dir()]


async def test_a_wrong_digest_is_never_run(tmp_path: Path, line: Line) -> None:
    home, chance, never = a_home(tmp_path / "engines"), random.Random(SEED), 0

    for number in range(WRONG_DIGESTS):
        ran = tmp_path / f"it-ran-{number}"
        archive = an_archive(tmp_path / "b2.tar.gz", f"#!/bin/sh\ntouch {ran}\n")
        right = chosen_of(archive)
        content = bytearray(archive.read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        archive.write_bytes(content)
        with pytest.raises(HashMismatch):
            await home.install(SPEC, [archive], right, nothing)
        never += not ran.exists() and home.current(SPEC.id) is None

    line("wrong digest", never, WRONG_DIGESTS, "one bit changed: never opened, never run")
    assert never == WRONG_DIGESTS


@pytest.mark.native
async def test_an_update_to_a_broken_build_is_rolled_back_by_itself(tmp_path: Path, line: Line) -> None:
    """Half of them fail a proof, half pass all proofs and crash at their first real start."""
    home = a_home(tmp_path / "engines", model=starter_path(), answer_s=2.0)
    real = real_archive(engine_binaries.llama_server(), tmp_path / "llama-b1.tar")
    old = await home.install(SPEC, [real], chosen_of(real, release="b1"), nothing)
    before, answers, kinds = snapshot(old.folder), 0, Counter[str]()

    for number in range(BROKEN_UPDATES):
        kind = list(BROKEN)[number // 2 % len(BROKEN)] if number % 2 else "crashes later"
        await _broken_update(home, tmp_path, number, kind)
        kinds[kind] += 1
        current = home.current(SPEC.id)
        answers += current is not None and current.executable == old.executable and await _answers(current)

    line("broken update", answers, BROKEN_UPDATES, f"the old one in use and answering ({len(kinds)} kinds of broken)")
    assert answers == BROKEN_UPDATES
    assert {name: stamp for name, stamp in snapshot(old.folder).items() if name in before} == before


async def test_an_installation_may_be_killed_at_any_moment(tmp_path: Path, line: Line) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF")
    before, archive = tmp_path / "before", an_archive(tmp_path / "new.tar.gz", speaking("2"))
    await installed(a_home(before, model=model), tmp_path)
    shutil.copytree(before, tmp_path / "counted", symlinks=True)
    total = moments(tmp_path / "counted", archive, model)
    chosen = range(1, total + 1, 1 if IS_FULL else 4)
    whole, versions = 0, Counter[str]()

    for moment in chosen:
        engines = tmp_path / "engines"
        shutil.rmtree(engines, ignore_errors=True)
        shutil.copytree(before, engines, symlinks=True)
        left = killed_at(engines, archive, model, moment)
        versions[left.version] += 1
        is_whole = left.version in ("b1", "b2") and left.stages_after == 0
        whole += is_whole and left.was_killed and wait_gone(programs_of(engines), 2.0) == []

    said = ", ".join(f"{version} {count} times" for version, count in sorted(versions.items()))
    line("kill -9 while installing", whole, len(chosen), f"an engine in use, no stage, no process left ({said})")
    assert whole == len(chosen)


async def _broken_update(home: InstalledEngines, folder: Path, number: int, kind: str) -> None:
    """An update that does not work; when this returns, whatever happens by itself has happened."""
    release, later = f"b{number + 2}", kind == "crashes later"
    program = speaking(release) if later else BROKEN[kind]
    archive = an_archive(folder / f"{release}.tar.gz", program)
    choice = chosen_of(archive, release=release)
    if not later:
        with pytest.raises(ProofFailed):
            await home.install(SPEC, [archive], choice, nothing)
        return
    new = await home.install(SPEC, [archive], choice, nothing)
    new.executable.write_text(BROKEN["exits 1"])
    with _service(home) as (service, events):
        back = await service.broken(SPEC, new, "crashed three times at its start")
        assert back is not None
        assert isinstance(events[-1], Noticed)
    assert release in home.refused(SPEC.id)


@contextmanager
def _service(home: InstalledEngines) -> "Iterator[tuple[EngineInstalling, list[AppEvent]]]":
    """The service as far as it goes back; nothing is downloaded here."""
    events: list[AppEvent] = []
    bus = EventBus(lambda name, bug: pytest.fail(f"{name}: {bug}"))
    bus.subscribe(events.append)
    rooms = InstallRooms(home, None, None, None, Path())  # type: ignore[arg-type]
    yield EngineInstalling(rooms, bus), events


async def _answers(engine: InstalledEngine) -> bool:
    said = await TokenProof(command_of, lambda _: starter_path()).passed(SPEC, engine)
    return said == "it answered “The”"


def _outside(folder: Path) -> dict[str, tuple[int, int]]:
    """Everything but the engines' own folder."""
    return {name: stamp for name, stamp in snapshot(folder).items() if not name.startswith("engines")}
