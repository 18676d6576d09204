"""The open field for one key: typed or pasted, taken away at once, never read back into a widget."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from hexalogue.domain.keys import KeyPlace, Secret
from hexalogue.ui.keys.rows import Field
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row, line
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.secret_field import SecretField

PLACES = {
    KeyPlace.SESSION: "Until you close Hexalogue",
    KeyPlace.FILE: "In an encrypted file",
}
_LABEL_PX = 150


class KeyEditor(QFrame):
    """saved: the key as a `Secret`, its label, and the place that was chosen (empty where there was no choice)."""

    saved = Signal(Secret, str, str)
    cancelled = Signal()

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__()
        self.setAccessibleName(field.title)
        self._field = field
        self.secret = SecretField(theme, field.title)
        self.secret.edit.setPlaceholderText(say("Paste or type the key"))
        self.secret.accepted.connect(self._save)
        self._label = QLineEdit(field.editing.label)
        self._label.setAccessibleName(say("A label, to tell keys apart"))
        self._label.setToolTip(say("A label, to tell keys apart"))
        self._label.setMaximumWidth(px(_LABEL_PX))
        self._label.returnPressed.connect(self._save)
        self._place = QComboBox()
        self._place.setAccessibleName(say("Where the key is kept"))
        for place in field.places:
            self._place.addItem(say(PLACES[place]), place.value)
        if field.place in field.places:
            self._place.setCurrentIndex(field.places.index(field.place))
        self._hint = label(field.hint, "muted", wraps=True)
        self._trouble = label("", "danger", wraps=True)
        self._save_button = push(say("Save and verify"), "primary", self._save)
        self._cancel = push(say("Cancel"), "plain", self.cancelled.emit)
        top = in_row([], gap=8)
        top.addWidget(self.secret, 1)
        caption = label(say("Label"), "muted")
        caption.setBuddy(self._label)
        top.addWidget(caption)
        top.addWidget(self._label)
        bottom = in_row([self._place, self._hint], gap=12)
        bottom.setStretch(1, 1)
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._save_button)
        self.setLayout(in_column([line(), top, self._trouble, bottom], gap=8, margins=(0, 4, 0, 0)))
        # Here and not above: what is shown before it has a parent is a window of its own for a moment.
        for widget in (caption, self._label):
            widget.setVisible(not field.editing.replaces)
        self._place.setVisible(bool(field.places))
        self.setFocusProxy(self.secret)
        self.render_field(field)

    @property
    def trouble(self) -> str:
        """Why it could not be saved; empty while nothing is wrong."""
        return self._trouble.text()

    def render_field(self, field: Field) -> None:
        """Show this; what was typed stays."""
        self._field = field
        self._trouble.setText(field.trouble)
        self._trouble.setVisible(bool(field.trouble))
        is_free = not field.editing.is_saving
        self._save_button.setText(say("Save and verify") if is_free else say("Saving…"))
        for widget in (self.secret, self._label, self._place, self._save_button):
            widget.setEnabled(is_free)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        name = self._field.editing.label if self._field.editing.replaces else self._label.text()
        place = self._place.currentData() if self._field.places else ""
        self.saved.emit(self.secret.take(), name, place)
