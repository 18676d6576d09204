"""Where the tests look for real engines: only whole ones are handed out, and a missing one has its reason."""

from pathlib import Path

import pytest
from installers import found_programs
from installers.environment import Environment
from tests.helpers import engine_binaries


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path)


def _program(environment: Environment) -> Path:
    path = environment.root / "server"
    path.write_text("program")
    found_programs.record(environment, "engine", "made of this", {"server": path})
    return path


def test_what_was_brought_is_found(environment: Environment) -> None:
    path = _program(environment)

    assert found_programs.is_current(environment, "engine", "made of this")
    assert found_programs.paths(environment, "engine") == {"server": path}


def test_what_was_made_of_something_else_is_brought_anew(environment: Environment) -> None:
    _program(environment)

    assert not found_programs.is_current(environment, "engine", "made of that")


def test_a_file_that_has_gone_takes_the_others_along(environment: Environment) -> None:
    _program(environment).unlink()

    assert not found_programs.is_current(environment, "engine", "made of this")
    assert found_programs.paths(environment, "engine") == {}


def test_a_refusal_has_its_reason_and_is_tried_again(environment: Environment) -> None:
    _program(environment)
    found_programs.refuse(environment, "engine", "no network")

    assert found_programs.reason(environment, "engine") == "no network"
    assert not found_programs.is_current(environment, "engine", "made of this")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"paths": [1]}', '{"paths": 1}'])
def test_a_spoilt_record_is_no_record(environment: Environment, content: str) -> None:
    _program(environment)
    (environment.root / "build" / "peers" / "engine.json").write_text(content)

    assert not found_programs.is_current(environment, "engine", "made of this")
    assert found_programs.reason(environment, "engine") == found_programs.NOT_BROUGHT


def test_a_test_without_its_engine_is_skipped_with_the_reason(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_binaries, "ROOT", environment.root)
    found_programs.refuse(environment, "llama-programs", "no compiler")

    with pytest.raises(pytest.skip.Exception, match="no llama-server: no compiler"):
        engine_binaries.llama_server()
