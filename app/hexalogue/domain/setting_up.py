"""The setup as values: its steps, what is found on this computer, what a person typed so far. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from typing import Final, Protocol

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import OwnValue
from hexalogue.domain.taxonomy import FieldWords, Taxonomy

_HEADER: Final = "header:"
# How an address ends that is not dated.
_CURRENT: Final = "/v1"
# What would make another address of one that a value is put into.
_PARTS_ADDRESSES: Final = frozenset(" \t\r\n/?#{}@")


class Step(StrEnum):
    """Where the setup stands. needs: what the chosen provider still lacks.   proof: one real answer."""

    GOAL = "goal"
    PROVIDER = "provider"
    NEEDS = "needs"
    PROOF = "proof"


@dataclass(frozen=True, slots=True)
class SetupDraft:
    """What survives a killed application: everything typed but keys. typed: by provider, then by the field's name."""

    step: Step = Step.GOAL
    goal: str = ""
    provider: str = ""
    model: str = ""
    typed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was begun."""
        return self == SetupDraft()


class SetupDrafts(Protocol):
    """Where the draft lies (`store/setup_file.py`). Both touch the disk."""

    def read(self) -> SetupDraft:
        """What was kept; an empty one where there is none, or none that can be read."""
        ...

    def keep(self, draft: SetupDraft) -> None:
        """Keep it instead of the one before; an empty one is forgotten. Raises DiskFull, ReadOnly."""
        ...


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A provider that has a key. source: the environment's variable, empty for a stored one."""

    provider: ProviderId
    name: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A server that was recognised on this computer. name: of its provider's row."""

    provider: ProviderId
    name: str
    base_url: str

    @property
    def said(self) -> str:
        """Host and port."""
        return self.base_url.partition("://")[2].partition("/")[0]


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at this computer brought so far. None: still being looked for."""

    servers: tuple[FoundPlace, ...] | None = None
    keys: tuple[FoundKey, ...] | None = None
    models: tuple[LocalModel, ...] | None = None


@dataclass(frozen=True, slots=True)
class Proven:
    """A model that answered. ttft_s: seconds until its first word.   tokens_per_s: 0 = unknown."""

    text: str
    ttft_s: float
    tokens_per_s: float
    provider: str
    model: str
    privacy: Privacy


def fields_for(spec: ProviderSpec, names: Sequence[str], taxonomy: Taxonomy) -> tuple[FieldWords, ...]:
    """What a person may give a provider: values by these names, and what the tables know of it besides."""
    return (*(taxonomy.field(name) for name in names), *taxonomy.besides(spec.id))


def value_of(words: FieldWords, spec: ProviderSpec) -> str:
    """What is set now; empty for nothing, and for what cannot be read from a row."""
    if words.becomes.startswith(_HEADER):
        return spec.headers.get(words.becomes.removeprefix(_HEADER), "")
    kind, _, template = words.becomes.partition(":")
    if kind == "address":
        before, _, after = _at_home(template, spec).partition("{value}")
        is_it = bool(before) and spec.base_url.startswith(before) and spec.base_url.endswith(after)
        return spec.base_url[len(before) : len(spec.base_url) - len(after)] if is_it else ""
    return "" if words.becomes else spec.defaults.get(words.name, "")


def changes_of(
    spec: ProviderSpec, fields: Sequence[FieldWords], values: Mapping[str, str]
) -> dict[str, OwnValue | None]:
    """The keys of a provider's row that these values change; an empty value takes its own away.

    Raises BadArgument for a value that cannot be a part of an address or of a header.
    """
    defaults: dict[str, str | bool] = {}
    headers: dict[str, str | bool] = {}
    changes: dict[str, OwnValue | None] = {}
    for words in fields:
        text = values.get(words.name, "").strip()
        kind, _, rest = words.becomes.partition(":")
        if kind == "header":
            headers[rest] = _checked(words, text, text.isprintable() and text.isascii())
        elif kind == "address":
            if text or value_of(words, spec):
                changes["base_url"] = _address(rest, spec, text)
        elif not kind:
            defaults[words.name] = _checked(words, text, not _PARTS_ADDRESSES & set(text) and text.isprintable())
    return changes | ({"defaults": defaults} if defaults else {}) | ({"headers": headers} if headers else {})


def _address(template: str, spec: ProviderSpec, text: str) -> str | None:
    """The address with this value in it. Without a value: None for the row's own, and the undated one of a person's."""
    at_home = _at_home(template, spec)
    if text:
        return at_home.replace("{value}", text)
    return None if at_home == template else f"{at_home.partition('?')[0]}{_CURRENT}"


def _at_home(template: str, spec: ProviderSpec) -> str:
    """A template that only dates an address, for the one that the person chose: keys and words are meant for that."""
    place, mark, query = template.partition("?")
    base = spec.base_url.partition("?")[0]
    if not mark or f"{base}/".startswith(f"{place.rstrip('/')}/"):
        return template
    return f"{base.rstrip('/').removesuffix(_CURRENT)}?{query}"


def _checked(words: FieldWords, text: str, is_fit: bool) -> str:
    if is_fit:
        return text
    raise BadArgument(f"“{text[:60]}” cannot be the {words.label.lower()}.", fix="Type it without spaces and slashes.")


def asks_for_chat(spec: ProviderSpec) -> bool:
    """Whether it is somebody to talk to: some rows only hear."""
    return spec.family not in ("openai_audio", "whisper_server")
