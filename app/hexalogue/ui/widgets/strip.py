"""A strip: something a person should know now, with buttons for what may be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from hexalogue.domain.frozen import dataclass
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.widgets.flow import FlowLayout
from hexalogue.ui.widgets.labels import IconLabel, label


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a strip: its verb, and what it does. kind: as of `push`."""

    verb: str
    do: Callable[[], object]
    kind: str = "plain"


class Strip(QFrame):
    """A frame with an icon, one or two sentences, buttons, and a cross that closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, *, icon_name: str = "info", colour: str = "muted") -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._icon = IconLabel(theme, icon_name, colour)
        self._title = label("", "strong", wraps=True)
        self._text = label("", "muted", wraps=True)
        self._acts = FlowLayout()
        acts = frame("")
        acts.setLayout(self._acts)
        self._close = IconButton(theme, "x", say("Close this message"))
        self._close.clicked.connect(self.dismiss)
        self._acts_row = frame("")
        self._acts_row.setLayout(in_column([acts], margins=(0, 6, 0, 4)))
        words = in_column([self._title, self._text, self._acts_row], gap=2, margins=(0, 6, 0, 4))
        row = in_row([], gap=12, margins=(12, 4, 4, 4))
        row.addLayout(in_column([self._icon, None], margins=(0, 7, 0, 0)))
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return " ".join(part.text() for part in (self._title, self._text) if part.text())

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that are there now."""
        items = (self._acts.itemAt(index) for index in range(self._acts.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, QPushButton))

    def tell(self, title: str, text: str = "", acts: Sequence[Act] = (), *, may_close: bool = True) -> None:
        """Show these words and buttons instead of what was there."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(self.words)
        for button in self.buttons:
            self._acts.removeWidget(button)
            button.deleteLater()
        for act in acts:
            self._acts.addWidget(push(act.verb, act.kind, act.do))
        self._acts_row.setVisible(bool(acts))
        self._close.setVisible(may_close)
        self.show()

    def mark(self, icon_name: str, colour: str) -> None:
        """Another icon; colour: the name of a token."""
        self._icon.change(icon_name, colour)

    def dismiss(self) -> None:
        """Hide, and say so."""
        self.hide()
        self.closed.emit()
