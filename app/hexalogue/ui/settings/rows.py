"""The rows of the Settings page: words at the left, what can be done about them at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QWidget

from hexalogue.ui.language import in_a_row, say
from hexalogue.ui.settings.fields import FIELDS, Deed, Fact, Field, Folder, Row
from hexalogue.ui.settings.inputs import input_of, shown_in
from hexalogue.ui.settings.kinds import CertificateFile, Choice
from hexalogue.ui.settings.marked import MarkedLabel
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import in_column, in_row, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.elided_combo import AROUND_PX
from hexalogue.ui.widgets.labels import ElidedLabel, label

_INPUT_PX = 250
_WIDEST_PX = 340
# What a link keeps free around its words: drawn back by as much, they stand below those above.
_LINK_PX = 4


def input_width() -> int:
    """Of all inputs: wider with larger text and with longer words to choose from, but never more than a narrow window
    can give.
    """
    kinds = [field.kind for field in FIELDS.values()]
    words = [kind.word(value) for kind in kinds if isinstance(kind, Choice) for value, _ in kind.options]
    longest = max(map(QFontMetrics(QApplication.font()).horizontalAdvance, words))
    return min(max(px(_INPUT_PX), longest + AROUND_PX + 8), _WIDEST_PX)


class RowFrame(QFrame):
    """What all rows have: a name and a sentence, in which the words of a search are marked."""

    def __init__(self, theme: Theme, row: Row, more: str = "") -> None:
        super().__init__()
        self.name = MarkedLabel(theme, say(row.label))
        self._help = MarkedLabel(theme, in_a_row(say(row.help), more), "muted", wraps=True)

    def mark(self, words: Sequence[str]) -> None:
        """Mark what a search found."""
        self.name.mark(words)
        self._help.mark(words)

    def _lay_out(self, right: QLayout, below: Sequence[QWidget] = (), beside: QWidget | None = None) -> None:
        """beside: stands after the name."""
        name = in_row([self.name, *([beside] if beside is not None else []), None], gap=12)
        words = in_column([name, self._help, *below, None], gap=2)
        if METRICS.is_large:
            self.setLayout(in_column([words, in_row([right, None])], gap=8, margins=(0, 10, 0, 10)))
            return
        row = in_row([], gap=24, margins=(0, 10, 0, 10))
        row.addLayout(words, 1)
        row.addLayout(right)
        self.setLayout(row)


class FieldRow(RowFrame):
    """A setting: its input, what is wrong with it below, and a way back to the default once it is another value.

    `edited`: id and text.   `reset`: id.   `choice_asked`: id of a field whose file the person wants to look for.
    """

    edited = Signal(str, str)
    reset = Signal(str)
    choice_asked = Signal(str)

    def __init__(self, theme: Theme, field: Field) -> None:
        default = say("Default: {value}.", value=field.kind.word(field.default))
        super().__init__(theme, field, default)
        self._field = field
        self.input = input_of(field)
        width = input_width()
        self.input.setFixedWidth(width)
        self.input.settled.connect(lambda: self.edited.emit(field.id, self.input.text_now()))
        self.name.setBuddy(self.input)
        self._problem = label("", "danger", wraps=True)
        self._problem.setFixedWidth(2 * width if METRICS.is_large else width)  # large text has the whole row below it
        called = say(field.label)
        self.reset_button = push(
            say("Reset"), "link", lambda: self.reset.emit(field.id), name=say("Reset {name}", name=called)
        )
        self.choose_button = push(
            say("Choose a file"),
            "link",
            lambda: self.choice_asked.emit(field.id),
            name=say("Choose a file: {name}", name=called),
        )
        if not isinstance(field.kind, CertificateFile):  # shown only with its parent: else it were a window of its own
            self.choose_button.hide()
        below = in_row([])
        below.addSpacing(-_LINK_PX)
        below.addWidget(self.choose_button)
        below.addStretch(1)
        kept = self.reset_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what stands below does not move when it comes
        self.reset_button.setSizePolicy(kept)
        self._lay_out(in_column([self.input, self._problem, below, None], gap=4), beside=self.reset_button)

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def show_text(self, text: str, problem: str, *, is_changed: bool) -> None:
        """Show the value, what is wrong with it, and the way back."""
        shown_in(self.input, text, is_wrong=bool(problem))
        if problem != self._problem.text():
            self._problem.setText(problem)
            self.input.setAccessibleDescription(in_a_row(say(self._field.help), problem))
        show_if(self._problem, wanted=bool(problem))
        if not is_changed and self.window().focusWidget() is self.reset_button:
            self.input.setFocus()  # the button goes; the keyboard stays in the row
        show_if(self.reset_button, wanted=is_changed)


class FolderRow(RowFrame):
    """A folder: where it is, and a button that opens it. `opened`: its path."""

    opened = Signal(str)

    def __init__(self, theme: Theme, folder: Folder, path: Path) -> None:
        super().__init__(theme, folder)
        place = ElidedLabel(str(path), "faint", mode=Qt.TextElideMode.ElideMiddle)
        place.setAccessibleName(say("{name} lie in {path}", name=say(folder.label), path=path))
        name = say("Open the folder: {name}", name=say(folder.label))
        self.button = push(say("Open the folder"), "plain", lambda: self.opened.emit(str(path)), name=name)
        self._lay_out(in_column([self.button, None]), [place])


class DeedRow(RowFrame):
    """Something to do. `done`: its id."""

    done = Signal(str)

    def __init__(self, theme: Theme, deed: Deed) -> None:
        super().__init__(theme, deed)
        self.button = push(say(deed.verb), "plain", lambda: self.done.emit(deed.id))
        self._lay_out(in_column([self.button, None]))


class FactRow(RowFrame):
    """Something to know, and to copy."""

    def __init__(self, theme: Theme, fact: Fact, text: str) -> None:
        super().__init__(theme, fact)
        self._said = label(text, "muted", wraps=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = text
        self.button = push(say("Copy"), "plain", self._copy, name=say("Copy: {name}", name=say(fact.label)))
        self._lay_out(in_column([self.button, None]), [self._said])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.button.setText(say("Copied"))


AnyRow = FieldRow | FolderRow | DeedRow | FactRow
