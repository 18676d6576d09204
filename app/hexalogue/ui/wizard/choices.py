"""A column of things to choose, built a few at a time so that a page of sixty is there at once."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.wizard.choice import ChoiceButton
from hexalogue.ui.wizard.shown import ChoiceRow

# As many as fill a page; the rest follows in small helpings, so that no one of them holds the window up.
AT_ONCE, HELPING = 12, 4


class ChoiceColumn(QWidget):
    """chosen: the id of a row."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[ChoiceRow, ...] = ()
        self._buttons: list[ChoiceButton] = []
        self._column = in_column([])
        self.setLayout(self._column)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._grow)

    @property
    def buttons(self) -> tuple[ChoiceButton, ...]:
        """Those that are there, from top to bottom."""
        return tuple(button for button in self._buttons if not button.isHidden())

    def show_rows(self, rows: Sequence[ChoiceRow]) -> None:
        """These, in this order. Buttons stay where they are and show another row: the focus stays with the row."""
        if tuple(rows) == self._rows:
            return
        focused = next((button.row.id for button in self._buttons if button.hasFocus()), None)
        self._rows = tuple(rows)
        for button, row in zip(self._buttons, self._rows, strict=False):
            button.render_row(row)
            button.show()
        for button in self._buttons[len(self._rows) :]:
            button.hide()
        self._grow()
        if focused is not None:
            self._focus(focused)

    def _grow(self) -> None:
        begin = len(self._buttons)
        many = HELPING if begin >= AT_ONCE else AT_ONCE - begin
        for row in self._rows[begin : begin + many]:
            button = ChoiceButton(self._theme, row, self.chosen.emit)
            self._buttons.append(button)
            self._column.addWidget(button)
            button.show()  # now, and not when the layout comes to it: it may be the place to begin
        if len(self._buttons) < len(self._rows):
            self._later.start()

    def _focus(self, row_id: str) -> None:
        for button in self.buttons:
            if button.row.id == row_id:
                button.setFocus()
