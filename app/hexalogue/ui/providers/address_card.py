"""The address of a provider, and the values of the places in it that are the person's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from hexalogue.ui.language import say
from hexalogue.ui.providers.parts import Section, paragraph
from hexalogue.ui.providers.shown import Detail, FieldShown
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label


class AddressCard(Section):
    """address_given: another address.   value_given: name and text of a place.   reset_asked: as it came."""

    address_given = Signal(str)
    value_given = Signal(str, str)
    reset_asked = Signal()

    def __init__(self) -> None:
        super().__init__(say("Address"))
        self.edit = QLineEdit()
        self.edit.setAccessibleName(say("Address"))
        self.edit.setPlaceholderText("http://127.0.0.1:8080/v1")
        self.edit.textChanged.connect(lambda _: self._enable())
        self.edit.returnPressed.connect(self._give)
        self.save = push(say("Save"), "plain", self._give, name=say("Save the address"))
        self.reset = push(say("As it came"), "quiet", self.reset_asked.emit, name=say("Use the address as it came"))
        self._resolved = paragraph()
        self._fields = frame("")
        self._fields.setLayout(in_column([], gap=12))
        self._rows: dict[str, ValueRow] = {}
        self._given = ""
        row = in_row([])
        row.addWidget(self.edit, 1)
        row.addWidget(self.save)
        row.addWidget(self.reset)
        self.body.addLayout(row)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._resolved)

    def begin(self) -> None:
        """Put the cursor where something lacks."""
        empty = next((row for row in self._rows.values() if not row.edit.text()), None)
        (empty.edit if empty is not None else self.edit).setFocus()

    def show_address(self, shown: Detail) -> None:
        """What is being typed is left alone, unless it is about somebody else now."""
        self.setVisible(bool(shown.address or shown.fields) or shown.may_check)
        if shown.address != self._given or not self.edit.hasFocus():
            self._given = shown.address
            self.edit.setText(shown.address)
            self.edit.setCursorPosition(0)
        self.reset.setVisible(shown.is_changed)
        self._resolved.setText(say("Asked at {address}", address=shown.resolved))
        self._resolved.setVisible(bool(shown.resolved))
        self._show_fields(shown.fields)
        self._enable()

    def _show_fields(self, fields: tuple[FieldShown, ...]) -> None:
        if list(self._rows) != [field.name for field in fields]:
            for row in self._rows.values():
                row.deleteLater()
            self._rows = {field.name: ValueRow(field) for field in fields}
            for row in self._rows.values():
                row.given.connect(self.value_given)
                layout = self._fields.layout()
                assert layout is not None
                layout.addWidget(row)
        for field in fields:
            self._rows[field.name].show_value(field)
        self._fields.setVisible(bool(fields))

    def _enable(self) -> None:
        self.save.setEnabled(self.edit.text().strip() != self._given)

    def _give(self) -> None:
        if self.save.isEnabled():
            self.address_given.emit(self.edit.text().strip())


class ValueRow(QFrame):
    """One place in an address: its name, what it means, and a line to type it into."""

    given = Signal(str, str)

    def __init__(self, field: FieldShown) -> None:
        super().__init__()
        self._name = field.name
        self._value = field.value
        self.edit = QLineEdit()
        self.edit.setAccessibleName(field.label)
        self.edit.setAccessibleDescription(field.help)
        self.edit.setPlaceholderText(say("For example {example}", example=field.example) if field.example else "")
        self.edit.editingFinished.connect(self._give)
        name = label(field.label)
        name.setBuddy(self.edit)
        self.setLayout(in_column([name, self.edit, label(field.help, "muted", wraps=True)], gap=4))

    def show_value(self, field: FieldShown) -> None:
        """What is in use. What is being typed is left alone."""
        self._value = field.value
        if not self.edit.hasFocus():
            self.edit.setText(field.value)

    def _give(self) -> None:
        text = self.edit.text().strip()
        if text != self._value:
            self._value = text
            self.given.emit(self._name, text)
