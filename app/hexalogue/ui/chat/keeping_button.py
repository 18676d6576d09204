"""How far the words go, said on a button; its menu locks the conversation to a class."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.chat import words
from hexalogue.ui.chat.answerers import Keeping
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.menu_button import MenuButton, chevron_room_px, paddings
from hexalogue.ui.chat.signs import dot, tick
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.tokens import METRICS, icon_px, px

_SHEET = """
QPushButton {{ color: {colour}; font-size: {size:g}px; border: 1px solid {border}; border-radius: 8px;
  text-align: left; padding: {padding}; min-height: {inner}px; background: transparent; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: {focus_padding}; min-height: {focus_inner}px; }}
"""


class KeepingButton(MenuButton):
    """A dot without a lock, a padlock with one, a warning where the lock shuts the choice out."""

    lock_chosen = Signal(str)  # a privacy class; empty for none

    def __init__(self, parent: QWidget) -> None:
        menu = QMenu(parent)
        menu.setAccessibleName(say("How far this chat may go"))
        super().__init__(menu, parent)
        group = QActionGroup(menu)
        self._rows: dict[Privacy | None, QAction] = {}
        for lock, text in words.LOCKS:
            row = self._rows[lock] = menu.addAction(say(text))
            row.setCheckable(True)
            group.addAction(row)
            row.triggered.connect(lambda _, value=lock: self.lock_chosen.emit(value.value if value else ""))
            if lock is None:
                menu.addSeparator()
        self.menu_of_locks = menu
        self._said = ""
        self._most = 10_000

    def fit(self, most: int) -> None:
        """No wider than this, pixels: else the words go into the tool tip, and sign and colour stay. Cut words could
        mean another place."""
        self._most = most
        room = most - icon_px(18) - 16 - chevron_room_px()
        has_room = self.fontMetrics().horizontalAdvance(self._said) <= room
        self.setText(f" {self._said}" if has_room else "")
        how_far = say("How far this chat may go")
        self.setToolTip(how_far if has_room else f"{self._said}\n{how_far}")

    def render_keeping(self, keeping: Keeping, lock: Privacy | None, look: Look) -> None:
        """Words, sign and colour. lock: what is chosen in the menu."""
        tokens = look.tokens
        colour = look.of_privacy(keeping.privacy) if keeping.privacy else tokens.muted
        colour = tokens.danger if keeping.is_refused else colour
        self._said = keeping.text
        self.fit(self._most)
        self.setAccessibleName(say("{promise}. Change how far this chat may go", promise=keeping.text))
        if keeping.is_refused:
            self.setIcon(icon("circle-alert", colour))
        else:
            self.setIcon(icon("lock", colour) if keeping.is_locked else dot(colour))
        colours = {"colour": colour, "border": tokens.border, "hover": tokens.hover, "focus": tokens.focus}
        sizes = {"size": METRICS.secondary_px, "inner": px(28), "focus_inner": px(28) - 2}
        self.setStyleSheet(_SHEET.format(**colours, **sizes, **paddings()))
        self.tint_chevron(tokens.muted)
        self._rows[lock].setChecked(True)
        for value, row in self._rows.items():
            sign = dot(look.of_privacy(value) if value else tokens.muted)
            row.setIcon(tick(tokens.accent) if value is lock else sign)
