"""Which steps a command needs, and how the set-up ends for a person."""

import ast
import io
from pathlib import Path

import pytest
from installers import bootstrap
from installers.bootstrap import newer_python
from installers.console import Console
from installers.environment import Environment
from installers.failures import SetupFailed
from installers.steps import Step, carry_out
from installers.targets import TARGETS, lacks_display, steps


def _step(name: str, done: list[str], *, is_current: bool = False) -> Step:
    return Step(name, "a second", is_current=lambda: is_current, work=lambda _console: done.append(name))


@pytest.mark.parametrize("target", [name for name in TARGETS if name not in {"check", "lock"}])
def test_everything_that_answers_needs_the_starter_before_the_proven_build(target: str, tmp_path: Path) -> None:
    names = [step.name for step in steps(target, Environment(tmp_path))]

    assert names[-2].startswith("Starter model")
    assert names[-1].startswith("llama.cpp")


def test_a_check_needs_no_native_build(tmp_path: Path) -> None:
    assert not any("llama.cpp" in step.name for step in steps("check", Environment(tmp_path)))


def test_only_the_tests_bring_a_keychain(tmp_path: Path) -> None:
    bringing = [
        target for target in TARGETS if any("Keychain" in step.name for step in steps(target, Environment(tmp_path)))
    ]

    assert bringing == ["test"]


def test_the_window_needs_no_development_tools(tmp_path: Path) -> None:
    assert not any("dev" in step.name for step in steps("run", Environment(tmp_path)))


def test_a_step_that_is_done_is_skipped_and_the_others_keep_their_order() -> None:
    done: list[str] = []
    plan = (_step("one", done), _step("two", done, is_current=True), _step("three", done))

    carry_out(plan, Console(io.StringIO()))

    assert done == ["one", "three"]


def test_after_a_failure_nothing_more_is_done() -> None:
    done: list[str] = []

    def fail(_console: Console) -> None:
        raise SetupFailed("no disk", fix="free some")

    broken = Step("two", "a second", is_current=lambda: False, work=fail)
    with pytest.raises(SetupFailed):
        carry_out((_step("one", done), broken, _step("three", done)), Console(io.StringIO()))

    assert done == ["one"]


@pytest.mark.parametrize(
    ("variables", "system", "expected"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ""}, "linux", True),
        ({}, "darwin", False),
        ({}, "win32", False),
    ],
    ids=["none", "x", "wayland", "chosen platform", "empty", "macos", "windows"],
)
def test_a_window_needs_a_display_on_linux(variables: dict[str, str], system: str, expected: bool) -> None:
    assert lacks_display(variables, system) is expected


def test_a_new_enough_python_is_kept() -> None:
    assert newer_python((3, 11, 2)) is None


def test_an_old_python_looks_for_a_newer_one_and_says_when_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    assert newer_python((3, 10, 12)) == ""


def test_a_progress_line_is_not_repeated_at_once_in_a_log() -> None:
    stream = io.StringIO()
    console = Console(stream, clock=lambda: 100.0)

    console.progress("1 %")
    console.progress("2 %")

    assert stream.getvalue() == "    1 %\n"


@pytest.mark.parametrize("name", ["__init__.py", "bootstrap.py"])
def test_what_an_old_python_reads_first_is_written_so_that_it_can(name: str) -> None:
    source = Path(bootstrap.__file__).with_name(name).read_text()

    assert ast.parse(source, feature_version=(3, 7)).body
