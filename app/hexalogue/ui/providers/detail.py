"""One provider, as a column of cards. It shows a `Detail` and tells what was asked for; it decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QWidget

from hexalogue.domain.errors import Remedy
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.address_card import AddressCard
from hexalogue.ui.providers.parts import NamesModel, PrivacySign, Section, paragraph
from hexalogue.ui.providers.shown import Detail, VerdictShown
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import change_kind, push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import ElidedLabel
from hexalogue.ui.widgets.scroll_column import GUTTER_PX, put_column
from hexalogue.ui.widgets.strip import Act, Strip

_MOST_ROWS = 8
_ROW_PX = 30
_COLUMN_PX = 840


class DetailView(QScrollArea):
    """Ids are those of the provider that is shown. back_asked: to the list, where there is no room for both."""

    back_asked = Signal()
    check_asked = Signal(str)
    switch_asked = Signal(str, bool)  # on or off
    keys_asked = Signal(str)
    install_asked = Signal(str)
    models_asked = Signal(str)
    default_asked = Signal(str, str)  # provider, model
    edit_asked = Signal(str)
    remove_asked = Signal(str)
    reset_asked = Signal(str)
    docs_asked = Signal(str)
    address_given = Signal(str, str)
    value_given = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id = ""
        self._shown: Detail | None = None
        self._make_head(theme)
        self.verdict = Strip(theme)
        self.error = ErrorCard(theme)
        self.address = AddressCard()
        self.address.address_given.connect(lambda text: self.address_given.emit(self._id, text))
        self.address.value_given.connect(lambda name, text: self.value_given.emit(self._id, name, text))
        self.address.reset_asked.connect(lambda: self.reset_asked.emit(self._id))
        self._make_install()
        self._make_keys()
        self._make_models()
        self._make_traits()
        self.troubles = Section(say("What went wrong lately"))
        self._troubles = paragraph()
        self.troubles.body.addWidget(self._troubles)
        self._lay_out()

    def show_detail(self, shown: Detail, *, has_back: bool) -> None:
        """has_back: there is a way to the list."""
        if shown.id != self._id:
            self.verticalScrollBar().setValue(0)
        self.back.setVisible(has_back)
        if shown == self._shown:
            return
        self._id, self._shown = shown.id, shown
        self._show_head(shown)
        self._show_verdict(shown)
        self.address.show_address(shown)
        self._show_install(shown)
        self._show_keys(shown)
        self._show_models(shown)
        self._show_traits(shown)
        lines = "\n".join(f"{ago}: {sentence}" for ago, sentence in shown.troubles)
        self._troubles.setText(lines or say(words.NO_TROUBLE))

    # --- made once

    def _make_head(self, theme: Theme) -> None:
        self.back = push(say("Back to the list"), "link", self.back_asked.emit)
        self._name = ElidedLabel("", "heading", minimum_px=120)
        self._sign = PrivacySign(theme)
        self._state = paragraph()
        self._meaning = paragraph()
        self.check = push(say("Check"), "primary", self._ask_check)
        self.switch = push(
            "", "plain", lambda: self.switch_asked.emit(self._id, bool(self._shown and self._shown.is_off))
        )
        self.edit = push(say("Edit"), "plain", lambda: self.edit_asked.emit(self._id))
        self.remove = push(say("Remove"), "quiet", lambda: self.remove_asked.emit(self._id))

    def _make_install(self) -> None:
        self.install = Section(say("Not installed"))
        self._install = paragraph()
        self.open_install = push("", "primary", lambda: self.install_asked.emit(self._id))
        row = in_row([])
        row.addWidget(self._install, 1)
        row.addWidget(self.open_install)
        self.install.body.addLayout(row)

    def _make_keys(self) -> None:
        self.keys = Section(say("Key"))
        self._keys = paragraph()
        self.open_keys = push(say("Open keys"), "plain", lambda: self.keys_asked.emit(self._id))
        row = in_row([])
        row.addWidget(self._keys, 1)
        row.addWidget(self.open_keys)
        self.keys.body.addLayout(row)

    def _make_models(self) -> None:
        self.models = Section(say("Models"))
        self._models_note = paragraph()
        self.names = QListView()
        self.names.setUniformItemSizes(True)
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setAccessibleName(say("Models it serves"))
        self.names.setProperty("role", "inset")
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._names_model = NamesModel(self.names)
        self.names.setModel(self._names_model)
        self.names.selectionModel().currentChanged.connect(lambda *_: self._enable_default())
        self.names.activated.connect(self._choose_default)
        self._names_model.modelReset.connect(self._enable_default)
        self.ask_models = push(say("Ask again"), "plain", self._ask_models)
        self.make_default = push(
            say("Make it the default"), "plain", lambda: self._choose_default(self.names.currentIndex())
        )
        for item in (self._models_note, self.names):
            self.models.body.addWidget(item)
        self.models.body.addWidget(flowing([self.make_default, self.ask_models]))

    def _make_traits(self) -> None:
        self.traits = Section(say("How it speaks"))
        self._protocols = paragraph()
        self._families = paragraph()
        self._quirks = paragraph()
        self.docs = push(say("Read its documentation"), "link", lambda: self.docs_asked.emit(self._id))
        for item in (self._protocols, self._families, self._quirks):
            self.traits.body.addWidget(item)
        self.traits.body.addLayout(in_row([self.docs, None]))

    def _lay_out(self) -> None:
        head = in_column([in_row([self.back, None])], gap=8)
        names = in_row([], gap=12)
        names.addWidget(self._name, 1)
        names.addWidget(self._sign)
        head.addLayout(names)
        head.addWidget(self._state)
        head.addWidget(self._meaning)
        head.addSpacing(4)
        head.addWidget(flowing([self.check, self.switch, self.edit, self.remove]))
        column = in_column([head], gap=12, margins=(24, 8, 24 - GUTTER_PX, 24))
        for card in (self.verdict, self.error, self.install, self.address, self.keys):
            column.addWidget(card)
        for card in (self.models, self.traits, self.troubles):
            column.addWidget(card)
        column.addStretch(1)
        put_column(self, column, px(_COLUMN_PX))

    # --- shown again and again

    def _show_head(self, shown: Detail) -> None:
        self._name.setText(shown.name)
        self._name.setToolTip(shown.name)
        self._sign.show_privacy(shown.privacy, shown.place)
        self._sign.setVisible(bool(shown.place))  # nobody knows where it leads before it has an address
        self._state.setText(shown.state)
        change_kind(self._state, "warning" if shown.is_wrong else "muted")
        self._meaning.setText(f"{shown.kind} · {shown.meaning}")
        self.check.setVisible(shown.may_check)
        for step, button in (("check", self.check), ("keys", self.open_keys), ("switch", self.switch)):
            change_kind(button, "primary" if shown.step == step else "plain")
        self.check.setText(say("Checking…") if shown.is_checking else say("Check"))
        self.check.setAccessibleName(say("Check {name}", name=shown.name))
        self.switch.setText(say("Switch on") if shown.is_off else say("Switch off"))
        self.edit.setVisible(shown.is_own)
        self.remove.setVisible(shown.is_own)

    def _show_verdict(self, shown: Detail) -> None:
        verdict = shown.verdict
        own: dict[Remedy, Callable[[], object]] = {
            Remedy.OPEN_KEYS: lambda: self.keys_asked.emit(self._id),
            Remedy.CORRECT_ADDRESS: self.address.begin,
        }
        self.error.show_error(shown.error, own)
        if self.verdict.isAncestorOf(self.focusWidget() or self):  # its buttons are other ones in a moment
            self.check.setFocus()
        if verdict is None:
            self.verdict.hide()
            return
        self.verdict.mark(
            "circle-check" if verdict.is_good else "triangle-alert", "local" if verdict.is_good else "warning"
        )
        self.verdict.tell(verdict.title, verdict.text, self._fixes(verdict), may_close=False)
        for button in self.verdict.buttons:
            QWidget.setTabOrder(self.remove, button)

    def _fixes(self, verdict: VerdictShown) -> list[Act]:
        provider = self._id
        if verdict.is_good:
            return []
        if verdict.corrected:
            use = say("Use {address}", address=verdict.corrected)
            return [Act(use, lambda: self.address_given.emit(provider, verdict.corrected), "primary")]
        if verdict.wants_key:
            return [Act(say("Open keys"), lambda: self.keys_asked.emit(provider), "primary")]
        return [Act(say("Try again"), lambda: self.check_asked.emit(provider), "primary")]

    def _show_install(self, shown: Detail) -> None:
        self.install.setVisible(bool(shown.install))
        self._install.setText(shown.install)
        self.open_install.setText(shown.install_verb)
        self.open_install.setAccessibleName(shown.install_verb)

    def _show_keys(self, shown: Detail) -> None:
        self.keys.setVisible(bool(shown.keys))
        self._keys.setText(shown.keys)
        has_way = shown.verdict is not None and shown.verdict.wants_key and not shown.verdict.corrected
        self.open_keys.setVisible(not has_way)  # the verdict leads there

    def _show_models(self, shown: Detail) -> None:
        names = shown.models or ()
        self._names_model.show_names(names, shown.default_model, say("Answers by default"))
        self._models_note.setText(shown.models_note or words.said_count(len(names)))
        self.names.setVisible(bool(names))
        self.names.setFixedHeight(min(len(names), _MOST_ROWS) * px(_ROW_PX) + 10)
        self.make_default.setVisible(bool(names))
        self.ask_models.setVisible(not shown.install)

    def _show_traits(self, shown: Detail) -> None:
        self._protocols.setText(say("Protocols: {names}.", names=", ".join(shown.protocols)))
        self._families.setText(say("Families of models: {names}.", names=", ".join(shown.families)))
        self._families.setVisible(bool(shown.families))
        self._quirks.setText("\n".join(f"• {quirk}" for quirk in shown.quirks))
        self._quirks.setVisible(bool(shown.quirks))
        self.docs.setVisible(bool(shown.docs))

    def _ask_check(self) -> None:
        """Once at a time. The button stays as it is meanwhile: a disabled one would give the focus away."""
        if self._shown is not None and not self._shown.is_checking:
            self.check_asked.emit(self._id)

    def _ask_models(self) -> None:
        if self._shown is not None and self._shown.models is not None:
            self.models_asked.emit(self._id)

    def _enable_default(self) -> None:
        self.make_default.setEnabled(self.names.currentIndex().isValid())

    def _choose_default(self, index: QModelIndex) -> None:
        if index.isValid():
            self.default_asked.emit(self._id, self._names_model.name(index))
