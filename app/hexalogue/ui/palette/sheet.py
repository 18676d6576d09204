"""The sheet of keys: all of them, in groups, over the page. Closed by Esc or its button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.palette import words
from hexalogue.ui.palette.controller import native_keys
from hexalogue.ui.shortcuts import SHORTCUTS, Act
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label

_WIDTH_PX = 760


class KeySheet(QDialog):
    """Two columns of keys and what they do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        title = say(words.KEYS_TITLE)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = push(say("Close"), "primary", self.close)
        groups = list(dict.fromkeys(row.group for row in SHORTCUTS))
        first = in_column([_group(groups[0]), None], gap=16)
        second = in_column([*(_group(name) for name in groups[1:]), None], gap=16)
        columns = in_row([], gap=32)
        columns.addLayout(first, 1)
        columns.addLayout(second, 1)
        heading = label(title, "heading")
        text = label(say(words.KEYS_TEXT), "muted", wraps=True)
        whole = in_column([heading, text, columns, in_row([None, close])], gap=16, margins=(24, 24, 24, 20))
        self.setLayout(whole)
        self.setMinimumWidth(min(px(_WIDTH_PX), window.width() - 48))
        close.setFocus()


def _group(name: str) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(say(name), "strong"), 0, 0, 1, 2)
    native = native_keys()
    for number, row in enumerate((row for row in SHORTCUTS if row.group == name), start=1):
        keys = native[row.keys[0]] if row.act is not Act.PAGE else f"{native['Ctrl+1']} … 9"
        grid.addWidget(_key(keys), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(say(row.words), wraps=True), number, 1)
    return made


def _key(text: str) -> QLabel:
    made = label(text, "key")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
