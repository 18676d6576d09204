"""The field a key or a passphrase is typed into, with an eye that shows it while it is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from hexalogue.domain.keys import MAX_KEY_CHARS, Secret
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import IconButton
from hexalogue.ui.widgets.shown_key import ShownKey

_SIDE_PX = 11


class SecretEdit(QLineEdit):
    """Dots instead of letters, always: an assistive program reads the dots. Nothing is dragged out of it or into it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MAX_KEY_CHARS)
        self.setAccessibleName(name)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def take(self) -> Secret:
        """What was typed; the field and its history are empty afterwards."""
        secret = Secret(self.text())
        self.setText("")  # unlike `clear`, this forgets what could be undone
        return secret


class SecretField(QFrame):
    """The field with its eye. accepted: Enter was pressed.   edited: something was typed."""

    accepted = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.edit = SecretEdit(name)
        self.edit.returnPressed.connect(self.accepted)
        self.edit.textEdited.connect(self.edited)
        self._shown = ShownKey(self.edit, lines=1)
        self._shown.setAutoFillBackground(True)
        self._eye = IconButton(theme, "eye", say("Show what was typed while this is pressed"))
        self._eye.pressed.connect(self._show)
        self._eye.released.connect(self._shown.clear)
        self.setLayout(in_row([self.edit, self._eye], gap=4))
        self.setFocusProxy(self.edit)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.edit.text()

    @property
    def eye(self) -> IconButton:
        """The button that shows it."""
        return self._eye

    def take(self) -> Secret:
        """See `SecretEdit.take`."""
        self._shown.clear()
        return self.edit.take()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shown text lies over the dots."""
        super().resizeEvent(event)
        self._place()

    def _show(self) -> None:
        self._place()
        self._shown.show_secret(Secret(self.edit.text()))

    def _place(self) -> None:
        self._shown.setGeometry(self.edit.rect().adjusted(_SIDE_PX, 3, -_SIDE_PX, -3))
