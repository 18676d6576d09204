"""The setup as one frozen value. Plain Python, no Qt, no words for a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from hexalogue.domain.distributed import PeerState
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.install_matrix import MachineProfile
from hexalogue.domain.models import ModelProfile, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Found, Proven, SetupDraft, Step
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engine_installing import Progress
from hexalogue.services.providers import Listed
from hexalogue.services.setup_finding import EngineFacts

# What a provider can lack, as forms: all values of an address are one form.
Form = Literal["package", "engine", "model", "address", "values", "peers", "key"]

# Whether keys can be kept in the system's keychain, as far as the last attempt showed.
Keychain = Literal["usable", "none", "locked"]

NOBODY: Final = ProviderId("")
NOTHING_YET: Final = Found()


def hoped(keychain: Keychain) -> Keychain:
    """Before the next attempt: one that was locked may be open by now, one that is not there does not come."""
    return "none" if keychain == "none" else "usable"


@dataclass(frozen=True, slots=True)
class AddressLook:
    """What was found at an address that was typed. verdict: None while somebody looks.   address: that was meant, or
    one nearby that answered."""

    typed: str
    address: str = ""
    verdict: Verdict | None = None
    problem: AppError | None = None


@dataclass(frozen=True, slots=True)
class Served:
    """The models of the chosen provider. names: None while it is being asked."""

    names: tuple[str, ...] | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class NewChats:
    """Who answers a new chat. built_in: the provider inside the application.   usual: the reference that the person
    chose; empty where the best model on this computer answers.   lock: how far the words of new chats may go."""

    built_in: ProviderId = NOBODY
    usual: str = ""
    lock: Privacy | None = None


@dataclass(frozen=True, slots=True)
class SetupState:
    """Everything the page shows.

    listed: None until the rows were read.   settled: providers whose values the person has seen.   key_wanted:
    providers that said they want a key.   refused: what a provider said of the key it was given.   open_form: a form
    the person opened again.   busy: the form that works now.   progress: of an installation.   trouble: what went wrong
    last, in the form or in the proof.   engine, peers: None until asked.   command: brings a package.
    is_slow: what works has not got an answer for a while.   wishes_default: what the person said to whether new chats
    are answered by whoever was set up; None while they said nothing.
    """

    step: Step = Step.GOAL
    goal: str = ""
    provider: ProviderId = NOBODY
    search: str = ""
    taxonomy: Taxonomy | None = None
    listed: tuple[Listed, ...] | None = None
    found: Found = NOTHING_YET
    facts: ReadinessFacts | None = None
    typed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    settled: frozenset[ProviderId] = frozenset()
    key_wanted: frozenset[ProviderId] = frozenset()
    refused: Mapping[ProviderId, Verdict] = field(default_factory=dict)
    open_form: Form | None = None
    busy: Form | None = None
    is_slow: bool = False
    progress: Progress | None = None
    trouble: AppError | None = None
    keychain: Keychain = "usable"
    engine: EngineFacts | None = None
    command: str = ""
    peers: tuple[PeerState, ...] | None = None
    look: AddressLook | None = None
    served: Served = Served()
    model: str = ""
    is_proving: bool = False
    proven: Proven | None = None
    models: ModelState | None = None
    profiles: tuple[ModelProfile, ...] = ()
    machine: MachineProfile | None = None
    shows_matrix: bool = False
    new_chats: NewChats = NewChats()
    wishes_default: bool | None = None

    @property
    def spec(self) -> ProviderSpec | None:
        """The row of the chosen provider."""
        row = self.row
        return row.spec if row is not None else None

    @property
    def row(self) -> Listed | None:
        """The chosen provider."""
        return next((row for row in self.listed or () if row.spec.id == self.provider), None)

    @property
    def privacy(self) -> Privacy:
        """Where words to the chosen provider go."""
        row = self.row
        return row.privacy if row is not None else Privacy.LOCAL

    @property
    def texts(self) -> Mapping[str, str]:
        """What was typed for the chosen provider, by the field's name. Never a key."""
        return self.typed.get(self.provider, {})

    @property
    def draft(self) -> SetupDraft:
        """What survives a killed application."""
        return SetupDraft(self.step, self.goal, self.provider, self.model, self.typed)
