"""The Models page: its rows in every state."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_model, a_profile, download_progress, gguf_facts

from hexalogue.domain.errors import NotAModel
from hexalogue.domain.models import DownloadPhase, ModelOrigin, ModelPhase, ModelState
from hexalogue.domain.turn import Failure
from hexalogue.ui.models import here
from hexalogue.ui.models import viewmodel as vm
from hexalogue.ui.text import DownloadAct

OWN = a_model("own")
FOUND = a_model("found", origin=ModelOrigin.OLLAMA)
PROFILE = a_profile("better-model")
STATE = vm.ModelsState(ModelState(ModelPhase.READY, FOUND), (PROFILE,), (OWN, FOUND))
ERROR = NotAModel(Path("x.gguf"), "its header is damaged")


def test_the_model_in_use_comes_first_with_its_mark() -> None:
    rows = here.model_rows(STATE)

    assert [(row.id, row.mark) for row in rows] == [("found", "Loaded"), ("own", "")]


def test_only_models_of_the_own_library_can_be_removed() -> None:
    assert {row.id: row.may_remove for row in here.model_rows(STATE)} == {"found": False, "own": True}


def test_the_loaded_model_needs_no_use_button_and_others_have_one() -> None:
    assert {row.id: row.may_use for row in here.model_rows(STATE)} == {"found": False, "own": True}


@pytest.mark.parametrize("phase", [ModelPhase.RESTING, ModelPhase.FAILED])
def test_a_model_that_is_not_in_memory_can_be_used_again(phase: ModelPhase) -> None:
    rows = here.model_rows(replace(STATE, engine=ModelState(phase, OWN)))

    assert rows[0].id == "own"
    assert rows[0].may_use


def test_a_base_model_says_that_it_cannot_chat() -> None:
    base = a_model("base", facts=gguf_facts(has_chat_template=False))

    (row,) = here.model_rows(replace(STATE, models=(base,)))

    assert (row.may_use, "cannot chat" in row.note) == (False, True)


def test_a_row_names_size_type_context_and_the_profile_s_licence() -> None:
    (row,) = here.model_rows(replace(STATE, models=(replace(OWN, profile=PROFILE.id),)))

    assert row.facts == "98.0 MB · Q4_1 · 2k tokens of context · Apache-2.0"
    assert row.place == f"in your library · {OWN.path}"


def test_a_profile_that_is_here_is_not_offered_again() -> None:
    assert here.profile_rows(replace(STATE, models=(replace(OWN, profile=PROFILE.id),))) == ()


def test_a_profile_without_a_repository_cannot_be_fetched() -> None:
    assert here.profile_rows(replace(STATE, profiles=(replace(PROFILE, repository=None),))) == ()


def test_a_running_download_shows_progress_and_its_buttons() -> None:
    engine = ModelState(ModelPhase.ABSENT, download=download_progress(100, 400, name=PROFILE.name))

    (row,) = here.profile_rows(replace(STATE, engine=engine))

    assert row.progress.startswith("100 of 400 bytes")
    assert (row.fraction, row.acts) == (0.25, (DownloadAct.PAUSE, DownloadAct.CANCEL))


def test_another_download_keeps_the_button_back() -> None:
    engine = ModelState(ModelPhase.ABSENT, download=download_progress(name="something else"))

    (row,) = here.profile_rows(replace(STATE, engine=engine))

    assert (row.may_download, row.progress) == (False, "")


def test_a_failed_download_says_why_and_can_be_resumed() -> None:
    failure = Failure("Unreachable", "No network.", "Connect.")
    download = download_progress(name=PROFILE.name, phase=DownloadPhase.FAILED, failure=failure)

    (row,) = here.profile_rows(replace(STATE, engine=ModelState(ModelPhase.ABSENT, download=download)))

    assert (row.trouble, row.acts[0]) == ("No network. Connect.", DownloadAct.RESUME)


def test_a_failed_import_ends_it_and_stands_until_it_is_seen() -> None:
    failed = vm.reduced(vm.reduced(STATE, vm.ImportBegan("x.gguf")), vm.Failed(ERROR))

    assert (failed.importing, failed.error, failed.models) == ("", ERROR, STATE.models)
    assert vm.reduced(failed, vm.ErrorSeen()).error is None


@pytest.mark.parametrize(
    ("models", "said"), [(None, "Looking for models"), ((), "No model on this computer yet"), ((OWN,), "")]
)
def test_emptiness_says_what_to_do_next(models: tuple[object, ...] | None, said: str) -> None:
    state = replace(STATE, models=models)  # type: ignore[arg-type]

    assert here.emptiness(state).startswith(said)


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (["a.gguf"], True),
        (["A.GGUF"], True),
        (["a.gguf", "b.gguf"], True),
        (["folder/"], True),
        (["a.txt"], False),
        (["a.gguf", "a.txt"], False),
        ([], False),
    ],
)
def test_gguf_files_and_folders_may_be_dropped_and_nothing_else(names: list[str], *, taken: bool) -> None:
    assert here.is_taken(names) is taken


def test_of_a_split_model_that_is_dropped_whole_one_part_stands_for_all() -> None:
    parts = [f"/one/big-0000{number}-of-00003.gguf" for number in (1, 2, 3)]

    assert here.without_later_parts([*parts, "/two/small.gguf"]) == (parts[0], "/two/small.gguf")


def test_listing_and_engine_events_replace_their_part() -> None:
    state = vm.reduced(STATE, vm.ModelsListed((OWN,)))
    state = vm.reduced(state, vm.EngineChanged(ModelState(ModelPhase.ABSENT)))

    assert (state.models, state.engine.phase) == ((OWN,), ModelPhase.ABSENT)
    assert vm.reduced(vm.reduced(state, vm.ImportBegan("x")), vm.ImportEnded()).importing == ""
