"""What is on this computer, as rows: models, those that can be fetched, those that cannot chat, those deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hexalogue.domain.fit import Fit, Verdict
from hexalogue.domain.hub_files import part_name
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import DeletedModel, UnusableModel
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadProgress,
    LocalModel,
    ModelOrigin,
    ModelPhase,
    ModelProfile,
    ModelState,
)
from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.viewmodel import ModelsState, fit_key
from hexalogue.ui.sentences import said, said_error
from hexalogue.ui.text import (
    ORIGINS,
    DownloadAct,
    dotted,
    fraction_of,
    possible_acts,
    said_context,
    said_origin,
    said_progress,
    said_size,
)

OURS: Final = frozenset({ModelOrigin.LIBRARY, ModelOrigin.STARTER})
SUFFIX: Final = ".gguf"
_HELD: Final = frozenset({DownloadPhase.PAUSED, DownloadPhase.FAILED})


class Completing(StrEnum):
    """What a button does for a model that lacks parts."""

    FETCH = "fetch"
    RESUME = "resume"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model on this computer. mark: “Loaded”, “Loading 43 %” or empty.   colour: the token of the mark.

    abilities: what it can do, a word each.   fit: how it runs here; empty until that is known.   is_tight: whether
    that is a warning.   may_import: it belongs to another application.
    """

    id: ModelId
    name: str
    facts: str
    place: str
    mark: str = ""
    colour: str = "local"
    note: str = ""
    may_use: bool = True
    may_remove: bool = False
    abilities: tuple[str, ...] = ()
    fit: str = ""
    is_tight: bool = False
    may_import: bool = False


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
    fit: str = ""


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A file that cannot be talked to, or a model that was deleted. id: by which it is deleted or brought back.

    reference: what fetches the parts that are missing.   completing: what its button does about them.
    """

    id: str
    name: str
    facts: str
    note: str = ""
    may_remove: bool = False
    may_restore: bool = False
    reference: str = ""
    completing: Completing | None = None


def model_rows(state: ModelsState, now: float = 0.0) -> tuple[ModelRow, ...]:
    """One row a model, the one in use first, then as the library gave them. now: seconds since the epoch."""
    models = list(state.models or ())
    current = state.engine.model
    if current is not None and current.origin is ModelOrigin.FILE and state.models is not None:
        models.append(current)  # a file named by its path is in no list
    ours = {(model.path.name, model.size_bytes) for model in models if model.origin is ModelOrigin.LIBRARY}
    rows = [_model_row(model, state, now, ours) for model in models]
    return tuple(sorted(rows, key=lambda row: not row.mark))


def split_rows(state: ModelsState, now: float) -> tuple[tuple[ModelRow, ...], tuple[ModelRow, ...]]:
    """Our own, with the one that is in use wherever it lies, and those of other applications."""
    rows = model_rows(state, now)
    own = tuple(row for row in rows if row.mark or not row.may_import)
    return own, tuple(row for row in rows if row not in own)


def profile_rows(state: ModelsState) -> tuple[ProfileRow, ...]:
    """Those that can be fetched and are not here yet."""
    here = {model.profile for model in state.models or ()}
    fetchable = [profile for profile in state.profiles if profile.repository and profile.id not in here]
    return tuple(_profile_row(profile, state) for profile in fetchable)


def unusable_rows(state: ModelsState, phases: Mapping[str, DownloadPhase]) -> tuple[OtherRow, ...]:
    """What is here and cannot be talked to, what is incomplete first. phases: of downloads, by what was asked for."""
    rows = sorted(state.unusable, key=lambda row: row.kind != "incomplete")
    return tuple(_unusable_row(row, phases) for row in rows)


def deleted_rows(state: ModelsState, now: float) -> tuple[OtherRow, ...]:
    """What can be brought back."""
    return tuple(_deleted_row(row, now) for row in state.deleted)


def emptiness(state: ModelsState) -> str:
    """What to say instead of models; empty when there are some."""
    if state.models:
        return ""
    if state.models is None:
        return say(words.LOOKING)
    download = state.engine.download
    if download is None:
        return say(words.NOTHING_HERE)
    return say(words.HELD if download.phase in _HELD else words.COMING)


def is_taken(names: Sequence[str]) -> bool:
    """Whether what is dragged over the page can be imported: GGUF files, and folders (a name with a slash behind)."""
    return bool(names) and all(name.lower().endswith((SUFFIX, "/")) for name in names)


def without_later_parts(names: Sequence[str]) -> tuple[str, ...]:
    """The files to import: of a split model that was dropped with all its parts, one stands for all."""
    seen: set[str] = set()
    kept: list[str] = []
    for name in names:
        folder, _, base = name.rpartition("/")
        part = part_name(base)
        key = f"{folder}/{part.whole}/{part.count}" if part is not None else name
        if key not in seen:
            seen.add(key)
            kept.append(name)
    return tuple(kept)


def capital(text: str) -> str:
    """Beginning with a capital letter."""
    return text[:1].upper() + text[1:]


def _model_row(model: LocalModel, state: ModelsState, now: float, ours: set[tuple[str, int]]) -> ModelRow:
    engine = state.engine
    licence = next((profile.licence for profile in state.profiles if profile.id == model.profile), "")
    is_current = engine.model is not None and engine.model.path == model.path
    mark, colour = _mark(engine) if is_current else ("", "local")
    is_loaded = is_current and engine.phase in (ModelPhase.READY, ModelPhase.LOADING)
    can_chat = model.facts.has_chat_template
    fit = state.fits.get(fit_key(model))
    is_others = model.origin not in OURS
    has_twin = is_others and (model.path.name, model.size_bytes) in ours
    return ModelRow(
        id=model.id,
        name=model.name,
        facts=dotted(
            said_size(model.size_bytes), model.facts.file_type, said_context(model.facts.context_tokens), licence
        ),
        place=dotted(said_origin(model), words.said_used(model.used_at, now) if now else "", _shown_path(model)),
        mark=mark,
        colour=colour,
        note=_note(model, has_twin=has_twin),
        may_use=can_chat and not is_loaded,
        may_remove=model.origin == ModelOrigin.LIBRARY,
        abilities=_abilities(model),
        fit=_said_loaded(engine) if is_loaded else said_fit(fit),
        is_tight=not is_loaded and is_warning(fit),
        may_import=is_others and not has_twin,
    )


def _shown_path(model: LocalModel) -> str:
    """Where it lies; what came with the installation lies somewhere in it, where nobody has anything to do."""
    return "" if model.origin is ModelOrigin.STARTER else str(model.path)


def said_fit(fit: Fit | None) -> str:
    """The advice in the person's language; empty while there is none."""
    return said(fit.sentence) if fit is not None else ""


def is_warning(fit: Fit | None) -> bool:
    """Whether the advice warns."""
    return fit is not None and fit.verdict in (Verdict.TOO_LARGE, Verdict.TIGHT)


def _said_loaded(engine: ModelState) -> str:
    """Of what is in memory nobody asks whether it would fit."""
    if engine.phase is ModelPhase.LOADING:
        return say("Being loaded into memory.")
    return (
        say("In memory now, with {context}.", context=said_context(engine.context_tokens))
        if (engine.context_tokens)
        else say("In memory now.")
    )


def _abilities(model: LocalModel) -> tuple[str, ...]:
    can = say("Can chat") if model.facts.has_chat_template else say("Continues text")
    return (can, say("Sees images")) if model.projector is not None else (can,)


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


def _note(model: LocalModel, *, has_twin: bool) -> str:
    if not model.facts.has_chat_template:
        return say(words.BASE_MODEL)
    if model.stop_gap:
        return say(words.STOP_GAP)
    return say(words.ALSO_OURS) if has_twin else ""


def _unusable_row(row: UnusableModel, phases: Mapping[str, DownloadPhase]) -> OtherRow:
    facts = dotted(say(words.KINDS[row.kind]), said_size(row.size_bytes), say(ORIGINS[row.origin]))
    return OtherRow(
        row.name,
        row.name,
        facts,
        said(row.why),
        may_remove=row.origin is ModelOrigin.LIBRARY,
        reference=row.reference,
        completing=_completing(phases.get(row.reference)) if row.reference else None,
    )


def _completing(phase: DownloadPhase | None) -> Completing:
    """A download that ended is over: a part was lost again."""
    if phase is None or phase is DownloadPhase.DONE:
        return Completing.FETCH
    return Completing.RESUME if phase in _HELD else Completing.SHOW


def _deleted_row(row: DeletedModel, now: float) -> OtherRow:
    facts = dotted(said_size(row.size_bytes), words.said_days_left(row.until, now))
    return OtherRow(row.id, row.name, facts, may_restore=True)


def _profile_row(profile: ModelProfile, state: ModelsState) -> ProfileRow:
    facts = dotted(said_size(profile.size_bytes), said_context(profile.context_tokens), profile.licence)
    fit = said_fit(state.fits.get(fit_key(profile)))
    download = state.engine.download
    is_busy = download is not None and download.phase != DownloadPhase.DONE
    if download is None or not is_busy:
        return ProfileRow(profile.id, profile.name, facts, fit=fit)
    if download.name not in (profile.name, profile.id, profile.file):
        return ProfileRow(profile.id, profile.name, facts, may_download=False, fit=fit)
    return _fetching(profile, facts, download)


def _fetching(profile: ModelProfile, facts: str, download: DownloadProgress) -> ProfileRow:
    failure = download.failure
    return ProfileRow(
        profile.id,
        profile.name,
        facts,
        progress=capital(said_progress(download)),
        fraction=fraction_of(download),
        acts=possible_acts(download.phase),
        may_download=False,
        trouble=said_error(failure) if failure is not None else "",
    )
