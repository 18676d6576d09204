"""One model over several machines: the workers of llama.cpp's RPC as values, and the rules about them.

A worker computes some layers of a model for a head, which is a llama-server. What passes between them is neither
encrypted nor protected by a key, and a worker does whatever it is told: so only near addresses are ever used.
"""

import ipaddress
from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from hexalogue.domain.errors import BadArgument, PublicPeer
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.domain.quantities import said_size

# What ggml-rpc-server listens on unless it is told otherwise (llama.cpp, tools/rpc/README.md, read 2026-11-21).
USUAL_PORT: Final = 50052
# GGML_RPC_MAX_SERVERS (ggml/include/ggml-rpc.h, read 2026-11-21).
MAX_PEERS: Final = 16
# Of what a machine has free, for what no plan counts: compute buffers, the system, the cache of other programs.
KEPT_FREE: Final = 0.1

WARNING: Final = (
    "llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and "
    "run commands there. Use it only in a network where you trust every machine, never towards the internet."
)
FIRST_LOAD: Final = (
    "The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a "
    "worker keeps it for the next time."
)


@dataclass(frozen=True, slots=True)
class Peer:
    """A worker on some machine. host: a name or an address, without brackets.   name: the person's word for it."""

    host: str
    port: int = USUAL_PORT
    name: str = ""

    @property
    def address(self) -> str:
        """`HOST:PORT`, as a person types it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def said(self) -> str:
        """How it is called in sentences."""
        return f"{self.name} ({self.address})" if self.name else self.address


class RpcVersion(NamedTuple):
    """The version of ggml's RPC protocol that a build speaks."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


class DeviceMemory(NamedTuple):
    """One device of a worker, in bytes."""

    free_bytes: int
    total_bytes: int


class Condition(StrEnum):
    """How a worker is doing."""

    READY = "ready"
    IN_USE = "in_use"  # it computes for a head of ours
    SILENT = "silent"  # it takes connections and says nothing: another head has it, or it hangs
    UNREACHABLE = "unreachable"
    OTHER_VERSION = "other_version"
    NOT_A_WORKER = "not_a_worker"  # something else listens there
    REFUSED = "refused"  # a public address


@dataclass(frozen=True, slots=True)
class PeerState:
    """What a look at a worker found. ip: the address that was asked, empty when there was none.

    version: None when it said none.   verdict: one sentence for a person.   fix: what to do, empty when all is well.
    """

    peer: Peer
    condition: Condition
    verdict: str
    fix: str = ""
    ip: str = ""
    version: RpcVersion | None = None
    devices: tuple[DeviceMemory, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether a head may be started on it now."""
        return self.condition is Condition.READY

    @property
    def free_bytes(self) -> int:
        """Free memory of all its devices."""
        return sum(device.free_bytes for device in self.devices)

    @property
    def total_bytes(self) -> int:
        """Memory of all its devices."""
        return sum(device.total_bytes for device in self.devices)

    @property
    def endpoint(self) -> str:
        """`IP:PORT` for the head: resolved once, so that a name cannot lead elsewhere a moment later."""
        return f"{self.ip}:{self.peer.port}"


@dataclass(frozen=True, slots=True)
class ClusterPlan:
    """Who would compute a model. fits: None when nothing is known of what it needs.   said: the plan in a sentence."""

    used: tuple[PeerState, ...]
    left_out: tuple[PeerState, ...]
    needed_bytes: int | None
    free_bytes: int
    fits: bool | None
    said: str


def peer_from(text: str, name: str = "") -> Peer:
    """`HOST` or `HOST:PORT`; an IPv6 address with a port stands in brackets. Raises BadArgument."""
    text = text.strip()
    if not text or len(text) > 300 or any(letter.isspace() or letter in "/@,?#" for letter in text):
        raise _bad_peer(text)
    if _is_address(text):
        return Peer(text, name=name)
    host, _, port = text.rpartition(":") if ":" in text else (text, "", str(USUAL_PORT))
    host = host.removeprefix("[").removesuffix("]") if host.startswith("[") else host
    if not host or (":" in host and not _is_address(host)) or not (port.isascii() and port.isdigit()):
        raise _bad_peer(text)
    if not 1 <= int(port[:6]) <= 65535:
        raise _bad_peer(text)
    return Peer(host.lower(), int(port), name)


def admitted(peer: Peer, ips: Sequence[str]) -> str:
    """The address to use of those that a peer's name stands for. Raises PublicPeer when any of them is public.

    Loopback, private ranges, link-local and overlay networks (100.64/10) are near: `domain.privacy`. An IPv4 address
    is preferred, since llama.cpp's RPC connects to no other (ggml-rpc/transport.cpp, AF_INET; read 2026-11-21).
    """
    if not ips or any(privacy_of_address(ip) is Privacy.THIRD_PARTY for ip in ips):
        raise PublicPeer(peer.said)
    return next((ip for ip in ips if speaks_ipv4(ip)), ips[0])


def speaks_ipv4(ip: str) -> bool:
    """Whether an address is of the kind that llama.cpp's RPC can use."""
    return ":" not in ip


def checked_new(peer: Peer, ips: Iterable[str], known: Sequence[Peer], own_ips: Collection[str]) -> None:
    """Raise BadArgument for a worker that cannot be added.

    ips: what its name stands for.   own_ips: this computer's addresses besides loopback. Its memory is used anyway and
    would be counted twice; loopback is let through, since a tunnel ends there.
    """
    if any((other.host, other.port) == (peer.host, peer.port) for other in known):
        raise BadArgument(
            f"{peer.address} is in the list already.",
            fix="Look at it with “hexalogue peers check”, or remove it first.",
        )
    if set(ips) & set(own_ips):
        raise BadArgument(
            f"{peer.address} is this computer itself.", fix="Its memory is used anyway. Name the other machines."
        )
    if len(known) >= MAX_PEERS:
        raise BadArgument(
            f"There are {MAX_PEERS} workers already, and llama.cpp takes no more.", fix="Remove one that is not used."
        )


def checked_binding(host: str) -> str:
    """The address a worker of this computer may listen on: one near IPv4 address, never all of them.

    Raises PublicPeer for a public one, BadArgument for the others.
    """
    fix = "Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1."
    try:
        address = ipaddress.ip_address(host)
    except ValueError as error:
        raise BadArgument(f"“{host[:60]}” is no IP address, and a worker listens on an address.", fix=fix) from error
    if address.version != 4:
        raise BadArgument("llama.cpp's RPC listens on IPv4 addresses only.", fix=fix)
    if address.is_unspecified or address.is_multicast or host == "255.255.255.255":
        raise BadArgument(
            f"A worker may not listen on {host}: that is every network this computer is in, and RPC has no key.",
            fix=fix,
        )
    if privacy_of_address(host) is Privacy.THIRD_PARTY:
        raise PublicPeer(host)
    return host


def version_mismatch(theirs: RpcVersion, ours: RpcVersion | None) -> str:
    """Why two builds do not fit, as the end of a sentence; empty when they do, or when ours is not known.

    llama.cpp itself refuses another major or a newer minor version; the patch counts the operations it knows, so a
    different one may compute something else. The same build everywhere is the rule (tools/rpc, read 2026-11-21).
    """
    if ours is None or theirs == ours:
        return ""
    return f"it speaks version {theirs} of the protocol and this computer's llama-server {ours}"


def planned(states: Sequence[PeerState], needed_bytes: int | None, here_bytes: int) -> ClusterPlan:
    """Who would compute a model that needs so much. here_bytes: what this computer itself can give."""
    used = tuple(state for state in states if state.is_usable)
    left_out = tuple(state for state in states if not state.is_usable)
    free = int((here_bytes + sum(state.free_bytes for state in used)) * (1 - KEPT_FREE))
    fits = None if needed_bytes is None else needed_bytes <= free
    return ClusterPlan(used, left_out, needed_bytes, free, fits, _said(used, left_out, needed_bytes, free))


def _said(used: Sequence[PeerState], left_out: Sequence[PeerState], needed_bytes: int | None, free_bytes: int) -> str:
    count = "no worker" if not used else "1 worker" if len(used) == 1 else f"{len(used)} workers"
    here = f"This computer and {count} have about {said_size(free_bytes)} for a model"
    if needed_bytes is None:
        sentence = f"{here}."
    elif needed_bytes <= free_bytes:
        sentence = f"{here}; it needs {said_size(needed_bytes)} and fits."
    else:
        sentence = f"{here}; it needs {said_size(needed_bytes)} and does not fit."
    if left_out:
        sentence += f" Not counted: {', '.join(state.peer.said for state in left_out)}."
    return sentence


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _bad_peer(text: str) -> BadArgument:
    return BadArgument(
        f"“{text[:60]}” is no worker's address.", fix=f"Write HOST or HOST:PORT, as in 192.168.1.20:{USUAL_PORT}."
    )
