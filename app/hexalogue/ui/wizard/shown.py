"""What the lists of the setup show: goals, providers, the way so far, the matrix. Pure; words through `say`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts, missing
from hexalogue.domain.setting_up import Step
from hexalogue.domain.taxonomy import Goal
from hexalogue.services.providers import Listed
from hexalogue.services.setup_finding import is_here
from hexalogue.ui.language import say, say_number
from hexalogue.ui.wizard import words
from hexalogue.ui.wizard.state import SetupState

LOOKING = "Looking…"
# So many can be seen at once.
_FEW = 10


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A goal or a provider to choose. text: what was found, or why it fits.   sign: the privacy class in words; empty,
    and `privacy` None, while nobody knows where it leads.

    mark: a short word such as “Ready”; empty for none.
    """

    id: str
    title: str
    text: str
    icon: str
    sign: str
    privacy: Privacy | None
    mark: str = ""
    is_chosen: bool = False


def goal_rows(state: SetupState) -> tuple[ChoiceRow, ...]:
    """The five, each with what was found for it."""
    if state.taxonomy is None:
        return ()
    return tuple(_goal_row(state, goal) for goal in state.taxonomy.goals)


def _goal_row(state: SetupState, goal: Goal) -> ChoiceRow:
    text = _found_for(state, goal)
    privacy = _GOAL_PRIVACY.get(goal.categories[0], Privacy.THIRD_PARTY)
    sign = words.ROUTER_PRIVACY if goal.categories[0] == "llm_router" else words.PRIVACY[privacy]
    return ChoiceRow(
        goal.id,
        say(words.GOALS.get(goal.id, goal.words)),
        text,
        words.GOAL_ICONS.get(goal.id, "circle-alert"),
        say(sign),
        privacy,
        is_chosen=goal.id == state.goal,
    )


_GOAL_PRIVACY = {
    "local_inprocess": Privacy.LOCAL,
    "local_spawned": Privacy.LOCAL,
    "lan_endpoint": Privacy.SELF_HOSTED,
    "distributed": Privacy.SELF_HOSTED,
}


def _found_for(state: SetupState, goal: Goal) -> str:
    """What was found for a goal, or who there is."""
    kind = goal.categories[0]
    if kind in ("local_inprocess", "local_spawned"):
        return _models_found(state)
    if kind == "lan_endpoint":
        return _servers_found(state)
    if kind == "distributed":
        peers = state.facts.peers if state.facts is not None else 0
        if peers:
            return say_number("{count} computer is named.", "{count} computers are named.", peers)
        return say("llama.cpp or vLLM on several computers of yours.")
    return _keys_found(state, goal)


def _models_found(state: SetupState) -> str:
    models = state.found.models
    if models is None:
        return say(LOOKING)
    if not models:
        return say("A small model is fetched once; nothing you type leaves.")
    if len(models) == 1:
        return say("{name} is here.", name=models[0].name)
    return say_number(
        "{name} and {count} more model are here.",
        "{name} and {count} more models are here.",
        len(models) - 1,
        name=models[0].name,
    )


def _servers_found(state: SetupState) -> str:
    servers = state.found.servers
    if servers is None:
        return say(LOOKING)
    if not servers:
        return say("None was found on this computer; type the address of one.")
    said = say("{name} found at {place}", name=servers[0].name, place=servers[0].said)
    more = len(servers) - 1
    return (
        f"{said}."
        if not more
        else say_number("{said}, and {count} more.", "{said}, and {count} more.", more, said=said)
    )


def _keys_found(state: SetupState, goal: Goal) -> str:
    rows = _rows_of(state, goal.id)
    ids = {row.spec.id for row in rows}
    found = [key for key in state.found.keys or () if key.provider in ids]
    if len(found) == 1 and found[0].source:
        return say("A key for {name} is in {variable}.", name=found[0].name, variable=found[0].source)
    if found:
        names = _listed([key.name for key in found])
        return say_number("A key for {names} is kept.", "Keys for {names} are here.", len(found), names=names)
    if state.found.keys is None or state.listed is None:
        return say(LOOKING)
    return f"{_listed([row.spec.name for row in rows])}." if rows else say("You bring a key of your own.")


def _listed(names: Sequence[str], most: int = 3) -> str:
    if len(names) <= most:
        return ", ".join(names)
    shown = ", ".join(names[:most])
    return say_number("{names} and {count} more", "{names} and {count} more", len(names) - most, names=shown)


# --- providers


def _rows_of(state: SetupState, goal: str) -> list[Listed]:
    kinds = [facts.id for facts in state.taxonomy.fitting(goal)] if state.taxonomy is not None else []
    rows = [row for row in state.listed or () if row.spec.category in kinds]
    return sorted(rows, key=lambda row: kinds.index(row.spec.category))


def provider_rows(state: SetupState) -> tuple[ChoiceRow, ...]:
    """Those of the goal that fit the search, the recommended first."""
    rows = [(_rank(state, row), _provider_row(state, row)) for row in _rows_of(state, state.goal)]
    rows.sort(key=lambda pair: pair[0])
    wanted = state.search.strip().casefold()
    fitting = [row for _, row in rows if wanted in f"{row.title} {row.id}".casefold()]
    return tuple(fitting)


def is_searchable(state: SetupState) -> bool:
    """Whether there are so many that a search helps."""
    return len(_rows_of(state, state.goal)) > _FEW


def _rank(state: SetupState, row: Listed) -> tuple[int, bool, int]:
    """What is ready, what was found, what is looked after by its makers, what needs least; then the table's order."""
    lacks = missing(row.spec, state.facts) if state.facts is not None else ()
    has_place = any(place.provider == row.spec.id for place in state.found.servers or ())
    is_whole = not lacks and state.facts is not None
    nearness = 0 if is_whole and _reason(state, row)[1] else 1 if is_whole or has_place else 2
    return nearness, bool(row.spec.status), len(lacks)


def _provider_row(state: SetupState, row: Listed) -> ChoiceRow:
    text, mark = _reason(state, row)
    is_router = row.spec.category == "llm_router"
    sign = words.ROUTER_PRIVACY if is_router and row.privacy is Privacy.THIRD_PARTY else words.PRIVACY[row.privacy]
    leads = _has_address(state, row)
    return ChoiceRow(
        row.spec.id,
        row.spec.name,
        text,
        _ICONS[row.spec.category],
        say(sign) if leads else "",
        row.privacy if leads else None,
        mark,
        is_chosen=row.spec.id == state.provider,
    )


def _has_address(state: SetupState, row: Listed) -> bool:
    """Whether it is known where its words go: the usual address of a server that nobody saw says nothing of that."""
    if row.origin != "shipped" or any(place.provider == row.spec.id for place in state.found.servers or ()):
        return True
    return all(lack.kind != "address" for lack in missing(row.spec, state.facts or ReadinessFacts()))


_ICONS = {
    "local_inprocess": "hexagon",
    "local_spawned": "cpu",
    "lan_endpoint": "network",
    "distributed": "share-2",
    "cloud_provider": "cloud",
    "llm_router": "route",
}


def _reason(state: SetupState, row: Listed) -> tuple[str, str]:
    """Why it fits or what it needs, and a mark for what is ready."""
    place = next((place for place in state.found.servers or () if place.provider == row.spec.id), None)
    if place is not None:
        return say("Runs at {place}.", place=place.said), say("Found")
    if state.facts is None:
        return say(LOOKING), ""
    key = next((key for key in state.found.keys or () if key.provider == row.spec.id), None)
    lacks = tuple(dict.fromkeys(lack.kind for lack in missing(row.spec, state.facts)))
    if not lacks and key is not None:
        said = say("Your key is in {variable}.", variable=key.source) if key.source else say("Your key is kept.")
        return said, say("Ready")
    if not lacks:
        return _whole(row.spec)
    return say("Needs {things}.", things=_joined([say(_NEEDS[kind]) for kind in lacks])), ""


def _whole(spec: ProviderSpec) -> tuple[str, str]:
    """What is said of one that lacks nothing."""
    if spec.family == "in_process":
        return say("Built in; nothing to install."), say("Ready")
    if spec.is_beyond:  # nobody has asked it yet
        return say("Needs nothing more from you."), ""
    return say("Installed; nothing is missing.") if is_here(spec) else say("It answers."), say("Ready")


_NEEDS = {
    "package": "a package",
    "engine": "an engine",
    "model": "a model",
    "address": "an address",
    "value": "some details",
    "peers": "other computers",
    "key": "a key",
}


def _joined(things: Sequence[str]) -> str:
    if len(things) < 2:
        return "".join(things)
    return say("{first} and {last}", first=", ".join(things[:-1]), last=things[-1])


# --- the page around


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a step. panel: which one.   crumbs: all steps.   now: the place of this one."""

    panel: Literal["goal", "provider", "needs", "proof", "matrix"]
    heading: str
    subtitle: str
    crumbs: tuple[str, ...]
    now: int
    can_go_back: bool


def frame_of(state: SetupState) -> Frame:
    """Heading and way."""
    panel = "matrix" if state.shows_matrix else state.step.value
    goal = next((goal for goal in (state.taxonomy.goals if state.taxonomy else ()) if goal.id == state.goal), None)
    goal_words = say(words.GOALS.get(goal.id, goal.words)) if goal is not None else say("Providers")
    name = _short(state.spec.name if state.spec is not None else state.provider)
    headings = {
        "goal": say(words.HEADINGS["goal"]),
        "provider": goal_words,
        "needs": say("Set up {name}", name=name),
        "proof": say("Try {name}", name=name),
        "matrix": say(words.HEADINGS["matrix"]),
    }
    steps = (say("Goal"), say("Provider"), say("Needs"), say("Proof"))
    crumbs = () if state.shows_matrix else steps
    now = list(Step).index(state.step)
    can_go_back = state.shows_matrix or state.step is not Step.GOAL
    return Frame(panel, headings[panel], say(words.SUBTITLES[panel]), crumbs, now, can_go_back)  # type: ignore[arg-type]


def _short(name: str, most: int = 40) -> str:
    """A heading is one line."""
    return name if len(name) <= most else f"{name[: most - 1]}…"
