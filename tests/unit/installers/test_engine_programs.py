"""Real engines for the tests: which way they come, where builds are kept, and what counts as a finished one."""

import json
from pathlib import Path

import pytest
from installers import llama_programs, whisper_programs
from installers.environment import Environment
from installers.failures import SetupFailed
from installers.native_cache import FOLDER_VARIABLE
from installers.program_build import Recipe, executable, finished
from installers.targets import TARGETS, steps

MODERN = "flags : fpu avx2 avx512f avx512_bf16 amx_tile\n"


@pytest.mark.parametrize(
    ("variables", "system", "processor", "expected"),
    [
        ({}, "linux", MODERN, "wheel"),
        ({}, "linux", "flags : fpu avx2\n", "build"),
        ({}, "darwin", "", "build"),
        ({"HEXALOGUE_TEST_SERVER": "build"}, "linux", MODERN, "build"),
        ({"HEXALOGUE_TEST_SERVER": "none"}, "linux", MODERN, "none"),
    ],
    ids=["avx512", "older", "macos", "chosen", "left out"],
)
def test_the_wheel_is_taken_where_its_code_runs(
    variables: dict[str, str], system: str, processor: str, expected: str
) -> None:
    assert llama_programs.way(variables, system, processor) == expected


def test_an_unknown_way_is_refused_with_the_known_ones() -> None:
    with pytest.raises(SetupFailed) as refused:
        llama_programs.way({"HEXALOGUE_TEST_SERVER": "docker"}, "linux", MODERN)

    assert "wheel, build or none" in refused.value.fix


@pytest.mark.parametrize("word", ["llama-server", "whisper-server"])
def test_what_starts_real_engines_brings_them_before_the_native_build(word: str, tmp_path: Path) -> None:
    names = {target: [step.name for step in steps(target, Environment(tmp_path))] for target in TARGETS}

    bringing = [target for target in TARGETS if any(f"({word}" in name for name in names[target][:-2])]
    assert bringing == ["test", "bench", "drill"]


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recipe:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return Recipe("engine", "1.0", "engine==1.0 --hash=sha256:aa", ("-DFAST=ON",), ("server", "worker"))


def _built(recipe: Recipe) -> None:
    recipe.folder.programs.mkdir(parents=True)
    for name in recipe.programs:
        (recipe.folder.programs / executable(name)).write_bytes(b"program")
    recipe.folder.record.write_text(json.dumps({"size_bytes": {"server": 7, "worker": 7}}))


@pytest.mark.parametrize(
    "other",
    [
        Recipe("engine", "1.0", "engine==1.0 --hash=sha256:bb", ("-DFAST=ON",), ("server", "worker")),
        Recipe("engine", "1.0", "engine==1.0 --hash=sha256:aa", ("-DFAST=OFF",), ("server", "worker")),
        Recipe("engine", "1.0", "engine==1.0 --hash=sha256:aa", ("-DFAST=ON",), ("server",)),
    ],
    ids=["source", "flags", "programs"],
)
def test_other_ingredients_have_another_folder(recipe: Recipe, other: Recipe) -> None:
    assert recipe.folder.path != other.folder.path


def test_a_finished_build_is_taken(recipe: Recipe) -> None:
    _built(recipe)

    assert finished(recipe) == {name: recipe.folder.programs / executable(name) for name in ("server", "worker")}


def test_half_a_build_is_none(recipe: Recipe) -> None:
    _built(recipe)
    recipe.folder.record.unlink()

    assert finished(recipe) == {}


def test_a_program_that_was_cut_is_none(recipe: Recipe) -> None:
    _built(recipe)
    (recipe.folder.programs / executable("worker")).write_bytes(b"")

    assert finished(recipe) == {}


def test_no_build_asks_for_code_of_this_very_processor_or_for_a_download() -> None:
    assert "-DGGML_NATIVE=OFF" in llama_programs.FLAGS
    assert "-DGGML_NATIVE=OFF" in whisper_programs.FLAGS
    assert "-DLLAMA_USE_PREBUILT_UI=OFF" in llama_programs.FLAGS
