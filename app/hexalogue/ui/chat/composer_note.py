"""The line above the words in the composer that says what is done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.piece_widget import icon_button, tint
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px


class ComposerNote(QFrame):
    """A sign, a sentence, and a button that leaves it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.close_button = icon_button(self, "x", say("Leave the earlier message as it is"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.close_button)

    def tell(self, text: str, look: Look) -> None:
        """Hidden while there is nothing to say."""
        self.setVisible(bool(text))
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.setPixmap(pixmap("pencil", look.tokens.muted, icon_px(16), self.devicePixelRatioF()))
        tint(self.close_button, look.tokens.muted)
