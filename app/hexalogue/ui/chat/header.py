"""The line above the transcript: which model answers, and where the words stay."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.viewmodel import ModelRow, Shown
from hexalogue.ui.icons import icon, pixmap

_HEIGHT = 46
_NAME_CHARACTERS = 36
_MODEL_SHEET = """
QPushButton { font-weight: 600; text-align: left; padding: 0 34px 0 8px; min-height: 30px; }
QPushButton:hover { background: %s; }
QPushButton:focus { padding: 0 33px 0 7px; min-height: 28px; }
"""


class ChatHeader(QFrame):
    """Model name with its menu, and the promise."""

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._model = QPushButton(self)
        self._model.setIconSize(QSize(18, 18))
        self._model.setCursor(Qt.CursorShape.PointingHandCursor)
        self._model.clicked.connect(self.open_menu)
        self._chevron = QLabel(self._model)
        self._menu = QMenu(self)
        self._pill = QLabel(self)
        self._pill.setTextFormat(Qt.TextFormat.RichText)
        self._pill.setFixedHeight(30)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(14)
        row.addWidget(self._model)
        row.addWidget(self._pill)
        row.addStretch(1)

    def render_shown(self, shown: Shown, look: Look) -> None:
        """Words and colours."""
        self._look = look
        name = shown.model if len(shown.model) <= _NAME_CHARACTERS else shown.model[:_NAME_CHARACTERS] + "…"
        colour = look.of_privacy(shown.privacy)
        self._model.setText(f" {name}")
        self._model.setToolTip(shown.model)
        self._model.setAccessibleName(f"Model: {shown.model}. Pick another")
        self._model.setIcon(icon("box", colour))
        self._model.setStyleSheet(_MODEL_SHEET % look.tokens.hover)
        self._chevron.setPixmap(pixmap("chevron-down", look.tokens.muted, 16, self.devicePixelRatioF()))
        self._place_chevron()
        self._pill.setText(f"●&nbsp; {shown.promise}")
        self._pill.setAccessibleName(shown.promise)
        self._pill.setStyleSheet(
            f"color: {colour}; font-size: 12.5px; border: 1px solid {look.tokens.border};"
            "border-radius: 8px; padding: 0 12px;"
        )

    def show_models(self, rows: Sequence[ModelRow]) -> None:
        """What the menu offers."""
        self._menu.clear()
        for row in rows:
            action = QAction(row.name + (f"  ({row.remark})" if row.remark else ""), self._menu)
            action.setCheckable(True)
            action.setChecked(row.is_used)
            action.triggered.connect(lambda _, model=row.id: self.model_chosen.emit(model))
            self._menu.addAction(action)
        if not rows:
            nothing = self._menu.addAction("No model on this computer yet")
            nothing.setEnabled(False)

    @property
    def menu(self) -> QMenu:
        """The models."""
        return self._menu

    def open_menu(self) -> None:
        """Below the name. `popup` returns at once: QPushButton's own menus would run a nested loop."""
        self._menu.popup(self._model.mapToGlobal(QPoint(0, self._model.height() + 2)))

    def _place_chevron(self) -> None:
        self._model.ensurePolished()
        self._chevron.setGeometry(self._model.sizeHint().width() - 28, 9, 16, 16)
