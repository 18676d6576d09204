"""Things in lines, as words in a paragraph: what finds no room beside the others begins another line."""

from collections.abc import Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QSizePolicy, QWidget

from hexalogue.ui.tokens import METRICS


class FlowLayout(QLayout):
    """gap: between things, and between lines. No thing is wider than the room; mirrored from right to left."""

    def __init__(self, gap: int = METRICS.grid) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Of all lines."""
        return self._placed(QRect(0, 0, width, 0), is_for_real=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Put everything where it belongs."""
        super().setGeometry(rect)
        self._placed(rect, is_for_real=True)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Everything in a column."""
        least = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _placed(self, rect: QRect, *, is_for_real: bool) -> int:
        """Go through all lines. Returns their height."""
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line if is_for_real else ():
                place = QRect(rect.topLeft() + QPoint(x, y + (height - size.height()) // 2), size)
                # By its module: see `conversations.rows`. A layout is there before the first paint.
                item.setGeometry(QtWidgets.QStyle.visualRect(self._direction, rect, place))
            y += height + self._gap
        return max(0, y - self._gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """What stands in each line: where it begins, and how large it is."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        return lines

    @property
    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


def flowing(items: Sequence[QWidget], *, gap: int = METRICS.grid) -> QFrame:
    """A frame without a look around them."""
    made = QFrame()
    layout = FlowLayout(gap)
    for item in items:
        layout.addWidget(item)
    made.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
