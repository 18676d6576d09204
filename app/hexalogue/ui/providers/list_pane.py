"""The list at the left, who is looked at or the form at the right; where it is narrow, one of the two."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.target import FoundServer
from hexalogue.ui.language import isolated, say, say_number
from hexalogue.ui.providers import words
from hexalogue.ui.providers.list_model import ITEM, ProviderListModel
from hexalogue.ui.providers.list_view import ProviderList
from hexalogue.ui.providers.parts import paragraph
from hexalogue.ui.providers.shown import Detail, ListItem, Row
from hexalogue.ui.sentences import said_error
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row, line
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.search_field import Cross
from hexalogue.ui.widgets.strip import Act, Strip

if TYPE_CHECKING:  # made when somebody is looked at
    from hexalogue.ui.providers.detail import DetailView
    from hexalogue.ui.providers.own_form import OwnFormView

# Beside a list as wide as that of the conversations: a sign and its words.
_SIGN_PX = 114
# Narrower by so much than a narrow window, there is no room for a list and what it lists.
_RAIL_PX = 100


class ListPane(QFrame):
    """selected: by the person.   found_used: a server that runs here is to be used, with its address.

    The right side is made when it is first needed.
    """

    detail_made = Signal()

    selected = Signal(str)
    searched = Signal(str)
    probe_asked = Signal()
    add_asked = Signal()
    found_used = Signal(str, str)  # provider, address
    found_closed = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = False
        self._detail: DetailView | None = None
        self._form: OwnFormView | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search providers and models"))
        self.search.setAccessibleName(say("Search providers and models"))
        Cross(self.search, theme)
        self.search.textChanged.connect(self.searched)
        self._is_probing = False
        self.probe = push(say("Look for running servers"), "plain", self._ask_probe)
        self.add = push(say("Add your own"), "plain", self.add_asked.emit)
        self.model = ProviderListModel(self)
        self.list = ProviderList(theme, self.model)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.clicked.connect(self._picked)
        self.list.activated.connect(self._picked)
        self.empty = paragraph()
        self.empty.setContentsMargins(12, 8, 12, 8)
        self.found = Strip(theme, icon_name="plug", colour="local")
        self.found.closed.connect(self.found_closed)
        self.problems = Strip(theme, icon_name="triangle-alert", colour="warning")
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self._nobody = paragraph(say(words.CHOOSE))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    @property
    def detail(self) -> "DetailView":
        """Who is looked at."""
        if self._detail is None:
            from hexalogue.ui.providers.detail import DetailView

            self._detail = DetailView(self._theme)
            self._detail.back_asked.connect(self.show_list)
            self._right.addWidget(self._detail)
            self.detail_made.emit()
        return self._detail

    @property
    def form(self) -> "OwnFormView":
        """The form of one's own."""
        if self._form is None:
            from hexalogue.ui.providers.own_form import OwnFormView

            self._form = OwnFormView(self._theme)
            self._right.addWidget(self._form)
        return self._form

    def show_items(self, items: Sequence[ListItem], emptiness: str, chosen: str) -> None:
        """The list, or what to say instead; chosen: who is looked at."""
        with QSignalBlocker(self.list.selectionModel()):
            self.model.show_items(items)
            place = self.model.place_of(chosen)
            is_other = place != self.list.currentIndex()
            self.list.setCurrentIndex(place)
            if is_other and place.isValid():
                self.list.bring(place)
        self.list.setVisible(not emptiness)
        self.empty.setText(emptiness)
        self.empty.setVisible(bool(emptiness))

    def show_detail(self, shown: Detail | None, *, is_adding: bool, is_reading: bool = False) -> None:
        """Who is looked at, or the form, or a hint. is_reading: nobody is known yet, so somebody may be found."""
        if is_adding:
            self._right.setCurrentWidget(self.form)
        elif shown is not None:
            self.detail.show_detail(shown, has_back=not self._is_wide)
            self._right.setCurrentWidget(self.detail)
        else:
            self._nobody.setText(say(words.READING if is_reading else words.CHOOSE))
            self._right.setCurrentWidget(self._nobody)
            self._is_open = self._is_open and is_reading
        self._is_open = self._is_open or is_adding
        self._arrange()

    def show_found(self, found: Sequence[FoundServer] | None, names: dict[str, str], *, is_busy: bool) -> None:
        """What a look around found; None for nothing to say.   names: of providers."""
        self._is_probing = is_busy
        self.probe.setText(say("Looking…") if is_busy else say("Look for running servers"))
        if found is None:
            self.found.hide()
            return
        title = say_number("{count} server runs here", "{count} servers run here", len(found)) if found else ""
        text = "\n".join(
            f"{isolated(names.get(server.provider, server.provider))} · {isolated(server.base_url)}" for server in found
        )
        acts = [
            Act(
                say("Use {name}", name=names.get(server.provider, server.provider)),
                partial(self.found_used.emit, server.provider, server.base_url),
            )
            for server in found
        ]
        self.found.mark("plug" if found else "info", "local" if found else "muted")
        self.found.tell(title or say("Nothing runs here"), text or say(words.NOTHING_RUNS), acts)

    def show_problems(self, problems: Sequence[AppError], error: AppError | None) -> None:
        """What is wrong in the person's own file; and what went wrong just now."""
        if problems:
            text = "\n".join(said_error(problem) for problem in problems)
            self.problems.tell(say("Something in your own file of providers is not used"), text, may_close=False)
        else:
            self.problems.hide()
        self.error.show_error(error)

    def bring(self, provider: str) -> None:
        """A provider's row into view, with the head of its group."""
        place = self.model.place_of(provider)
        if place.isValid():
            self.list.bring(place)

    def open_right(self) -> None:
        """Where there is room for one thing only, show who is looked at."""
        self._is_open = True
        self._arrange()

    def show_list(self) -> None:
        """Back to the list."""
        self._is_open = False
        self._arrange()
        self.list.setFocus()

    @property
    def is_list_shown(self) -> bool:
        """Whether the list can be seen now."""
        return self._left.isVisibleTo(self)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= METRICS.narrow_below - _RAIL_PX

    def _lay_out(self) -> None:
        tools = in_column([self.search, flowing([self.probe, self.add])], gap=8, margins=(12, 0, 12, 0))
        notes = in_column([self.problems, self.found, self.error], gap=8, margins=(12, 0, 12, 0))
        left = in_column([tools, notes, self.empty], gap=8, margins=(12, 4, 12, 8))
        left.addWidget(self.list, 1)
        left.addStretch(0)
        self._left = QWidget()
        self._left.setLayout(left)
        self._line = line(vertical=True)
        self._right = QStackedWidget()
        self._right.addWidget(self._nobody)
        row = in_row([], gap=0)
        row.addWidget(self._left)
        row.addWidget(self._line)
        row.addWidget(self._right, 1)
        self.setLayout(row)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self._is_wide
        shows_right = is_wide or self._is_open
        had_focus = self._left.isAncestorOf(self.focusWidget() or self)
        self._left.setVisible(is_wide or not self._is_open)
        self._line.setVisible(is_wide)
        self._right.setVisible(shows_right)
        if is_wide:
            self._left.setFixedWidth(METRICS.list_width + _SIGN_PX)
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
        if self._detail is not None:
            self._detail.back.setVisible(not is_wide)
            if had_focus and not self.is_list_shown and self._right.currentWidget() is self._detail:
                self._detail.back.setFocus()  # or Qt gives it to whatever comes next in the window

    def _ask_probe(self) -> None:
        """Once at a time."""
        if not self._is_probing:
            self.probe_asked.emit()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        item = current.data(ITEM) if current.isValid() else None
        if isinstance(item, Row) and self._is_wide:
            self.selected.emit(item.id)

    def _picked(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Row):
            self.selected.emit(item.id)
            self.open_right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()
