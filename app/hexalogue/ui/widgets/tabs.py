"""Tabs: buttons in one frame, of which one is pressed. They go on in a second line where there is no room."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing


class Tabs(QFrame):
    """Buttons of which one is pressed. chosen: its id."""

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], title: str) -> None:
        super().__init__()
        self.setProperty("role", "tabs")
        self.setAccessibleName(title)
        self._buttons: dict[str, QPushButton] = {}
        for name, text in names.items():
            button = push(text, "tab")
            button.setCheckable(True)
            button.clicked.connect(partial(self._press, name))
            self._buttons[name] = button
        self.setLayout(in_column([flowing(tuple(self._buttons.values()), gap=4)], margins=(3, 3, 3, 3)))

    def button(self, name: str) -> QPushButton:
        """One of them. Raises KeyError."""
        return self._buttons[name]

    def mark(self, name: str) -> None:
        """Show which is open."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def call(self, name: str, text: str) -> None:
        """Other words on one."""
        button = self._buttons[name]
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)

    def _press(self, name: str) -> None:
        """No button group: in one, only the pressed button would have a place in the tab order."""
        self.mark(name)
        self.chosen.emit(name)
