"""Small widgets of this page: the sign of where words go, a card with a heading, a combo, a list of names."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.language import isolated
from hexalogue.ui.providers import words
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.elided_combo import ElidedCombo
from hexalogue.ui.widgets.labels import IconLabel, label

_NO_PARENT = QModelIndex()


class PrivacySign(QFrame):
    """Shape, colour and words of a privacy class."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconLabel(theme, words.SIGNS[Privacy.LOCAL], Privacy.LOCAL.value, 16)
        self._words = label("")
        self.setLayout(in_row([self._icon, self._words], gap=6))

    def show_privacy(self, privacy: Privacy, text: str) -> None:
        """text: what it says beside its shape."""
        self._icon.change(words.SIGNS[privacy], privacy.value)
        self._words.setText(text)
        self._words.setProperty("role", privacy.value)
        self._words.style().polish(self._words)
        self.setAccessibleName(text)


class Section(QFrame):
    """A card, with a heading where there is a title; put things into `body`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.heading = label(title, "strong")
        self.body: QVBoxLayout = in_column([])
        self.setLayout(in_column([self.heading, self.body], gap=8, margins=CARD))
        self.heading.setVisible(bool(title))  # with a parent: without one it would be a window of its own


class Choice(ElidedCombo):
    """A choice that the wheel does not change while the page scrolls. `picked`: by the person."""

    picked = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(12)
        self.show_options(options)
        self.activated.connect(lambda _: self.picked.emit(self.value))

    @property
    def value(self) -> str:
        """The id of what is chosen."""
        return str(self.currentData() or "")

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Ids and words; the choice stays where it still is one."""
        before = self.value
        if [self.itemText(place) for place in range(self.count())] == [text for _, text in options]:
            return
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.choose(before)

    def choose(self, value: str) -> None:
        """Show this one as chosen; the first where it is none of them."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class NamesModel(QAbstractListModel):
    """A long list of names, made into rows only where they can be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._marked = ""
        self._mark = ""

    def show_names(self, names: tuple[str, ...], marked: str = "", mark: str = "") -> None:
        """marked: the one with a remark.   mark: the remark. Where only that moved, the choice stays where it is."""
        if names == self._names:
            self._marked, self._mark = marked, mark
            self.dataChanged.emit(self.index(0), self.index(max(0, len(names) - 1)))
        else:
            self.beginResetModel()
            self._names, self._marked, self._mark = names, marked, mark
            self.endResetModel()

    def name(self, index: QModelIndex) -> str:
        """The name alone."""
        return self._names[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of one."""
        name = self._names[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{isolated(name)}  ·  {isolated(self._mark)}" if name == self._marked else isolated(name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}  ·  {self._mark}" if name == self._marked else name
        return name if role == Qt.ItemDataRole.ToolTipRole else None


def paragraph(text: str = "", role: str = "muted") -> QLabel:
    """Words that wrap, and can be copied."""
    made = label(text, role, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
