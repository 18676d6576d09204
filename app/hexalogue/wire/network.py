"""How to reach the network: one value, made in one place and handed to what opens connections."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hexalogue.wire.hub import hub_authorizations
from hexalogue.wire.proxies import ProxyRules, rules_of_address, rules_of_environment

CONNECT_S = 15.0  # three SYN retransmissions (1 + 2 + 4 s) and a slow handshake
STALL_S = 30.0  # no byte for so long: the connection is dead, whatever TCP thinks (Ollama's figure, read 2026-11-21)


@dataclass(frozen=True, slots=True)
class Network:
    """Proxies, trust and patience.

    ca_file: certificates trusted besides the operating system's, PEM.   authorizations: origin (`https://host` or
    `https://host:port`) to the value of its Authorization header; no other origin ever gets it.
    connect_s, stall_s: deadlines in seconds.   pace: factor on the waits between attempts, 1 but in tests.
    """

    proxies: ProxyRules = field(default_factory=ProxyRules)
    ca_file: Path | None = None
    authorizations: Mapping[str, str] = field(default_factory=dict)
    connect_s: float = CONNECT_S
    stall_s: float = STALL_S
    pace: float = 1.0


def network_from(environment: Mapping[str, str], proxy: str = "", ca_file: Path | None = None) -> Network:
    """The network as the person set it: their proxy, else the environment's (HTTP_PROXY and its like), and the
    environment's token for the hub, for downloads of models whose terms they accepted.
    """
    rules = rules_of_address(proxy) if proxy else rules_of_environment(environment)
    return Network(proxies=rules, ca_file=ca_file, authorizations=hub_authorizations(environment))
