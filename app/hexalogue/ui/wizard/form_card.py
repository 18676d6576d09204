"""A form of the setup, whatever it asks for: drawn from a `FormView`, and drawn again without losing a keystroke."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, label
from hexalogue.ui.widgets.secret_field import SecretField
from hexalogue.ui.wizard.form_view import Button, Field, FormView, Item

_STEPS = 1000
_ROLES = {"muted": "muted", "good": "local", "warning": "warning", "danger": "danger"}
_DOTS = {"muted": "muted", "good": "local", "warning": "warning", "danger": "danger"}
_FIELD_PX = 520
_LARGE_PX = 18


class FormCard(QFrame):
    """acted: the act, its argument, and what stands in the fields by their ids.   typed: into a field that is kept."""

    acted = Signal(str, str, dict)
    typed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shape: object = None
        self._view: FormView | None = None
        self._inputs: dict[str, QLineEdit] = {}
        self._buttons: dict[int, QWidget] = {}
        self._primary: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inside: QWidget | None = None
        self._text = self._progress = self._verdict = self._trouble = QLabel()
        self._bar = QProgressBar()

    @property
    def inputs(self) -> dict[str, QLineEdit]:
        """The fields by their ids."""
        return self._inputs

    def show_form(self, view: FormView) -> None:
        """Show this. Fields, items and buttons are made anew only where there are others."""
        if self._view is not None and view.owner != self._view.owner:
            self.forget_typed()
        self._empty_used(view)
        self._view = view
        shape = (
            view.owner,
            view.kind,
            view.command,
            tuple((field.id, field.label) for field in view.fields),
            view.items,
            tuple((button.act, button.argument, button.verb, button.is_primary) for button in view.buttons),
        )
        if shape != self._shape:
            self._shape = shape
            self._build(view)
        self._fill(view)

    def forget_typed(self) -> None:
        """Nothing of it stays in the fields: a key is gone, and another provider begins with its own."""
        for line in self._inputs.values():
            line.setText("")  # unlike `clear`, this forgets what could be undone

    @property
    def first(self) -> QWidget | None:
        """The first thing that can be done."""
        return next(iter(self._inputs.values()), None) or next(iter(self._buttons.values()), None)

    def focus_first(self) -> None:
        """Go there."""
        if self.first is not None:
            self.first.setFocus()

    # --- inside

    def _build(self, view: FormView) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        kept = {
            name: (line.text(), line.hasFocus(), line.cursorPosition(), line.hasSelectedText())
            for name, line in self._inputs.items()
        }
        self._text = label("", "muted", wraps=True)
        self._inputs = {}
        column = in_column([self._text], gap=8)
        if view.command:
            column.addWidget(_command(view.command))
        for item in view.items:
            column.addWidget(self._item(item))
        for field in view.fields:
            column.addLayout(self._field(field))
        self._verdict = label("", "muted", wraps=True)
        self._progress = label("", "muted", wraps=True)
        self._trouble = label("", "danger", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        for widget in (self._verdict, self._trouble, self._progress, self._bar):
            column.addWidget(widget)
        self._buttons = {number: self._button(button) for number, button in enumerate(view.buttons)}
        self._primary = next((button for button in view.buttons if button.is_primary), None)
        if view.buttons:
            column.addSpacing(4)
            column.addLayout(_in_rows(list(self._buttons.values())))
        self._replace(column)
        for name, (text, is_typed_into, place, is_chosen) in kept.items():
            if name in self._inputs:
                self._inputs[name].setText(text)
                _stand(self._inputs[name], place if is_typed_into else None, is_chosen=is_chosen)
        if had_focus and not any(line.hasFocus() for line in self._inputs.values()):
            self.focus_first()

    def _empty_used(self, view: FormView) -> None:
        """What was taken stands in its field no more, though the cursor is there: the next one is typed into it."""
        before = {field.id: field.text for field in self._view.fields} if self._view is not None else {}
        for field in view.fields:
            text = before.get(field.id)
            if text and not field.text and not field.is_secret and self._inputs[field.id].text() == text:
                self._inputs[field.id].setText("")

    def _replace(self, column: QLayout) -> None:
        old, self._inside = self._inside, QWidget()
        self._inside.setLayout(column)
        self._column.addWidget(self._inside)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _fill(self, view: FormView) -> None:
        _say(self._text, view.text)
        for field in view.fields:
            line = self._inputs[field.id]
            line.setPlaceholderText(field.placeholder)
            if not field.is_secret and not line.hasFocus() and line.text() != field.text:
                line.setText(field.text)
        _say(self._verdict, view.verdict, _ROLES[view.tone])
        _say(self._trouble, view.trouble)
        _say(self._progress, view.progress)
        self._bar.setVisible(bool(view.progress))
        self._bar.setAccessibleName(view.progress)
        self._bar.setRange(0, 0 if view.fraction is None else _STEPS)
        self._bar.setValue(round((view.fraction or 0.0) * _STEPS))
        self._enable()

    def _enable(self) -> None:
        """A button that needs a field waits until something stands in it."""
        for number, button in enumerate(self._view.buttons if self._view is not None else ()):
            has_all = not button.needs or bool(self._inputs[button.needs].text().strip())
            self._buttons[number].setEnabled(button.is_enabled and has_all)

    def _field(self, field: Field) -> QVBoxLayout:
        secret = SecretField(self._theme, field.label) if field.is_secret else None
        line = secret.edit if secret is not None else QLineEdit()
        line.setAccessibleName(field.label)
        line.setAccessibleDescription(field.help)
        shown: QWidget = secret or line
        shown.setMaximumWidth(px(_FIELD_PX))
        if secret is None:
            line.setText(field.text)
            line.textEdited.connect(partial(self.typed.emit, field.id))
        line.returnPressed.connect(self._enter)
        line.textChanged.connect(self._enable)
        name = label(field.label, "strong")
        name.setBuddy(line)
        self._inputs[field.id] = line
        return in_column([name, shown, label(field.help, "muted", wraps=True)], gap=4, margins=(0, 4, 0, 4))

    def _item(self, item: Item) -> QFrame:
        made = frame("strip")
        words = in_column(
            [ElidedLabel(item.title, "strong", minimum_px=120), label(item.text, "muted", wraps=True)], gap=2
        )
        row = in_row([Dot(self._theme, _DOTS[item.tone])], gap=12, margins=(12, 8, 8, 8))
        row.addLayout(words, 1)
        if item.button is not None:
            row.addWidget(self._button(item.button), 0, Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(row)
        return made

    def _button(self, button: Button) -> "QWidget":
        kind = "primary" if button.is_primary else "plain"
        return push(button.verb, kind, partial(self._act, button), name=button.name)

    def _act(self, button: Button) -> None:
        texts = {name: line.text() for name, line in self._inputs.items()}
        for field in self._view.fields if self._view is not None else ():
            if field.is_secret:
                self._inputs[field.id].selectAll()  # what is typed next is another key, and not more of this one
        self.acted.emit(button.act.value, button.argument, texts)

    def _enter(self) -> None:
        """What the button does that waits for this field; else the one that goes on."""
        typed = {name for name, line in self._inputs.items() if line.hasFocus() and line.text().strip()}
        buttons = self._view.buttons if self._view is not None else ()
        meant = next((button for button in buttons if button.needs in typed), self._primary)
        if self._primary is not None and self._primary.needs:
            meant = self._primary
        if meant is not None and self._buttons[buttons.index(meant)].isEnabled():
            self._act(meant)


def _stand(line: QLineEdit, place: int | None, *, is_chosen: bool) -> None:
    """The cursor where it was, None for elsewhere; a key that is checked stays chosen, for the next to replace it."""
    if place is not None:
        line.setFocus()
        line.setCursorPosition(place)
    if is_chosen:
        line.selectAll()


def _in_rows(buttons: list[QWidget]) -> QVBoxLayout:
    """Side by side; with large text two at a time."""
    many = len(buttons) if METRICS.base_px <= _LARGE_PX else 2
    return in_column([in_row([*buttons[at : at + many], None]) for at in range(0, len(buttons), many)])


def _command(command: str) -> QLineEdit:
    line = QLineEdit(command)
    line.setReadOnly(True)
    line.setAccessibleName("Command")
    line.setProperty("role", "code")
    line.setCursorPosition(0)
    return line


def _say(shown: QLabel, text: str, role: str = "") -> None:
    if role and shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)
    shown.setText(text)
    shown.setVisible(bool(text))
