"""Widths of a table's columns: words stay whole, short columns stay on one line, a word longer than the page is broken.

Qt by itself breaks either every word or none, and then one long address makes the table wider than the page.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtGui import QTextDocument, QTextFrame, QTextLength, QTextOption, QTextTable

from hexalogue.ui.tokens import px

# A word in a cell is broken when it takes more of the page than this.
_MOST_OF_PAGE = 0.5
# A column that takes part in scrolling sideways is as wide as its text up to here, pixels at the usual size of text.
_COMFORTABLE_PX = 160


def has_tables(document: QTextDocument) -> bool:
    """Whether there is anything to fit."""
    return any(True for _ in _tables(document.rootFrame()))


def fit_tables(document: QTextDocument, width: int, *, may_scroll: bool) -> None:
    """Lay out with every table as wide as the page, or less.

    may_scroll: what has too many columns stays wider than the page; without, its words are broken.
    """
    tables = list(_tables(document.rootFrame()))
    for table in tables:
        _use(table, [])
    _wrap(document, QTextOption.WrapMode.WordWrap)  # so that the longest word counts
    document.setTextWidth(width)
    for table in tables:
        room = width - document.documentLayout().frameBoundingRect(table).left()
        _use(table, _widths(table, room, width * _MOST_OF_PAGE, may_scroll=may_scroll))
    _wrap(document, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setTextWidth(width)


def _widths(table: QTextTable, room: float, most: float, *, may_scroll: bool) -> list[float]:
    form = table.format()
    beside = 2 * form.cellPadding() + 2 * form.border()
    room -= table.columns() * beside + 2 * form.border()
    columns = [_column(table, column) for column in range(table.columns())]
    least = [min(word, most) for word, _ in columns]
    whole = [line + 1 for _, line in columns]
    if sum(least) <= room:
        widths = _shared(least, whole, room)
    elif may_scroll:
        widths = [max(low, min(line, px(_COMFORTABLE_PX))) for low, line in zip(least, whole, strict=True)]
    else:
        widths = _shared([0.0] * len(least), least, max(0.0, room))
    return [wide + beside for wide in widths]


def _shared(least: Sequence[float], whole: Sequence[float], room: float) -> list[float]:
    """Each gets what it needs for its longest line; those that need most share what is left."""
    widths, left = list(least), room - sum(least)
    order = sorted(range(len(least)), key=lambda column: whole[column] - least[column])
    for place, column in enumerate(order):
        more = min(max(0.0, whole[column] - least[column]), left / (len(order) - place))
        widths[column] += more
        left -= more
    return widths


def _use(table: QTextTable, widths: Sequence[float]) -> None:
    form = table.format()
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, wide) for wide in widths])
    table.setFormat(form)


def _wrap(document: QTextDocument, mode: QTextOption.WrapMode) -> None:
    option = document.defaultTextOption()
    option.setWrapMode(mode)
    document.setDefaultTextOption(option)


def _column(table: QTextTable, column: int) -> tuple[float, float]:
    """Its longest word and its longest line, pixels."""
    words, lines = 0.0, 0.0
    for row in range(table.rows()):
        cell = table.cellAt(row, column)
        block, end = cell.firstCursorPosition().block(), cell.lastCursorPosition().position()
        while block.isValid() and block.position() <= end:
            words = max(words, block.layout().minimumWidth())
            lines = max(lines, block.layout().maximumWidth())
            block = block.next()
    return words, lines


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    """Those with lines between their cells: quotes and programs are tables as well. The inner ones come last."""
    inner = frame.childFrames()
    yield from (child for child in inner if isinstance(child, QTextTable) and child.format().border())
    yield from chain.from_iterable(_tables(child) for child in inner)
