"""The Engines page as a value: events in, rows out."""

import os
from dataclasses import replace

import pytest
from tests.helpers.machine_house import BROUGHT, CHAT, MACHINE, SPEECH, installed_as

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.domain.engines import EngineState, EngineStatus, Origin, TimelineEntry
from hexalogue.domain.errors import StartFailed
from hexalogue.domain.machine import Gpu
from hexalogue.domain.turn import Failure
from hexalogue.services.engine_installing import Update
from hexalogue.services.engine_panel import EngineOverview, Servable
from hexalogue.ui.engines import viewmodel as vm
from hexalogue.ui.engines.rows import EngineRow, engine_rows, machine_row, running_line, timeline_rows

HERE = EngineOverview(CHAT, installed_as(), (installed_as(version="b1"),))
MODELS = (Servable("a", "Model A", 5), Servable("b", "Model B", 6))
READY = EngineStatus(CHAT.id, EngineState.READY, "b2", "cpu", "a", 10, 4001, os.getpid(), memory_bytes=600_000_000)
STARTED = TimelineEntry(1.0, EngineState.STARTING, "It starts.")
GPU = Gpu("amd", "A card", 8_000_000_000)
CRASH = TimelineEntry(2.0, EngineState.CRASHED, "It was killed.", "killed", "Close other programs.")


def after(*events: vm.EnginesEvent, state: vm.EnginesState | None = None) -> vm.EnginesState:
    state = state or vm.EnginesState()
    for event in events:
        state = vm.reduced(state, event)
    return state


def listed(*overviews: EngineOverview) -> vm.EnginesState:
    return after(vm.Listed(overviews or (HERE,)), vm.ServableListed("chat", MODELS))


def row(state: vm.EnginesState) -> EngineRow:
    return engine_rows(state)[0]


def test_installed_engines_come_first_and_the_others_say_what_to_use_meanwhile() -> None:
    rows = engine_rows(listed(EngineOverview(BROUGHT), HERE, EngineOverview(SPEECH)))

    assert [one.id for one in rows] == [CHAT.id, SPEECH.id, BROUGHT.id]
    assert (rows[2].how, rows[2].meanwhile) == (f"{BROUGHT.how}.", "Meanwhile the engine inside Hexalogue answers.")
    assert (rows[1].may_install, rows[2].may_install) == (True, False)
    assert "write them down" in rows[1].meanwhile


def test_where_there_is_no_program_for_this_system_the_row_says_what_to_do_instead() -> None:
    spec = replace(SPEECH, missing={"linux": "Its makers publish nothing for Linux"})
    found = row(after(vm.Listed((EngineOverview(spec),)), vm.MachineSeen(MACHINE)))

    assert found.how == "Its makers publish nothing for Linux."
    assert not found.may_install


def test_an_installed_engine_says_why_its_build_was_chosen_and_what_it_passed() -> None:
    found = row(listed())

    assert found.facts == "b2 · build for the processor · MIT licence"
    assert found.lines[0].startswith("No GPU that a build could use")
    assert found.lines[1] == "Downloaded by Hexalogue"
    assert found.lines[2] == "Checked before use: it starts, it finds its devices, it answers (1.2 s)"
    assert found.back == "b1"


@pytest.mark.parametrize("gpus", [(), (GPU,)], ids=["processor alone", "with a gpu"])
def test_the_fastest_build_is_looked_for_only_beside_a_gpu(gpus: tuple[Gpu, ...]) -> None:
    machine = replace(MACHINE, gpus=gpus)
    here = row(after(vm.MachineSeen(machine), state=listed()))
    absent = row(after(vm.MachineSeen(machine), state=listed(EngineOverview(CHAT))))
    one_build = row(after(vm.MachineSeen(machine), state=listed(EngineOverview(SPEECH))))

    assert (here.may_measure, absent.may_measure) == (bool(gpus), bool(gpus))
    assert not one_build.may_measure


def test_one_of_others_is_never_rolled_back_nor_compared() -> None:
    found = row(listed(replace(HERE, current=installed_as(origin=Origin.PATH, why=""))))

    assert (found.back, found.may_look) == ("", False)
    assert "Hexalogue never alters it" in found.lines[0]


def test_a_running_model_has_its_memory_its_port_and_who_keeps_it() -> None:
    found = row(after(vm.RunningSeen((READY,)), state=listed()))

    assert (found.state, found.colour) == ("Ready", "local")
    assert found.runs[0].facts == "600 MB · port 4001 · kept running by this window"
    assert found.runs[0].may_stop


def test_one_of_another_hexalogue_says_so() -> None:
    theirs = replace(READY, owner_pid=4700)
    found = row(after(vm.RunningSeen((theirs,)), state=listed()))

    assert "another Hexalogue (process 4700)" in found.runs[0].facts


@pytest.mark.parametrize("state", list(EngineState))
def test_every_state_has_words_and_a_colour(state: EngineState) -> None:
    found = row(after(vm.RunningSeen((replace(READY, state=state),)), state=listed()))

    assert found.runs[0].state
    assert found.runs[0].colour


def test_of_several_models_the_one_that_needs_attention_gives_the_state() -> None:
    crashed = replace(READY, state=EngineState.CRASHED, model="b", pid=None, timeline=(CRASH,))
    found = row(after(vm.RunningSeen((READY, crashed)), state=listed()))

    assert (found.state, found.colour) == ("Ready · 1 crashed", "warning")
    assert found.runs[1].trouble == "It was killed. Close other programs."
    assert found.runs[1].is_over


def test_an_engine_of_which_nothing_runs_any_more_has_crashed() -> None:
    crashed = replace(READY, state=EngineState.CRASHED, pid=None, timeline=(CRASH,))
    found = row(after(vm.RunningSeen((crashed, replace(crashed, model="b"))), state=listed()))

    assert (found.state, found.colour) == ("Crashed", "danger")


@pytest.mark.parametrize(("attempt", "said"), [(0, "not started again"), (1, "starts again by itself")])
def test_a_crashed_model_says_what_follows_instead_of_who_keeps_it(attempt: int, said: str) -> None:
    crashed = replace(READY, state=EngineState.CRASHED, pid=None, port=None, attempt=attempt)

    assert row(after(vm.RunningSeen((crashed,)), state=listed())).runs[0].facts == said


@pytest.mark.parametrize(
    ("chosen", "verb", "may_start"), [("a", "Runs already", False), ("b", "Start this one too", True)]
)
def test_start_says_whether_the_chosen_model_runs_already(chosen: str, verb: str, may_start: bool) -> None:
    found = row(after(vm.RunningSeen((READY,)), vm.ModelChosen(CHAT.id, chosen), state=listed()))

    assert (found.start.verb, found.start.may_start) == (verb, may_start)


def test_start_offers_the_next_model_once_the_first_one_runs() -> None:
    found = row(after(vm.StartBegan(CHAT.id), vm.RunningSeen((READY,)), vm.StartEnded(CHAT.id), state=listed()))

    assert found.start.models[found.start.chosen].reference == "b"
    assert found.start.may_start


def test_the_model_that_is_being_started_stays_in_view() -> None:
    starting = replace(READY, state=EngineState.STARTING)
    found = row(after(vm.StartBegan(CHAT.id), vm.RunningSeen((starting,)), state=listed()))

    assert (found.start.models[found.start.chosen].reference, found.start.verb) == ("a", "Starting…")
    assert not found.start.may_start


def test_where_all_models_run_nothing_is_offered_to_start() -> None:
    both = (READY, replace(READY, model="b"))

    assert row(after(vm.RunningSeen(both), state=listed())).start.models == ()


def test_a_crashed_model_can_be_started_again() -> None:
    crashed = replace(READY, state=EngineState.CRASHED, pid=None)
    found = row(after(vm.RunningSeen((crashed,)), state=listed()))

    assert (found.start.verb, found.start.may_start) == ("Start", True)


def test_an_engine_from_a_file_says_which_and_can_be_downloaded_instead() -> None:
    brought = installed_as(origin=Origin.FILE, why="taken from engine.tar.gz")
    found = row(listed(EngineOverview(CHAT, brought)))

    assert found.lines[0] == "Installed from a file · taken from engine.tar.gz"
    assert (found.tested, row(listed()).tested) == (CHAT.pin, "")


def test_one_that_starts_again_by_itself_can_be_stopped_still() -> None:
    crashed = replace(READY, state=EngineState.CRASHED, pid=None, timeline=(CRASH,), attempt=1)
    found = row(after(vm.RunningSeen((crashed,)), state=listed()))

    assert (found.runs[0].is_over, found.runs[0].may_stop) == (False, True)


def test_a_change_of_one_model_takes_its_place_and_keeps_the_memory_that_was_measured() -> None:
    state = after(vm.RunningSeen((READY, replace(READY, model="b"))), state=listed())
    state = after(vm.StatusChanged(replace(READY, state=EngineState.DEGRADED, memory_bytes=0)), state=state)

    assert [status.model for status in state.running] == ["a", "b"]
    assert (state.running[0].state, state.running[0].memory_bytes) == (EngineState.DEGRADED, 600_000_000)


def test_a_stopped_one_leaves_the_list_and_its_story_stays() -> None:
    told = replace(READY, timeline=(STARTED, CRASH))
    state = after(vm.StatusChanged(told), vm.StatusChanged(replace(told, state=EngineState.STOPPED)), state=listed())

    assert state.running == ()
    assert state.timelines[CHAT.id] == (STARTED, CRASH)
    assert row(state).happened == 2


def test_the_story_of_an_engine_is_told_once_and_newest_first() -> None:
    told = replace(READY, timeline=(STARTED, CRASH))
    state = after(vm.StatusChanged(told), vm.RunningSeen((told,)), state=listed())
    rows = timeline_rows(state.timelines[CHAT.id], lambda at: f"{at:g}")

    assert [(one.when, one.text, one.fix) for one in rows] == [
        ("2", "It was killed.", "Close other programs."),
        ("1", "It starts.", ""),
    ]


def test_the_story_is_kept_in_bounds() -> None:
    many = tuple(replace(STARTED, at=float(number)) for number in range(vm.TIMELINE_KEPT + 50))
    state = after(vm.RunningSeen((replace(READY, timeline=many),)))

    assert len(state.timelines[CHAT.id]) == vm.TIMELINE_KEPT


def test_the_model_that_was_chosen_is_what_start_takes() -> None:
    found = row(after(vm.ModelChosen(CHAT.id, "b"), state=listed()))

    assert found.start.models[found.start.chosen].reference == "b"
    assert found.start.may_start


def test_without_a_model_the_row_says_where_to_get_one() -> None:
    found = row(after(vm.ServableListed("chat", ()), state=listed()))

    assert "Models page" in found.no_models
    assert not found.start.may_start


def test_a_start_is_asked_for_once_and_its_error_stands_at_the_engine() -> None:
    asked = after(vm.StartBegan(CHAT.id), state=listed())
    failed = after(vm.Failed(CHAT.id, StartFailed("Chat engine", "its port was taken")), state=asked)

    assert (row(asked).state, row(asked).start.verb) == ("Starting", "Starting…")
    assert row(failed).error is not None
    assert row(failed).start.may_start
    assert row(after(vm.ErrorSeen(CHAT.id), state=failed)).error is None


def test_what_a_crashed_model_says_is_not_said_twice() -> None:
    crashed = replace(READY, state=EngineState.CRASHED, timeline=(CRASH,))
    failed = vm.Failed(CHAT.id, StartFailed("Chat engine", "it was killed"))
    found = row(after(vm.RunningSeen((crashed,)), failed, state=listed()))

    assert found.error is None
    assert found.runs[0].trouble


def test_an_installation_shows_its_step_and_hides_the_offers() -> None:
    job = Job("e-1", JobKind.ENGINE, "Chat engine", subject=CHAT.id, doing="Opening", may_pause=True)
    other = Job("d-1", JobKind.DOWNLOAD, "A model", subject=CHAT.id)
    found = row(after(vm.JobsChanged((other, job)), state=listed(replace(HERE, update=an_update()))))

    assert found.job is not None
    assert (found.job.id, found.job.doing, found.job.may_pause) == ("e-1", "Opening", True)
    assert (found.offer, found.back, found.start.may_start) == (None, "", False)
    assert found.state == "Being changed"


def test_a_failed_installation_says_its_cause_and_what_to_do() -> None:
    failure = Failure("StartFailed", "It does not start.", "Choose another build.")
    job = Job("e-1", JobKind.ENGINE, "x", JobState.FAILED, CHAT.id, failure=failure, may_resume=True)
    found = row(after(vm.JobsChanged((job,)), vm.Listed((EngineOverview(CHAT),))))

    assert found.job is not None
    assert found.job.trouble.startswith("It does not start.")
    assert (found.job.verb, found.job.is_over) == ("Try again", True)
    assert (found.state, found.colour) == ("Could not be installed", "danger")
    assert not found.may_install


@pytest.mark.parametrize("state", [JobState.DONE, JobState.CANCELLED])
def test_an_installation_that_is_over_is_not_shown(state: JobState) -> None:
    job = Job("e-1", JobKind.ENGINE, "x", state, CHAT.id)

    assert row(after(vm.JobsChanged((job,)), state=listed())).job is None


def an_update(*, is_tested: bool = True) -> Update:
    return Update(CHAT.id, "b2", "b3", is_tested)


def test_a_tested_version_is_offered_and_a_newer_one_only_when_it_was_asked_for() -> None:
    tested = row(listed(replace(HERE, update=an_update())))
    asked = after(vm.LookBegan(CHAT.id), state=listed())
    newer = after(vm.LookEnded(CHAT.id, an_update(is_tested=False)), state=asked)
    nothing = after(vm.LookEnded(CHAT.id, None), state=asked)

    assert tested.offer is not None
    assert (tested.offer.version, tested.offer.verb) == ("b3", "Update")
    assert row(listed()).offer is None
    assert not row(asked).may_look
    offer = row(newer).offer
    assert offer is not None
    assert "not tested" in offer.text
    found = row(nothing).offer
    assert found is not None
    assert (found.text, found.verb) == ("There is nothing newer.", "")


def test_an_engine_that_could_not_be_looked_at_says_why() -> None:
    broken = EngineOverview(CHAT, failure=Failure("Unreadable", "record.json is damaged.", "Remove it."))
    found = row(after(vm.Listed((broken,))))

    assert (found.state, found.problems) == ("Could not be looked at", ("record.json is damaged. Remove it.",))


def test_one_part_is_unfolded_at_a_time_and_folded_again() -> None:
    opened = after(vm.Unfolded(CHAT.id, vm.Fold.LOG), vm.LogRead(CHAT.id, "words"), state=listed())
    other = after(vm.Unfolded(CHAT.id, vm.Fold.HISTORY), vm.HistoryRead(CHAT.id, ("b2 was installed.",)), state=opened)

    assert (row(opened).unfolded, opened.logs[CHAT.id]) == (vm.Fold.LOG, "words")
    assert row(other).unfolded is vm.Fold.HISTORY
    assert row(after(vm.Unfolded(CHAT.id, vm.Fold.HISTORY), state=other)).unfolded is None


def test_a_computer_without_a_graphics_card_is_no_fault() -> None:
    found = machine_row(after(vm.MachineSeen(MACHINE)))

    assert found is not None
    assert found.title == "Some processor · 8 cores"
    assert found.notes == MACHINE.absences
    quiet = machine_row(after(vm.MachineSeen(replace(MACHINE, absences=()))))
    assert quiet is not None
    assert quiet.notes[0].startswith("No graphics card")


def test_a_graphics_card_has_its_memory_and_its_driver() -> None:
    gpu = Gpu("nvidia", "RTX 4090", 24_000_000_000, 20_000_000_000, "580.95")
    found = machine_row(after(vm.MachineSeen(replace(MACHINE, gpus=(gpu,), absences=()))))

    assert found is not None
    assert found.gpus == ("RTX 4090 · 20.0 GB of 24.0 GB free · driver 580.95",)
    assert found.notes == ()


def test_what_engines_take_and_may_take_is_one_sentence() -> None:
    state = after(vm.RunningSeen((READY, replace(READY, model="b"))), vm.BudgetSet(8000), state=listed())

    assert running_line(vm.EnginesState()) == "No engine runs. All engines together may take what is free."
    assert running_line(state) == "2 models run: 1.2 GB of memory. All engines together may take 8.0 GB."
