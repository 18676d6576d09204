"""The top of the page: this computer, and how much of it engines take."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from hexalogue.ui.engines.rows import MachineRow
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import ElidedLabel, IconLabel, label


class MachineCard(QFrame):
    """Hidden until the facts are known. `budget_asked`: the person wants to change the memory of engines."""

    budget_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = ElidedLabel("", "strong", minimum_px=120)
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._gpus = label("", wraps=True)
        self._notes = label("", "faint", wraps=True)
        self._running = label("", "muted", wraps=True)
        self._budget = push(say("Change the limit"), "plain", self.budget_asked.emit)
        icon = IconLabel(theme, "cpu")
        below = in_row([], gap=12)
        below.addWidget(self._running, 1)
        below.addWidget(self._budget)
        facts = in_column([self._title, self._facts, self._gpus, self._notes], gap=2)
        whole = in_row([in_column([icon, None])], gap=12, margins=CARD)
        whole.addLayout(in_column([facts, below]), 1)
        self.setLayout(whole)
        self.hide()

    def render_row(self, row: MachineRow | None) -> None:
        """Show this; None hides the card."""
        self.setVisible(row is not None)
        if row is None:
            return
        self.setAccessibleName(". ".join((row.title, row.facts, *row.gpus, row.running)))
        self._title.setText(row.title)
        self._facts.setText(row.facts)
        self._running.setText(row.running)
        for shown, lines in ((self._gpus, row.gpus), (self._notes, row.notes)):
            shown.setText("\n".join(lines))
            shown.setVisible(bool(lines))
