"""A card for an error: title, what happened, what to do, the one button that does it, and the technical part folded."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QPushButton

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.errors import shown, verb_of
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.remedies import Remedies, Trouble, carrier_of, trouble_of
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, icon_px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.widgets.labels import IconLabel, label, sentence

Acts = Mapping[Remedy, Callable[[], object]]

_MOST_LINES = 8
_CHEVRON_PX = 14


class Disclosure(QPushButton):
    """A button that unfolds what stands below it. `toggled` as any checkable button."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setProperty("role", "link")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(icon_px(_CHEVRON_PX), icon_px(_CHEVRON_PX)))
        self.toggled.connect(self._tint)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        folded = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.setIcon(icon("chevron-down" if self.isChecked() else folded, self._theme.tokens.accent))


class Details(QFrame):
    """The technical text, and a button that copies the whole report."""

    def __init__(self) -> None:
        super().__init__()
        self._report = ""
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("role", "code")
        self._text.setAccessibleName(say("Technical details"))
        self.copy_button = push(say("Copy report"), "plain", self._copy)
        self.setLayout(in_column([self._text, in_row([self.copy_button, None])]))

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def show_text(self, text: str, report: str) -> None:
        """text: what can be read here.   report: what is copied."""
        self._report = report
        self.copy_button.setText(say("Copy report"))
        self._text.setPlainText(text)
        lines = min(_MOST_LINES, text.count("\n") + 2)
        self._text.setFixedHeight(QFontMetrics(self._text.font()).lineSpacing() * lines + 16)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(say("Copied"))


class ErrorCard(QFrame):
    """Shows one error at a time and is hidden without one. `closed`: the person has read it, or pressed its button.

    What its buttons do is the page's (`own` in `tell`) or the window's around it; what nobody can do has no button.
    here: remedies that would only open the page it stands on.
    """

    closed = Signal()

    def __init__(self, theme: Theme, *, role: str = "card", here: Collection[Remedy] = ()) -> None:
        super().__init__()
        self.setProperty("role", role)
        self._here = frozenset(here)
        self._error: AppError | None = None
        self._own: Acts = {}
        self._icon = IconLabel(theme, "circle-alert", "danger")
        self._title = label("", "strong", wraps=True)
        self._message = sentence()
        self._fix = sentence("", "muted")
        self.button = push("", "primary", self._press)
        self.again_button = push(verb_of(Remedy.RETRY), "plain", lambda: self._do(Remedy.RETRY))
        self.disclosure = Disclosure(theme, say("Details"))
        self._details: Details | None = None
        self._details_place = in_column([])
        self.disclosure.toggled.connect(lambda is_open: self.details.setVisible(is_open))
        self.close_button = IconButton(theme, "x", say("Close this message"))
        self.close_button.clicked.connect(self.dismiss)
        self._first: Remedy | None = None
        self._lay_out()
        self.hide()

    @property
    def details(self) -> Details:
        """The technical part; made with the first error, which most cards never show."""
        if self._details is None:
            self._details = Details()
            self._details.hide()
            self._details_place.addWidget(self._details)
        return self._details

    @property
    def words(self) -> str:
        """What it says now."""
        return " ".join(part.text() for part in (self._title, self._message, self._fix) if part.text())

    def tell(self, error: AppError, own: Acts | None = None, *, may_close: bool = True) -> None:
        """Show this error instead of what was there. own: what the page itself does about it."""
        if error is not self._error:
            self.disclosure.setChecked(False)
        self._error = error
        self._own = own or {}
        self.close_button.setVisible(may_close)
        self._arrange()
        self.show()

    def show_error(self, error: AppError | None, own: Acts | None = None) -> None:
        """Show it, or nothing: for a page that renders its state."""
        if error is None:
            self._error = None
            self.hide()
        elif error is not self._error or self.isHidden():
            self.tell(error, own)

    def dismiss(self) -> None:
        """Hide, and say so."""
        self._error = None
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        parts = (self.button, self.again_button, self.disclosure)
        buttons: QBoxLayout = in_row([*parts, None], margins=(0, 8, 0, 4))
        if METRICS.is_large:
            buttons = in_column([in_row([part, None]) for part in parts], margins=(0, 8, 0, 4))
        words = in_column(
            [self._title, self._message, self._fix, buttons, self._details_place], gap=2, margins=(0, 6, 0, 4)
        )
        row = in_row([], gap=12, margins=(14, 6, 6, 6))
        sign = in_column([self._icon], margins=(0, 7, 0, 0))
        row.addLayout(sign)
        # No stretch below it: the card would take all the height there is, and tear its lines apart.
        row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def _arrange(self) -> None:
        """Words and buttons; again when shown, since only then it is known what the window around can do."""
        if self._error is None:
            return
        carrier = carrier_of(self)
        possible = {remedy for remedy in Remedy if remedy in self._own or (carrier is not None and carrier.can(remedy))}
        what = shown(self._error, possible - self._here)
        self._title.setText(what.title)
        self._message.setText(what.message)
        self._fix.setText(what.fix)
        self._fix.setVisible(bool(what.fix))
        self.setAccessibleName(self.words)
        self._first = what.remedies[0] if what.remedies else None
        self.button.setVisible(self._first is not None)
        if self._first is not None:
            self.button.setText(verb_of(self._first))
            self.button.setAccessibleName(verb_of(self._first))
        self.again_button.setVisible(self._first is not Remedy.RETRY and Remedy.RETRY in what.remedies)
        self._show_details(carrier)

    def _show_details(self, carrier: Remedies | None) -> None:
        trouble = self._trouble()
        self.disclosure.setVisible(carrier is not None)
        if carrier is not None:
            self.details.show_text(carrier.details(trouble), carrier.report(trouble))

    def _trouble(self) -> Trouble:
        assert self._error is not None
        return trouble_of(self._error)

    def _press(self) -> None:
        if self._first is not None:
            self._do(self._first)

    def _do(self, remedy: Remedy) -> None:
        """Close the card, then act."""
        if self._error is None:
            return
        act, trouble, carrier = self._own.get(remedy), self._trouble(), carrier_of(self)
        self.dismiss()
        if act is not None:
            act()
        elif carrier is not None:
            carrier.carry_out(remedy, trouble)

    def showEvent(self, event: QShowEvent) -> None:
        """The window around is there by now."""
        super().showEvent(event)
        self._arrange()
