"""The Settings page as a value: what is saved, what is being typed, what is wrong with it. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.settings import Settings
from hexalogue.ui.settings.fields import FIELDS, NotAllowed

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SettingsState:
    """settings: as they are in use.   drafts: text by field id that could not be used; problems: why.

    error: saving to disk went wrong.
    """

    settings: Settings
    drafts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    problems: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class FieldEdited:
    """The person left a field, or chose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings in use are these."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class ResetAsked:
    """Everything back to the defaults. The chosen model stays: it is not on this page."""


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The disk refused; the settings are used until the application ends."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


SettingsEvent = FieldEdited | SettingsRead | ResetAsked | SaveFailed | ErrorSeen


def reduced(state: SettingsState, event: SettingsEvent) -> SettingsState:
    """The page after one event. Only what is allowed reaches `settings`."""
    match event:
        case FieldEdited(field_id, text):
            return _edited(state, field_id, text)
        case SettingsRead(settings):
            return replace(state, settings=settings)
        case ResetAsked():
            return SettingsState(replace(Settings(), model=state.settings.model))
        case SaveFailed(error):
            return replace(state, error=error)
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


def shown_text(state: SettingsState, field_id: str) -> str:
    """What stands in a field: the draft while it cannot be used, else the setting."""
    return state.drafts[field_id] if field_id in state.drafts else FIELDS[field_id].read(state.settings)


def _edited(state: SettingsState, field_id: str, text: str) -> SettingsState:
    drafts = {key: draft for key, draft in state.drafts.items() if key != field_id}
    problems = {key: problem for key, problem in state.problems.items() if key != field_id}
    try:
        settings = FIELDS[field_id].written(state.settings, text)
    except NotAllowed as problem:
        return replace(state, drafts=drafts | {field_id: text}, problems=problems | {field_id: str(problem)})
    return replace(state, settings=settings, drafts=drafts, problems=problems)
