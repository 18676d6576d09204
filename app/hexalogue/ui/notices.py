"""The strips above the page: safe mode, and what went wrong outside of any turn."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.events import AppEvent, Crashed, Noticed
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.crash import CrashNotice
from hexalogue.ui.errors import shown, verb_of
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.widgets.strip import Act, Strip

SAFE_MODE_TITLE = "Safe mode"
SAFE_MODE_TEXT = (
    "Hexalogue started with default settings and loads no model by itself. Your own settings are kept. "
    "Close it and start it again without --safe-mode to leave."
)


class NoticeArea(QFrame):
    """Room for strips; takes no space while there is none."""

    def __init__(self, theme: Theme, *, safe_mode: bool) -> None:
        super().__init__()
        self.safe = Strip(theme, icon_name="life-buoy", colour="warning")
        self.error = Strip(theme, icon_name="triangle-alert", colour="danger")
        self.setLayout(in_column([self.safe, self.error], margins=(12, 8, 12, 0)))
        self.safe.closed.connect(self._fit)
        self.error.closed.connect(self._fit)
        if safe_mode:
            self.safe.tell(say(SAFE_MODE_TITLE), say(SAFE_MODE_TEXT))
        self._fit()

    def tell(self, error: AppError, remedies: Mapping[Remedy, Callable[[], object]]) -> None:
        """Show the newest error; its buttons close the strip and then act."""
        what = shown(error, remedies.keys())
        acts = [Act(verb_of(remedy), partial(self._carry_out, remedies[remedy])) for remedy in what.remedies]
        self.error.tell(what.title, what.text, acts)
        self._fit()

    def _carry_out(self, remedy: Callable[[], object]) -> None:
        self.error.dismiss()
        remedy()

    def _fit(self) -> None:
        self.setVisible(not (self.safe.isHidden() and self.error.isHidden()))


class NoticeController(QObject):
    """Shows `Noticed` as a strip and `Crashed` as the crash dialog. remedies: what this window can do."""

    def __init__(
        self,
        bridge: Bridge,
        area: NoticeArea,
        crashes: CrashNotice,
        remedies: Mapping[Remedy, Callable[[], object]],
    ) -> None:
        super().__init__(area)
        self._area = area
        self._crashes = crashes
        self._remedies = remedies
        bridge.happened.connect(self._hear)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case Noticed(error):
                self._area.tell(error, self._remedies)
            case Crashed(_, report):
                self._crashes.show(report)
            case _:
                pass
