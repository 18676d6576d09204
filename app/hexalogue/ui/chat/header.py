"""The line above the transcript: who answers, and how far the words go."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.chat.answer_menu import AnswerMenuView
from hexalogue.ui.chat.answerers import AnswerMenu
from hexalogue.ui.chat.keeping_button import KeepingButton
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.menu_button import MenuButton, chevron_room_px, paddings
from hexalogue.ui.chat.viewmodel import Shown
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px

_HEIGHT = 46
_SIDE_PX = 20
_GAP_PX = 14
_LEAST_NAME_PX = 64  # at the usual size of text
_MODEL_SHEET = """
QPushButton {{ font-weight: 600; text-align: left; padding: {padding}; min-height: {inner}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ padding: {focus_padding}; min-height: {focus_inner}px; }}
"""


class ChatHeader(QFrame):
    """Who answers, with the menu of all who could; and the promise, with the menu of locks."""

    answerer_chosen = Signal(str)  # a reference; empty for the default
    fallback_wished = Signal(bool)
    lock_chosen = Signal(str)  # a privacy class; empty for none
    menu_opening = Signal()
    better_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = ""
        self._pending: tuple[AnswerMenu, Look] | None = None
        self._menu = AnswerMenuView(self)
        self.who = MenuButton(self._menu, self)
        self.keeping = KeepingButton(self)
        self._menu.aboutToShow.connect(self._opening)
        self._menu.chosen.connect(self.answerer_chosen)
        self._menu.fallback_wished.connect(self.fallback_wished)
        self._menu.better_wished.connect(self.better_wished)
        self.keeping.lock_chosen.connect(self.lock_chosen)
        self.setFixedHeight(px(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.who)
        row.addWidget(self.keeping)
        row.addStretch(1)

    def render_shown(self, shown: Shown, lock: Privacy | None, look: Look) -> None:
        """Words and colours."""
        colour = look.of_privacy(shown.privacy) if shown.privacy else look.tokens.muted
        self._who = f"{shown.model} · {shown.provider}" if shown.provider else shown.model
        who = (
            say("{model} at {provider}", model=shown.model, provider=shown.provider) if shown.provider else shown.model
        )
        self.who.setToolTip(who)
        self.who.setAccessibleName(say("Answers with {who}. Choose who answers", who=who))
        self.who.setIcon(icon("box" if not shown.provider else "plug", colour))
        sizes = {"inner": px(30), "focus_inner": px(30) - 2} | paddings()
        self.who.setStyleSheet(_MODEL_SHEET.format(hover=look.tokens.hover, **sizes))
        self.who.tint_chevron(look.tokens.muted)
        self.keeping.render_keeping(shown.keeping, lock, look)
        self._fit()

    def render_menu(self, menu: AnswerMenu, look: Look) -> None:
        """What the menu offers."""
        self._menu.render_menu(menu, look)

    @property
    def menu(self) -> AnswerMenuView:
        """Who could answer."""
        return self._menu

    def open_menu(self) -> None:
        """Below the name."""
        self.who.open_menu()

    def _opening(self) -> None:
        self.menu_opening.emit()

    def _fit(self) -> None:
        """The name gives way to the promise."""
        self.keeping.ensurePolished()
        self.who.ensurePolished()
        around = icon_px(18) + 16 + chevron_room_px()  # beside the name: its icon, paddings and arrow
        self.keeping.fit(self.width() - 2 * _SIDE_PX - _GAP_PX - around - px(_LEAST_NAME_PX))
        taken = 2 * _SIDE_PX + _GAP_PX + self.keeping.sizeHint().width()
        taken += around
        room = max(px(_LEAST_NAME_PX), self.width() - taken)
        name = self.who.fontMetrics().elidedText(self._who, Qt.TextElideMode.ElideMiddle, room)
        self.who.setText(f" {name}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the name as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The name asks for nothing."""
        return QSize(0, px(_HEIGHT))
