"""The real server that tests ask: only `make test` brings it, whole or anew."""

from pathlib import Path

import pytest
from installers import peers, stamps
from installers.environment import Environment, lock_text, pins
from installers.targets import TARGETS, steps


def _put(environment: Environment, stamp: str) -> None:
    for name, version in pins(lock_text(peers.LOCK)).items():
        (peers.folder(environment) / f"{name}-{version}.dist-info").mkdir(parents=True)
    stamps.write(peers.folder(environment) / "stamp", stamp)


def test_only_the_tests_bring_a_real_server(tmp_path: Path) -> None:
    names = {target: [step.name for step in steps(target, Environment(tmp_path))] for target in TARGETS}

    assert [target for target in TARGETS if any("real server" in name for name in names[target])] == ["test"]


def test_what_the_lock_names_is_there_once_it_was_installed_whole(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    _put(environment, stamps.fingerprint([lock_text(peers.LOCK)]))

    assert peers.is_there(environment)


@pytest.mark.parametrize("stamp", ["", "of another lock"])
def test_a_half_or_older_one_is_brought_anew(tmp_path: Path, stamp: str) -> None:
    environment = Environment(tmp_path)
    _put(environment, stamp)

    assert not peers.is_there(environment)


def test_the_application_cannot_import_it(tmp_path: Path) -> None:
    environment = Environment(tmp_path)

    assert environment.folder not in peers.folder(environment).parents
