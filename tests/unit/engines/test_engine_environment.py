"""What an engine sees of the person's environment."""

import pytest

from hexalogue import __main__ as main_module
from hexalogue.engines import posix_group
from hexalogue.engines.environment import engine_environment, secrets_in


@pytest.mark.parametrize(
    "name", ["OPENAI_API_KEY", "HF_TOKEN", "LLAMA_API_KEY", "LLAMA_ARG_HOST", "LD_PRELOAD", "PYTHONPATH", "http_proxy"]
)
def test_what_is_of_the_person_stays_here(name: str) -> None:
    assert name not in engine_environment({name: "value"}, {})


@pytest.mark.parametrize("name", ["PATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "LC_ALL", "SystemRoot", "HF_HOME"])
def test_what_a_program_needs_is_let_through(name: str) -> None:
    assert engine_environment({name: "value"}, {})[name] == "value"


def test_what_the_command_adds_wins() -> None:
    given = engine_environment({"PATH": "theirs"}, {"PATH": "ours", "LLAMA_API_KEY": "a-long-random-key"})

    assert (given["PATH"], given["LLAMA_API_KEY"]) == ("ours", "a-long-random-key")


def test_an_abort_starts_no_debugger() -> None:
    assert engine_environment({}, {})["GGML_NO_BACKTRACE"] == "1"


def test_secrets_are_known_by_their_names_and_never_as_short_as_words() -> None:
    added = {"LLAMA_API_KEY": "a-long-random-key", "SOME_TOKEN": "on", "CUDA_DEVICES": "0,1,2,3,4,5"}

    assert secrets_in(added) == ("a-long-random-key",)


def test_a_packaged_application_starts_both_helpers_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert posix_group.trampoline_command()[1:] == [main_module.TRAMPOLINE_FLAG]
    assert posix_group.guard_command()[1:] == [main_module.GUARD_FLAG]
