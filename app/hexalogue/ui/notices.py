"""The strips above the page: safe mode, and what went wrong outside of any turn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, Crashed, Noticed
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.crash import CrashNotice
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from hexalogue.ui.widgets.error_card import ErrorCard

SAFE_MODE_TITLE = "Safe mode"
SAFE_MODE_TEXT = (
    "Hexalogue started with default settings and loads no model by itself. Your own settings are kept. "
    "Close it and start it again without --safe-mode to leave."
)
NO_FONT_TITLE = "Nothing here can show {language}"
NO_FONT_TEXT = (
    "No font on this computer has its signs, so the window is in English. Install one, for example the package "
    "fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again."
)
# In English: where these are said, nothing else can be shown.
_ENGLISH_NAMES = {"ja": "Japanese", "zh_CN": "Chinese"}


class NoticeArea(QFrame):
    """Room for strips; takes no space while there is none."""

    def __init__(self, theme: Theme, *, safe_mode: bool) -> None:
        super().__init__()
        self.safe = Strip(theme, icon_name="life-buoy", colour="warning")
        self.error: ErrorCard | None = None
        self.hinted: Strip | None = None
        self._theme = theme
        self._column = in_column([self.safe], margins=(12, 8, 12, 0))
        self.setLayout(self._column)
        self.safe.closed.connect(self._fit)
        if safe_mode:
            self.safe.tell(say(SAFE_MODE_TITLE), say(SAFE_MODE_TEXT))
        else:
            self.hide()  # shown by whoever takes it in: without a parent it would be a window of its own

    def tell_no_font(self, code: str) -> None:
        """Why the window is not in the language that was asked for."""
        self.safe.tell(say(NO_FONT_TITLE, language=_ENGLISH_NAMES[code]), say(NO_FONT_TEXT))
        self._fit()

    def hint(self, title: str, text: str) -> None:
        """What a person did led to nothing, and nothing is wrong: say why."""
        from hexalogue.ui.announcing import announce  # no first paint needs it

        if self.hinted is None:
            self.hinted = Strip(self._theme)
            self._column.addWidget(self.hinted)
            self.hinted.closed.connect(self._fit)
        self.hinted.tell(title, text)
        self.hinted.setToolTip(text)  # a low window with large text shows only its beginning
        announce(self.hinted, self.hinted.words)
        self._fit()

    def tell(self, error: AppError) -> None:
        """Show the newest error; its buttons close the card and then act."""
        self.error = self.error or self._made_card()
        self.error.tell(error)
        self._fit()

    def _made_card(self) -> "ErrorCard":
        from hexalogue.ui.widgets.error_card import ErrorCard  # no first paint needs it

        card = ErrorCard(self._theme, role="strip")
        self._column.addWidget(card)
        card.closed.connect(self._fit)
        return card

    def _fit(self) -> None:
        self.setVisible(
            any(strip is not None and not strip.isHidden() for strip in (self.safe, self.hinted, self.error))
        )


class NoticeController(QObject):
    """Shows `Noticed` as a card and `Crashed` as the crash dialog."""

    def __init__(self, bridge: Bridge, area: NoticeArea, crashes: CrashNotice) -> None:
        super().__init__(area)
        self._area = area
        self._crashes = crashes
        bridge.happened.connect(self._hear)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case Noticed(error):
                self._area.tell(error)
            case Crashed(_, report):
                self._crashes.show(report)
            case _:
                pass
