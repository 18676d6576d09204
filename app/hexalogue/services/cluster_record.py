"""What happened to a cluster: who is missing, who came back, what it died of, told as a timeline."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from hexalogue.domain.distributed import Peer, PeerState
from hexalogue.domain.engines import EngineState, TimelineEntry
from hexalogue.domain.errors import AppError
from hexalogue.services.cluster_deaths import why_not

MAX_ENTRIES: Final = 50
MAX_DEATHS: Final = 10
# Without a lost worker: as for every engine.
MAX_RESTARTS: Final = 3
RESTARTS_WITHIN_S: Final = 300.0


class ClusterRecord:
    """now: seconds since the epoch.   on_change: called after each entry."""

    def __init__(self, now: Callable[[], float], on_change: Callable[[], None]) -> None:
        self._now = now
        self._on_change = on_change
        self._said: set[Peer] = set()
        self._lost: dict[Peer, str] = {}
        self._back: dict[Peer, PeerState] = {}
        self._entries: list[TimelineEntry] = []
        self._deaths: list[tuple[float, AppError]] = []
        self._restarts: list[float] = []

    @property
    def lost(self) -> Mapping[Peer, str]:
        """The workers that went, and why, as the end of a sentence."""
        return self._lost

    @property
    def returned(self) -> tuple[PeerState, ...]:
        """Those of them that answer again."""
        return tuple(self._back.values())

    @property
    def away(self) -> tuple[Peer, ...]:
        """Those of them that do not."""
        return tuple(peer for peer in self._lost if peer not in self._back)

    def with_entries(self, timeline: Sequence[TimelineEntry]) -> tuple[TimelineEntry, ...]:
        """A supervisor's timeline and ours, in the order of time."""
        return tuple(sorted(dict.fromkeys((*timeline, *self._entries)), key=lambda entry: entry.at))

    def keep(self, timeline: Sequence[TimelineEntry]) -> None:
        """The timeline of a supervisor that another one follows."""
        self._entries = list(self.with_entries(timeline))[-MAX_ENTRIES:]

    def add(self, state: EngineState, text: str, fix: str = "") -> None:
        """Another entry."""
        self._entries = [*self._entries[1 - MAX_ENTRIES :], TimelineEntry(self._now(), state, text, fix=fix)]
        self._on_change()

    def broke(self, peer: Peer, why: str) -> None:
        """The line to a worker broke: remembered, and told once it has been looked at."""
        self._lost.setdefault(peer, why)

    def lose(self, state: PeerState) -> None:
        """A worker cannot take part; told once."""
        why = self._lost.setdefault(state.peer, why_not(state))
        if state.peer not in self._said:
            self._said.add(state.peer)
            self.add(EngineState.DEGRADED, f"{state.peer.said} is missing: {why}.", state.fix)

    def came_back(self, peer_state: PeerState, state: EngineState) -> None:
        """A lost worker answers again. state: how the head is doing."""
        self._back[peer_state.peer] = peer_state
        text = f"{peer_state.peer.said} answers again. It is used from the next start."
        self.add(state, text, "Stop and start to use it.")

    def died(self, error: AppError) -> AppError:
        """Remember what it died of, and hand it back to be raised."""
        self._deaths = [*self._deaths[1 - MAX_DEATHS :], (self._now(), error)]
        return error

    def death_since(self, since: float) -> AppError | None:
        """The last after that time."""
        return next((error for at, error in reversed(self._deaths) if at >= since), None)

    def may_restart(self) -> bool:
        """Count a restart without a lost worker; false when there were too many."""
        now = self._now()
        self._restarts = [at for at in self._restarts if at > now - RESTARTS_WITHIN_S] + [now]
        return len(self._restarts) <= MAX_RESTARTS

    def begin_anew(self) -> None:
        """It was stopped on purpose: at the next start every worker counts again."""
        self._lost, self._said, self._back = {}, set(), {}
