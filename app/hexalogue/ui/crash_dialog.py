"""The crash dialog: says that something broke, and hands out the report."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label

TITLE = "Something broke in Hexalogue"
TEXT = (
    "This is a mistake in the application, not yours. Your conversations are kept. "
    "You may go on, or close and start it again. The report below holds no keys and none of your words."
)


class CrashDialog(QDialog):
    """Shows one report. text: redacted before it comes here."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._report = report
        title = say(TITLE)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 420)
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setProperty("role", "code")
        shown.setAccessibleName(say("Crash report"))
        shown.setTabChangesFocus(True)
        self.copy_button = push(say("Copy report"), "plain", self.copy_report)
        self.close_button = push(say("Close"), "primary", self.close)
        buttons = in_row([None, self.copy_button, self.close_button])
        heading = label(title, "heading", wraps=True)
        self.setLayout(
            in_column([heading, label(say(TEXT), wraps=True), shown, buttons], gap=16, margins=(24, 24, 24, 20))
        )
        self.copy_button.setFocus()

    def copy_report(self) -> None:
        """Put the report on the clipboard, and say that it is there."""
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(say("Copied"))
