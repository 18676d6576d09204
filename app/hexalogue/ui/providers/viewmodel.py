"""The list of providers and the one that is looked at, as a value. Plain Python, no Qt; `shown.py` says it in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import FoundServer, ServedModel
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.domain.troubles import Trouble
from hexalogue.domain.verdicts import Verdict

if TYPE_CHECKING:  # they stand on much that no paint needs
    from hexalogue.services.providers import Listed


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known beforehand. haystacks: the words by which a provider is found, in lower case, by id."""

    taxonomy: Taxonomy
    families: tuple[ModelFamily, ...] = ()
    quirks: Mapping[str, str] = field(default_factory=dict)
    haystacks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a check said, and when. verdict: None while it goes on.   error: nobody could be asked."""

    at: float = 0.0
    verdict: Verdict | None = None
    error: AppError | None = None
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class Served:
    """What a provider says it serves. models: None while it is asked."""

    models: tuple[ServedModel, ...] | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class ProvidersState:
    """rows: None until the first listing came.   found: None until somebody looked around; `is_probing` meanwhile.

    disabled, default: as in the settings.   problems: of the person's own file.   troubles: of who is selected.
    is_adding: the form of one's own is open; `editing` says whose row it changes, empty for a new one.
    """

    facts: Facts | None = None
    rows: "tuple[Listed, ...] | None" = None
    query: str = ""
    selected: str = ""
    disabled: tuple[str, ...] = ()
    default: str = ""
    found: tuple[FoundServer, ...] | None = None
    is_probing: bool = False
    looked: Mapping[str, Looked] = field(default_factory=dict)
    served: Mapping[str, Served] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()
    problems: tuple[AppError, ...] = ()
    error: AppError | None = None
    is_adding: bool = False

    def row(self, provider: str) -> "Listed | None":
        """One of the rows."""
        return next((row for row in self.rows or () if row.spec.id == provider), None)

    @property
    def chosen(self) -> "Listed | None":
        """Who is looked at."""
        return self.row(self.selected)


@dataclass(frozen=True, slots=True)
class FactsRead:
    """The tables that ship were read."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class RowsListed:
    """Who there is, and what is wrong in the person's own file."""

    rows: "tuple[Listed, ...]"
    problems: tuple[AppError, ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """Who is switched off, and who answers by default."""

    disabled: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Searched:
    """The person typed into the search."""

    query: str


@dataclass(frozen=True, slots=True)
class Selected:
    """A provider is looked at; empty for none."""

    provider: str
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class TroublesRead:
    """What went wrong with who is selected."""

    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class CheckBegan:
    """A provider is being checked."""

    provider: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check said."""

    provider: str
    looked: Looked


@dataclass(frozen=True, slots=True)
class ModelsAsked:
    """Its list of models is being fetched."""

    provider: str


@dataclass(frozen=True, slots=True)
class ModelsCame:
    """Its list, or why there is none."""

    provider: str
    served: Served


@dataclass(frozen=True, slots=True)
class ProbeBegan:
    """Somebody looks for running servers."""


@dataclass(frozen=True, slots=True)
class Probed:
    """Those that run here."""

    found: tuple[FoundServer, ...]


@dataclass(frozen=True, slots=True)
class FoundSeen:
    """The person closed the list of what was found."""


@dataclass(frozen=True, slots=True)
class FormOpened:
    """The form of one's own is shown."""


@dataclass(frozen=True, slots=True)
class FormClosed:
    """It is not shown any more."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that was asked for could not be done."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


ProvidersEvent = (
    FactsRead
    | RowsListed
    | SettingsRead
    | Searched
    | Selected
    | TroublesRead
    | CheckBegan
    | Checked
    | ModelsAsked
    | ModelsCame
    | ProbeBegan
    | Probed
    | FoundSeen
    | FormOpened
    | FormClosed
    | Failed
    | ErrorSeen
)


def reduced(state: ProvidersState, event: ProvidersEvent) -> ProvidersState:
    """The page after one event."""
    if isinstance(event, FactsRead | RowsListed | SettingsRead | Searched | Selected | TroublesRead):
        return _of_the_list(state, event)
    if isinstance(event, CheckBegan | Checked | ModelsAsked | ModelsCame):
        return _of_one(state, event)
    match event:
        case ProbeBegan():
            return replace(state, is_probing=True)
        case Probed(found):
            return replace(state, is_probing=False, found=found)
        case FoundSeen():
            return replace(state, found=None)
        case FormOpened():
            return replace(state, is_adding=True)
        case FormClosed():
            return replace(state, is_adding=False)
        case Failed(error):
            return replace(state, error=error, is_probing=False, rows=state.rows or ())
        case ErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


def _of_the_list(
    state: ProvidersState, event: FactsRead | RowsListed | SettingsRead | Searched | Selected | TroublesRead
) -> ProvidersState:
    match event:
        case FactsRead(facts):
            return replace(state, facts=facts)
        case RowsListed(rows, problems):
            return replace(state, rows=rows, problems=problems, selected=_looked_at(state, rows))
        case SettingsRead(disabled, default):
            return replace(state, disabled=disabled, default=default)
        case Searched(query):
            return replace(state, query=query)
        case Selected(provider, troubles):
            return replace(state, selected=provider, troubles=troubles, is_adding=False)
        case TroublesRead(troubles):
            return replace(state, troubles=troubles)


def _looked_at(state: ProvidersState, rows: "tuple[Listed, ...]") -> str:
    """Who is selected while they are there. At first, where nobody is: who answers by default, else the first one, of
    those on this computer. A company is not asked for its models because somebody opened a page.
    """
    if any(row.spec.id == state.selected for row in rows):
        return state.selected
    here = [str(row.spec.id) for row in rows if row.privacy is Privacy.LOCAL]
    default = state.default.partition(":")[0]
    if state.rows is not None or state.selected or not here:
        return ""
    return default if default in here else here[0]


def _of_one(state: ProvidersState, event: CheckBegan | Checked | ModelsAsked | ModelsCame) -> ProvidersState:
    match event:
        case CheckBegan(provider):
            return replace(state, looked={**state.looked, provider: Looked(is_busy=True)})
        case Checked(provider, looked):
            return replace(state, looked={**state.looked, provider: looked})
        case ModelsAsked(provider):
            return replace(state, served={**state.served, provider: Served()})
        case ModelsCame(provider, served):
            return replace(state, served={**state.served, provider: served})


def haystack(spec: ProviderSpec, families: Sequence[ModelFamily], models: Sequence[str]) -> str:
    """Everything by which a provider is found: names, kind, protocols, families and models."""
    offered = [f"{family.name} {family.maker}" for family in families if spec.id in family.offers]
    names = [name for family in families for name in family.offers.get(spec.id, ())]
    return " ".join((spec.name, *spec.names, spec.category, *spec.families, *offered, *names, *models)).lower()


def fits(state: ProvidersState, row: "Listed") -> bool:
    """Whether every word of the search is somewhere in it."""
    known = state.facts.haystacks.get(row.spec.id, "") if state.facts else ""
    served = state.served.get(row.spec.id, Served()).models or ()
    words = state.query.lower().split()
    if not words:
        return True
    text = f"{row.spec.name} {row.spec.id} {known} {' '.join(model.id for model in served)}".lower()
    return all(word in text for word in words)


def is_found(state: ProvidersState, provider: ProviderId) -> bool:
    """Whether a look around saw it run."""
    return any(server.provider == provider for server in state.found or ())
