"""The two questions of this page that need a field of their own: a passphrase, and another label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from hexalogue.domain.keys import Secret
from hexalogue.ui.dialogs import finished
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.secret_field import SecretField

_WIDTH_PX = 420
LEAST_CHARS = 8


class PassphraseDialog(QDialog):
    """One field for a file that is there, two for a new one. trouble: why the last passphrase did not do."""

    def __init__(self, parent: QWidget, theme: Theme, *, is_new: bool, trouble: str = "") -> None:
        super().__init__(parent)
        title = say("A passphrase for your keys") if is_new else say("Open the encrypted file")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._is_new = is_new
        text = (
            say("Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.")
            if is_new
            else say("Type the passphrase of your keys. It stays in memory until you close Hexalogue.")
        )
        words = label(text, wraps=True)
        words.setMinimumWidth(px(_WIDTH_PX))
        self.first = SecretField(theme, say("Passphrase"))
        self.first.edit.setPlaceholderText(say("Passphrase"))
        self.second = SecretField(theme, say("The same again"))
        self.second.edit.setPlaceholderText(say("The same again"))
        self._trouble = label(trouble, "danger", wraps=True)
        self._open = push(say("Use it") if is_new else say("Open"), "primary", self._finish)
        for field in (self.first, self.second):
            field.accepted.connect(self._finish)
        cancel = push(say("Cancel"), "plain", self.reject)
        heading = label(title, "heading", wraps=True)
        fields = in_column([self.first, self.second], gap=8)
        buttons = in_row([None, cancel, self._open])
        self.setLayout(in_column([heading, words, fields, self._trouble, buttons], gap=16, margins=(24, 24, 24, 20)))
        self.second.setVisible(is_new)  # only now: without a parent it would be a window of its own
        self._trouble.setVisible(bool(trouble))
        self.first.setFocus()
        self.passphrase: Secret | None = None

    def _finish(self) -> None:
        first, second = self.first.take(), self.second.take()
        trouble = _trouble_of(first, second) if self._is_new else ""
        if trouble or not first:
            self._trouble.setText(trouble or say("Type the passphrase."))
            self._trouble.show()
            self.first.setFocus()
            return
        self.passphrase = first
        self.accept()


def _trouble_of(first: Secret, second: Secret) -> str:
    if len(first.reveal()) < LEAST_CHARS:
        return say("Choose at least {count} characters. A few words are better.", count=LEAST_CHARS)
    return "" if first == second else say("The two are not the same. Type both again.")


async def ask_passphrase(parent: QWidget, theme: Theme, *, is_new: bool, trouble: str = "") -> Secret | None:
    """A passphrase; None when the person gave up."""
    dialog = PassphraseDialog(parent, theme, is_new=is_new, trouble=trouble)
    await finished(dialog)
    return dialog.passphrase


async def ask_label(parent: QWidget, name: str, current: str) -> str | None:
    """Another label for a key; None when the person gave up."""
    dialog = QDialog(parent)
    title = say("Rename the key of {name}", name=name)
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    field = QLineEdit(current)
    field.setAccessibleName(say("Label"))
    field.selectAll()
    field.returnPressed.connect(dialog.accept)
    words = label(say("A label tells your keys apart. It is not secret."), "muted", wraps=True)
    words.setMinimumWidth(px(_WIDTH_PX))
    buttons = in_row([None, push(say("Cancel"), "plain", dialog.reject), push(say("Rename"), "primary", dialog.accept)])
    heading = label(title, "heading", wraps=True)
    dialog.setLayout(in_column([heading, words, field, buttons], gap=16, margins=(24, 24, 24, 20)))
    field.setFocus()
    accepted = await finished(dialog) == QDialog.DialogCode.Accepted
    return field.text() if accepted else None
