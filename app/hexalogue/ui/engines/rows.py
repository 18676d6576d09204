"""What stands on the Engines page: the state as rows of words. Plain Python, no Qt."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hexalogue.domain.activity import Job, JobState
from hexalogue.domain.engine_life import BUILDS
from hexalogue.domain.engines import EngineSpec, EngineState, EngineStatus, InstalledEngine, Origin, TimelineEntry
from hexalogue.domain.errors import AppError
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.domain.turn import Failure
from hexalogue.services.engine_installing import Update
from hexalogue.services.engine_panel import EngineOverview
from hexalogue.ui.engines import words
from hexalogue.ui.engines.starting import NOTHING_TO_START, Start, start_of
from hexalogue.ui.engines.viewmodel import EnginesState, Fold
from hexalogue.ui.errors import fix_of, title_of
from hexalogue.ui.job_text import said_job
from hexalogue.ui.language import in_a_row, say, say_number
from hexalogue.ui.sentences import said
from hexalogue.ui.text import dotted, said_number, said_size

_ON_ITS_WAY = (EngineState.STARTING, EngineState.LOADING, EngineState.STOPPING)


@dataclass(frozen=True, slots=True)
class RunRow:
    """One model that an engine runs. trouble: what went wrong, and what to do; empty while all is well.   is_over: it
    crashed, and is not started again: it can only be taken off the list.
    """

    id: str
    model: str
    state: str
    colour: str
    facts: str
    trouble: str = ""
    may_stop: bool = True
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class JobRow:
    """An installation under way, paused or failed. fraction: None when nobody knows."""

    id: str
    doing: str
    amount: str
    fraction: float | None
    is_over: bool
    title: str = ""
    trouble: str = ""
    may_pause: bool = False
    may_resume: bool = False
    may_cancel: bool = False
    verb: str = ""


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A version that could be installed. version: empty where there is only something to say."""

    text: str
    version: str = ""
    verb: str = ""


@dataclass(frozen=True, slots=True)
class EngineRow:
    """One engine. lines: what is known of the installed one, most important first.   how: how a person gets one where
    nothing can be downloaded.   meanwhile: what to use until then.   start: what it can be started with.   back: the
    version that a roll back goes to.   tested: the one that can be downloaded instead of what came from a file.
    provider: that it is when it runs.   is_offered: there are programs for this system.
    may_measure: several builds may run here.   version: that is in
    use, of those that are downloaded.
    """

    id: str
    name: str
    purpose: str
    state: str
    colour: str
    facts: str
    provider: str = ""
    lines: tuple[str, ...] = ()
    how: str = ""
    meanwhile: str = ""
    problems: tuple[str, ...] = ()
    runs: tuple[RunRow, ...] = ()
    job: JobRow | None = None
    offer: OfferRow | None = None
    start: Start = NOTHING_TO_START
    no_models: str = ""
    is_installed: bool = False
    is_offered: bool = False
    may_install: bool = False
    may_look: bool = False
    may_measure: bool = False
    version: str = ""
    back: str = ""
    tested: str = ""
    error: AppError | None = None
    unfolded: Fold | None = None
    happened: int = 0


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One entry, newest first on the page. when: the time of the day.   colour: a token."""

    when: str
    text: str
    fix: str
    colour: str


@dataclass(frozen=True, slots=True)
class MachineRow:
    """The top of the page. gpus: one line each.   notes: what is not here, and what follows.   running: of all engines
    together, with the budget.
    """

    title: str
    facts: str
    gpus: tuple[str, ...]
    notes: tuple[str, ...]
    running: str


def engine_rows(state: EnginesState) -> tuple[EngineRow, ...]:
    """Installed ones first, then those that can be downloaded, then the others; each in the order of the rows."""
    rows = [_engine_row(overview, state) for overview in state.overviews or ()]
    return tuple(sorted(rows, key=lambda row: (not row.is_installed, not row.is_offered)))


def machine_row(state: EnginesState) -> MachineRow | None:
    """The facts of this computer; None until they are known."""
    machine = state.machine
    if machine is None:
        return None
    facts = dotted(
        say("{size} of memory", size=said_size(machine.memory_bytes)),
        say("{free} free", free=said_size(machine.memory_free_bytes)) if machine.memory_free_bytes else "",
        say("{free} of disk free", free=said_size(machine.disk_free_bytes)) if machine.disk_free_bytes else "",
        machine.release,
    )
    title = dotted(machine.processor or say("This computer"), _cores(machine))
    notes = tuple(said(sentence) for sentence in machine.absences)
    if not machine.gpus and not notes:
        notes = (say(words.WORKS_ALONE),)
    return MachineRow(title, facts, tuple(map(_gpu, machine.gpus)), notes, running_line(state))


def running_line(state: EnginesState) -> str:
    """How much engines take, and how much they may."""
    alive = [row for row in state.running if row.state is not EngineState.CRASHED]
    taken = sum(row.memory_bytes for row in alive)
    if alive:
        models = say_number("{count} model runs", "{count} models run", len(alive))
        runs = say("{models}: {taken} of memory.", models=models, taken=said_size(taken)) if taken else f"{models}."
    else:
        runs = say("No engine runs.")
    budget = said_size(state.budget_mb * 1_000_000) if state.budget_mb else say("what is free")
    return say("{runs} All engines together may take {budget}.", runs=runs, budget=budget)


def timeline_rows(entries: Sequence[TimelineEntry], clock: Callable[[float], str]) -> tuple[TimelineRow, ...]:
    """The newest first."""
    return tuple(
        TimelineRow(clock(entry.at), said(entry.text), said(entry.fix), words.COLOURS[entry.state])
        for entry in reversed(entries)
    )


# --- inside


def _engine_row(overview: EngineOverview, state: EnginesState) -> EngineRow:
    spec, current = overview.spec, overview.current
    runs = tuple(_run_row(row) for row in state.running if row.engine == spec.id)
    job = next((_job_row(job) for job in state.jobs if job.subject == spec.id and _is_shown(job)), None)
    is_busy = job is not None and not job.is_over
    said_state, colour = _state(overview, state, is_busy=is_busy)
    if job is not None and job.is_over and overview.current is None:
        said_state, colour = say(words.NOT_DONE), "danger"
    row = EngineRow(
        spec.id,
        spec.name,
        said(spec.purpose),
        said_state,
        colour,
        provider=spec.provider,
        facts=dotted(_version(current), say("{licence} licence", licence=spec.licence)),
        problems=tuple(said(problem) for problem in overview.problems),
        runs=runs,
        job=job,
        is_installed=current is not None or bool(runs),
        error=None if any(run.is_over and run.trouble for run in runs) else state.errors.get(spec.id),
        unfolded=state.unfolded.get(spec.id),
        happened=len(state.timelines.get(spec.id, ())),
    )
    if overview.failure is not None:
        return replace(row, problems=(_failed(overview.failure),))
    if current is None:
        return _absent(row, overview, state)
    return _present(row, overview, state, is_busy=is_busy)


def _absent(row: EngineRow, overview: EngineOverview, state: EnginesState) -> EngineRow:
    spec, machine = overview.spec, state.machine
    missing = spec.missing.get(machine.system, "") if machine is not None else ""
    how = missing or ("" if spec.repository else spec.how)
    meanwhile = say(words.MEANWHILE[spec.speaks])
    how = f"{said(how).rstrip('.')}." if how else ""
    is_offered = bool(spec.repository) and not missing
    may_install = is_offered and row.job is None
    may_measure = may_install and _may_measure(spec, machine)
    return replace(
        row, how=how, meanwhile=meanwhile, is_offered=is_offered, may_install=may_install, may_measure=may_measure
    )


def _present(row: EngineRow, overview: EngineOverview, state: EnginesState, *, is_busy: bool) -> EngineRow:
    spec, current = overview.spec, overview.current
    assert current is not None
    known = state.servable.get(spec.speaks)
    start = start_of(spec, state, is_busy=is_busy)
    nothing = say(words.NO_SPEECH if spec.speaks == "speech" else words.NO_MODELS)
    is_ours = current.origin in (Origin.DOWNLOADED, Origin.FILE)
    return replace(
        row,
        lines=_lines(current),
        start=start,
        no_models=nothing if known == () else "",
        may_look=bool(spec.repository) and current.origin is Origin.DOWNLOADED and spec.id not in state.looking,
        back=overview.before[0].version if overview.before and is_ours and not is_busy else "",
        may_measure=current.origin is Origin.DOWNLOADED and not is_busy and _may_measure(spec, state.machine),
        version=current.version if current.origin is Origin.DOWNLOADED else "",
        tested=spec.pin if spec.repository and current.origin is Origin.FILE and not is_busy else "",
        offer=None if is_busy else _offer(overview, state),
    )


def _may_measure(spec: EngineSpec, machine: Machine | None) -> bool:
    """Which build is the fastest is a question only beside a GPU, and where there is more than one build for it."""
    if machine is None or not machine.gpus or not spec.repository:
        return False
    here = [one for one in spec.assets if (one.system, one.architecture) == (machine.system, machine.architecture)]
    return len({one.variant for one in here}) > 1


def _state(overview: EngineOverview, state: EnginesState, *, is_busy: bool) -> tuple[str, str]:
    """In words, and the token of its colour: of the models that it runs the one that needs most attention, and how many
    crashed beside them.
    """
    spec = overview.spec
    states = [row.state for row in state.running if row.engine == spec.id]
    crashed = states.count(EngineState.CRASHED)
    for one in (EngineState.DEGRADED, *_ON_ITS_WAY, EngineState.READY, EngineState.CRASHED):
        if one in states:
            more = (
                say_number("{count} crashed", "{count} crashed", crashed) if crashed < len(states) and crashed else ""
            )
            return dotted(say(words.STATES[one]), more), "warning" if more else words.COLOURS[one]
    if is_busy:
        return say(words.BUSY if overview.current is None else words.CHANGING), "accent"
    if spec.id in state.asked:
        return say(words.STATES[EngineState.STARTING]), "accent"
    if overview.failure is not None:
        return say(words.BROKEN), "danger"
    return (say(words.IDLE), "muted") if overview.current is not None else (say(words.ABSENT), "faint")


def _version(current: InstalledEngine | None) -> str:
    if current is None:
        return ""
    return dotted(current.version or say("version unknown"), say(BUILDS[current.variant]))


def _lines(current: InstalledEngine) -> tuple[str, ...]:
    origin = say(words.ORIGINS[current.origin], path=str(current.executable))
    if current.origin is Origin.FILE:  # why it was chosen is which file it is
        origin, why = dotted(origin, said(current.why)), ""
    else:
        why = said(current.why)
    proofs = ", ".join(_proof(proof.name, proof.took_s) for proof in current.proofs)
    checked = say("Checked before use: {proofs}", proofs=proofs) if proofs else ""
    devices = say("Computes on {devices}", devices=", ".join(current.devices)) if current.devices else ""
    return tuple(line for line in (why, origin, dotted(checked, devices)) if line)


def _proof(name: str, took_s: float) -> str:
    text = say(words.PROOFS.get(name, name))
    if took_s < 0.1:
        return text
    return say("{proof} ({seconds})", proof=text, seconds=say("{number} s", number=said_number(took_s, 1)))


def _offer(overview: EngineOverview, state: EnginesState) -> OfferRow | None:
    engine = overview.spec.id
    if engine in state.looking:
        return OfferRow(say(words.LOOKING_NEWER))
    looked = state.newer.get(engine)
    if looked is not None and looked.update is not None and looked.update.offered != _current(overview):
        return _newer(looked.update)
    if overview.update is not None:
        return _newer(overview.update)
    return OfferRow(say(words.NOTHING_NEWER)) if looked is not None and looked.update is None else None


def _newer(update: Update) -> OfferRow:
    if update.is_tested:
        text = say(
            "Hexalogue was tested with version {offered}; {current} is in use.",
            offered=update.offered,
            current=update.current,
        )
        return OfferRow(text, update.offered, say("Update"))
    text = say(
        "Version {offered} is the newest; Hexalogue was not tested with it. You can go back.", offered=update.offered
    )
    return OfferRow(text, update.offered, say("Install it"))


def _current(overview: EngineOverview) -> str:
    return overview.current.version if overview.current is not None else ""


def _run_row(status: EngineStatus) -> RunRow:
    last = next((entry for entry in reversed(status.timeline) if entry.fault or entry.fix), None)
    is_bad = status.state in (EngineState.CRASHED, EngineState.DEGRADED)
    trouble = in_a_row(said(last.text), said(last.fix)) if last is not None and is_bad else ""
    keeper = (
        say("kept running by this window")
        if status.owner_pid in (None, os.getpid())
        else say("kept running by another Hexalogue (process {pid})", pid=status.owner_pid)
    )
    is_over = status.state is EngineState.CRASHED and not status.attempt
    if status.state is EngineState.CRASHED:
        keeper = say("not started again") if is_over else say("starts again by itself")
    facts = dotted(
        said_size(status.memory_bytes) if status.memory_bytes and status.pid else "",
        say("port {port}", port=status.port) if status.port else "",
        keeper,
    )
    model = status.model or say("No model")
    run = f"{status.model}|{status.owner_pid or ''}"
    return RunRow(
        run,
        model,
        say(words.STATES[status.state]),
        words.COLOURS[status.state],
        facts,
        trouble,
        status.state is not EngineState.STOPPING,
        is_over,
    )


def _is_shown(job: Job) -> bool:
    return job.state not in (JobState.DONE, JobState.CANCELLED)


def _job_row(job: Job) -> JobRow:
    failure = job.failure if job.state is JobState.FAILED else None
    return JobRow(
        job.id,
        said(job.doing),
        said_job(job),
        job.done,
        is_over=job.state is JobState.FAILED,
        title=title_of(failure.kind) if failure is not None else "",
        trouble=_failed(failure) if failure is not None else "",
        may_pause=job.may_pause,
        may_resume=job.may_resume,
        may_cancel=job.may_cancel,
        verb=say("Try again") if failure is not None else say("Resume"),
    )


def _failed(failure: Failure) -> str:
    return in_a_row(said(failure.message), fix_of(failure.kind, failure.fix))


def _gpu(gpu: Gpu) -> str:
    memory = ""
    if gpu.memory_bytes and gpu.memory_free_bytes:
        memory = say("{free} of {all} free", free=said_size(gpu.memory_free_bytes), all=said_size(gpu.memory_bytes))
    elif gpu.memory_bytes:
        memory = said_size(gpu.memory_bytes)
    return dotted(gpu.name, memory, say("driver {driver}", driver=gpu.driver) if gpu.driver else "")


def _cores(machine: Machine) -> str:
    return say_number("{count} core", "{count} cores", machine.physical_cores)
