"""The machines that help, as a value and as rows. Plain Python, no Qt."""

from dataclasses import dataclass, replace
from typing import assert_never

from hexalogue.domain.distributed import WARNING, Condition, Peer, PeerState
from hexalogue.domain.errors import AppError
from hexalogue.ui.language import in_a_row, say, say_number, source
from hexalogue.ui.sentences import said
from hexalogue.ui.text import dotted, said_size

_COLOURS = {
    Condition.READY: "local",
    Condition.IN_USE: "accent",
    Condition.SILENT: "warning",
    Condition.UNREACHABLE: "danger",
    Condition.OTHER_VERSION: "warning",
    Condition.NOT_A_WORKER: "danger",
    Condition.REFUSED: "danger",
}
_STATES = {
    Condition.READY: source("Ready"),
    Condition.IN_USE: source("Computes now"),
    Condition.SILENT: source("Says nothing"),
    Condition.UNREACHABLE: source("Does not answer"),
    Condition.OTHER_VERSION: source("Another version"),
    Condition.NOT_A_WORKER: source("No worker"),
    Condition.REFUSED: source("Not near"),
}


@dataclass(frozen=True, slots=True)
class PeersState:
    """peers: None until they were read.   states: by address, what the last look found.   is_looking: one is under
    way.   returned: those that running models lost and that answer again.
    """

    peers: tuple[Peer, ...] | None = None
    states: tuple[PeerState, ...] = ()
    returned: tuple[PeerState, ...] = ()
    is_looking: bool = False
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class PeersRead:
    """The list is this."""

    peers: tuple[Peer, ...]


@dataclass(frozen=True, slots=True)
class PeersLookBegan:
    """All of them are being asked."""


@dataclass(frozen=True, slots=True)
class PeersLooked:
    """They answered, or did not."""

    states: tuple[PeerState, ...]


@dataclass(frozen=True, slots=True)
class PeersReturned:
    """These are back."""

    states: tuple[PeerState, ...]


@dataclass(frozen=True, slots=True)
class PeersFailed:
    """Adding, removing or looking went wrong."""

    error: AppError


@dataclass(frozen=True, slots=True)
class PeersErrorSeen:
    """The person closed the message."""


PeersEvent = PeersRead | PeersLookBegan | PeersLooked | PeersReturned | PeersFailed | PeersErrorSeen


def peers_reduced(state: PeersState, event: PeersEvent) -> PeersState:
    """The section after one event."""
    match event:
        case PeersRead(peers):
            kept = tuple(one for one in state.states if one.peer in peers)
            return replace(state, peers=peers, states=kept, error=None)
        case PeersLookBegan():
            return replace(state, is_looking=True, error=None)
        case PeersLooked(states):
            return replace(state, is_looking=False, states=states)
        case PeersReturned(states):
            return replace(state, returned=states)
        case PeersFailed(error):
            return replace(state, is_looking=False, error=error)
        case PeersErrorSeen():
            return replace(state, error=None)
        case _:
            assert_never(event)


@dataclass(frozen=True, slots=True)
class PeerRow:
    """One machine. id: its address.   state: with the memory that is free.   verdict: what keeps it from helping, and
    what to do.
    """

    id: str
    name: str
    state: str
    colour: str
    verdict: str


@dataclass(frozen=True, slots=True)
class PeersRow:
    """The whole section. total: the memory of all together, empty while nothing is known.   warning: shown with the
    first machine.   back: who came back, and what to do.
    """

    rows: tuple[PeerRow, ...]
    total: str
    warning: str
    back: str
    is_looking: bool
    is_empty: bool


def peers_row(state: PeersState) -> PeersRow:
    """What stands there."""
    found = {one.peer: one for one in state.states}
    peers = state.peers or ()
    rows = tuple(_row(peer, found.get(peer)) for peer in peers)
    return PeersRow(
        rows, _total(state.states), said(WARNING), _back(state.returned), state.is_looking, state.peers == ()
    )


def _row(peer: Peer, state: PeerState | None) -> PeerRow:
    name = f"{peer.name} · {peer.address}" if peer.name else peer.address
    if state is None:
        return PeerRow(peer.address, name, say("Not asked yet"), "faint", "")
    is_well = state.is_usable or state.condition is Condition.IN_USE
    verdict = "" if is_well else in_a_row(said(state.verdict), said(state.fix))
    free = say("{free} free", free=said_size(state.free_bytes)) if is_well and state.free_bytes else ""
    return PeerRow(peer.address, name, dotted(say(_STATES[state.condition]), free), _COLOURS[state.condition], verdict)


def _total(states: tuple[PeerState, ...]) -> str:
    usable = [state for state in states if state.is_usable or state.condition is Condition.IN_USE]
    if not states:
        return ""
    free, total = sum(one.free_bytes for one in usable), sum(one.total_bytes for one in usable)
    count = say_number("{count} machine can help", "{count} machines can help", len(usable))
    if not total:
        return f"{count}."
    return say("{count}: {free} of {total} free.", count=count, free=said_size(free), total=said_size(total))


def _back(states: tuple[PeerState, ...]) -> str:
    if not states:
        return ""
    names = ", ".join(state.peer.said for state in states)
    return say("{names} answers again. Stop the model and start it again to use it.", names=names)
