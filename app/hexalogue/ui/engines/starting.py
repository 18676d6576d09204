"""What an engine can be started with next, and what the button that starts it says. Plain Python, no Qt."""

from dataclasses import dataclass

from hexalogue.domain.engines import EngineSpec, EngineState
from hexalogue.services.engine_panel import Servable
from hexalogue.ui.engines.viewmodel import EnginesState
from hexalogue.ui.language import say

_ON_ITS_WAY = (EngineState.STARTING, EngineState.LOADING)


@dataclass(frozen=True, slots=True)
class Start:
    """models: empty where there is nothing to start.   chosen: the place of the one that is shown.   verb: what the
    button says.   may_start: it would begin something.
    """

    models: tuple[Servable, ...] = ()
    chosen: int = 0
    verb: str = ""
    may_start: bool = False


NOTHING_TO_START = Start()


def start_of(spec: EngineSpec, state: EnginesState, *, is_busy: bool) -> Start:
    """The model that a person chose, else the first that does not run. Where all of them run there is no line: a button
    that can never be pressed says nothing that the models above it do not say.
    """
    models = state.servable.get(spec.speaks, ())
    rows = [row for row in state.running if row.engine == spec.id and row.state is not EngineState.CRASHED]
    running = {row.model for row in rows}
    is_asked = spec.id in state.asked
    # The one that is being started stays in view until it is ready.
    passed_over = {row.model for row in rows if not (is_asked and row.state in _ON_ITS_WAY)}
    wanted = state.chosen.get(spec.id, "")
    chosen = next((number for number, model in enumerate(models) if model.reference == wanted), None)
    if chosen is None:
        chosen = next((number for number, model in enumerate(models) if model.reference not in passed_over), None)
    if chosen is None:
        return NOTHING_TO_START
    is_running = models[chosen].reference in running
    verb = _verb(is_asked=is_asked, is_running=is_running, is_other=bool(running))
    return Start(models, chosen, verb, may_start=not is_running and not is_busy)


def _verb(*, is_asked: bool, is_running: bool, is_other: bool) -> str:
    """Of the chosen model that is being started, that runs already, or that others run beside."""
    if is_asked:
        return say("Starting…")
    if is_running:
        return say("Runs already")
    return say("Start this one too") if is_other else say("Start")
