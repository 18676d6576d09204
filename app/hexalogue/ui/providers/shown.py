"""The rows of the list and the facts of one provider, in words. Pure, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Formatter
from typing import TYPE_CHECKING, Literal

from hexalogue.domain.errors import AppError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import placeholders
from hexalogue.domain.troubles import Trouble
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.errors import TABLE
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.viewmodel import Facts, Looked, ProvidersState, Served, fits, is_found
from hexalogue.ui.sentences import said
from hexalogue.ui.text import PLACES, WAYS

if TYPE_CHECKING:
    from hexalogue.services.providers import Listed

_GOOD = ("ok", "reachable_only")
Step = Literal["check", "verdict", "keys", "address", "install", "switch"]
# What lacks, by the state of who lacks it, and where it is brought.
_LACKING: Mapping[str, Step] = {"needs_key": "keys", "needs_address": "address"}
# A port that Hexalogue chooses when it starts the engine is nothing to type.
_CHOSEN_BY_US = "port"


@dataclass(frozen=True, slots=True)
class Group:
    """The head of a group. id: the kind.   count: of those shown."""

    id: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """One provider. is_wrong: the state is something to see to.   is_off: switched off.   place: where its words go;
    empty, and `privacy` None, while it has no address."""

    id: str
    name: str
    state: str
    privacy: Privacy | None
    place: str
    is_wrong: bool = False
    is_off: bool = False
    is_default: bool = False


ListItem = Group | Row


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A placeholder of the address, for a field. value: what is in use, empty for none."""

    name: str
    label: str
    help: str
    example: str
    value: str


@dataclass(frozen=True, slots=True)
class VerdictShown:
    """What a check said. corrected: an address to use.   wants_key: a key would help.   is_good: it works."""

    title: str
    text: str
    is_good: bool = False
    corrected: str = ""
    wants_key: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """One provider as its page shows it. address: the template, empty for who has none; `resolved`: as it is asked.

    is_wrong: its state is something to see to.   step: what brings it on, the one button that is marked.
    install: how a person gets what is not installed, empty where nothing lacks; `install_verb`: of its button.
    models: None while they are asked; `models_note` instead of a list.   may_check: there is a call for it.
    """

    id: str
    name: str
    kind: str
    meaning: str
    state: str
    privacy: Privacy
    place: str
    is_off: bool
    is_own: bool
    is_changed: bool
    is_wrong: bool = False
    step: Step = "check"
    address: str = ""
    resolved: str = ""
    fields: tuple[FieldShown, ...] = ()
    install: str = ""
    install_verb: str = ""
    keys: str = ""
    may_check: bool = False
    is_checking: bool = False
    verdict: VerdictShown | None = None
    error: AppError | None = None
    models: tuple[str, ...] | None = ()
    models_note: str = ""
    protocols: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    quirks: tuple[str, ...] = ()
    troubles: tuple[tuple[str, str], ...] = ()
    docs: str = ""
    default_model: str = ""


def list_items(state: ProvidersState, now: float) -> tuple[ListItem, ...]:
    """Heads and rows in the order of the kinds; groups without a row that fits are left out while one searches."""
    if state.facts is None or state.rows is None:
        return ()
    items: list[ListItem] = []
    for kind in state.facts.taxonomy.categories:
        rows = [row for row in state.rows if row.spec.category == kind.id and fits(state, row)]
        if rows or not state.query:
            items.append(Group(kind.id, say(kind.name), len(rows)))
            items += [_row(state, row, now) for row in rows]
    return tuple(items)


def emptiness(state: ProvidersState) -> str:
    """What to say instead of a list; empty when there is one."""
    if state.rows is None or state.facts is None:
        return say(words.READING)
    if state.query and not any(fits(state, row) for row in state.rows):
        return say(words.NOTHING_FOUND, query=state.query.strip()[:80])
    return ""


def detail(state: ProvidersState, now: float) -> Detail | None:
    """Who is looked at; None for nobody."""
    row, facts = state.chosen, state.facts
    if row is None or facts is None:
        return None
    spec = row.spec
    looked = state.looked.get(spec.id, Looked())
    kind = facts.taxonomy.category(spec.category)
    shown = Detail(
        id=spec.id,
        name=spec.name,
        kind=say(kind.name),
        meaning=say(kind.meaning),
        state=_state(state, row, now),
        privacy=row.privacy,
        place=say(WAYS[row.privacy]) if row.state != "needs_address" else "",
        is_off=spec.id in state.disabled,
        is_own=row.origin == "own",
        is_changed=row.origin == "changed",
        is_wrong=_is_wrong(state, row),
        step=_step(state, row),
        keys=words.said_keys(row.keys, is_required=spec.auth.is_required) if row.keys else "",
        may_check=spec.family != "in_process",
        is_checking=looked.is_busy,
        verdict=_verdict(looked.verdict, spec) if looked.verdict else None,
        error=looked.error,
        troubles=tuple(_trouble(trouble, now) for trouble in state.troubles),
        docs=spec.docs,
        default_model=state.default.removeprefix(f"{spec.id}:") if state.default.startswith(f"{spec.id}:") else "",
    )
    if row.state == "not_installed":
        shown = _not_installed(shown, spec)
    return _with_models(_with_address(_with_traits(shown, spec, facts), spec, facts), state)


def _not_installed(shown: Detail, spec: ProviderSpec) -> Detail:
    """There is nobody to check, and no list to ask for."""
    is_inside = spec.family == "in_process"
    return replace(
        shown,
        install=say(words.NO_PACKAGE if is_inside else words.NO_PROGRAM),
        install_verb=say("Set it up") if is_inside else say("Open engines"),
        may_check=False,
    )


def _with_address(shown: Detail, spec: ProviderSpec, facts: Facts) -> Detail:
    if spec.family == "in_process" or (spec.category == "local_spawned" and _CHOSEN_BY_US in placeholders(spec)):
        return shown
    named = dict.fromkeys((*placeholders(spec), *spec.variables))
    fields = tuple(
        FieldShown(name, say(text.label), say(text.help), text.example, spec.defaults.get(name, ""))
        for name in named
        for text in (facts.taxonomy.field(name),)
    )
    return replace(shown, address=spec.base_url, resolved=_filled(spec) if fields else "", fields=fields)


def _with_traits(shown: Detail, spec: ProviderSpec, facts: Facts) -> Detail:
    return replace(
        shown,
        protocols=tuple(say(words.FAMILIES.get(family, family)) for family in spec.families),
        families=tuple(family.name for family in facts.families if spec.id in family.offers),
        quirks=tuple(say(facts.quirks[quirk]) for quirk in spec.quirks if quirk in facts.quirks),
    )


def _with_models(shown: Detail, state: ProvidersState) -> Detail:
    served = state.served.get(shown.id)
    if shown.install:
        return replace(shown, models=(), models_note=say("None before it is installed."))
    if served is None:
        return replace(shown, models=(), models_note=say("Not asked yet."))
    if served.error is not None:
        return replace(shown, models=(), models_note=said(served.error.message))
    if served.models is None:
        return replace(shown, models=None, models_note=say("Asking…"))
    names = tuple(sorted((model.id for model in served.models), key=str.lower))
    note = "" if names else say(words.NO_MODELS)
    return replace(shown, models=names, models_note=note)


def _row(state: ProvidersState, row: "Listed", now: float) -> Row:
    spec, has_address = row.spec, row.state != "needs_address"
    return Row(
        id=spec.id,
        name=spec.name,
        state=_state(state, row, now),
        privacy=row.privacy if has_address else None,
        place=say(PLACES[row.privacy]) if has_address else "",
        is_wrong=_is_wrong(state, row),
        is_off=spec.id in state.disabled,
        is_default=state.default.startswith(f"{spec.id}:"),
    )


def _is_wrong(state: ProvidersState, row: "Listed") -> bool:
    provider = row.spec.id
    looked = state.looked.get(provider, Looked())
    if provider in state.disabled or looked.is_busy:
        return False
    if looked.verdict is not None:
        return looked.verdict.outcome not in _GOOD
    return state.served.get(provider, Served()).error is not None or row.state in _LACKING


def _step(state: ProvidersState, row: "Listed") -> Step:
    """What lacks comes before a check, and what a check found before another one."""
    provider = row.spec.id
    looked = state.looked.get(provider, Looked())
    if provider in state.disabled:
        return "switch"
    if looked.verdict is not None and looked.verdict.outcome not in _GOOD and not looked.is_busy:
        return "verdict"
    return "check" if looked.verdict is not None else _LACKING.get(row.state, "check")


def _state(state: ProvidersState, row: "Listed", now: float) -> str:
    """What a person should know first of it."""
    provider = row.spec.id
    looked = state.looked.get(provider, Looked())
    if provider in state.disabled:
        return words.said_state("off")
    if looked.is_busy:
        return say("Checking…")
    if looked.verdict is not None:
        said = [words.said_outcome(looked.verdict)]
        if looked.verdict.models is not None:
            said.append(words.said_count(looked.verdict.models))
        return " · ".join((*said, words.said_ago(now - looked.at)))
    answer = state.served.get(provider, Served())
    if answer.models:
        return f"{say(words.OUTCOMES['reachable_only'])} · {words.said_count(len(answer.models))}"
    if answer.error is not None:
        return _title(answer.error.kind)
    if row.state == "unchecked" and is_found(state, provider):
        return words.said_state("running")
    return words.said_state(row.state)


def _verdict(verdict: Verdict, spec: ProviderSpec) -> VerdictShown:
    title = words.said_outcome(verdict)
    is_near = spec.goes_where_it_says
    if verdict.models is not None:
        title = f"{title} · {words.said_count(verdict.models)}"
    return VerdictShown(
        title,
        " ".join(
            part for part in (said(verdict.message), words.said_fix(verdict, is_near=is_near, is_typed=False)) if part
        ),
        is_good=verdict.outcome in _GOOD,
        corrected=verdict.corrected or "",
        wants_key=verdict.outcome in ("bad_key", "no_permission", "no_quota") and spec.auth.scheme != "none",
    )


def _trouble(trouble: Trouble, now: float) -> tuple[str, str]:
    """When, and what."""
    ago = words.said_ago(now - trouble.at)
    often = say("{count} times, last {ago}", count=trouble.times, ago=ago) if trouble.times > 1 else ago
    return often, said(trouble.sentence) or _title(trouble.kind)


def _title(kind: str) -> str:
    """Of what went wrong before the last start only the kind is known."""
    if kind in words.OUTCOMES:
        return say(words.OUTCOMES[kind])
    return say(TABLE[kind].title) if kind in TABLE else kind


def _filled(spec: ProviderSpec) -> str:
    """The address with what is known filled in, and dots where something lacks."""
    parts = []
    for text, name, _, _ in Formatter().parse(spec.base_url):
        parts.append(text)
        if name:
            parts.append(spec.defaults.get(name) or "…")
    return "".join(parts)
