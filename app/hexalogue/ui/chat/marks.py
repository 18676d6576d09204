"""The words that are looked for, marked where a widget shows them: all of them lightly, the current one strongly."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from hexalogue.ui.chat.finding import places_of
from hexalogue.ui.tokens import Tokens


def mark(text: QTextEdit, words: str, number: int | None, tokens: Tokens) -> None:
    """Mark them, and nothing else. number: of the one that is gone to; None where it is in another text."""
    marks = []
    for place, cursor in enumerate(_cursors(text, words)):
        is_current = place == number
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(QColor(tokens.accent if is_current else tokens.selection))
        selection.format.setForeground(QColor(tokens.accent_text if is_current else tokens.text))
        marks.append(selection)
    text.setExtraSelections(marks)


def bring_into_view(text: QTextEdit, words: str, number: int, within: QWidget) -> QRect:
    """Scroll a wide text sideways to the match. Returns where it then is within that widget; null without any."""
    cursors = _cursors(text, words)
    if not cursors:
        return QRect()
    end = cursors[min(number, len(cursors) - 1)]
    begin = QTextCursor(end)
    begin.setPosition(end.selectionStart())
    text.setTextCursor(begin)
    end.setPosition(end.selectionEnd())
    place = text.cursorRect(begin).united(text.cursorRect(end))
    return place.translated(text.viewport().mapTo(within, QPoint()))


def _cursors(text: QTextEdit, words: str) -> list[QTextCursor]:
    shown = text.toPlainText()
    found = []
    for begin, end in places_of(words, shown):
        cursor = QTextCursor(text.document())
        cursor.setPosition(_position(shown, begin))
        cursor.setPosition(_position(shown, end), QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found


def _position(text: str, index: int) -> int:
    """In Qt's count, where a character beyond the first 65,536 takes two."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le")) // 2
