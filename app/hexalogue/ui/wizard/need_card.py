"""One thing that a provider takes: a line when it is done or comes later, the form when it is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import ElidedLabel, IconLabel, label
from hexalogue.ui.wizard.form_card import FormCard
from hexalogue.ui.wizard.form_view import NeedRow

_ICONS = {"done": ("circle-check", "local"), "open": ("circle-dot", "accent"), "later": ("clock", "faint")}


class NeedCard(QFrame):
    """acted, typed: of its form.   opened: the person wants to change what is done; its kind."""

    acted = Signal(str, str, dict)
    typed = Signal(str, str)
    opened = Signal(str)

    def __init__(self, theme: Theme, row: NeedRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._row = row
        self._icon = IconLabel(theme, *_ICONS[row.state])
        self._title = label("", "strong")
        self._summary = ElidedLabel("", "muted", mode=Qt.TextElideMode.ElideMiddle, minimum_px=60)
        self._change = push(say("Change"), "link", lambda: self.opened.emit(self._row.id))
        head = in_row([self._icon, self._title], gap=10)
        head.addWidget(self._summary, 1)
        head.addWidget(self._change)
        self._form: FormCard | None = None
        self._column = in_column([head], gap=8, margins=CARD)
        self.setLayout(self._column)
        self.render_row(row)

    @property
    def form(self) -> FormCard | None:
        """The form, while it is open."""
        return self._form if self._form is not None and not self._form.isHidden() else None

    def render_row(self, row: NeedRow) -> None:
        """Show this."""
        was_open = self._row.state == "open" and self._form is not None
        self._row = row
        self._icon.change(*_ICONS[row.state])
        self._title.setText(row.title)
        states = {"done": say("done"), "open": say("open now"), "later": say("comes later")}
        self.setAccessibleName(f"{row.title}, {states[row.state]}")
        self._summary.setText(row.summary)
        self._change.setVisible(row.state == "done")
        self._change.setAccessibleName(say("Change {what}", what=row.title))
        if row.form is None:
            if self._form is not None:
                self._form.hide()
                self._form.forget_typed()
            return
        form = self._form or self._made_form()
        form.show_form(row.form)
        form.show()
        if not was_open:
            form.focus_first()

    def _made_form(self) -> FormCard:
        self._form = FormCard(self._theme)
        self._form.acted.connect(self.acted)
        self._form.typed.connect(self.typed)
        self._column.addWidget(self._form)
        return self._form
