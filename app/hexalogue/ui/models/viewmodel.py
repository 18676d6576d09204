"""The Models page as a value: what is listed, found on the hub, fetched, imported, deleted. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import AppError
from hexalogue.domain.fit import Fit
from hexalogue.domain.leftovers import DeletedModel, UnusableModel
from hexalogue.domain.models import LocalModel, ModelProfile, ModelState
from hexalogue.ui.models import hub_state
from hexalogue.ui.models.words import HERE, TABS


@dataclass(frozen=True, slots=True)
class ModelsState:
    """models: None until the first listing came.   fits: by `fit_key`, as far as they are known.   importing: what is
    being taken in, or empty.   undo: what was deleted last, while that is offered.
    """

    engine: ModelState
    profiles: tuple[ModelProfile, ...] = ()
    models: tuple[LocalModel, ...] | None = None
    importing: str = ""
    error: AppError | None = None
    fits: Mapping[str, Fit] = field(default_factory=dict)
    unusable: tuple[UnusableModel, ...] = ()
    deleted: tuple[DeletedModel, ...] = ()
    undo: DeletedModel | None = None
    jobs: tuple[DownloadJob, ...] = ()
    tab: str = HERE
    hub: hub_state.HubState = field(default_factory=hub_state.HubState)


@dataclass(frozen=True, slots=True)
class ModelsListed:
    """The library was read."""

    models: tuple[LocalModel, ...]
    unusable: tuple[UnusableModel, ...] = ()
    deleted: tuple[DeletedModel, ...] = ()


@dataclass(frozen=True, slots=True)
class FitsKnown:
    """Advice for some models more."""

    fits: Mapping[str, Fit]


@dataclass(frozen=True, slots=True)
class EngineChanged:
    """What is loaded or being fetched is another one."""

    engine: ModelState


@dataclass(frozen=True, slots=True)
class JobsChanged:
    """Downloads began, advanced or ended."""

    jobs: tuple[DownloadJob, ...]


@dataclass(frozen=True, slots=True)
class ImportBegan:
    """A file is being checked and copied."""

    name: str


@dataclass(frozen=True, slots=True)
class ImportEnded:
    """It is in the library."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A model is in the trash."""

    model: DeletedModel


@dataclass(frozen=True, slots=True)
class UndoEnded:
    """It was brought back, or the person closed the strip."""


@dataclass(frozen=True, slots=True)
class TabChosen:
    """Another part of the page is shown."""

    tab: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Listing, import, use or deletion went wrong."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


ModelsEvent = (
    ModelsListed
    | FitsKnown
    | EngineChanged
    | JobsChanged
    | ImportBegan
    | ImportEnded
    | Deleted
    | UndoEnded
    | TabChosen
    | Failed
    | ErrorSeen
    | hub_state.HubEvent
)


def reduced(state: ModelsState, event: ModelsEvent) -> ModelsState:
    """The page after one event."""
    if isinstance(event, hub_state.HUB_EVENTS):
        return replace(state, hub=hub_state.reduced(state.hub, event))
    match event:
        case ModelsListed(models, unusable, deleted):
            return replace(state, models=models, unusable=unusable, deleted=deleted)
        case FitsKnown(fits):
            return replace(state, fits={**state.fits, **fits})
        case EngineChanged(engine):
            return replace(state, engine=engine)
        case JobsChanged(jobs):
            return replace(state, jobs=jobs)
        case TabChosen(tab):
            return replace(state, tab=tab if tab in TABS else state.tab)
        case _:
            return _after_act(state, event)


def _after_act(
    state: ModelsState, event: ImportBegan | ImportEnded | Deleted | UndoEnded | Failed | ErrorSeen
) -> ModelsState:
    match event:
        case ImportBegan(name):
            return replace(state, importing=name, error=None)
        case ImportEnded():
            return replace(state, importing="")
        case Deleted(model):
            return replace(state, undo=model, error=None)
        case UndoEnded():
            return replace(state, undo=None)
        case Failed(error):
            return replace(state, importing="", error=error, models=state.models or ())
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


def fit_key(model: LocalModel | ModelProfile) -> str:
    """Under which the advice for it is kept."""
    return f"profile {model.id}" if isinstance(model, ModelProfile) else str(model.id)
