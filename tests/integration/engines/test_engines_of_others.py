"""Engines that others installed: offered as they are, never altered; the broken ones are told."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.engine_homes import (
    BROKEN,
    SPEC,
    a_home,
    a_program,
    snapshot,
    speaking,
)

from hexalogue.domain.engines import Origin

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")


def test_programs_of_others_are_offered_and_never_altered(tmp_path: Path) -> None:
    on_path = a_program(tmp_path / "usr/bin/llama-server", speaking("60"))
    named = a_program(tmp_path / "mine/llama-server", speaking("61"))
    environ = {"PATH": f"{on_path.parent}{os.pathsep}relative", "HEXALOGUE_LLAMA_SERVER": str(named)}
    home, before = (
        a_home(tmp_path / "engines", environ=environ),
        (snapshot(tmp_path / "usr"), snapshot(tmp_path / "mine")),
    )

    found = home.found(SPEC.id)

    assert [(engine.executable, engine.version, engine.origin) for engine in found] == [
        (named, "61", Origin.PATH),
        (on_path, "60", Origin.PATH),
    ]
    assert home.current(SPEC.id) == found[0]
    assert home.kept(SPEC.id) == ()
    assert (snapshot(tmp_path / "usr"), snapshot(tmp_path / "mine")) == before


def test_what_a_program_said_is_remembered_until_it_changes(tmp_path: Path) -> None:
    counting = "#!/bin/sh\necho x >> {log}\necho version: 5\n"
    program = a_program(tmp_path / "bin/llama-server", counting.format(log=tmp_path / "log"))
    environ = {"PATH": str(program.parent)}

    for _ in range(3):
        assert a_home(tmp_path / "engines", environ=environ).found(SPEC.id)[0].version == "5"

    assert (tmp_path / "log").read_text() == "x\nx\n"  # --version and --help, once


def test_broken_programs_of_others_are_told_and_not_offered(tmp_path: Path) -> None:
    broken = a_program(tmp_path / "bin/llama-server", BROKEN["exits 1"])
    environ = {"PATH": str(broken.parent), "HEXALOGUE_LLAMA_SERVER": str(tmp_path / "missing")}
    home = a_home(tmp_path / "engines", environ=environ)

    assert home.found(SPEC.id) == ()
    assert home.current(SPEC.id) is None
    missing, refused = home.problems(SPEC.id)
    assert missing == f"HEXALOGUE_LLAMA_SERVER names {tmp_path / 'missing'}, which is no program that may be run."
    assert "does not run" in refused
    assert "something is wrong" in refused


def test_a_python_package_delivers_one_without_being_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "delivers_a_server"
    program = a_program(package / "bin/llama-server", speaking("62"))
    (package / "__init__.py").write_text("raise RuntimeError('it was imported')")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    home = a_home(tmp_path / "engines", spec=replace(SPEC, package="delivers_a_server"))

    (engine,) = home.found(SPEC.id)

    assert (engine.executable, engine.origin, engine.version) == (program, Origin.PACKAGE, "62")
    assert engine.why == "delivered by the package delivers_a_server"
