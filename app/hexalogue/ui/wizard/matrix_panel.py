"""The install matrix as a table that fits its page: a row a kind, a column a need, each cell with its reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hexalogue.domain.install_matrix import COLUMNS, Cell, Row, install_matrix
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import frame, in_column, in_row, line
from hexalogue.ui.widgets.labels import IconLabel, label
from hexalogue.ui.wizard import words
from hexalogue.ui.wizard.state import SetupState

_ICONS = {"yes": ("check", "text"), "no": ("x", "faint"), "depends": ("ellipsis", "muted")}
_CELL_PX = 88
# Of text; above, a table of six columns is wider than a page.
_LARGE_PX = 18


class MatrixPanel(QWidget):
    """Made anew when the machine is another one: thirty-six small labels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[Row, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._waiting = label(say("Looking at this computer…"), "muted")
        self._column.addWidget(self._waiting)
        self._table: QWidget | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows or ()

    def show_state(self, state: SetupState) -> None:
        """Show the matrix of this computer, or that it is being looked at."""
        rows = matrix_of(state.taxonomy, state)
        self._waiting.setVisible(rows is None)
        if rows is None or rows == self._rows:
            return
        self._rows = rows
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = self._made(rows) if METRICS.base_px <= _LARGE_PX else self._listed(rows)
        self._column.addWidget(self._table)

    def _made(self, rows: tuple[Row, ...]) -> QWidget:
        table = frame("card")
        table.setAccessibleName(say(words.HEADINGS["matrix"]))
        grid = QGridLayout(table)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 5)
        for number, column in enumerate(COLUMNS, start=1):
            head = label(say(words.COLUMNS[column]), "muted", wraps=True)
            head.setMinimumWidth(_CELL_PX)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, number)
            grid.setColumnStretch(number, 4)
        for place, row in enumerate(rows):
            at = 2 * place + 1
            grid.addWidget(line(), at, 0, 1, len(COLUMNS) + 1)
            grid.addWidget(self._kind(row), at + 1, 0)
            for number, cell in enumerate(row.cells, start=1):
                grid.addWidget(self._cell(row, COLUMNS[number - 1], cell), at + 1, number)
        return table

    def _listed(self, rows: tuple[Row, ...]) -> QWidget:
        """With large text no table fits: each kind with its five answers below."""
        listed = frame("card")
        listed.setAccessibleName(say(words.HEADINGS["matrix"]))
        column = in_column([], gap=8, margins=(16, 12, 16, 12))
        for row in rows:
            column.addWidget(self._kind(row))
            for name, cell in zip(COLUMNS, row.cells, strict=True):
                answer = f"{say(words.COLUMNS[name])}: {say(words.ANSWERS[cell.answer])}. {said(cell.reason)}"
                column.addWidget(label(answer, "muted", wraps=True))
            column.addWidget(line())
        listed.setLayout(column)
        return listed

    def _kind(self, row: Row) -> QWidget:
        made = QWidget()
        name = label(say(row.name), "strong", wraps=True)
        verdict = label(said(row.said), _ROLES[row.verdict], wraps=True)
        made.setLayout(in_column([name, verdict, None], gap=2))
        return made

    def _cell(self, row: Row, column: str, cell: Cell) -> QWidget:
        made = QWidget()
        answer = say(words.ANSWERS[cell.answer])
        made.setAccessibleName(f"{say(row.name)}, {say(words.COLUMNS[column])}: {answer}. {said(cell.reason)}")
        head = in_row([IconLabel(self._theme, *_ICONS[cell.answer], 14), label(answer), None], gap=6)
        made.setLayout(in_column([head, label(said(cell.reason), "muted", wraps=True), None], gap=2))
        return made


_ROLES = {"ready": "local", "almost": "warning", "lacking": "muted"}


def matrix_of(taxonomy: Taxonomy | None, state: SetupState) -> tuple[Row, ...] | None:
    """The rows; None until this computer was looked at."""
    if taxonomy is None or state.machine is None:
        return None
    return install_matrix(taxonomy, state.machine)
