"""The widgets of the Settings page. It shows a state and tells what was typed; it decides nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from hexalogue.domain.places import Places
from hexalogue.ui.language import say
from hexalogue.ui.settings.fields import SECTIONS, Deed, Fact, Field, Folder, Row, Section
from hexalogue.ui.settings.marked import MarkedLabel
from hexalogue.ui.settings.rows import AnyRow, DeedRow, FactRow, FieldRow, FolderRow
from hexalogue.ui.settings.search import found_rows, words_of
from hexalogue.ui.settings.viewmodel import SettingsState, is_changed, shown_text
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row, line, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame
from hexalogue.ui.widgets.search_field import SearchField

TITLE = "Settings"
SUBTITLE = "Changes are saved as you make them."


class SectionCard(QFrame):
    """A section: its title and its rows, a hairline between those that are shown."""

    def __init__(self, theme: Theme, section: Section, rows: Mapping[str, AnyRow]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows = rows
        self._title = MarkedLabel(theme, say(section.title), "heading")
        self._lines: dict[str, QFrame] = {}
        column = in_column([self._title], gap=0, margins=CARD)
        for row_id, row in rows.items():
            self._lines[row_id] = line()
            column.addWidget(self._lines[row_id])
            column.addWidget(row)
        self.setLayout(column)

    def show_rows(self, found: frozenset[str], words: tuple[str, ...]) -> None:
        """Only these, with the words marked; without any the whole card goes."""
        shown = [row_id for row_id in self._rows if row_id in found]
        self._title.mark(words)
        for row_id, row in self._rows.items():
            show_if(row, wanted=row_id in found)
            row.mark(words)
            show_if(self._lines[row_id], wanted=row_id in shown[1:])
        show_if(self, wanted=bool(shown))


class SettingsView(PageFrame):
    """One card a section. `edited`: id of a field and its text.   `searched`: what is looked for."""

    edited = Signal(str, str)
    field_reset = Signal(str)
    file_asked = Signal(str)
    folder_opened = Signal(str)
    shortcuts_asked = Signal()
    searched = Signal(str)
    reset_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme, places: Places, facts: Mapping[str, str]) -> None:
        """facts: what the rows of facts say, by id."""
        super().__init__(say(TITLE), say(SUBTITLE))
        self._theme = theme
        self._places = places
        self._facts = facts
        self._shown: SettingsState | None = None
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self.search = SearchField(say("Search settings"))
        self.search.textChanged.connect(self.searched)
        self.beside_title.addWidget(self.search)
        self.body.addWidget(self.error)
        self._rows: dict[str, AnyRow] = {}
        self._cards: dict[str, SectionCard] = {}
        self._waiting = list(SECTIONS)
        self._nothing, self._nothing_text = self._made_nothing()
        self.reset_all = push(say("Reset to defaults"), "plain", self.reset_asked.emit)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._build_one)
        self._build_one()
        self._next.start()
        self.setFocusProxy(self.search)

    def row(self, field_id: str) -> FieldRow:
        """The row of a field. Raises KeyError for another id."""
        self._build_all()
        row = self._rows[field_id]
        if not isinstance(row, FieldRow):
            raise KeyError(field_id)
        return row

    @property
    def place(self) -> str:
        """The row that the keyboard is in; fulfils `ui.pages.KeepsPlace`."""
        focus = self.window().focusWidget()
        return next((row_id for row_id, row in self._rows.items() if focus and row.isAncestorOf(focus)), "")

    @property
    def shown_rows(self) -> tuple[str, ...]:
        """Ids of the rows that are not hidden by the search."""
        return tuple(row_id for row_id, row in self._rows.items() if not row.isHidden())

    @property
    def nothing_found(self) -> str:
        """What is said when the search finds nothing; empty when it does."""
        return "" if self._nothing.isHidden() else self._nothing_text.text()

    def show_state(self, state: SettingsState) -> None:
        """Show every field, what the search found, and what went wrong while saving."""
        before, self._shown = self._shown, state
        if state.search:
            self._build_all()
        for row_id, row in self._rows.items():
            self._show_row(row_id, row)
        if before is not None and before.search != state.search:
            self._show_found(state.search)

    def show_place(self, place: str) -> None:
        """Bring a section or a row into view, and the keyboard to it. One that is not there changes nothing."""
        self._build_all()
        widget: QWidget | None = self._cards.get(place) or self._rows.get(place)
        if widget is None:
            return
        self.search.clear()
        first = next((row.id for section in SECTIONS if section.id == place for row in section.rows), place)
        row = self._rows[first]
        (row.input if isinstance(row, FieldRow) else row.button).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._scroll_to(widget))

    def focus_search(self) -> None:
        """The keyboard goes to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- inside

    def _build_one(self) -> None:
        """The next section: one at a time, what is seen at once before what has to be scrolled to."""
        section = self._waiting.pop(0)
        self._cards[section.id] = self._card(section)
        self.body.addWidget(self._cards[section.id])
        self._cards[section.id].show_rows(found_rows(""), ())
        for row in section.rows:
            self._show_row(row.id, self._rows[row.id])
        if not self._waiting:
            self._next.stop()
            self.body.addWidget(self._nothing)
            self.body.addLayout(in_row([self.reset_all, None]))  # last, and so it is for Tab

    def _build_all(self) -> None:
        while self._waiting:
            self._build_one()

    def _show_row(self, row_id: str, row: AnyRow) -> None:
        if self._shown is not None and isinstance(row, FieldRow):
            problem = self._shown.problems.get(row_id, "")
            row.show_text(shown_text(self._shown, row_id), problem, is_changed=is_changed(self._shown, row_id))

    def _scroll_to(self, widget: QWidget) -> None:
        inside = self.scroll_area.widget()
        if inside is not None:
            top = widget.mapTo(inside, widget.rect().topLeft()).y()
            self.scroll_area.verticalScrollBar().setValue(max(0, top - 16))

    def _show_found(self, search: str) -> None:
        if search != self.search.text():
            with QSignalBlocker(self.search):
                self.search.setText(search)
        found, words = found_rows(search), words_of(search)
        for card in self._cards.values():
            card.show_rows(found, words)
        show_if(self._nothing, wanted=not found)
        self._nothing_text.setText(say("No setting matches “{words}”.", words=" ".join(words)[:80]))
        show_if(self.reset_all, wanted=not words)

    def _made_nothing(self) -> tuple[QFrame, QLabel]:
        text = label("", wraps=True)
        clear = push(say("Clear the search"), "plain", self.search.clear)
        card = frame("card")
        card.setLayout(in_column([text, in_row([clear, None])], gap=12, margins=(16, 16, 16, 16)))
        card.hide()
        return card, text

    def _card(self, section: Section) -> SectionCard:
        rows = {row.id: self._row(row) for row in section.rows}
        self._rows |= rows
        return SectionCard(self._theme, section, rows)

    def _row(self, row: Row) -> AnyRow:
        match row:
            case Field():
                return self._field_row(row)
            case Folder():
                folder = FolderRow(self._theme, row, row.of(self._places))
                folder.opened.connect(self.folder_opened)
                return folder
            case Deed():
                deed = DeedRow(self._theme, row)
                deed.done.connect(lambda _: self.shortcuts_asked.emit())
                return deed
            case Fact():
                return FactRow(self._theme, row, self._facts.get(row.id, ""))

    def _field_row(self, field: Field) -> FieldRow:
        made = FieldRow(self._theme, field)
        made.edited.connect(self.edited)
        made.reset.connect(self.field_reset)
        made.choice_asked.connect(self.file_asked)
        return made
