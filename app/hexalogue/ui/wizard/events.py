"""What can happen to the setup. Each event makes the next state of the one before: plain Python, no Qt, no waiting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hexalogue.domain.distributed import PeerState
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.install_matrix import MachineProfile
from hexalogue.domain.models import ModelProfile, ModelState
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Found, SetupDraft, Step
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.services.providers import Listed
from hexalogue.services.setup_finding import EngineFacts
from hexalogue.ui.wizard.state import Form, NewChats, Served, SetupState, hoped

# Called with the state, it gives the state after it.
Event = Callable[[SetupState], SetupState]

# --- arriving facts


@dataclass(frozen=True, slots=True)
class Opened:
    """The page was built: this was typed before, and these are the words."""

    taxonomy: Taxonomy
    draft: SetupDraft

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        draft = self.draft
        if not state.draft.is_empty:  # the person was quicker
            return replace(state, taxonomy=self.taxonomy)
        # A proof is not repeated by itself; what it needs is looked at anew.
        step = Step.NEEDS if draft.step is Step.PROOF else draft.step
        return replace(
            state,
            taxonomy=self.taxonomy,
            step=step,
            goal=draft.goal,
            provider=ProviderId(draft.provider),
            model=draft.model,
            typed=draft.typed,
        )


@dataclass(frozen=True, slots=True)
class RowsRead:
    """Who there is."""

    listed: tuple[Listed, ...]

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        after = replace(state, listed=self.listed)
        if after.step in (Step.NEEDS, Step.PROOF) and after.row is None:  # a draft of somebody who is gone
            return replace(after, step=Step.PROVIDER if after.goal else Step.GOAL, provider=ProviderId(""))
        return after


@dataclass(frozen=True, slots=True)
class LookChanged:
    """The look at this computer brought something."""

    found: Found

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, found=self.found)


@dataclass(frozen=True, slots=True)
class FactsRead:
    """What is there now, for every provider."""

    facts: ReadinessFacts

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, facts=self.facts)


@dataclass(frozen=True, slots=True)
class MachineRead:
    """What the matrix is computed from."""

    machine: MachineProfile

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, machine=self.machine)


@dataclass(frozen=True, slots=True)
class EngineRead:
    """The program behind a provider."""

    provider: ProviderId
    engine: EngineFacts | None

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, engine=self.engine) if self.provider == state.provider else state


@dataclass(frozen=True, slots=True)
class PackageRead:
    """The command that brings the package of a provider."""

    provider: ProviderId
    command: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, command=self.command) if self.provider == state.provider else state


@dataclass(frozen=True, slots=True)
class PeersRead:
    """How the workers are doing."""

    peers: tuple[PeerState, ...]

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, peers=self.peers)


@dataclass(frozen=True, slots=True)
class ModelsMoved:
    """The built-in engine or its download is doing something else."""

    models: ModelState
    profiles: Sequence[ModelProfile]

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, models=self.models, profiles=tuple(self.profiles))


@dataclass(frozen=True, slots=True)
class NewChatsRead:
    """The settings say who answers new chats."""

    new_chats: NewChats

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, new_chats=self.new_chats)


# --- what a person does


@dataclass(frozen=True, slots=True)
class GoalChosen:
    """What they want."""

    goal: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        search = state.search if self.goal == state.goal else ""
        return replace(state, step=Step.PROVIDER, goal=self.goal, search=search, shows_matrix=False, trouble=None)


@dataclass(frozen=True, slots=True)
class Searched:
    """Typed into the search."""

    text: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, search=self.text)


@dataclass(frozen=True, slots=True)
class ProviderChosen:
    """Who."""

    provider: ProviderId

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        fresh = replace(
            state,
            step=Step.NEEDS,
            provider=self.provider,
            open_form=None,
            trouble=None,
            keychain=hoped(state.keychain),
            look=None,
            proven=None,
        )
        if self.provider == state.provider:
            return fresh
        return replace(
            fresh,
            engine=None,
            command="",
            served=Served(),
            model="",
            progress=None,
            busy=None,
            is_slow=False,
            wishes_default=None,
        )


@dataclass(frozen=True, slots=True)
class Typed:
    """Into a field that is kept. Keys never come here."""

    name: str
    text: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        texts = {**state.texts, self.name: self.text}
        return replace(state, typed={**state.typed, state.provider: texts})


@dataclass(frozen=True, slots=True)
class ModelNamed:
    """The model to prove."""

    model: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, model=self.model, proven=None, trouble=None)


@dataclass(frozen=True, slots=True)
class DefaultWished:
    """Whether new chats are answered by it too."""

    wished: bool

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, wishes_default=self.wished)


@dataclass(frozen=True, slots=True)
class FormOpened:
    """A form that was done is opened again; None leaves that."""

    form: Form | None

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, step=Step.NEEDS, open_form=self.form, trouble=None, proven=None)


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back. Nothing typed is lost."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        if state.shows_matrix:
            return replace(state, shows_matrix=False)
        before = {Step.PROVIDER: Step.GOAL, Step.NEEDS: Step.PROVIDER, Step.PROOF: Step.PROVIDER}
        return replace(
            state, step=before.get(state.step, Step.GOAL), open_form=None, trouble=None, proven=None, look=None
        )


@dataclass(frozen=True, slots=True)
class MatrixAsked:
    """What needs what, for this computer."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return replace(state, shows_matrix=True)


@dataclass(frozen=True, slots=True)
class StartedOver:
    """Everything is done: the next time begins with the goals, and what is known stays."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `Event`."""
        return SetupState(
            taxonomy=state.taxonomy,
            listed=state.listed,
            found=state.found,
            facts=state.facts,
            models=state.models,
            profiles=state.profiles,
            machine=state.machine,
            new_chats=state.new_chats,
        )
