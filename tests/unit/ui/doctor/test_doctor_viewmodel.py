"""The Doctor page as a value: findings as they come, what to mend first, and what each button does."""

import pytest

from hexalogue.domain.health import Check, Verdict
from hexalogue.services.doctor_report import report_of
from hexalogue.ui.doctor import viewmodel as vm
from hexalogue.ui.doctor.fixes import Act, fix_of, fix_sentence

WELL = Check("processor", Verdict.OK, "A processor, 8 cores.")
KNOWN = Check("gpu", Verdict.INFO, "No GPU was found.")
SMALL = Check("memory", Verdict.WARNING, "1 GB of 8 GB memory are free: little for a model.", "Close other programs.")
FULL = Check("disk", Verdict.WARNING, "1 MB are free.", "Free some space on that disk.")
BROKEN = Check("engine", Verdict.ERROR, "The engine did not start.", "Try another model.")
ABSENT = Check(
    "engine.tool", Verdict.INFO, "Tool is not installed.", "Run “hexalogue engines install tool” to have it."
)


def after(*checks: Check, is_whole: bool = True) -> vm.DoctorState:
    state = vm.reduced(vm.DoctorState(), vm.Began())
    for check in checks:
        state = vm.reduced(state, vm.Found(check))
    return vm.reduced(state, vm.Ended("today", is_whole=is_whole))


def summary(state: vm.DoctorState) -> vm.Summary:
    found = vm.summary_of(state)
    assert found is not None
    return found


def test_before_the_first_examination_there_is_nothing_to_say() -> None:
    assert vm.summary_of(vm.DoctorState()) is None


def test_while_it_runs_it_says_what_is_looked_at_and_how_far_it_is() -> None:
    state = vm.reduced(vm.reduced(vm.DoctorState(), vm.Began()), vm.LookedAt("the models", 6, 9))

    assert summary(state).title == "Looking at the models"
    assert summary(state).fraction == 5 / 9
    assert summary(vm.reduced(state, vm.Found(WELL))).text == "1 check so far."


def test_a_new_examination_forgets_what_the_last_one_found() -> None:
    assert vm.reduced(after(BROKEN), vm.Began()).checks == ()


@pytest.mark.parametrize(
    ("checks", "title", "worst"),
    [
        ((WELL, KNOWN), "Everything is in order.", Verdict.OK),
        ((WELL, SMALL), "1 warning", Verdict.WARNING),
        ((SMALL, FULL), "2 warnings", Verdict.WARNING),
        ((SMALL, BROKEN), "1 problem and 1 warning", Verdict.ERROR),
    ],
)
def test_the_summary_counts_what_is_to_mend(checks: tuple[Check, ...], title: str, worst: Verdict) -> None:
    assert (summary(after(*checks)).title, summary(after(*checks)).verdict) == (title, worst)


def test_an_examination_that_was_stopped_says_so_and_keeps_what_it_found() -> None:
    state = after(WELL, is_whole=False)

    assert summary(state).title == "Stopped before the end."
    assert state.checks == (WELL,)


def test_problems_stand_before_warnings_and_the_rest_apart() -> None:
    state = after(WELL, SMALL, BROKEN, KNOWN, FULL)

    assert [row.id for row in vm.to_mend(state)] == ["engine", "memory", "disk"]
    assert [row.id for row in vm.in_order(state)] == ["processor", "gpu"]


@pytest.mark.parametrize(
    ("check", "act"),
    [
        (SMALL, Act.FREE_MEMORY),
        (FULL, Act.OPEN_MODELS),
        (BROKEN, Act.OPEN_MODELS),
        (Check("engine", Verdict.WARNING, "No model is here.", "Download a model first."), Act.DOWNLOAD_MODEL),
        (Check("models", Verdict.ERROR, "No model.", "Pull one."), Act.DOWNLOAD_MODEL),
        (ABSENT, Act.OPEN_ENGINE),
        (Check("running.tool", Verdict.WARNING, "It crashed.", "Look into its log."), Act.OPEN_ENGINE),
        (Check("folder.data", Verdict.ERROR, "It cannot be written.", "Give permission."), Act.OPEN_FOLDER),
        (Check("keychain", Verdict.WARNING, "It is locked.", "Unlock it."), Act.OPEN_KEYS),
        (Check("network.hub", Verdict.WARNING, "It is away.", "Check the network."), Act.OPEN_NETWORK),
        (Check("package.one", Verdict.ERROR, "It is not installed.", "Run “make setup” again."), Act.COPY_FIX),
        (Check("worker.10.0.0.2:50052", Verdict.WARNING, "It is away.", "Start it there."), Act.CHECK_AGAIN),
        (WELL, None),
        (Check("from_the_future", Verdict.ERROR, "It broke.", "Mend it."), None),
    ],
    ids=lambda value: value.id if isinstance(value, Check) else "",
)
def test_each_finding_has_the_button_that_mends_it(check: Check, act: Act | None) -> None:
    fix = fix_of(check)

    assert (fix.act if fix else None) is act
    assert fix is None or fix.verb


def test_what_to_do_in_the_window_names_no_command() -> None:
    assert "hexalogue" not in fix_sentence(ABSENT)


def test_a_finding_of_a_later_version_has_its_own_sentence_and_no_button() -> None:
    row = vm.to_mend(after(Check("from_the_future", Verdict.ERROR, "It broke.", "Mend it.")))[0]

    assert (row.fix, row.verb) == ("Mend it.", "")


def test_the_report_tells_what_is_wrong_first_and_each_fix() -> None:
    report = report_of([WELL, BROKEN], version="Hexalogue 1", when="today")

    assert report.startswith("Hexalogue, what the doctor found\ntoday\nHexalogue 1\n")
    assert report.index("ERROR") < report.index("OK")
    assert "- engine: The engine did not start.\n  Try another model." in report
