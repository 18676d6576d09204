"""What comes of what a person did: work, looks, lists and proofs that end well or not. As `events`: plain values."""

from dataclasses import dataclass, replace

from hexalogue.domain.errors import AppError, BadKey, KeychainLocked, NoKey, NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Proven
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engine_installing import Progress
from hexalogue.services.providers import Listed
from hexalogue.ui.wizard.state import AddressLook, Form, Keychain, Served, SetupState, hoped
from hexalogue.ui.wizard.viewmodel import named_model


@dataclass(frozen=True, slots=True)
class WorkBegan:
    """A form's button works."""

    form: Form

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(
            state, busy=self.form, is_slow=False, progress=None, trouble=None, keychain=hoped(state.keychain)
        )


@dataclass(frozen=True, slots=True)
class WorkIsSlow:
    """Nobody has answered for a while."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, is_slow=state.busy is not None)


@dataclass(frozen=True, slots=True)
class WorkMoved:
    """How far an installation is."""

    progress: Progress

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, progress=self.progress) if state.busy is not None else state


@dataclass(frozen=True, slots=True)
class WorkEnded:
    """It went well: the form closes. facts: as they are now."""

    form: Form
    facts: ReadinessFacts
    listed: tuple[Listed, ...]

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        refused = {
            who: verdict for who, verdict in state.refused.items() if (who, self.form) != (state.provider, "key")
        }
        settled = state.settled | {state.provider} if self.form == "values" else state.settled
        return replace(
            state,
            busy=None,
            is_slow=False,
            progress=None,
            open_form="peers" if self.form == "peers" and self.facts.peers else None,  # there may be more
            look=None,
            facts=self.facts,
            listed=self.listed,
            refused=refused,
            settled=settled,
        )


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """It did not. The form stays, with what was typed."""

    error: AppError

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        kinds: tuple[tuple[type[AppError], Keychain], ...] = ((NoKeychain, "none"), (KeychainLocked, "locked"))
        keychain = next((found for kind, found in kinds if isinstance(self.error, kind)), state.keychain)
        return replace(state, busy=None, is_slow=False, progress=None, trouble=self.error, keychain=keychain)


@dataclass(frozen=True, slots=True)
class WorkCancelled:
    """The person stopped it."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, busy=None, is_slow=False, progress=None)


@dataclass(frozen=True, slots=True)
class KeyRefused:
    """The key is kept, and the provider does not take it."""

    verdict: Verdict
    facts: ReadinessFacts

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        refused = {**state.refused, state.provider: self.verdict}
        return replace(state, busy=None, is_slow=False, facts=self.facts, refused=refused, open_form="key")


@dataclass(frozen=True, slots=True)
class Looking:
    """Somebody looks at an address that was typed."""

    typed: str

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, look=AddressLook(self.typed) if self.typed.strip() else None, trouble=None)


@dataclass(frozen=True, slots=True)
class Looked:
    """What answers there. A look that is overtaken by more typing changes nothing."""

    look: AddressLook

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        if state.look is None or state.look.typed != self.look.typed:
            return state
        wants_key = self.look.verdict is not None and self.look.verdict.outcome == "bad_key"
        wanted = state.key_wanted | {state.provider} if wants_key else state.key_wanted
        return replace(state, look=self.look, key_wanted=wanted)


@dataclass(frozen=True, slots=True)
class ServedRead:
    """The models of a provider, or why they could not be listed."""

    provider: ProviderId
    served: Served

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        if self.provider != state.provider:
            return state
        names = self.served.names or ()
        keeps = state.model in names or (bool(state.model) and (not names or state.model == named_model(state)))
        after = replace(state, served=self.served, model=state.model if keeps else next(iter(names), ""))
        return _wanting_key(after, self.served.error)


@dataclass(frozen=True, slots=True)
class ProofBegan:
    """It is being asked."""

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, is_proving=True, proven=None, trouble=None)


@dataclass(frozen=True, slots=True)
class ProofEnded:
    """It answered."""

    proven: Proven

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return replace(state, is_proving=False, proven=self.proven)


@dataclass(frozen=True, slots=True)
class ProofFailed:
    """It did not. error: None when the person stopped it."""

    error: AppError | None

    def __call__(self, state: SetupState) -> SetupState:
        """See `events.Event`."""
        return _wanting_key(replace(state, is_proving=False, trouble=self.error), self.error)


def _wanting_key(state: SetupState, error: AppError | None) -> SetupState:
    """A server of the person's own says only when it is asked that it wants a key."""
    if not isinstance(error, BadKey | NoKey):
        return state
    return replace(state, key_wanted=state.key_wanted | {state.provider})
