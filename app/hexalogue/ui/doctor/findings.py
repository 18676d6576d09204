"""The findings of the doctor: a card with one row each, kept while the list grows, so that the focus stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame

from hexalogue.domain.health import Verdict
from hexalogue.ui.doctor.viewmodel import FindingRow
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row, line, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import IconLabel, label, sentence

# The icon of a verdict and the token of its colour. The word stands in the accessible name.
SIGNS = {
    Verdict.OK: ("circle-check", "local"),
    Verdict.INFO: ("info", "muted"),
    Verdict.WARNING: ("triangle-alert", "warning"),
    Verdict.ERROR: ("circle-alert", "danger"),
}


class Finding(QFrame):
    """One row: the sign, what was found, what to do, and a button that does it. `pressed`: its id."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, row: FindingRow) -> None:
        super().__init__()
        icon_name, colour = SIGNS[row.verdict]
        self.setAccessibleName(f"{row.word}: {row.message} {row.fix}".strip())
        is_well = row.verdict in (Verdict.OK, Verdict.INFO)
        message = sentence(row.message, "" if is_well else "strong")
        fix = sentence(row.fix, "muted")
        if not row.fix:
            fix.hide()
        self._texts = (message, fix)
        words = in_column([message, fix], gap=2)
        self.button = push(row.verb, "link" if is_well else "plain", self._press, name=f"{row.verb}: {row.message}")
        if not row.verb:
            self.button.hide()
        self._id = row.id
        layout = in_row([], gap=12, margins=(16, 9, 16, 9))
        layout.addLayout(in_column([IconLabel(theme, icon_name, colour), None], margins=(0, 1, 0, 0)))
        layout.addLayout(words, 1)
        if METRICS.is_large:
            words.addLayout(in_row([self.button, None], margins=(0, 6, 0, 0)))
        else:
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)

    def _press(self) -> None:
        self.pressed.emit(self._id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Its words can be marked by who points at them; a label that can be marked is laid out twice as slowly."""
        super().enterEvent(event)
        for text in self._texts:
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


# New rows in one turn of the loop: a whole list that is laid out at once holds up the window.
_AT_ONCE = 4


class FindingList(QFrame):
    """A title and a card of rows; hidden without any. `pressed`: the id of the row.   `grown`: rows came that had to
    wait for their turn.
    """

    pressed = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[FindingRow, tuple[Finding, QFrame]] = {}
        self._wanted: tuple[FindingRow, ...] = ()
        self._may_make = _AT_ONCE
        self._next_turn = QTimer(self, interval=0, singleShot=True)
        self._next_turn.timeout.connect(self._go_on)
        self._first_line: QFrame | None = None
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._column = in_column([], gap=0, margins=(0, 4, 0, 4))
        self._card.setLayout(self._column)
        self.setLayout(in_column([label(title, "heading"), self._card], margins=(0, 8, 0, 0)))
        self.hide()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """From top to bottom."""
        return tuple(finding for finding, _ in self._rows.values())

    @property
    def is_whole(self) -> bool:
        """Whether nothing waits for its turn."""
        return tuple(self._rows) == self._wanted

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """These rows in this order. Those that are there already stay as they are; of new ones a few in each turn of
        the loop.
        """
        self._wanted = tuple(rows)
        if self.is_whole:
            return
        new = [row for row in rows if row not in self._rows]
        late = set(new[self._may_make :])
        self._may_make -= len(new) - len(late)
        self._next_turn.start()
        self._show_now([row for row in rows if row not in late])

    def _go_on(self) -> None:
        self._may_make = _AT_ONCE
        if not self.is_whole:
            self.show_rows(self._wanted)
            self.grown.emit()

    def _show_now(self, rows: Sequence[FindingRow]) -> None:
        for gone in set(self._rows) - set(rows):
            self._drop(gone)
        self._rows = {row: self._rows.get(row) or self._made(row) for row in rows}
        for number, (finding, above) in enumerate(self._rows.values()):
            if self._column.indexOf(finding) != 2 * number + 1:
                self._column.insertWidget(2 * number, above)
                self._column.insertWidget(2 * number + 1, finding)
        self._show_lines()
        show_if(self, wanted=bool(rows))

    def _show_lines(self) -> None:
        """Between the rows and not above the first. The others come with their rows: to show each by itself would lay
        out the page each time.
        """
        first = next((above for _, above in self._rows.values()), None)
        if first is not self._first_line:
            if self._first_line is not None:
                self._first_line.show()
            if first is not None:
                first.hide()
            self._first_line = first

    def _made(self, row: FindingRow) -> tuple[Finding, QFrame]:
        finding = Finding(self._theme, row)
        finding.pressed.connect(self.pressed)
        return finding, line()

    def _drop(self, row: FindingRow) -> None:
        finding, above = self._rows.pop(row)
        if above is self._first_line:
            self._first_line = None
        for widget in (finding, above):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
