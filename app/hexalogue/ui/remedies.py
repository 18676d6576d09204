"""Who carries out what a button beside an error says: a page that opens, or an act of the services.

A place that shows errors does some of it by itself (its own way to try again); the rest is the window's, which has one
`Remedies` for all of them. `carrier_of(widget)` finds it from any widget inside.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hexalogue import __version__
from hexalogue.domain.errors import AppError, Remedy
from hexalogue.services.facade import Services
from hexalogue.ui import pages
from hexalogue.ui.folders import open_address, open_folder
from hexalogue.ui.freeing import free_memory


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a remedy needs to know of its error. provider: an id, or empty.   page: an address for the browser."""

    kind: str
    message: str = ""
    fix: str = ""
    provider: str = ""
    detail: str = ""
    page: str = ""


def trouble_of(error: AppError) -> Trouble:
    """Of an error at hand; of one that is remembered, the rest is made by who remembers."""
    page = getattr(error, "page", "")
    return Trouble(error.kind, error.message, error.fix, error.provider or "", error.detail, page)


@dataclass(frozen=True, slots=True)
class ToPage:
    """A page opens. at: the place on it; empty for the provider the error names."""

    page: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class ToAct:
    """The window does it: a method of `Remedies`."""

    act: "Callable[[Remedies, Trouble], None]"


@dataclass(frozen=True, slots=True)
class OnTheSpot:
    """Only the place that shows the error knows what to try again, or whom to allow what."""


Way = ToPage | ToAct | OnTheSpot


class Remedies:
    """The window's way with each remedy. window: before which dialogs stand.   open_page: shows a page, at a place on
    it.   has_page: whether it is there.
    """

    def __init__(
        self,
        services: Services,
        window: QWidget,
        open_page: Callable[[str, str], object],
        has_page: Callable[[str], bool],
    ) -> None:
        self._services = services
        self._window = window
        self._open_page = open_page
        self._has_page = has_page

    def can(self, remedy: Remedy) -> bool:
        """Whether this window can carry it out."""
        way = WAYS[remedy]
        return self._has_page(way.page) if isinstance(way, ToPage) else isinstance(way, ToAct)

    def carry_out(self, remedy: Remedy, trouble: Trouble) -> None:
        """Do it. Nothing happens for what `can` denies."""
        way = WAYS[remedy]
        if isinstance(way, ToPage):
            self._open_page(way.page, way.at or trouble.provider)
        elif isinstance(way, ToAct):
            way.act(self, trouble)

    def details(self, trouble: Trouble) -> str:
        """The technical text of an error, without what is the person's alone."""
        lines = [trouble.kind, *([f"provider: {trouble.provider}"] if trouble.provider else []), trouble.detail]
        return self._services.discreet("\n".join(line for line in lines if line))

    def report(self, trouble: Trouble) -> str:
        """An error as text to send to somebody who helps."""
        lines = (f"Hexalogue {__version__}", trouble.message, trouble.fix, self.details(trouble))
        return self._services.discreet("\n".join(line for line in lines if line))

    # --- acts

    def free_memory(self, trouble: Trouble) -> None:
        """Put models away; the next message loads what it needs again."""
        del trouble
        self._services.tasks.start(free_memory(self._window, self._services), name="free memory")

    def download_again(self, trouble: Trouble) -> None:
        """Go on with the download, and show it."""
        del trouble
        self._services.models.resume_download()
        self._open_page(pages.MODELS, "")

    def copy_report(self, trouble: Trouble) -> None:
        """Onto the clipboard."""
        QGuiApplication.clipboard().setText(self.report(trouble))

    def open_folder(self, trouble: Trouble) -> None:
        """The folder of the file that the error names; that of the settings for an error that names none."""
        named = Path(trouble.detail) if trouble.detail else None
        places = self._services.places
        open_folder(named.parent if named is not None and named.is_absolute() else places.config)

    def read_terms(self, trouble: Trouble) -> None:
        """The model's page, in the browser."""
        if trouble.page:
            open_address(trouble.page)
        else:
            self._open_page(pages.MODELS, "")


WAYS: Mapping[Remedy, Way] = {
    Remedy.RETRY: OnTheSpot(),
    Remedy.ALLOW_CLASS: OnTheSpot(),
    Remedy.PICK_MODEL: ToPage(pages.MODELS),
    Remedy.FREE_DISK: ToPage(pages.MODELS),
    Remedy.CHECK_NETWORK: ToPage(pages.SETTINGS, "network"),
    Remedy.OPEN_SETTINGS: ToPage(pages.SETTINGS),
    Remedy.UPDATE_APP: ToPage(pages.SETTINGS, "about"),
    Remedy.RUN_DOCTOR: ToPage(pages.DOCTOR, "run"),
    Remedy.OPEN_KEYS: ToPage(pages.KEYS),
    Remedy.PICK_PROVIDER: ToPage(pages.PROVIDERS),
    Remedy.CORRECT_ADDRESS: ToPage(pages.PROVIDERS),
    Remedy.INSTALL_ENGINE: ToPage(pages.ENGINES),
    Remedy.DOWNLOAD_AGAIN: ToAct(Remedies.download_again),
    Remedy.FREE_MEMORY: ToAct(Remedies.free_memory),
    Remedy.REPORT: ToAct(Remedies.copy_report),
    Remedy.OPEN_FOLDER: ToAct(Remedies.open_folder),
    Remedy.ACCEPT_TERMS: ToAct(Remedies.read_terms),
}


@runtime_checkable
class Carrier(Protocol):
    """A window that carries remedies out."""

    @property
    def remedies(self) -> Remedies:
        """Its ways."""
        ...


def carrier_of(widget: QWidget) -> Remedies | None:
    """The ways of the window around a widget; None outside of any."""
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, Carrier):
            return around.remedies
        around = around.parentWidget()
    return None
