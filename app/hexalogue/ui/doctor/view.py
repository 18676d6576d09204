"""The widgets of the Doctor page. It shows a state and tells what was pressed; it decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.doctor import words
from hexalogue.ui.doctor.findings import SIGNS, FindingList
from hexalogue.ui.doctor.viewmodel import DoctorState, Phase, Summary, in_order, summary_of, to_mend
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import frame, in_column, in_row, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import IconLabel, label
from hexalogue.ui.widgets.page import PageFrame

_STEPS = 1000


class SummaryCard(QFrame):
    """What it comes to so far; a bar while it runs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._icon = IconLabel(theme, "stethoscope", "muted", 22)
        self._title = label("", "heading", wraps=True)
        self._text = label("", "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Examination"))
        row = in_row([], gap=12, margins=(16, 14, 16, 14))
        row.addLayout(in_column([self._icon, None], margins=(0, 2, 0, 0)))
        row.addLayout(in_column([self._title, self._text, self._bar], gap=4), 1)
        self.setLayout(row)

    def show_summary(self, summary: Summary | None) -> None:
        """None: there is nothing to say yet."""
        show_if(self, wanted=summary is not None)
        if summary is None:
            return
        self._icon.change(*(SIGNS[summary.verdict] if summary.verdict is not None else ("stethoscope", "muted")))
        self._title.setText(summary.title)
        self._text.setText(summary.text)
        self.setAccessibleName(f"{summary.title} {summary.text}")
        show_if(self._bar, wanted=summary.fraction is not None)
        self._bar.setValue(round((summary.fraction or 0) * _STEPS))


class DoctorView(PageFrame):
    """`pressed`: the id of a finding whose button was pressed."""

    check_asked = Signal()
    stop_asked = Signal()
    pressed = Signal(str)
    save_asked = Signal()
    copy_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(words.TITLE), say(words.SUBTITLE))
        self.check_button = push(say(words.CHECK), "primary", self.check_asked.emit)
        self.stop_button = push(say(words.STOP), "plain", self.stop_asked.emit)
        for button in (self.stop_button, self.check_button):
            self.beside_title.addWidget(button)
        self.error, self.save_error = ErrorCard(theme), ErrorCard(theme)
        for card in (self.error, self.save_error):
            card.closed.connect(self.error_closed)
        self.summary = SummaryCard(theme)
        self.empty = self._made_empty(theme)
        self.to_mend = FindingList(theme, say(words.TO_MEND))
        self.in_order = FindingList(theme, say(words.IN_ORDER))
        self.save_button = push(say(words.SAVE), "plain", self.save_asked.emit)
        self.copy_button = push(say(words.COPY), "plain", self.copy_asked.emit)
        self.report = self._made_report()
        self._is_reportable = False
        for found in (self.to_mend, self.in_order):
            found.pressed.connect(self.pressed)
            found.grown.connect(self._show_report)
        for part in (self.error, self.summary, self.empty, self.to_mend, self.in_order, self.report):
            self.body.addWidget(part)
        self.setFocusProxy(self.check_button)

    def show_place(self, place: str) -> None:
        """“run” begins an examination."""
        if place == "run":
            self.check_asked.emit()

    def show_state(self, state: DoctorState) -> None:
        """Everything the page has to say."""
        runs = state.phase is Phase.RUNNING
        had_focus = self.window().focusWidget() in (self.check_button, self.stop_button)
        show_if(self.stop_button, wanted=runs)
        show_if(self.check_button, wanted=not runs)
        self.check_button.setText(say(words.CHECK if state.phase is Phase.NOT_YET else words.CHECK_AGAIN))
        self.check_button.setAccessibleName(self.check_button.text())
        self.setFocusProxy(self.stop_button if runs else self.check_button)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # one went, the other came in its place
        show_if(self.empty, wanted=state.phase is Phase.NOT_YET)
        self.summary.show_summary(summary_of(state))
        self.to_mend.show_rows(to_mend(state))
        self.in_order.show_rows(in_order(state))
        self._is_reportable = bool(state.checks) and not runs
        self._show_report()

    def _show_report(self) -> None:
        """Once all that was found can be read above it."""
        show_if(self.report, wanted=self._is_reportable and self.to_mend.is_whole and self.in_order.is_whole)

    def show_save_error(self, error: AppError | None, again: Callable[[], object]) -> None:
        """Why the report was not saved, where the button is that saves it."""
        is_new = error is not None and self.save_error.isHidden()
        self.save_error.show_error(error, {Remedy.RETRY: again})
        if is_new:  # the button was pressed at the lower end of the page
            QTimer.singleShot(0, self, lambda: self.scroll_area.ensureWidgetVisible(self.save_error))

    def say_copied(self, *, is_copied: bool) -> None:
        """The button that copies says what it did, until another report is there."""
        self.copy_button.setText(say(words.COPIED if is_copied else words.COPY))

    def _made_empty(self, theme: Theme) -> QFrame:
        card = frame("card")
        text = in_column(
            [
                label(say(words.NOTHING_YET), "strong", wraps=True),
                label(say(words.NOTHING_YET_MORE), "muted", wraps=True),
            ],
            gap=4,
        )
        row = in_row([], gap=12, margins=(16, 16, 16, 16))
        row.addLayout(in_column([IconLabel(theme, "stethoscope", "muted", 22), None]))
        row.addLayout(text, 1)
        card.setLayout(row)
        return card

    def _made_report(self) -> QFrame:
        around = frame("")
        help_text = label(say(words.REPORT_HELP), "muted", wraps=True)
        buttons = in_row([self.save_button, self.copy_button, None])
        around.setLayout(in_column([buttons, help_text, self.save_error], margins=(0, 8, 0, 0)))
        return around
