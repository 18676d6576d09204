"""Why a head died: what its last words, broken lines and a fresh look at its workers say together. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from hexalogue.domain.distributed import Condition, Peer, PeerState
from hexalogue.domain.errors import PeerLost

# What llama-server's last words are when a worker is the reason (ggml-rpc.cpp of b10434 and 0.3.36's llama.cpp, read
# 2026-11-21). Only the one who was not reached is named.
_BLAME: Final = re.compile(
    r"Remote RPC server crashed|Failed to connect to (\S+:\d+)|RPC handshake failed|RPC server version mismatch"
)
_BEGINNINGS: Final = ("cannot take part: ", "cannot be reached: ", "is no worker: ")


def blames_a_worker(last_words: str) -> bool:
    """Whether the head says that it ended because of a worker."""
    return _BLAME.search(last_words) is not None


def missing(states: Sequence[PeerState], broken: Mapping[Peer, str], last_words: str) -> list[PeerState]:
    """The states of the workers a head ran on, where those that were lost count as lost.

    states: of a look after its death.   broken: whose lines broke, and why. A broken line is proof: such a worker
    counts as gone even when another took its place meanwhile.
    """
    named = {match.group(1) for match in _BLAME.finditer(last_words) if match.group(1)}
    return [_corrected(state, broken.get(state.peer, ""), is_named=state.endpoint in named) for state in states]


def why_not(state: PeerState) -> str:
    """The verdict as the end of a sentence that has named the worker already."""
    said = state.verdict.removeprefix(state.peer.said).strip(" :").rstrip(".")
    for beginning in _BEGINNINGS:
        said = said.removeprefix(beginning)
    return said or "it does not answer"


def lost(gone: Sequence[PeerState]) -> PeerLost:
    """What is told of workers that went in the middle of an answer."""
    names = ", ".join(state.peer.said for state in gone)
    fix = f"What had arrived is kept. It goes on without that computer where the model fits. {gone[0].fix}"
    return PeerLost(names, why_not(gone[0]), fix=fix.strip())


def _corrected(state: PeerState, why: str, *, is_named: bool) -> PeerState:
    if state.is_usable and (why or is_named):
        verdict = f"{state.peer.said}: {why or 'llama-server did not reach it'}."
        fix = "It answers again by now, and is used from the next start."
        return replace(state, condition=Condition.UNREACHABLE, verdict=verdict, fix=fix)
    return state
