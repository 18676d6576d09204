"""The form of a provider of one's own, as a value. Plain Python, no Qt. The key that is typed is no part of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from hexalogue.domain.addresses import meant
from hexalogue.domain.errors import AppError
from hexalogue.domain.keys import Secret
from hexalogue.domain.own_providers import OwnDraft, OwnFamily
from hexalogue.domain.provider import ProviderSpec
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.sentences import said

if TYPE_CHECKING:
    from hexalogue.services.own_providers import Looked

_GOOD = ("ok", "reachable_only")


class NotAllowed(ValueError):
    """What was typed cannot be used; the text is the sentence beside the field."""


@dataclass(frozen=True, slots=True)
class OwnForm:
    """What stands in the fields. headers: a line each, as `Name: value`."""

    name: str = ""
    address: str = ""
    family: OwnFamily = "openai_chat"
    headers: str = ""
    ca_file: str = ""
    is_gateway: bool = False


@dataclass(frozen=True, slots=True)
class OwnState:
    """editing: whose row is changed, empty for a new one.   looked: what the last check of this address said.
    has_key: that check had a key.

    error: saving went wrong, or nobody could be asked.
    """

    form: OwnForm = OwnForm()
    editing: str = ""
    is_checking: bool = False
    has_key: bool = True
    looked: "Looked | None" = None
    is_saving: bool = False
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """The person typed."""

    form: OwnForm


@dataclass(frozen=True, slots=True)
class LookBegan:
    """The server is being asked. has_key: one was typed, or is kept for it."""

    has_key: bool = True


@dataclass(frozen=True, slots=True)
class LookEnded:
    """What it said; `error`: why it could not be asked."""

    looked: "Looked | None"
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class SaveBegan:
    """It is being kept."""


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """It could not be kept."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


OwnEvent = Edited | LookBegan | LookEnded | SaveBegan | SaveFailed | ErrorSeen


def reduced(state: OwnState, event: OwnEvent) -> OwnState:
    """The form after one event."""
    match event:
        case Edited(form):
            asked_anew = asked_of(form) != asked_of(state.form)
            looked = None if asked_anew else state.looked
            return replace(state, form=form, looked=looked, is_checking=state.is_checking and not asked_anew)
        case LookBegan(has_key):
            return replace(state, is_checking=True, has_key=has_key, error=None)
        case LookEnded(looked, error):
            return replace(state, is_checking=False, looked=looked, error=error)
        case SaveBegan():
            return replace(state, is_saving=True, error=None)
        case SaveFailed(error):
            return replace(state, is_saving=False, error=error)
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


def asked_of(form: OwnForm) -> tuple[str, ...]:
    """What a check depends on: where it is the same, the server need not be asked again."""
    return (form.address, form.family, form.headers, form.ca_file)


def headers_in(text: str) -> Mapping[str, str]:
    """`Name: value` lines as headers. Raises NotAllowed."""
    headers: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        name, colon, value = (part.strip() for part in line.partition(":"))
        is_fit = bool(colon and name and value) and all(
            "!" <= sign <= "~" and sign not in '"(),/:;<=>?@[]{}' for sign in name
        )
        if not is_fit or not value.isascii() or not value.isprintable():
            raise NotAllowed(say("“{line}” is no header such as X-Team: red.", line=line.strip()[:60]))
        headers[name] = value
    return headers


def problems(form: OwnForm) -> Mapping[str, str]:
    """What cannot be used, by field. An empty field is not wrong yet."""
    found = {}
    if form.address.strip() and meant(form.address) is None:
        found["address"] = say("This is no address such as http://192.168.1.20:8000/v1.")
    try:
        headers_in(form.headers)
    except NotAllowed as problem:
        found["headers"] = str(problem)
    return found


def may_look(state: OwnState) -> bool:
    """Whether there is somebody to ask."""
    return bool(state.form.address.strip()) and not problems(state.form)


def may_save(state: OwnState) -> bool:
    """Whether it can be kept. A server that does not answer now may answer tomorrow."""
    return bool(state.form.name.strip()) and may_look(state) and not state.is_saving


def draft_of(form: OwnForm, key: Secret) -> OwnDraft:
    """What the service takes. Raises NotAllowed."""
    return OwnDraft(
        name=form.name,
        address=form.address,
        family=form.family,
        key=key,
        headers=headers_in(form.headers),
        ca_file=form.ca_file.strip(),
        is_gateway=form.is_gateway,
    )


def form_of(spec: ProviderSpec) -> OwnForm:
    """The fields for a row that is there."""
    return OwnForm(
        name=spec.name,
        address=spec.base_url,
        family="anthropic_messages" if spec.family == "anthropic_messages" else "openai_chat",
        headers="\n".join(f"{name}: {value}" for name, value in spec.headers.items()),
        ca_file=spec.ca_file,
        is_gateway=spec.category == "llm_router",
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands below the address. icon, colour: its sign.   corrected: an address to use."""

    title: str
    text: str = ""
    icon: str = "info"
    colour: str = "muted"
    corrected: str = ""


def answer(state: OwnState) -> Answer | None:
    """What is known of the server; None while nothing is typed."""
    if not may_look(state):
        return None
    address = meant(state.form.address) or ""
    if state.is_checking:
        return Answer(say("Asking {address}…", address=address), icon="refresh-cw")
    looked = state.looked
    if looked is None:
        is_as_typed = address == state.form.address.strip()
        return None if is_as_typed else Answer(say("Will be asked at {address}", address=address))
    verdict = looked.verdict
    if verdict.outcome == "bad_key" and not state.has_key:
        return Answer(words.said_state("needs_key"), say("It answers only who has a key. Type it below."), "key")
    title = words.said_outcome(verdict)
    if verdict.models is not None:
        title = f"{title} · {words.said_count(verdict.models)}"
    if verdict.outcome in _GOOD:
        text = f"{said(verdict.message)} {say(words.PROMISES[looked.privacy])}"
        return Answer(title, text, "circle-check", looked.privacy.value)
    parts = (said(verdict.message), words.said_fix(verdict, is_near=True, is_typed=True))
    text = " ".join(part for part in parts if part)
    return Answer(title, text, "triangle-alert", "warning", verdict.corrected or "")
