"""A thing to choose, as one button painted by hand: sixty of them must cost no more than a blink."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from hexalogue.ui.icons import pixmap
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, icon_px
from hexalogue.ui.wizard.shown import ChoiceRow

_SIDE = 16
_ICON = 20
_GAP = 16
_ABOVE = 12
_DOT = 8
_CHIP = 12
_CHEVRON = 16
# The reasons take so many lines where they do not fit into one.
_MOST_LINES = 3
_WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class ChoiceButton(QAbstractButton):
    """Icon, title, the reasons, a mark, and the sign of its privacy class. on_click: told its id."""

    def __init__(self, theme: Theme, row: ChoiceRow, on_click: Callable[[str], object]) -> None:
        super().__init__()
        self._theme = theme
        self._row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the pointer comes and goes
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # fixed, it could not wrap
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: on_click(self._row.id))
        theme.changed.connect(self.update)
        self.render_row(row)

    @property
    def row(self) -> ChoiceRow:
        """What it shows."""
        return self._row

    def render_row(self, row: ChoiceRow) -> None:
        """Show this."""
        self._row = row
        self.setText(row.title)
        self.setAccessibleName(". ".join(part for part in (row.title, row.mark, row.sign) if part))
        self.setAccessibleDescription(row.text)
        self._tell_what_is_cut()
        self.updateGeometry()
        self.update()

    # --- Qt

    def sizeHint(self) -> QSize:
        """Two lines."""
        lines = QFontMetrics(_bold(self.font())).height() + QFontMetrics(_small(self.font())).height() + 2
        return QSize(320, lines + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """It gives way in width."""
        return QSize(240, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The title and as many lines as the reasons take, within reason."""
        return QFontMetrics(_bold(self.font())).height() + _text_height(self._row, self.font(), width) + 2 + 2 * _ABOVE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does; the arrows go to the neighbours."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut is a tool tip."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter)
        right = self._paint_right(painter)
        self._paint_words(painter, right)
        painter.end()

    # --- inside

    def _placed(self, rect: QRect) -> QRect:
        """Mirrored where people read from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _colour(self, token: str) -> QColor:
        return QColor(getattr(self._theme.tokens, token))

    def _paint_back(self, painter: QPainter) -> None:
        is_marked = self._row.is_chosen
        back = "selected" if self.isDown() else "hover" if self.underMouse() else "bubble" if is_marked else "raised"
        width = 2 if self.hasFocus() else 1
        edge = "focus" if self.hasFocus() else "accent" if is_marked else "border"
        painter.setBrush(self._colour(back))
        painter.setPen(QPen(self._colour(edge), width))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), METRICS.card_radius, METRICS.card_radius
        )

    def _paint_right(self, painter: QPainter) -> int:
        """Chevron, chip and mark; returns where they begin, in a row read from the left."""
        height, right = self.height(), self.width() - _SIDE
        colour = self._theme.tokens.muted
        name = "chevron-left" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "chevron-right"
        side = icon_px(_CHEVRON)
        chevron = QRect(right - side, (height - side) // 2, side, side)
        painter.drawPixmap(self._placed(chevron), pixmap(name, colour, side, self.devicePixelRatioF()))
        right = chevron.left() - 8
        font = _small(self.font())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        if self._row.privacy is not None:
            width = metrics.horizontalAdvance(self._row.sign) + _DOT + 8 + 2 * _CHIP
            chip = QRect(right - width, (height - metrics.height() - 10) // 2, width, metrics.height() + 10)
            self._paint_chip(painter, chip, self._colour(self._row.privacy.value))
            right = chip.left() - 12
        if self._row.mark:
            width = metrics.horizontalAdvance(self._row.mark)
            painter.setPen(self._colour("local"))
            mark = QRect(right - width, 0, width, height)
            painter.drawText(self._placed(mark), int(Qt.AlignmentFlag.AlignCenter), self._row.mark)
            right = mark.left() - 12
        return right

    def _paint_chip(self, painter: QPainter, chip: QRect, colour: QColor) -> None:
        painter.setBrush(self._colour("surface"))
        painter.setPen(QPen(self._colour("border"), 1))
        painter.drawRoundedRect(
            QRectF(self._placed(chip)).adjusted(0.5, 0.5, -0.5, -0.5), METRICS.radius, METRICS.radius
        )
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        dot = QRect(chip.left() + _CHIP, chip.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        painter.drawEllipse(self._placed(dot))
        painter.setPen(colour)
        words = chip.adjusted(_CHIP + _DOT + 8, 0, -_CHIP + 2, 0)
        painter.drawText(self._placed(words), int(Qt.AlignmentFlag.AlignCenter), self._row.sign)

    def _paint_words(self, painter: QPainter, right: int) -> None:
        side = icon_px(_ICON)
        icon = QRect(_SIDE, (self.height() - side) // 2, side, side)
        colour = getattr(self._theme.tokens, self._row.privacy.value if self._row.privacy else "muted")
        painter.drawPixmap(self._placed(icon), pixmap(self._row.icon, colour, side, self.devicePixelRatioF()))
        left = icon.right() + _GAP
        width = max(0, right - left)
        bold = QFontMetrics(_bold(self.font()))
        painter.setFont(_bold(self.font()))
        painter.setPen(self._colour("text"))
        cut = bold.elidedText(self._row.title, Qt.TextElideMode.ElideRight, width)
        line = QRect(left, _ABOVE, width, bold.height())
        painter.drawText(self._placed(line), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), cut)
        painter.setFont(_small(self.font()))
        painter.setPen(self._colour("muted"))
        below = QRect(left, line.bottom() + 3, width, _text_height(self._row, self.font(), self.width()))
        painter.drawText(self._placed(below), _WRAPS, self._row.text)

    def _tell_what_is_cut(self) -> None:
        room = _text_room(self._row, self.font(), self.width())
        is_long = QFontMetrics(_small(self.font())).horizontalAdvance(self._row.text) > (_MOST_LINES - 1) * room
        is_long = is_long or QFontMetrics(_bold(self.font())).horizontalAdvance(self._row.title) > room
        self.setToolTip(f"{self._row.title}\n{self._row.text}" if is_long else "")


def _text_room(row: ChoiceRow, font: QFont, width: int) -> int:
    """What chevron, chip, mark and icon leave of a width to the words."""
    metrics = QFontMetrics(_small(font))
    chip = metrics.horizontalAdvance(row.sign) + _DOT + 8 + 2 * _CHIP + 12 if row.sign else 0
    mark = metrics.horizontalAdvance(row.mark) + 12 if row.mark else 0
    return max(80, width - 2 * _SIDE - icon_px(_CHEVRON) - 8 - chip - mark - icon_px(_ICON) - _GAP)


def _text_height(row: ChoiceRow, font: QFont, width: int) -> int:
    metrics = QFontMetrics(_small(font))
    room = QRect(0, 0, _text_room(row, font, width), 10_000)
    wanted = metrics.boundingRect(room, _WRAPS, row.text).height()
    return min(max(wanted, metrics.height()), _MOST_LINES * metrics.lineSpacing())


def _bold(usual: QFont) -> QFont:
    font = QFont(usual)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _small(usual: QFont) -> QFont:
    font = QFont(usual)
    if font.pixelSize() > 0:
        font.setPixelSize(round(font.pixelSize() * METRICS.secondary_px / METRICS.base_px))
    return font
