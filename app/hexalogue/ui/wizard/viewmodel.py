"""What the setup is after something happened, and what its chosen provider still lacks. Plain Python, no Qt."""

from dataclasses import replace
from typing import cast
from urllib.parse import urlsplit

from hexalogue.domain.errors import (
    AppError,
    BadKey,
    NeedsAddress,
    NoKey,
    NoPermission,
    NoQuota,
    NoSuchModel,
    NotInstalled,
    NotServed,
    Unreachable,
    WrongAddress,
)
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts, missing
from hexalogue.domain.setting_up import Step, fields_for
from hexalogue.domain.taxonomy import FieldWords
from hexalogue.services.setup_finding import fields_of, is_here
from hexalogue.ui.wizard.events import Event
from hexalogue.ui.wizard.state import Form, SetupState

KEY_REFUSED = ("bad_key", "no_permission", "no_quota")
# Forms a proof's failure leads back to.
_BACK: tuple[tuple[tuple[type[AppError], ...], Form], ...] = (
    ((BadKey, NoKey, NoPermission, NoQuota), "key"),
    ((NeedsAddress, WrongAddress, Unreachable), "address"),
    ((NotInstalled,), "engine"),
)


def reduced(state: SetupState, event: Event) -> SetupState:
    """The setup after one event. When nothing is lacking any more, what follows is the proof."""
    after = event(state)
    if after.step is Step.NEEDS and is_complete(after):
        return replace(after, step=Step.PROOF)
    return after


# --- what the chosen provider takes


def forms_of(state: SetupState) -> tuple[Form, ...]:
    """Everything the chosen provider can lack, in the order in which a person brings it."""
    spec = state.spec
    if spec is None:
        return ()
    wanted = [_form(lack.kind) for lack in missing(spec, ReadinessFacts())]
    if has_fields(state):
        wanted.insert(0, "values")
    if _listens_here(spec):
        wanted.insert(0, "address")
    if spec.id in state.key_wanted or spec.id in state.refused:
        wanted.append("key")
    return tuple(dict.fromkeys(wanted))


def lacking(state: SetupState) -> tuple[Form, ...]:
    """What is still to be brought. Empty while nothing is known yet."""
    spec, facts = state.spec, state.facts
    if spec is None or facts is None:
        return ()
    lacks: list[Form] = [_form(lack.kind) for lack in missing(spec, facts)]
    if has_fields(state) and spec.id not in state.settled and _asks_values(spec, facts):
        lacks.insert(0, "values")
    if spec.id in state.refused or (spec.id in state.key_wanted and spec.id not in facts.with_key):
        lacks.append("key")
    return tuple(form for form in forms_of(state) if form in lacks)


def open_form(state: SetupState) -> Form | None:
    """The form that is open: one the person opened again, else the first that is lacking."""
    if state.open_form in forms_of(state):
        return state.open_form
    return next(iter(lacking(state)), None)


def is_complete(state: SetupState) -> bool:
    """Whether the chosen provider can be asked."""
    is_known = state.spec is not None and state.facts is not None
    return is_known and not lacking(state) and state.open_form is None and state.busy is None


def form_to_correct(state: SetupState, error: AppError) -> Form | None:
    """The form that can put right what a proof failed with; None where choosing another model may."""
    forms = forms_of(state)
    found = next((form for kinds, form in _BACK if isinstance(error, kinds)), None)
    if found == "address" and "address" not in forms:
        found = "values"
    if found is None and isinstance(error, NoSuchModel | NotServed):
        return None
    return found if found in forms else None


def fields_shown(state: SetupState) -> tuple[FieldWords, ...]:
    """What the person may give the chosen provider by name."""
    if state.spec is None or state.taxonomy is None:
        return ()
    return fields_for(state.spec, fields_of(state.spec), state.taxonomy)


def named_model(state: SetupState) -> str:
    """The model that was typed among the details: a deployment's name, which no list has to know."""
    names = [state.texts.get(words.name, "") for words in fields_shown(state) if words.becomes == "model"]
    return next((name.strip() for name in names if name.strip()), "")


def has_fields(state: SetupState) -> bool:
    """Whether there is something to give by name."""
    return bool(fields_shown(state)) or (state.spec is not None and bool(fields_of(state.spec)))


def _listens_here(spec: ProviderSpec) -> bool:
    """A gateway of the person's own: where it usually is may not be where theirs is."""
    return not is_here(spec) and urlsplit(spec.base_url).hostname in ("127.0.0.1", "localhost", "::1")


def _form(kind: str) -> Form:
    return "values" if kind == "value" else cast(Form, kind)


def _asks_values(spec: ProviderSpec, facts: ReadinessFacts) -> bool:
    """Values with a usual answer are asked for once, before the first key; a value that lacks, always."""
    return spec.id not in facts.with_key or any(lack.kind == "value" for lack in missing(spec, facts))
