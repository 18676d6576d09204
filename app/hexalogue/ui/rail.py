"""The rail: one button a page. Wide it has words, narrow only icons with tool tips."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from hexalogue.ui.fonts import text_font
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.pages import Page
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.ring import RING_PX, paint_arc, paint_ring

_HEIGHT = 36
_ICON_AT = 12
_BESIDE_ICON = 10
_BESIDE_RING = 2


class RailButton(QAbstractButton):
    """Icon and title of a page. Painted by hand: the style sheet cannot set the distance between the two."""

    def __init__(self, theme: Theme, page: Page) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = page.icon
        self._is_wide = True
        self._badge: tuple[int, float | None] | None = None
        self.setText(say(page.title))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the pointer comes and goes
        theme.changed.connect(self.update)

    def show_words(self, *, wide: bool) -> None:
        """wide: with the title; else it is a tool tip."""
        self._is_wide = wide
        self._tell()

    def show_badge(self, count: int, fraction: float | None, words: str) -> None:
        """A ring with a number, while there is something to count. words: the same for screen readers."""
        self._badge = (count, fraction) if count else None
        self.setAccessibleDescription(words)
        self._tell()

    def _tell(self) -> None:
        """The tool tip says what there is no room for."""
        said = (self.text(), self.accessibleDescription() if self._badge else "")
        self.setToolTip("" if self._is_wide else "\n".join(part for part in said if part))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the icon at least."""
        return QSize(2 * METRICS.icon_px, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Background by state, icon, title where there is room, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter)
        self._paint_icon(painter)
        if self._is_wide:
            self._paint_words(painter)
        self._paint_badge(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        """At the end of the words with its number; around the icon, which stays free, where there is only that."""
        if self._badge is None:
            return
        count, fraction = self._badge
        if not self._is_wide:
            across = min(self.width(), self.height()) - 2 * _BESIDE_RING
            box = QRectF((self.width() - across) / 2, (self.height() - across) / 2, across, across)
            paint_arc(painter, box, fraction, self._theme.tokens)
            return
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = _BESIDE_ICON if is_mirrored else self.width() - RING_PX - _BESIDE_ICON
        paint_ring(painter, left, (self.height() - RING_PX) / 2, count, fraction, self._theme.tokens)

    def _paint_back(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        back = tokens.selected if self.isChecked() else tokens.hover if self.underMouse() else ""
        painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back) if back else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), METRICS.radius, METRICS.radius)

    def _paint_icon(self, painter: QPainter) -> None:
        tokens, size = self._theme.tokens, METRICS.icon_px
        colour = tokens.text if self.isChecked() else tokens.muted
        place = _icon_place(self, is_wide=self._is_wide)
        painter.drawPixmap(place, pixmap(self._icon_name, colour, size, self.devicePixelRatioF()))

    def _paint_words(self, painter: QPainter) -> None:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(text_font(weight=weight))
        painter.setPen(QColor(self._theme.tokens.text))
        room = _words_room(self).width() - (RING_PX + _BESIDE_ICON if self._badge else 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(_words_room(self), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class _Name(QFrame):
    """The application's mark and name, at the head of the rail."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_wide = True
        self.setFixedHeight(px(40))
        self.setAccessibleName("Hexalogue")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, and the name where there is room."""
        painter = QPainter(self)
        tokens, size = self._theme.tokens, METRICS.icon_px
        mark = pixmap("hexagon", tokens.accent, size, self.devicePixelRatioF())
        painter.drawPixmap(_icon_place(self, is_wide=self.is_wide), mark)
        if self.is_wide:
            painter.setFont(text_font(weight=QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens.text))
            painter.drawText(_words_room(self), int(Qt.AlignmentFlag.AlignVCenter), "Hexalogue")
        painter.end()


class Rail(QFrame):
    """The column of page buttons; `chosen` carries the id of the page."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(say("Pages"))
        self._buttons = {page.id: RailButton(theme, page) for page in pages}
        self._group = QButtonGroup(self)
        self._name = _Name(theme)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(1)
        self._layout.addWidget(self._name)
        for page in (page for page in pages if not page.at_bottom):
            self._layout.addWidget(self._buttons[page.id])
        self._layout.addStretch(1)
        for page in (page for page in pages if page.at_bottom):
            self._layout.addWidget(self._buttons[page.id])
        for page_id, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, page_id=page_id: self.chosen.emit(page_id))
        self.show_words(wide=True)

    def button(self, page_id: str) -> RailButton:
        """The button of a page. Raises KeyError for a page that is not there."""
        return self._buttons[page_id]

    def badge(self, page_id: str, count: int, fraction: float | None, words: str) -> None:
        """How much goes on behind a page; nothing happens for a page that is not there."""
        button = self._buttons.get(page_id)
        if button is not None:
            button.show_badge(count, fraction, words)

    def mark(self, page_id: str) -> None:
        """Show which page is open."""
        self._buttons[page_id].setChecked(True)

    def show_words(self, *, wide: bool) -> None:
        """wide: icons with titles; else icons only."""
        self.setFixedWidth(METRICS.rail_width if wide else METRICS.rail_narrow_width)
        side = 10 if wide else 8
        self._layout.setContentsMargins(side, 8, side, 8)
        self._name.is_wide = wide
        for button in self._buttons.values():
            button.show_words(wide=wide)


def _icon_place(widget: QWidget, *, is_wide: bool) -> QPoint:
    """Where the icon's corner is: in the middle of a narrow button, before the words of a wide one."""
    size = METRICS.icon_px
    left = _ICON_AT if is_wide else (widget.width() - size) // 2
    if is_wide and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = widget.width() - _ICON_AT - size
    return QPoint(left, (widget.height() - size) // 2)


def _words_room(widget: QWidget) -> QRect:
    start = _ICON_AT + METRICS.icon_px + _BESIDE_ICON
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return widget.rect().adjusted(8, 0, -start, 0) if is_mirrored else widget.rect().adjusted(start, 0, -8, 0)
