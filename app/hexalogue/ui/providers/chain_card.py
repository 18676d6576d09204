"""The card of one chain: its members in their order, how far words may go, and what would happen if they failed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from hexalogue.domain.routing_simulation import Fault
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.providers import routing_viewmodel as vm
from hexalogue.ui.providers import words
from hexalogue.ui.providers.imagining import MomentRow
from hexalogue.ui.providers.parts import Choice, paragraph
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row, line, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import ElidedLabel, IconLabel, label

_ROW_PX = 34
_REFERENCE = Qt.ItemDataRole.UserRole
_AT_PX = 64


class ChainCard(QFrame):
    """All signals begin with the chain's name."""

    open_asked = Signal(str, bool)
    delete_asked = Signal(str)
    default_asked = Signal(str)
    add_asked = Signal(str, str)
    moved = Signal(str, int, int)
    ordered = Signal(str, str)  # references, a line each
    taken_out = Signal(str, int)
    reach_chosen = Signal(str, str)
    who_chosen = Signal(str)
    simulate_asked = Signal(str, str)
    told = Signal(QWidget)  # what would happen stands in it

    def __init__(self, theme: Theme, row: vm.ChainRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._id = row.id
        self._row = row
        self._name = ElidedLabel(row.id, "strong", minimum_px=120)
        self._default = label(say("Default"), "chip")
        self._summary = ElidedLabel("", "muted", minimum_px=120)
        self.toggle = push("", "plain", lambda: self.open_asked.emit(self._id, not self._row.is_open))
        self.use = push(say("Make it the default"), "plain", lambda: self.default_asked.emit(self._id))
        self.delete = push(say("Delete"), "quiet", lambda: self.delete_asked.emit(self._id))
        self._make_members()
        self._make_reach()
        self._make_simulation()
        self._lay_out()
        theme.changed.connect(self._fill_members)
        self._fill_members()
        self._show_moments(row.moments)
        self.render_row(row)

    @property
    def name(self) -> str:
        """Of the chain."""
        return self._id

    def use_known(self, completer: QCompleter) -> None:
        """What is offered while one types."""
        self.add_line.setCompleter(completer)

    def render_row(self, row: vm.ChainRow) -> None:
        """Show this."""
        before, self._row = self._row, row
        default = f" {say('Answers by default')}." if row.is_default else ""
        self.setAccessibleName(f"{row.id}. {row.summary}.{default}")
        self._summary.setText(row.summary)
        self.toggle.setText(say("Close") if row.is_open else say("Edit"))
        self.toggle.setAccessibleName(f"{self.toggle.text()} {row.id}")
        if row.is_default and self.use.hasFocus():
            self.toggle.setFocus()
        show_if(self.use, wanted=not row.is_default)
        show_if(self._default, wanted=row.is_default)
        self._body.setVisible(row.is_open)
        if before.members != row.members or self.members.count() != len(row.members):
            self._fill_members()
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        self.reach.choose(row.within)
        self.who.choose(row.who)
        if before.moments != row.moments:
            self._show_moments(row.moments)
        self._enable()

    def _make_members(self) -> None:
        self.members = QListWidget()
        self.members.setProperty("role", "inset")
        self.members.setAccessibleName(say("Members of the chain, in their order"))
        self.members.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.members.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.members.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.members.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.members.setIconSize(QSize(16, 16))
        self.members.currentRowChanged.connect(lambda _: self._enable())
        self.members.model().rowsMoved.connect(lambda *_: self._tell_order())
        self.up = push(say("Move up"), "plain", lambda: self._move(-1))
        self.down = push(say("Move down"), "plain", lambda: self._move(1))
        self.out = push(say("Take out"), "plain", self._take_out)
        self._note = label("", "warning", wraps=True)
        self.add_line = QLineEdit()
        self.add_line.setPlaceholderText(say("provider:model, or the name of a model"))
        self.add_line.setAccessibleName(say("A model to add to the chain"))
        self.add_line.returnPressed.connect(self._add)
        self.add = push(say("Add"), "plain", self._add)

    def _make_reach(self) -> None:
        options = [(value, say(text)) for value, text in vm.REACHES.items()]
        self.reach = Choice(say("How far your words may go"), options)
        self.reach.setMinimumContentsLength(28)
        self.reach.picked.connect(lambda value: self.reach_chosen.emit(self._id, value))

    def _make_simulation(self) -> None:
        self.who = Choice(say("Who fails"), [(value, say(text)) for value, text in vm.WHO.items()])
        self.who.setMinimumContentsLength(20)
        self.who.picked.connect(self.who_chosen)
        self.faults = {
            fault: push(say(text), "plain", partial(self._simulate, fault)) for fault, text in vm.FAULTS.items()
        }
        for fault, button in self.faults.items():
            button.setToolTip(say(vm.FAULT_HELP[fault]))
            button.setAccessibleDescription(say(vm.FAULT_HELP[fault]))
        self._moments = frame("")
        self._moments.setLayout(in_column([], gap=6, margins=(0, 8, 0, 0)))
        self._moments.setAccessibleName(say("What would happen"))

    def _lay_out(self) -> None:
        names = in_row([], gap=8)
        names.addWidget(self._name)
        names.addWidget(self._default)
        names.addStretch(1)
        head = in_row([], gap=8)
        head.addLayout(in_column([names, self._summary], gap=2), 1)
        head.addWidget(flowing([self.use, self.toggle, self.delete]), 0, Qt.AlignmentFlag.AlignTop)
        adding = in_row([])
        adding.addWidget(self.add_line, 1)
        adding.addWidget(self.add)
        imagine = label(say("What if"), "strong")
        faults = flowing([imagine, self.who])
        grid = flowing([*self.faults.values()])
        self._body = frame("")
        self._body.setLayout(
            in_column(
                [
                    line(),
                    self.members,
                    flowing([self.up, self.down, self.out]),
                    adding,
                    self._note,
                    flowing([label(say("How far your words may go")), self.reach]),
                    line(),
                    faults,
                    grid,
                    paragraph(say("Nothing is sent: this is what the rules would do.")),
                    self._moments,
                ],
                gap=10,
                margins=(0, 8, 0, 0),
            )
        )
        self.setLayout(in_column([head, self._body], gap=4, margins=CARD))

    def _fill_members(self) -> None:
        tokens = self._theme.tokens
        place = self.members.currentRow()
        self.members.clear()
        for member in self._row.members:
            item = QListWidgetItem(member.text)
            item.setData(_REFERENCE, member.reference)
            item.setToolTip(member.text)
            item.setSizeHint(QSize(10, px(_ROW_PX)))
            if member.privacy is not None:
                item.setIcon(icon(words.SIGNS[member.privacy], getattr(tokens, member.privacy.value)))
            self.members.addItem(item)
        self.members.setCurrentRow(min(place, self.members.count() - 1))
        self.members.setVisible(bool(self._row.members))
        self.members.setFixedHeight(len(self._row.members) * px(_ROW_PX) + 14)

    def _show_moments(self, moments: Sequence[MomentRow]) -> None:
        layout = self._moments.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for moment in moments:
            layout.addWidget(MomentLine(self._theme, moment))
        self._moments.setVisible(bool(moments))
        if moments:
            self.told.emit(self._moments)

    def _enable(self) -> None:
        place, last = self.members.currentRow(), self.members.count() - 1
        for button, is_possible in (
            (self.up, place > 0),
            (self.down, 0 <= place < last),
            (self.out, place >= 0),
        ):
            if button.hasFocus() and not is_possible:  # or Qt gives it to whatever comes next
                self.members.setFocus()
            button.setEnabled(is_possible)
        for button in self.faults.values():
            button.setEnabled(bool(self._row.members))

    def _move(self, by: int) -> None:
        place = self.members.currentRow()
        self.moved.emit(self._id, place, by)
        self.members.setCurrentRow(place + by)
        self._enable()

    def _tell_order(self) -> None:
        items = (self.members.item(place) for place in range(self.members.count()))
        self.ordered.emit(self._id, "\n".join(str(item.data(_REFERENCE)) for item in items))

    def _take_out(self) -> None:
        self.taken_out.emit(self._id, self.members.currentRow())

    def _add(self) -> None:
        if self.add_line.text().strip():
            self.add_asked.emit(self._id, self.add_line.text().strip())
            self.add_line.clear()

    def _simulate(self, fault: Fault) -> None:
        self.simulate_asked.emit(self._id, fault.value)


class MomentLine(QFrame):
    """One line of what would happen: when, a sign, and a sentence."""

    def __init__(self, theme: Theme, moment: MomentRow) -> None:
        super().__init__()
        at = label(moment.at, "faint")
        at.setFixedWidth(px(_AT_PX))
        at.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        sign = QWidget()
        sign.setLayout(in_column([IconLabel(theme, moment.icon, moment.colour, 16), None]))
        row = in_row([at, sign], gap=10)
        row.addWidget(label(moment.text, wraps=True), 1)
        self.setLayout(row)
        self.setAccessibleName(f"{moment.at} {moment.text}".strip())
