"""Rows of the Models page: advice, abilities, other applications' models, deleted ones, downloads."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import NOON, a_model, a_profile, download_progress

from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import HashMismatch
from hexalogue.domain.fit import Fit, Verdict
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import DeletedModel, UnusableModel
from hexalogue.domain.models import DownloadPhase, ModelOrigin, ModelPhase, ModelState
from hexalogue.domain.turn import Failure
from hexalogue.ui.models import here, jobs, words
from hexalogue.ui.models import viewmodel as vm
from hexalogue.ui.text import DownloadAct

DAY_S = 86_400
OWN = a_model("own", used_at=NOON - DAY_S)
FOUND = a_model("found", origin=ModelOrigin.OLLAMA, projector=Path("/nowhere/mmproj.gguf"))
ABSENT = ModelState(ModelPhase.ABSENT)
STATE = vm.ModelsState(ABSENT, (), (OWN, FOUND))
ROOMY = Fit(Verdict.ROOMY, 4096, 0, 1, 2, sentence="Fits with room: 4,096 tokens of context.")
TIGHT = replace(ROOMY, verdict=Verdict.TIGHT, sentence="Just fits.")
JOB = DownloadJob("hf:org/repo:m.gguf", "m.gguf", DownloadPhase.RUNNING, 250, 1000)


def row_of(state: vm.ModelsState, name: str) -> here.ModelRow:
    return next(row for row in here.model_rows(state, NOON) if row.id == name)


def test_our_own_and_those_of_others_stand_apart() -> None:
    own, elsewhere = here.split_rows(STATE, NOON)

    assert [row.id for row in own] == ["own"]
    assert [(row.id, row.may_import, row.may_remove) for row in elsewhere] == [("found", True, False)]


def test_the_one_in_use_stands_with_our_own_wherever_it_lies() -> None:
    own, elsewhere = here.split_rows(replace(STATE, engine=ModelState(ModelPhase.READY, FOUND, 2048)), NOON)

    assert ([row.id for row in own], elsewhere) == (["found", "own"], ())


def test_what_was_imported_is_not_offered_for_import_again() -> None:
    twin = replace(FOUND, path=OWN.path, size_bytes=OWN.size_bytes)

    row = row_of(replace(STATE, models=(OWN, twin)), "found")

    assert (row.may_import, row.note) == (False, "Also in your library.")


def test_of_the_model_that_came_along_no_folder_of_the_installation_is_shown() -> None:
    came = a_model("came", origin=ModelOrigin.STARTER)

    place = row_of(replace(STATE, models=(came,)), "came").place

    assert place.startswith("came with Hexalogue")
    assert str(came.path) not in place


def test_a_file_that_is_used_by_its_path_is_shown_too() -> None:
    named = a_model("named", origin=ModelOrigin.FILE)

    row = row_of(replace(STATE, engine=ModelState(ModelPhase.READY, named)), "named")

    assert row.place.startswith("named by its path")


def test_abilities_are_told() -> None:
    assert row_of(STATE, "found").abilities == ("Can chat", "Sees images")
    assert row_of(STATE, "own").abilities == ("Can chat",)


@pytest.mark.parametrize(("fit", "is_tight"), [(ROOMY, False), (TIGHT, True)])
def test_the_advice_is_shown_and_warns_where_it_is_tight(fit: Fit, *, is_tight: bool) -> None:
    row = row_of(vm.reduced(STATE, vm.FitsKnown({"own": fit})), "own")

    assert (row.fit, row.is_tight) == (fit.sentence, is_tight)


def test_of_a_loaded_model_nobody_asks_whether_it_would_fit() -> None:
    state = replace(STATE, engine=ModelState(ModelPhase.READY, OWN, 2048), fits={"own": TIGHT})

    row = row_of(state, "own")

    assert (row.fit, row.is_tight) == ("In memory now, with 2k tokens of context.", False)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (0.0, "used today"),
        (1.0, "used yesterday"),
        (3.0, "used 3 days ago"),
        (100.0, "used on 2023-08-06"),
        (NOON / DAY_S, "never used"),
    ],
)
def test_when_it_was_used_is_said_by_the_calendar(ago: float, said: str) -> None:
    assert words.said_used(NOON - ago * DAY_S, NOON) == said


def test_a_model_that_lacks_a_part_comes_first_and_can_be_deleted_when_it_is_ours() -> None:
    vectors = UnusableModel("vectors", Path("/x/v.gguf"), 5, ModelOrigin.OLLAMA, "embedding", "It makes vectors.")
    broken = UnusableModel("big", Path("/x/b.gguf"), 5, ModelOrigin.LIBRARY, "incomplete", "b-2 is missing.")

    rows = here.unusable_rows(replace(STATE, unusable=(vectors, broken)), {})

    assert [(row.id, row.may_remove, row.note) for row in rows] == [
        ("big", True, "b-2 is missing."),
        ("vectors", False, "It makes vectors."),
    ]


def test_what_was_deleted_can_be_brought_back_for_some_days() -> None:
    gone = DeletedModel(ModelId("gone"), "Gone", 1_000_000_000, NOON, NOON + 3 * DAY_S)

    (row,) = here.deleted_rows(replace(STATE, deleted=(gone,)), NOON)

    assert (row.facts, row.may_restore) == ("1.0 GB · kept for 3 more days", True)


def test_deleting_offers_an_undo_until_it_is_over() -> None:
    gone = DeletedModel(ModelId("gone"), "Gone", 1, NOON, NOON + DAY_S)
    state = vm.reduced(STATE, vm.Deleted(gone))

    assert (state.undo, vm.reduced(state, vm.UndoEnded()).undo) == (gone, None)


def test_while_the_usual_model_is_on_its_way_it_is_not_asked_for() -> None:
    state = vm.ModelsState(replace(ABSENT, download=download_progress()), models=())

    assert "on its way" in here.emptiness(state)


def test_a_profile_says_how_it_would_fit() -> None:
    profile = a_profile()
    state = vm.ModelsState(ABSENT, (profile,), (), fits={vm.fit_key(profile): ROOMY})

    assert here.profile_rows(state)[0].fit == ROOMY.sentence


def test_an_unknown_part_of_the_page_changes_nothing() -> None:
    assert vm.reduced(STATE, vm.TabChosen("nowhere")).tab == words.HERE
    assert vm.reduced(STATE, vm.TabChosen(words.FIND)).tab == words.FIND


def test_a_running_download_says_how_far_it_is() -> None:
    (row,) = jobs.job_rows(replace(STATE, jobs=(replace(JOB, part=2, parts=3),)))

    assert row.progress == "250 bytes of 1.0 kB · file 2 of 3"
    assert (row.fraction, row.acts) == (0.25, (DownloadAct.PAUSE, DownloadAct.CANCEL))


def test_the_usual_download_stands_with_the_others() -> None:
    state = replace(STATE, engine=replace(ABSENT, download=download_progress()), jobs=(JOB,))

    assert [row.id for row in jobs.job_rows(state)] == [jobs.OWN, JOB.id]


def test_a_download_with_a_wrong_digest_says_so_and_can_be_tried_again() -> None:
    error = HashMismatch("m.gguf", "a", "b")
    failed = replace(JOB, phase=DownloadPhase.FAILED, failure=Failure(error.kind, error.message, error.fix))

    (row,) = jobs.job_rows(replace(STATE, jobs=(failed,)))

    assert row.trouble.startswith("The download is damaged. m.gguf arrived damaged")
    assert row.acts[0] is DownloadAct.RESUME


def test_a_download_is_known_again_after_a_restart() -> None:
    recovered = replace(JOB, id="hf:org/repo/Q4_K_M/m-00001-of-00002.gguf")

    assert jobs.phases(replace(STATE, jobs=(JOB,))) == {"hf:org/repo:m.gguf": DownloadPhase.RUNNING}
    assert jobs.phases(replace(STATE, jobs=(recovered,))) == {"hf:org/repo:m.gguf": DownloadPhase.RUNNING}


def test_what_is_done_comes_last_and_is_said_to_be_checked() -> None:
    done = replace(JOB, id="hf:org/repo:done.gguf", phase=DownloadPhase.DONE)

    rows = jobs.job_rows(replace(STATE, jobs=(done, JOB)))

    assert [row.is_over for row in rows] == [False, True]
    assert rows[1].progress.startswith("Whole and checked")


@pytest.mark.parametrize("phase", [DownloadPhase.PAUSED, DownloadPhase.FAILED])
def test_a_download_that_stopped_is_not_said_to_be_on_its_way(phase: DownloadPhase) -> None:
    engine = ModelState(ModelPhase.ABSENT, download=replace(download_progress(), phase=phase))

    said = here.emptiness(vm.ModelsState(engine, models=()))

    assert "on its way" not in said
    assert "let it go on" in said


@pytest.mark.parametrize(
    ("phase", "completing"),
    [
        (None, here.Completing.FETCH),
        (DownloadPhase.RUNNING, here.Completing.SHOW),
        (DownloadPhase.PAUSED, here.Completing.RESUME),
        (DownloadPhase.FAILED, here.Completing.RESUME),
        (DownloadPhase.DONE, here.Completing.FETCH),
    ],
)
def test_a_model_that_lacks_parts_has_a_button_for_them(
    phase: DownloadPhase | None, completing: here.Completing
) -> None:
    reference = "hf:org/repo:b.gguf"
    broken = UnusableModel("b", Path("/x/b.gguf"), 5, ModelOrigin.LIBRARY, "incomplete", "b-2 is missing.", reference)
    unknown = replace(broken, name="c", reference="")
    phases = {reference: phase} if phase is not None else {}

    rows = here.unusable_rows(replace(STATE, unusable=(broken, unknown)), phases)

    assert [row.completing for row in rows] == [completing, None]


def test_the_download_of_a_missing_part_is_found_after_a_restart_as_well() -> None:
    state = replace(STATE, jobs=(replace(JOB, id="hf:org/repo/Q4/b-00002-of-00003.gguf"),))

    assert jobs.job_of(state, "hf:org/repo:b.gguf") == state.jobs[0].id
    assert jobs.job_of(state, "hf:org/repo:c.gguf") == ""
