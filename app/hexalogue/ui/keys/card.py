"""The card of one provider: a line for each of its keys, or the way to a first one; and the field for a new one."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy

from hexalogue.domain.keys import Secret
from hexalogue.ui.keys.editor import KeyEditor
from hexalogue.ui.keys.line import KeyLine
from hexalogue.ui.keys.rows import Card, Line
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.labels import ElidedLabel

# Padding and border of both sides, and what rounding takes.
_LINK_SIDES_PX = 18


class PageLink(QPushButton):
    """Leads to the page where keys are made. Its words give way where there is no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = ""
        self._name = name
        self.setProperty("role", "hint")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show these."""
        self._words = words
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(words)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Little."""
        return QSize(px(64), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        room = self.fontMetrics().horizontalAdvance(self._words) + _LINK_SIDES_PX
        return QSize(room, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what does not fit."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        if self.width() >= self.sizeHint().width():
            self.setText(self._words)
        else:
            room = max(self.width(), px(64)) - _LINK_SIDES_PX
            self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class KeyCard(QFrame):
    """acted: the label of a key and an `Act`.   add_asked: another key.   page_asked: the address where keys are made.

    saved, cancelled: see `KeyEditor`.
    """

    acted = Signal(str, str)
    add_asked = Signal()
    page_asked = Signal(str)
    saved = Signal(Secret, str, str)
    cancelled = Signal()

    def __init__(self, theme: Theme, card: Card) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._card: Card | None = None
        self._editor: KeyEditor | None = None
        self._name = ElidedLabel(card.name, "strong", minimum_px=120)
        self._page = PageLink(card.name)
        self._page.clicked.connect(self._open_page)
        self._add = push(say("Add key"), "plain", self.add_asked.emit, name=say("Add a key for {name}", name=card.name))
        self._empty = QFrame()
        row = in_row([], gap=8)
        row.addWidget(self._name, 1)
        row.addWidget(self._page)
        row.addWidget(self._add)
        self._empty.setLayout(row)
        self._lines = CardColumn(self._line, lambda line, row: self._render_line(line, row))
        self._column = in_column([self._empty, self._lines.layout], margins=CARD)
        self.setLayout(self._column)
        self.render_card(card)

    @property
    def lines(self) -> tuple[KeyLine, ...]:
        """One a key."""
        return self._lines.cards

    @property
    def editor(self) -> KeyEditor | None:
        """The open field, if it is."""
        return self._editor

    def render_card(self, card: Card) -> None:
        """Show this."""
        if card == self._card:
            return
        self._card = card
        self.setAccessibleName(card.name)
        self._empty.setVisible(not card.lines)
        self._page.say(card.hint)
        self._page.setVisible(bool(card.hint))
        self._lines.show(card.lines)
        for line, row in zip(self._lines.cards, card.lines, strict=True):
            self._render_line(line, row)
        self._add.setVisible(card.field is None)
        self._render_field(card)

    def take_focus(self) -> None:
        """The open field has it, else the button that adds a key, else the first one of the first key."""
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.lines:
            self.lines[0].take_focus()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key(self, label: str, secret: Secret) -> None:
        """A key itself, for ten seconds."""
        for line, row in zip(self._lines.cards, self._card.lines if self._card else (), strict=True):
            if row.ref.label == label:
                line.show_key(secret)

    def _render_field(self, card: Card) -> None:
        if card.field is None:
            if self._editor is not None:
                self._column.removeWidget(self._editor)
                self._editor.hide()
                self._editor.deleteLater()
                self._editor = None
        elif self._editor is None:
            self._editor = KeyEditor(self._theme, card.field)
            self._editor.saved.connect(self.saved)
            self._editor.cancelled.connect(self.cancelled)
            self._column.addWidget(self._editor)
            self._editor.show()  # now, and not when the layout comes to it: what is not shown takes no focus
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._editor.render_field(card.field)

    def _line(self, row: Line) -> KeyLine:
        line = KeyLine(self._theme, row)
        line.acted.connect(partial(self.acted.emit, row.ref.label))
        line.menu_asked.connect(self._add_to_menu)
        return line

    def _render_line(self, line: KeyLine, row: Line) -> None:
        is_first = self._card is not None and bool(self._card.lines) and self._card.lines[0].ref == row.ref
        line.render_line(row, is_first=is_first)

    def _add_to_menu(self, menu: QMenu) -> None:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(say("Add another key"), self.add_asked.emit)
        if self._card is not None and self._card.key_page:
            menu.addAction(say("Open the page where keys are made"), self._open_page)

    def _open_page(self) -> None:
        if self._card is not None and self._card.key_page:
            self.page_asked.emit(self._card.key_page)
