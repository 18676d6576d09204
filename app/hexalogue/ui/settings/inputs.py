"""The inputs of the Settings page: one for each kind of value, all spoken to in the same way."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.settings.fields import Field
from hexalogue.ui.settings.kinds import Choice
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.elided_combo import ElidedCombo

_LINE_PX = 18
_AROUND_LINES_PX = 22
# A line of text is read at once; a list of addresses is not longer than this for anybody.
_LONGEST = 20_000


class _ChoiceInput(ElidedCombo):
    """A choice that the wheel does not change while the page is being scrolled."""

    settled = Signal()

    def __init__(self, kind: Choice) -> None:
        super().__init__()
        for value, _ in kind.options:
            self.addItem(kind.word(value), value)
        self.activated.connect(self.settled)

    def text_now(self) -> str:
        """The chosen value."""
        return str(self.currentData())

    def use_text(self, text: str) -> None:
        """Choose it."""
        self.setCurrentIndex(self.findData(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _LineInput(QLineEdit):
    """One line; settled by Return and by leaving."""

    settled = Signal()

    def __init__(self, empty: str) -> None:
        super().__init__()
        self.setPlaceholderText(say(empty))
        self.setMaxLength(_LONGEST)
        self.editingFinished.connect(self.settled)

    def text_now(self) -> str:
        """What stands there."""
        return self.text()

    def use_text(self, text: str) -> None:
        """Show it from its beginning."""
        self.setText(text)
        self.setCursorPosition(0)


class _LinesInput(QPlainTextEdit):
    """Several lines; settled by leaving."""

    settled = Signal()

    def __init__(self, lines: int, empty: str) -> None:
        super().__init__()
        self.setPlaceholderText(say(empty))
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(_LINE_PX * lines) + _AROUND_LINES_PX)

    def text_now(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def use_text(self, text: str) -> None:
        """Show it."""
        self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settled.emit()


AnyInput = _ChoiceInput | _LineInput | _LinesInput


def input_of(field: Field) -> AnyInput:
    """The input of a field, with its accessible name and description."""
    made: AnyInput
    if isinstance(field.kind, Choice):
        made = _ChoiceInput(field.kind)
    elif field.lines > 1:
        made = _LinesInput(field.lines, field.kind.empty)
    else:
        made = _LineInput(field.kind.empty)
    made.setAccessibleName(say(field.label))
    made.setAccessibleDescription(say(field.help))
    return made


def shown_in(made: AnyInput, text: str, *, is_wrong: bool) -> None:
    """Show a text. What is being typed right now is left alone, unless it is wrong."""
    if text != made.text_now() and (is_wrong or not made.hasFocus()):
        with QSignalBlocker(made):
            made.use_text(text)
    if bool(made.property("invalid")) != is_wrong:
        made.setProperty("invalid", is_wrong)
        _polish(made)


def _polish(widget: QWidget) -> None:
    """Look again at what the style sheet says of it."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
