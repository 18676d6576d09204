"""Looking for what the system lacks, and the sentence when a person must install it."""

import io
from pathlib import Path

import pytest
from installers import system
from installers.console import Console
from installers.requirements import Kind, Requirement
from installers.system import absent, needs_a_person


def _wanted(name: str, kind: Kind) -> Requirement:
    return Requirement(name, kind, apt="a", dnf="d", pacman="p")


def test_what_is_there_is_not_absent() -> None:
    there = (_wanted("sh", Kind.TOOL), _wanted("venv", Kind.MODULE))

    assert absent(there) == ()


def test_what_is_not_there_is_absent_whatever_its_kind() -> None:
    gone = tuple(_wanted("libhexalogue-nowhere.so.9", kind) for kind in (Kind.TOOL, Kind.LIBRARY))
    module = _wanted("hexalogue_nowhere", Kind.MODULE)

    assert absent((*gone, module)) == (*gone, module)


def test_a_person_without_rights_gets_the_exact_command_and_a_failing_status() -> None:
    failed = needs_a_person("libEGL.so.1", ("apt-get", "install", "-y", "libegl1"))

    assert "libEGL.so.1" in failed.cause
    assert "sudo apt-get install -y libegl1" in failed.fix
    assert failed.status != 0


def test_a_keychain_that_cannot_be_installed_does_not_stop_the_set_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = io.StringIO()
    monkeypatch.setattr(system, "_right_to_install", lambda: None)

    system.keychain_step(tmp_path / "log").work(Console(said))

    assert "will be skipped" in said.getvalue()
