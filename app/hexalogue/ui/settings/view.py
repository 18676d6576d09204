"""The widgets of the Settings page. It shows a state and tells what was typed; it decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hexalogue.ui.errors import title_of
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error
from hexalogue.ui.settings.fields import FIELDS, SECTIONS, Field, FieldKind, Section
from hexalogue.ui.settings.viewmodel import SettingsState, shown_text
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row, line
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame
from hexalogue.ui.widgets.strip import Strip

TITLE = "Settings"
SUBTITLE = "Changes are saved as you make them."
_INPUT_PX = 250
_LINES_PX = 76


def _input_width() -> int:
    """Wider with larger text, but never more than a narrow window can give."""
    return min(px(_INPUT_PX), 340)


class _Choice(QComboBox):
    """A choice that the wheel does not change while the page is being scrolled."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        for value, word in field.choices:
            self.addItem(say(word), value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Lines(QPlainTextEdit):
    """Several lines; tells when the person leaves."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FieldRow(QFrame):
    """Label and help at the left, the input at the right, and beside it what is wrong. `edited`: id and text."""

    edited = Signal(str, str)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._input, self._text, self._set_text = self._made_input(field)
        self._input.setAccessibleName(say(field.label))
        self._input.setAccessibleDescription(say(field.help))
        self._input.setFixedWidth(_input_width())
        self._problem = label("", "danger", wraps=True)
        self._problem.setFixedWidth(_input_width())
        name = label(say(field.label))
        name.setBuddy(self._input)
        words = in_column([name, label(say(field.help), "muted", wraps=True), None], gap=2)
        answer = in_column([self._input, self._problem, None], gap=4)
        row = in_row([], gap=24, margins=(0, 10, 0, 10))
        row.addLayout(words, 1)
        row.addLayout(answer)
        self.setLayout(row)

    @property
    def input(self) -> QWidget:
        """The widget that is typed into."""
        return self._input

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def show_text(self, text: str, problem: str) -> None:
        """Show the value and what is wrong with it. What is being typed right now is left alone."""
        if text != self._text() and (problem or not self._input.hasFocus()):
            with QSignalBlocker(self._input):
                self._set_text(text)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._input.setProperty("invalid", bool(problem))
        self._input.style().polish(self._input)

    def _made_input(self, field: Field) -> tuple[QWidget, Callable[[], str], Callable[[str], None]]:
        match field.kind:
            case FieldKind.CHOICE:
                choice = _Choice(field)
                choice.activated.connect(self._tell)
                return (
                    choice,
                    lambda: str(choice.currentData()),
                    lambda text: choice.setCurrentIndex(choice.findData(text)),
                )
            case FieldKind.LINE:
                typed = QLineEdit()
                typed.setPlaceholderText(say(field.placeholder))
                typed.editingFinished.connect(self._tell)
                return typed, typed.text, typed.setText
            case FieldKind.LINES:
                lines = _Lines()
                lines.setPlaceholderText(say(field.placeholder))
                lines.setTabChangesFocus(True)
                lines.setFixedHeight(px(_LINES_PX))
                lines.left.connect(self._tell)
                return lines, lines.toPlainText, lines.setPlainText

    def _tell(self) -> None:
        self.edited.emit(self._field.id, self._text())


class SettingsView(PageFrame):
    """One card a section. `edited`: id of the field and its text."""

    edited = Signal(str, str)
    reset_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(TITLE), say(SUBTITLE))
        self._rows = {field_id: FieldRow(field) for field_id, field in FIELDS.items()}
        self._error = Strip(theme, icon_name="triangle-alert", colour="danger")
        self._error.closed.connect(self.error_closed)
        self.body.addWidget(self._error)
        for section in SECTIONS:
            self.body.addWidget(self._card(section))
        self._reset = push(say("Reset to defaults"), "plain", self.reset_asked.emit)
        self.body.addLayout(in_row([self._reset, None]))
        for row in self._rows.values():
            row.edited.connect(self.edited)

    def row(self, field_id: str) -> FieldRow:
        """The row of a field. Raises KeyError."""
        return self._rows[field_id]

    def show_state(self, state: SettingsState) -> None:
        """Show every field, and what went wrong while saving."""
        for field_id, row in self._rows.items():
            row.show_text(shown_text(state, field_id), state.problems.get(field_id, ""))
        if state.error is None:
            self._error.hide()
        else:
            self._error.tell(title_of(state.error.kind), said_error(state.error))

    def _card(self, section: Section) -> QFrame:
        card = frame("card")
        column: QVBoxLayout = in_column([label(say(section.title), "heading")], gap=0, margins=CARD)
        for number, field in enumerate(section.fields):
            if number:
                column.addWidget(line())
            column.addWidget(self._rows[field.id])
        card.setLayout(column)
        return card
