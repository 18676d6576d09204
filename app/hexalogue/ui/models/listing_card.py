"""A repository of the hub, looked into: its facts, its licence, its files with how they fit, and the download."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.lines import Line, LineList
from hexalogue.ui.models.results import ListingShown, OfferRow
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import change_kind, push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import ElidedLabel, IconLabel, label

# Two rows, and that there are more.
_OFFERS_PX = 118


class ListingCard(QFrame):
    """file_chosen: a file's name.   fetch_asked: download what is chosen.   tab_asked: show what was
    fetched.   page_asked: open its page in the browser.

    again_asked: look into it once more.   error_closed: the message was read.
    """

    file_chosen = Signal(str)
    fetch_asked = Signal()
    tab_asked = Signal(str)
    page_asked = Signal(str)
    again_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shown: ListingShown | None = None
        self._hint = label("", "muted", wraps=True)
        self.error = ErrorCard(theme, role="strip")
        self.error.closed.connect(self.error_closed)
        self._name = ElidedLabel("", "strong", minimum_px=80)
        self._open = push(say("Open its page"), "link", self._open_page)
        self._facts = label("", "muted", wraps=True)
        self._licence = label("", "muted", wraps=True)
        self._note = _Note(theme)
        self.terms_button = push(say("Read its terms"), "plain", self._open_page)
        self.offers: LineList[OfferRow] = LineList(theme, say("Files"), _line)
        self.offers.picked.connect(self.file_chosen)
        self._why = label("", "muted", wraps=True)
        self.download = push(say("Download"), "primary", self._press)
        self._inside = self._laid_out()
        column = in_column([self._hint, self.error], gap=8, margins=(12, 12, 12, 12))
        column.addWidget(self._inside, 1)
        column.addStretch(0)
        self.setLayout(column)
        self.show_listing(None, None, is_looking=False)

    def show_listing(self, shown: ListingShown | None, error: AppError | None, *, is_looking: bool) -> None:
        """What it holds; or that it is being looked into; or why that failed."""
        self.error.show_error(error, {Remedy.RETRY: self.again_asked.emit})
        is_waiting = shown is None and error is None
        self._hint.setText(say("Looking into it…") if is_looking else say(words.FIND_CHOOSE))
        self._hint.setVisible(is_waiting)
        self._inside.setVisible(shown is not None)
        if shown is not None and shown != self._shown:
            self._show(shown)
        self._shown = shown

    def _laid_out(self) -> QWidget:
        head = in_row([], gap=8)
        head.addWidget(self._name, 1)
        head.addWidget(self._open)
        inside = QWidget()
        column = in_column([head, self._facts, self._licence, self._note], gap=4)
        column.addWidget(self.offers, 1000)
        column.addWidget(self._why)
        column.addLayout(in_row([self.terms_button, None, self.download], margins=(0, 4, 0, 0)))
        column.addStretch(1)
        inside.setLayout(column)
        return inside

    def _show(self, shown: ListingShown) -> None:
        self.setAccessibleName(shown.name)
        self._name.setText(shown.name)
        self._open.setAccessibleName(say("Open the page of {name}", name=shown.name))
        self._facts.setText(shown.facts)
        self._facts.setVisible(bool(shown.facts))
        self._licence.setText(shown.licence)
        self._note.tell(shown.note)
        self.terms_button.setVisible(shown.is_gated)
        self.offers.show_rows(shown.offers, shown.choice)
        self.offers.setVisible(bool(shown.offers))
        height = self.offers.height_of(len(shown.offers))
        self.offers.setMinimumHeight(min(height, px(_OFFERS_PX)))
        self.offers.setMaximumHeight(height)
        self._why.setText(shown.why)
        self._why.setVisible(bool(shown.why))
        self.download.setText(say("Beginning…") if shown.is_beginning else shown.verb or say("Download"))
        name = shown.choice or shown.name
        self.download.setAccessibleName(f"{shown.verb}: {name}" if shown.tab else say("Download {name}", name=name))
        self.download.setVisible(bool(shown.verb))
        change_kind(self.download, "plain" if shown.is_against else "primary")

    def _press(self) -> None:
        """Never disabled while a download is begun: the focus would jump away."""
        if self._shown is None or self._shown.is_beginning:
            return
        if self._shown.tab:
            self.tab_asked.emit(self._shown.tab)
        else:
            self.fetch_asked.emit()

    def _open_page(self) -> None:
        if self._shown is not None:
            self.page_asked.emit(self._shown.page)


class _Note(QFrame):
    """A warning with its sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        icon = IconLabel(theme, "triangle-alert", "warning", 16)
        self._words = label("", "warning", wraps=True)
        row = in_row([in_column([icon, None], margins=(0, 2, 0, 0))], gap=8)
        row.addWidget(self._words, 1)
        self.setLayout(row)

    def tell(self, text: str) -> None:
        """Hidden while there is nothing to say."""
        self._words.setText(text)
        self.setVisible(bool(text))


def _line(row: OfferRow) -> Line:
    mark = say("Advised") if row.is_advised else ""
    colour = "warning" if row.is_poor or row.is_tight else "muted"
    return Line(row.name, row.quant, row.size, row.fit, mark, colour, is_faint=row.is_poor)
