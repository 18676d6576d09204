"""The widget of the list of providers: it scrolls to a row so that the head of its group is seen above it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView

from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.list_model import ProviderDelegate, ProviderListModel
from hexalogue.ui.theme import Theme


class ProviderList(QListView):
    """Up and down only. Who is looked at stays in sight where the list becomes lower."""

    def __init__(self, theme: Theme, model: ProviderListModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(ProviderDelegate(theme, self))
        self.setMouseTracking(True)
        self.setAccessibleName(say(words.TITLE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.changed.connect(self.viewport().update)

    def bring(self, place: QModelIndex) -> None:
        """A row into view, below the head of its group where both find room, and below no half row. What can be seen
        already stays where it is.
        """
        top = self._rows.head_of(place)
        if self._sees(place) and self._sees(top):
            return
        room = self.viewport().height()
        while top.row() < place.row() and self._height(top, place) > room:
            top = self._rows.index(top.row() + 1)
        self.scrollTo(top, QListView.ScrollHint.PositionAtTop)

    def _sees(self, place: QModelIndex) -> bool:
        return self.viewport().rect().contains(self.visualRect(place))

    def _height(self, top: QModelIndex, bottom: QModelIndex) -> int:
        return self.visualRect(bottom).bottom() - self.visualRect(top).top() + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lower, or shown for the first time."""
        place = self.currentIndex()
        before = self.visualRect(place)
        was_seen = before.top() >= 0 and before.bottom() < max(event.oldSize().height(), 0)
        super().resizeEvent(event)
        if place.isValid() and (was_seen or event.oldSize().height() <= 0) and not self._sees(place):
            self.bring(place)
