"""A page: a title, a sentence, and one column that scrolls up and down and never sideways."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.labels import ElidedLabel, label
from hexalogue.ui.widgets.opens_at import OpensAt
from hexalogue.ui.widgets.scroll_column import GUTTER_PX, make_steady

SIDE_PX = 3 * METRICS.grid
# A title of one word is never cut: rather the buttons beside it stand in two lines.
_TITLE_PX = 160


class PageFrame(OpensAt):
    """The common frame of pages. Put things into `body`; buttons beside the title into `beside_title`."""

    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAccessibleName(title)
        self.beside_title = QHBoxLayout()
        self.beside_title.setSpacing(METRICS.grid)
        self.body = QVBoxLayout()
        self.body.setSpacing(METRICS.grid)
        self._title = ElidedLabel(title, "title", minimum_px=px(_TITLE_PX))  # large text may not fit
        self._title.setMinimumHeight(METRICS.control_height)  # the same place with and without buttons beside it
        self._subtitle = label(subtitle, "muted", wraps=True)
        heading = in_row([self._title, None, self.beside_title])
        self._column = _column_of([heading, self._subtitle], self.body)
        self._scroll = _scrolling(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def head(self, title: str, subtitle: str) -> None:
        """Another title and sentence: for pages that have steps."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    @property
    def title_width(self) -> int:
        """Pixels that the whole title takes."""
        return self._title.sizeHint().width()

    @property
    def scroll_area(self) -> QScrollArea:
        """The area that scrolls."""
        return self._scroll


def _column_of(heading: list[QWidget | QHBoxLayout], body: QVBoxLayout) -> QWidget:
    column = QWidget()
    column.setMaximumWidth(METRICS.text_column + 20)
    column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    head = in_column(list(heading), gap=METRICS.grid)
    column.setLayout(in_column([head, body, None], gap=2 * METRICS.grid, margins=(0, 24, 0, 24)))
    return column


def _scrolling(column: QWidget) -> QScrollArea:
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(SIDE_PX - GUTTER_PX, 0, SIDE_PX - GUTTER_PX, 0)
    row.setSpacing(0)
    row.addSpacing(GUTTER_PX)  # what the bar takes at the other side: so the column stands in the middle
    row.addStretch(1)
    row.addWidget(column, 1000)  # takes all up to its maximum, the stretches share the rest
    row.addStretch(1)
    area = QScrollArea()
    make_steady(area)
    area.setWidget(middle)
    return area
