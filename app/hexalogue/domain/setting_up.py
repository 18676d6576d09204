"""The setup as values: its steps, what is found on this computer, what a person typed so far. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec


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

    @property
    def is_over(self) -> bool:
        """Whether everything was looked for."""
        return None not in (self.servers, self.keys, self.models)


@dataclass(frozen=True, slots=True)
class Proven:
    """A model that answered. ttft_s: seconds until its first word.   tokens_per_s: 0 = unknown."""

    text: str
    ttft_s: float
    tokens_per_s: float
    provider: str
    model: str
    privacy: Privacy


def asks_for_chat(spec: ProviderSpec) -> bool:
    """Whether it is somebody to talk to: some rows only hear."""
    return spec.family not in ("openai_audio", "whisper_server")
