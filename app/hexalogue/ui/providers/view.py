"""The Providers page: a title, three tabs, and what the open one shows. Tabs are built when they are first opened."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.list_pane import ListPane
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.opens_at import OpensAt
from hexalogue.ui.widgets.tabs import Tabs

PROVIDERS, ROUTING, CATALOGUE = "providers", "routing", "catalogue"

Builders = Mapping[str, Callable[[], QWidget]]


class ProvidersView(OpensAt):
    """place_asked: `show_place` was called, with an id. later: how the other tabs are made, by their id."""

    place_asked = Signal(str)
    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAccessibleName(say(words.TITLE))
        self._later: Builders = {}
        self._built: dict[str, QWidget] = {}
        self._subtitle = label("", "muted", wraps=True)
        self.tabs = Tabs({name: say(text) for name, text in words.TABS.items()}, say(words.TITLE))
        self.tabs.chosen.connect(self.open_tab)
        self.pane = ListPane(theme)
        self._stack = QStackedWidget()
        self._built[PROVIDERS] = self.pane
        self._stack.addWidget(self.pane)
        title = label(say(words.TITLE), "title")
        title.setMinimumHeight(METRICS.control_height)
        head = in_column([in_row([title, None, self.tabs]), self._subtitle], gap=8, margins=(24, 24, 24, 8))
        column = in_column([head], gap=8)
        column.addWidget(self._stack, 1)
        self.setLayout(column)
        self.setFocusProxy(self.pane.search)
        self.open_tab(PROVIDERS)

    def use_builders(self, later: Builders) -> None:
        """How the other tabs are made."""
        self._later = later

    @property
    def tab(self) -> str:
        """The id of the open one."""
        return next(name for name, widget in self._built.items() if widget is self._stack.currentWidget())

    def open_tab(self, name: str) -> None:
        """Show one, making it the first time."""
        if name not in self._built:
            if name not in self._later:
                return
            self._built[name] = self._later[name]()
            self._stack.addWidget(self._built[name])
        self._stack.setCurrentWidget(self._built[name])
        self._subtitle.setText(say(words.SUBTITLES[name]))
        self.tabs.mark(name)

    def show_place(self, place: str) -> None:
        """A tab, or a provider by its id."""
        if place in words.TABS:
            self.open_tab(place)
        elif place:
            self.open_tab(PROVIDERS)
            self.place_asked.emit(place)
