"""Programs of the tests built for real: a small one with CMake, kept, taken again, and explained when it fails."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from installers.console import Console
from installers.environment import Environment
from installers.exclusive import exclusive
from installers.failures import SetupFailed
from installers.native_cache import FOLDER_VARIABLE
from installers.program_build import Recipe, build, finished

ROOT = Path(__file__).parents[3]
CMAKE = """cmake_minimum_required(VERSION 3.20)
project(greeting C)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
add_executable(greet greet.c)
target_compile_definitions(greet PRIVATE WORD="${WORD}")
"""
SOURCE = "#include <stdio.h>\nint main(void) { puts(WORD); return 0; }\n"

pytestmark = pytest.mark.skipif(
    not shutil.which("cc") or not (ROOT / ".venv").is_dir(),
    reason="a compiler and the checkout's environment are needed",
)
Built = Callable[[str], Recipe]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    """Builds a program out of this C source, into a cache of the test's own."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))
    source = tmp_path / "source"
    source.mkdir()
    (source / "CMakeLists.txt").write_text(CMAKE)

    def run(text: str) -> Recipe:
        (source / "greet.c").write_text(text)
        recipe = Recipe("greeting", "1", "greeting==1", ("-DWORD=hello",), ("greet",))
        with exclusive(recipe.folder.lock, waiting=lambda: None) as held:
            build(Environment(ROOT), recipe, source, Console(io.StringIO()), held)
        return recipe

    return run


def test_what_was_built_runs_and_its_objects_are_gone(built: Built) -> None:
    recipe = built(SOURCE)

    program = finished(recipe)["greet"]
    assert subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout == "hello\n"
    assert not recipe.folder.half_built.exists()


def test_a_build_that_failed_says_the_compilers_words_and_is_none(built: Built) -> None:
    with pytest.raises(SetupFailed) as failed:
        built("int main(void) { return nothing; }\n")

    assert "nothing" in failed.value.cause
    assert "build.log" in failed.value.cause


def test_a_build_that_failed_is_taken_up_again(built: Built) -> None:
    with pytest.raises(SetupFailed):
        built("#error not yet\n")

    assert finished(built(SOURCE))
