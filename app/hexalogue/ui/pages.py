"""The pages of the window, as values: the rail and the page stack are built from this list."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from hexalogue.domain.frozen import dataclass

CHAT = "chat"
MODELS = "models"
SETTINGS = "settings"
KEYS = "keys"
PROVIDERS = "providers"
ENGINES = "engines"
ACTIVITY = "activity"
DOCTOR = "doctor"
SETUP = "setup"


@dataclass(frozen=True, slots=True)
class Page:
    """One page. build: makes its widget, when it is first shown.   at_bottom: below the stretch of the rail.

    has_conversations: the list of conversations stands beside it.
    """

    id: str
    title: str
    icon: str
    build: Callable[[], QWidget]
    at_bottom: bool = False
    has_conversations: bool = False


@runtime_checkable
class HasPlaces(Protocol):
    """A page that can be opened at a place on it: a provider's row, a section."""

    def show_place(self, place: str) -> None:
        """Bring it into view. A place that is not there changes nothing."""
        ...


@runtime_checkable
class KeepsPlace(Protocol):
    """A page that can say where the keyboard is, so that the next window of the same page goes on there."""

    @property
    def place(self) -> str:
        """A place of `HasPlaces`; empty where the keyboard is in none."""
        ...
