"""The Models page as a value: what is listed, fetched, imported; and its rows. Plain Python, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadProgress,
    LocalModel,
    ModelOrigin,
    ModelPhase,
    ModelProfile,
    ModelState,
)
from hexalogue.domain.quantities import said_size
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error
from hexalogue.ui.text import DownloadAct, fraction_of, possible_acts, said_context, said_origin, said_progress


@dataclass(frozen=True, slots=True)
class ModelsState:
    """models: None until the first listing came.   importing: name of the file that is being taken in, or empty."""

    engine: ModelState
    profiles: tuple[ModelProfile, ...] = ()
    models: tuple[LocalModel, ...] | None = None
    importing: str = ""
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class ModelsListed:
    """The library was read."""

    models: tuple[LocalModel, ...]


@dataclass(frozen=True, slots=True)
class EngineChanged:
    """What is loaded or being fetched is another one."""

    engine: ModelState


@dataclass(frozen=True, slots=True)
class ImportBegan:
    """A file is being checked and copied."""

    name: str


@dataclass(frozen=True, slots=True)
class ImportEnded:
    """It is in the library."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Listing, import, use or removal went wrong."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


ModelsEvent = ModelsListed | EngineChanged | ImportBegan | ImportEnded | Failed | ErrorSeen


def reduced(state: ModelsState, event: ModelsEvent) -> ModelsState:
    """The page after one event."""
    match event:
        case ModelsListed(models):
            return replace(state, models=models)
        case EngineChanged(engine):
            return replace(state, engine=engine)
        case ImportBegan(name):
            return replace(state, importing=name, error=None)
        case ImportEnded():
            return replace(state, importing="")
        case Failed(error):
            return replace(state, importing="", error=error, models=state.models or ())
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model on this computer. mark: “Loaded”, “Loading 43 %” or empty.   colour: the token of the mark."""

    id: ModelId
    name: str
    facts: str
    place: str
    mark: str = ""
    colour: str = "local"
    note: str = ""
    may_use: bool = True
    may_remove: bool = False


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A model that can be fetched. fraction: 0 to 1 while it is, None when the size is not known."""

    id: ModelId
    name: str
    facts: str
    progress: str = ""
    fraction: float | None = None
    acts: tuple[DownloadAct, ...] = ()
    may_download: bool = True
    trouble: str = ""


def model_rows(state: ModelsState) -> tuple[ModelRow, ...]:
    """One row a model, the one in use first, then as the library gave them."""
    rows = [_model_row(model, state.engine, state.profiles) for model in state.models or ()]
    return tuple(sorted(rows, key=lambda row: not row.mark))


def profile_rows(state: ModelsState) -> tuple[ProfileRow, ...]:
    """Those that can be fetched and are not here yet."""
    here = {model.profile for model in state.models or ()}
    fetchable = [profile for profile in state.profiles if profile.repository and profile.id not in here]
    return tuple(_profile_row(profile, state.engine) for profile in fetchable)


def emptiness(state: ModelsState) -> str:
    """What to say instead of models; empty when there are some."""
    if state.models:
        return ""
    if state.models is None:
        return say("Looking for models on this computer…")
    return say("No model on this computer yet. Download the one below, or import a GGUF file you already have.")


def is_gguf(names: Sequence[str]) -> bool:
    """Whether what is dragged over the page is exactly one GGUF file."""
    return len(names) == 1 and names[0].lower().endswith(".gguf")


def _model_row(model: LocalModel, engine: ModelState, profiles: Sequence[ModelProfile]) -> ModelRow:
    licence = next((profile.licence for profile in profiles if profile.id == model.profile), "")
    is_current = engine.model is not None and engine.model.id == model.id
    mark, colour = _mark(engine) if is_current else ("", "local")
    can_chat = model.facts.has_chat_template
    return ModelRow(
        id=model.id,
        name=model.name,
        facts=_joined(
            said_size(model.size_bytes), model.facts.file_type, said_context(model.facts.context_tokens), licence
        ),
        place=f"{said_origin(model)} · {model.path}",
        mark=mark,
        colour=colour,
        note=_note(model),
        may_use=can_chat and not (is_current and engine.phase in (ModelPhase.READY, ModelPhase.LOADING)),
        may_remove=model.origin == ModelOrigin.LIBRARY,
    )


def _mark(engine: ModelState) -> tuple[str, str]:
    match engine.phase:
        case ModelPhase.READY:
            return say("Loaded"), "local"
        case ModelPhase.LOADING:
            return say("Loading · {percent} %", percent=round(engine.load_fraction * 100)), "accent"
        case ModelPhase.RESTING:
            return say("Rests"), "muted"
        case ModelPhase.FAILED:
            return say("Could not be loaded"), "danger"
        case ModelPhase.LOOKING | ModelPhase.ABSENT:
            return "", "muted"


def _note(model: LocalModel) -> str:
    if not model.facts.has_chat_template:
        return say("A base model: it continues text and cannot chat.")
    return say("A stop-gap: small, and often wrong.") if model.stop_gap else ""


def _profile_row(profile: ModelProfile, engine: ModelState) -> ProfileRow:
    facts = _joined(said_size(profile.size_bytes), said_context(profile.context_tokens), profile.licence)
    download = engine.download
    is_busy = download is not None and download.phase != DownloadPhase.DONE
    if download is None or not is_busy:
        return ProfileRow(profile.id, profile.name, facts)
    if download.name not in (profile.name, profile.id, profile.file):
        return ProfileRow(profile.id, profile.name, facts, may_download=False)
    return _fetching(profile, facts, download)


def _fetching(profile: ModelProfile, facts: str, download: DownloadProgress) -> ProfileRow:
    failure = download.failure
    return ProfileRow(
        profile.id,
        profile.name,
        facts,
        progress=_capital(said_progress(download)),
        fraction=fraction_of(download),
        acts=possible_acts(download.phase),
        may_download=False,
        trouble=said_error(failure) if failure is not None else "",
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
