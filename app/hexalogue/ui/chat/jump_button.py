"""“Jump to newest”: floats above the end of the transcript while a person reads further up."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from hexalogue.ui.chat.look import Look
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px

_ABOVE_END_PX = 16


class JumpButton(QPushButton):
    """Placed by its parent's size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("Jump to newest"), parent)
        self._home = parent
        self.setProperty("role", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(icon_px(16), icon_px(16)))
        self.hide()

    def use_look(self, look: Look) -> None:
        """Another theme."""
        self.setIcon(icon("arrow-down", look.tokens.accent))
        self.setStyleSheet(
            f"border-radius: 16px; min-height: {px(30)}px; padding: 0 14px; background: {look.tokens.surface};"
            f"border: 1px solid {look.tokens.border};"
        )

    def show_where_needed(self, *, is_needed: bool) -> None:
        """Appear or go."""
        if is_needed != self.isVisibleTo(self._home):
            self.setVisible(is_needed)
            self.place()

    def place(self) -> None:
        """In the middle, just above the lower edge."""
        parent, hint = self._home, self.sizeHint()
        left = (parent.width() - hint.width()) // 2
        self.setGeometry(left, parent.height() - hint.height() - _ABOVE_END_PX, hint.width(), hint.height())
        self.raise_()
