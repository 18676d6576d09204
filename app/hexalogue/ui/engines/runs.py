"""The models that an engine runs: one line each, with Stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from hexalogue.ui.breaking import breakable
from hexalogue.ui.engines.rows import RunRow
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, label


class RunLine(QFrame):
    """One model. `stop_asked` carries its name."""

    stop_asked = Signal(str)

    def __init__(self, theme: Theme, row: RunRow) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._model = row.model
        self._dot = Dot(theme)
        self._name = ElidedLabel(row.model, "strong", minimum_px=120)
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._trouble = label("", "warning", wraps=True)
        self._may_stop = True
        self.stop_button = push("", "plain", self._ask_to_stop)
        top = in_row([self._dot], gap=10)
        top.addLayout(in_column([self._name, self._facts], gap=0), 1)
        top.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(in_column([top, self._trouble], gap=4, margins=(12, 6, 8, 6)))
        self.render_row(row)

    def render_row(self, row: RunRow) -> None:
        """Show this."""
        self._dot.change(row.colour)
        self._facts.setText(f"{row.state} · {row.facts}")
        self._trouble.setText(breakable(row.trouble))
        self._trouble.setVisible(bool(row.trouble))
        self._may_stop = row.may_stop
        verb = say("Take off the list") if row.is_over else say("Stop") if row.may_stop else say("Stopping…")
        self.stop_button.setText(verb)
        self.stop_button.setAccessibleName(f"{verb}: {row.model}")
        self.setAccessibleName(" ".join((f"{row.model}. {row.state}. {row.facts}.", row.trouble)).strip())

    def _ask_to_stop(self) -> None:
        """Never disabled while it stops: the focus would jump away."""
        if self._may_stop:
            self.stop_asked.emit(self._model)
