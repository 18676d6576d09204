"""The form of a provider of one's own. It shows a state and tells what was typed; it decides nothing."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from hexalogue.domain.keys import Secret
from hexalogue.ui.language import say, source
from hexalogue.ui.providers import own_viewmodel as vm
from hexalogue.ui.providers.parts import Choice, Section
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import Disclosure, ErrorCard
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.scroll_column import GUTTER_PX, put_column
from hexalogue.ui.widgets.strip import Act, Strip

_COLUMN_PX = 840
_HEADERS_PX = 76
_KINDS = (
    ("openai_chat", source("OpenAI-compatible")),
    ("anthropic_messages", source("Anthropic-compatible")),
)


class OwnFormView(QScrollArea):
    """edited: something was typed.   left: the person left a field that a check depends on.   use_asked: an address."""

    edited = Signal()
    key_edited = Signal()
    left = Signal()
    use_asked = Signal(str)
    save_asked = Signal()
    cancelled = Signal()
    file_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._make_fields()
        self._title = label("", "heading")
        self.answer = Strip(theme)
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self._address_problem = label("", "danger", wraps=True)
        self._headers_problem = label("", "danger", wraps=True)
        self.save = push(say("Save"), "primary", self.save_asked.emit)
        self.cancel = push(say("Cancel"), "plain", self.cancelled.emit)
        self.more = Disclosure(theme, say("Headers, certificates, gateway"))
        self._extras = self._made_extras()
        self._extras.hide()
        self.more.toggled.connect(self._extras.setVisible)
        self._lay_out()

    @property
    def form(self) -> vm.OwnForm:
        """What stands in the fields."""
        return vm.OwnForm(
            name=self.name.text(),
            address=self.address.text(),
            family="anthropic_messages" if self.kind.value == "anthropic_messages" else "openai_chat",
            headers=self.headers.toPlainText(),
            ca_file=self.ca_file.text(),
            is_gateway=self.gateway.isChecked(),
        )

    @property
    def key(self) -> Secret:
        """What was typed as a key; empty for none."""
        return Secret(self._key.text().strip())

    def begin(self, form: vm.OwnForm) -> None:
        """Other fields: a new form, or another row. The key is never shown again."""
        self._key.clear()
        self.more.setChecked(bool(form.headers or form.ca_file or form.is_gateway))
        self._fill(form)
        self.verticalScrollBar().setValue(0)
        self.name.setFocus()

    def show_state(self, state: vm.OwnState) -> None:
        """What the server said, what is wrong, what may be pressed. Fields that differ are filled."""
        if self.form != state.form:
            self._fill(state.form)
        self._title.setText(say("Change this provider") if state.editing else say("Add a provider of your own"))
        wrong = vm.problems(state.form)
        for problem, field, name in (
            (self._address_problem, self.address, "address"),
            (self._headers_problem, self.headers, "headers"),
        ):
            problem.setText(wrong.get(name, ""))
            problem.setVisible(name in wrong)
            field.setProperty("invalid", name in wrong)
            field.style().polish(field)
        self._show_answer(vm.answer(state))
        self.error.show_error(state.error)
        self.save.setEnabled(vm.may_save(state))
        self.save.setText(say("Saving…") if state.is_saving else say("Save"))

    def _show_answer(self, answer: vm.Answer | None) -> None:
        if self.answer.isAncestorOf(self.focusWidget() or self):  # its buttons are other ones in a moment
            self.address.setFocus()
        if answer is None:
            self.answer.hide()
            return
        self.answer.mark(answer.icon, answer.colour)
        acts = []
        if answer.corrected:
            use = say("Use {address}", address=answer.corrected)
            acts = [Act(use, lambda: self.use_asked.emit(answer.corrected))]
        self.answer.tell(answer.title, answer.text, acts, may_close=False)
        for button in self.answer.buttons:
            QWidget.setTabOrder(self.address, button)

    def _fill(self, form: vm.OwnForm) -> None:
        with QSignalBlocker(self.name), QSignalBlocker(self.address), QSignalBlocker(self.headers):
            self.name.setText(form.name)
            self.address.setText(form.address)
            self.headers.setPlainText(form.headers)
        with QSignalBlocker(self.ca_file), QSignalBlocker(self.gateway):
            self.ca_file.setText(form.ca_file)
            self.gateway.setChecked(form.is_gateway)
        self.kind.choose(form.family)

    def _make_fields(self) -> None:
        self.name = _line(say("Name"), say("How it is called here"))
        self.address = _line(say("Address"), "http://192.168.1.20:8000/v1")
        self.kind = Choice(say("Kind of server"), [(value, say(text)) for value, text in _KINDS])
        self._key = _line(say("Key"), say("Most servers of your own need none"))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self.headers = QPlainTextEdit()
        self.headers.setAccessibleName(say("Extra headers"))
        self.headers.setPlaceholderText("X-Team: red")
        self.headers.setTabChangesFocus(True)
        self.headers.setFixedHeight(px(_HEADERS_PX))
        self.ca_file = _line(say("Certificates to trust"), say("The system’s"))
        self.gateway = QCheckBox(say("It hands the words on to companies (a gateway)"))
        for line in (self.name, self.address, self.ca_file):
            line.textEdited.connect(lambda _: self.edited.emit())
        self._key.textEdited.connect(lambda _: self.key_edited.emit())
        for line in (self.address, self.ca_file, self._key):
            line.editingFinished.connect(self.left)
        self.headers.textChanged.connect(self.edited)
        self.gateway.toggled.connect(lambda _: self.edited.emit())
        self.kind.picked.connect(lambda _: self.edited.emit())
        self.kind.picked.connect(lambda _: self.left.emit())

    def _made_extras(self) -> QFrame:
        choose = push(say("Choose a file"), "plain", self.file_asked.emit, name=say("Choose a file of certificates"))
        row = in_row([])
        row.addWidget(self.ca_file, 1)
        row.addWidget(choose)
        made = frame("")
        made.setLayout(
            in_column(
                [
                    _field(say("Extra headers"), say("Sent with every request, a line each."), self.headers),
                    self._headers_problem,
                    _field(say("Certificates to trust"), say("A PEM file, for this provider alone.")),
                    row,
                    self.gateway,
                ]
            )
        )
        return made

    def _lay_out(self) -> None:
        card = Section("")
        for item in (
            _field(say("Name"), "", self.name),
            _field(say("Kind of server"), "", self.kind),
            _field(
                say("Address"), say("It is asked as soon as you leave the field; that costs nothing."), self.address
            ),
            self._address_problem,
            self.answer,
            _field(say("Key"), say("Goes to your keychain, never into a file."), self._key),
        ):
            card.body.addWidget(item)
        card.body.addLayout(in_row([self.more, None]))
        card.body.addWidget(self._extras)
        card.body.setSpacing(12)
        column = in_column([self._title, self.error, card], gap=12, margins=(24, 8, 24 - GUTTER_PX, 24))
        column.addLayout(in_row([self.save, self.cancel, None]))
        column.addStretch(1)
        put_column(self, column, px(_COLUMN_PX))


def _line(name: str, placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    return made


def _field(name: str, help_text: str, field: QWidget | None = None) -> QFrame:
    """A name, what it is for, and the field below."""
    heading = label(name)
    heading.setBuddy(field) if field is not None else None
    made = frame("")
    rows: list[QWidget] = [heading]
    if help_text:
        rows.append(label(help_text, "muted", wraps=True))
        if field is not None:
            field.setAccessibleDescription(help_text)
    if field is not None:
        rows.append(field)
    made.setLayout(in_column(list(rows), gap=4))
    return made
