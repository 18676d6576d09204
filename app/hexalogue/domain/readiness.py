"""What a provider still lacks before it can answer: pure, and the same for every row. It drives the wizard."""

from collections.abc import Mapping
from dataclasses import field
from string import Formatter
from typing import Literal
from urllib.parse import urlsplit

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec

# The address of a program of ours is filled in when it starts.
_CHOSEN_AT_START = "port"

Kind = Literal["package", "engine", "model", "address", "value", "peers", "key"]


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not there. name: of the placeholder for `value`, of the backend for `package`; else empty."""

    kind: Kind
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReadinessFacts:
    """What is known of this computer and of what the person gave.

    backends: engines inside the application that can run.   engines: providers whose program is installed.
    with_key: providers that have a key.   answering: providers whose server was seen to answer.   values: of
    placeholders, by provider, beside those of the row.   peers: computers that would take part in a model.
    """

    backends: frozenset[str] = frozenset()
    engines: frozenset[ProviderId] = frozenset()
    has_model: bool = False
    with_key: frozenset[ProviderId] = frozenset()
    answering: frozenset[ProviderId] = frozenset()
    values: Mapping[ProviderId, Mapping[str, str]] = field(default_factory=dict)
    peers: int = 0


def missing(spec: ProviderSpec, facts: ReadinessFacts) -> tuple[Missing, ...]:
    """In the order in which a person would bring it; empty when it can be asked."""
    lacks = [*_programs(spec, facts), *_addresses(spec, facts)]
    if _takes_key(spec) and spec.auth.is_required and spec.id not in facts.with_key:
        lacks.append(Missing("key"))
    return tuple(lacks)


def placeholders(spec: ProviderSpec) -> tuple[str, ...]:
    """The names in braces of its address, in order."""
    return tuple(name for _, name, _, _ in Formatter().parse(spec.base_url) if name)


def _is_started_by_us(spec: ProviderSpec) -> bool:
    names = placeholders(spec)
    return spec.category == "local_spawned" and _CHOSEN_AT_START in names


def _takes_key(spec: ProviderSpec) -> bool:
    return spec.auth.scheme != "none" and not _is_started_by_us(spec)


def _programs(spec: ProviderSpec, facts: ReadinessFacts) -> list[Missing]:
    """An engine, inside or beside the application, and a model for it."""
    lacks: list[Missing] = []
    if spec.family == "in_process":
        if spec.backend not in facts.backends:
            lacks.append(Missing("package", spec.backend))
    elif _is_started_by_us(spec):
        if spec.id not in facts.engines:
            lacks.append(Missing("engine"))
    elif is_led_from_here(spec):
        if spec.id not in facts.engines:
            lacks.append(Missing("engine"))
        if not facts.peers:
            lacks.append(Missing("peers"))
    else:
        return []
    if not facts.has_model:
        lacks.append(Missing("model"))
    return lacks


def _addresses(spec: ProviderSpec, facts: ReadinessFacts) -> list[Missing]:
    if spec.family == "in_process" or _is_started_by_us(spec) or is_led_from_here(spec):
        return []
    if not spec.base_url:
        return [Missing("address")]
    given = facts.values.get(spec.id, {})
    lacks = [Missing("value", name) for name in placeholders(spec) if not (given.get(name) or spec.defaults.get(name))]
    # A vendor is where its row says; whether a server of the person's runs there is known only by asking it.
    if not lacks and spec.goes_where_it_says and spec.id not in facts.answering:
        lacks.append(Missing("address"))
    return lacks


def is_led_from_here(spec: ProviderSpec) -> bool:
    """Whether this computer is the head of the cluster: its address has a place for a host, and that is this one."""
    if spec.category != "distributed" or not placeholders(spec):
        return False
    host = urlsplit(spec.base_url).hostname or ""
    filled = host.format_map(_Filled(spec.defaults))
    return filled in ("127.0.0.1", "localhost", "::1")


class _Filled(dict[str, str]):
    """Leaves a placeholder without a value as it is."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
