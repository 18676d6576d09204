"""The sheet of keys: all of them, in groups, over the page. Closed by Esc or its button."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QWidget

from hexalogue.ui.fonts import text_font
from hexalogue.ui.language import say
from hexalogue.ui.palette import words
from hexalogue.ui.palette.controller import native_keys
from hexalogue.ui.shortcuts import SHORTCUTS, Act
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label

_WIDTH_PX = 840
_TWO_FROM_PX = 620
# Twice as large, two columns would break every line.
_TWO_UP_TO_PERCENT = 150
_GAP_PX = 32
_KEY_SIDE_PX = 12
_SIDE_PX = 24
_BAR_PX = 12


class KeySheet(QDialog):
    """Two columns of keys and what they do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        title = say(words.KEYS_TITLE)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = push(say("Close"), "primary", self.close)
        heading = label(title, "heading")
        text = label(say(words.KEYS_TEXT), "muted", wraps=True)
        width = min(px(_WIDTH_PX), window.width() - 48)
        columns = _columns(width - 2 * _SIDE_PX - _BAR_PX)
        rows = _scrolling(columns)
        buttons = in_row([None, close])
        self.setLayout(in_column([heading, text, rows, buttons], gap=16, margins=(_SIDE_PX, 24, _SIDE_PX, 20)))
        high = columns.sizeHint().height() + px(130) + 4 * 16
        self.setFixedSize(width, min(high, window.height() - 24))
        close.setFocus()


def _columns(width: int) -> QWidget:
    """Two beside each other where they have the room, else one below the other."""
    groups = list(dict.fromkeys(row.group for row in SHORTCUTS))
    two = width >= px(_TWO_FROM_PX) and METRICS.percent <= _TWO_UP_TO_PERCENT
    each = (width - _GAP_PX) // 2 if two else width
    made = QWidget()
    made.setFixedWidth(width)
    if two:
        rest = in_column([*(_group(name, each) for name in groups[1:]), None], gap=16)
        made.setLayout(in_row([in_column([_group(groups[0], each), None]), rest], gap=_GAP_PX))
    else:
        made.setLayout(in_column([_group(name, each) for name in groups], gap=16))
    return made


def _group(name: str, width: int) -> QWidget:
    made = QWidget()
    made.setFixedWidth(width)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.addWidget(label(say(name), "strong"), 0, 0, 1, 2)
    native = native_keys()
    widest = _widest(native.values())
    for number, row in enumerate((row for row in SHORTCUTS if row.group == name), start=1):
        keys = native[row.keys[0]] if row.act is not Act.PAGE else f"{native['Ctrl+1']} … 9"
        text = label(say(row.words), wraps=True)
        text.setFixedWidth(width - widest - 16)
        text.ensurePolished()  # its height is asked for before it is shown
        text.setFixedHeight(max(px(24), text.heightForWidth(text.width())))
        key = _key(keys)
        key.setFixedWidth(widest)
        grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, number, 1)
    return made


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(say(words.KEYS_TITLE))
    area.setWidget(inside)
    return area


def _widest(keys: Iterable[str]) -> int:
    """What the longest key needs: its names differ from language to language."""
    metrics = QFontMetrics(text_font(METRICS.secondary_px))
    return max(metrics.horizontalAdvance(key) for key in keys) + 2 * _KEY_SIDE_PX


def _key(text: str) -> QLabel:
    made = label(text, "key")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
