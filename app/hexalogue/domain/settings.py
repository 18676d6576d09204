"""The person's settings: one declaration gives type and default; `store/settings.py` reads and writes them."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from hexalogue.domain.chains import Chain
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import LoadSettings
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.sampling import Sampling


class Appearance(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """Whether things move by themselves."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


TEXT_PERCENTS = (75, 90, 100, 110, 125, 150, 175, 200)
"""The sizes of text there are to choose from."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them. model: a model id or empty for the best that is there. hub_endpoints: empty for the public hub;
    HF_ENDPOINT in the environment comes first. idle_unload_min: 0 = never. memory_budget_mb: for all engines together,
    0 = what is free. system_prompt: sent before every conversation.
    ca_file: certificates trusted everywhere beside the system's. releases_url: a mirror of the engines' release lists;
    HEXALOGUE_RELEASES_URL comes first. default_lock: how far the words of new conversations may go. default_reference:
    who answers where nobody is named, empty for the best model on this computer. disabled_providers: ids of those that
    are not offered. chains: by name. language: as in “de” or “zh_CN”, empty for the system's. text_percent: one of
    TEXT_PERCENTS. setup_seen: the setup is not offered by itself any more.
    """

    appearance: Appearance = Appearance.SYSTEM
    model: str = ""
    hub_endpoints: tuple[str, ...] = ()
    proxy: str = ""
    idle_unload_min: int = 15
    memory_budget_mb: int = 0
    system_prompt: str = ""
    language: str = ""
    text_percent: int = 100
    reduce_motion: Motion = Motion.SYSTEM
    load: LoadSettings = field(default_factory=LoadSettings)
    sampling: Sampling = field(default_factory=Sampling)
    ca_file: str = ""
    releases_url: str = ""
    default_lock: Privacy | None = None
    default_reference: str = ""
    disabled_providers: tuple[str, ...] = ()
    chains: Mapping[str, Chain] = field(default_factory=dict)
    setup_seen: bool = False
