"""The Settings page as a value: what is saved, what is being typed, what is wrong with it. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.settings import Settings
from hexalogue.ui.settings.fields import FIELDS
from hexalogue.ui.settings.kinds import NotAllowed

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SettingsState:
    """settings: as they are in use.   drafts: text by field id that could not be used; problems: why.

    error: saving to disk went wrong.   search: what is looked for.
    """

    settings: Settings
    drafts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    problems: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    error: AppError | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class FieldEdited:
    """The person left a field, or chose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldRefused:
    """What was typed is well formed and cannot be used all the same; why: the sentence beside the field."""

    id: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class FieldReset:
    """One field back to its default."""

    id: str


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings in use are these."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class ResetAsked:
    """Every field of this page back to its default; settings that are not on it stay."""


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The disk refused; the settings are used until the application ends."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message, or saving went well after all."""


@dataclass(frozen=True, slots=True)
class SearchTyped:
    """The person looks for something."""

    text: str


SettingsEvent = (
    FieldEdited | FieldRefused | FieldReset | SettingsRead | ResetAsked | SaveFailed | ErrorSeen | SearchTyped
)


def reduced(state: SettingsState, event: SettingsEvent) -> SettingsState:
    """The page after one event. Only what is allowed reaches `settings`."""
    match event:
        case FieldEdited(field_id, text):
            return _edited(state, field_id, text)
        case FieldRefused(field_id, text, why):
            return _refused(state, field_id, text, why)
        case FieldReset(field_id):
            return _edited(state, field_id, FIELDS[field_id].default)
        case SettingsRead(settings):
            return replace(state, settings=settings)
        case ResetAsked():
            return _all_reset(state)
        case SaveFailed(error):
            return replace(state, error=error)
        case ErrorSeen():
            return replace(state, error=None)
        case SearchTyped(text):
            return replace(state, search=text)
        case _:
            assert_never(event)


def shown_text(state: SettingsState, field_id: str) -> str:
    """What stands in a field: the draft while it cannot be used, else the setting."""
    return state.drafts[field_id] if field_id in state.drafts else FIELDS[field_id].read(state.settings)


def is_changed(state: SettingsState, field_id: str) -> bool:
    """Whether a field holds something else than its default."""
    return shown_text(state, field_id) != FIELDS[field_id].default


def _edited(state: SettingsState, field_id: str, text: str) -> SettingsState:
    try:
        settings = FIELDS[field_id].written(state.settings, text)
    except NotAllowed as problem:
        return _refused(state, field_id, text, str(problem))
    return replace(_settled(state, field_id), settings=settings)


def _refused(state: SettingsState, field_id: str, text: str, why: str) -> SettingsState:
    return replace(state, drafts={**state.drafts, field_id: text}, problems={**state.problems, field_id: why})


def _settled(state: SettingsState, field_id: str) -> SettingsState:
    """Without a draft of this field."""
    drafts = {key: draft for key, draft in state.drafts.items() if key != field_id}
    problems = {key: problem for key, problem in state.problems.items() if key != field_id}
    return replace(state, drafts=drafts, problems=problems)


def _all_reset(state: SettingsState) -> SettingsState:
    settings = state.settings
    for one in FIELDS.values():
        settings = one.written(settings, one.default)
    return SettingsState(settings, search=state.search)
