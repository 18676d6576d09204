"""The person's settings: one declaration gives type and default; `store/settings.py` reads and writes them."""

from dataclasses import dataclass, field
from enum import StrEnum

from hexalogue.domain.messages import Sampling
from hexalogue.domain.models import LoadSettings


class Appearance(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them. model: a model id or empty for the best that is there. hub_endpoints: empty for the public hub;
    HF_ENDPOINT in the environment comes first. idle_unload_min: 0 = never. memory_budget_mb: for all engines together,
    0 = what is free. system_prompt: sent before every conversation.
    """

    appearance: Appearance = Appearance.SYSTEM
    model: str = ""
    hub_endpoints: tuple[str, ...] = ()
    proxy: str = ""
    idle_unload_min: int = 15
    memory_budget_mb: int = 0
    system_prompt: str = ""
    load: LoadSettings = field(default_factory=LoadSettings)
    sampling: Sampling = field(default_factory=Sampling)
