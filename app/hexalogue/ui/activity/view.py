"""The widgets of the Activity page: one card a job."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from hexalogue.domain.activity import JobKind
from hexalogue.ui.activity import viewmodel as vm
from hexalogue.ui.activity.viewmodel import ActivityRow
from hexalogue.ui.language import say
from hexalogue.ui.pages import CHAT, ENGINES, MODELS
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.job_bar import JobBar
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, IconLabel, label
from hexalogue.ui.widgets.page import PageFrame

# Where what a job made can be seen.
PLACES = {
    JobKind.DOWNLOAD: MODELS,
    JobKind.IMPORT: MODELS,
    JobKind.ENGINE: ENGINES,
    JobKind.TRANSCRIPTION: CHAT,
}

# As many as fit on a page; the others follow one after another.
_AT_ONCE = 8


class JobCard(QFrame):
    """One job. The signals carry its id; `show_asked` a page and a place on it."""

    pause_asked = Signal(str)
    resume_asked = Signal(str)
    cancel_asked = Signal(str)
    show_asked = Signal(str, str)

    def __init__(self, theme: Theme, row: ActivityRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._row = row
        self._icon = IconLabel(theme, row.icon)
        self._title = ElidedLabel(row.title, "strong", minimum_px=120)
        self._dot = Dot(theme)
        self._state = label("", "muted")
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._bar: JobBar | None = None
        self._show = push(say("Show"), "plain", self._ask_to_show, name=say("Show {title}", title=row.title))
        top = in_row([self._icon], gap=12)
        top.addLayout(in_column([self._title, self._facts], gap=1), 1)
        for item in (self._dot, self._state, self._show):
            top.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        self._bar_place = in_row([], margins=(30, 0, 0, 0))
        # Large words need the whole line: then the buttons stand below.
        self._ways_place = in_row([], margins=(30, 0, 0, 0)) if METRICS.is_large else top
        column = in_column([top, self._bar_place], gap=8, margins=CARD)
        if self._ways_place is not top:
            column.addLayout(self._ways_place)
        self.setLayout(column)
        self.render_row(row)

    def render_row(self, row: ActivityRow) -> None:
        """Show this."""
        self._row = row
        self.setAccessibleName(". ".join(part for part in (row.title, row.state, row.amount, row.trouble) if part))
        self._title.setText(row.title)
        self._facts.setText(row.facts)
        self._dot.change(row.colour)
        self._state.setText(row.state)
        self._show.setVisible(row.may_show)
        if not row.is_over or row.trouble or row.may_resume:
            self._show_bar(row)
        elif self._bar is not None:
            self._bar.hide()
            self._bar.show_ways(may_pause=False, may_resume=False, may_cancel=False)

    def _show_bar(self, row: ActivityRow) -> None:
        """Made when it is first needed: what came in one piece never has one."""
        if self._bar is None:
            self._bar = JobBar(row.title, ways_into=self._ways_place)
            self._bar.paused.connect(partial(self.pause_asked.emit, row.id))
            self._bar.resumed.connect(partial(self.resume_asked.emit, row.id))
            self._bar.cancelled.connect(partial(self.cancel_asked.emit, row.id))
            self._bar_place.addWidget(self._bar)
        self._bar.show()
        self._bar.show_progress(row.doing, row.amount, row.fraction, is_over=row.is_over or row.may_resume)
        self._bar.show_trouble(row.trouble)
        self._bar.show_ways(
            may_pause=row.may_pause,
            may_resume=row.may_resume,
            may_cancel=row.may_cancel,
            verb=row.verb,
            is_over=row.is_over,
        )

    def _ask_to_show(self) -> None:
        self.show_asked.emit(PLACES[self._row.kind], self._row.place)


class ActivityView(PageFrame):
    """The jobs, or the sentence that there are none."""

    pause_asked = Signal(str)
    resume_asked = Signal(str)
    cancel_asked = Signal(str)
    show_asked = Signal(str, str)
    forget_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(vm.TITLE), say(vm.SUBTITLE))
        self._theme = theme
        self._forget = push(say("Clear finished"), "plain", self.forget_asked.emit)
        self.beside_title.addWidget(self._forget)
        self._summary = label("", "muted")
        self._cards: CardColumn[ActivityRow, JobCard] = CardColumn(self._card, JobCard.render_row, at_once=_AT_ONCE)
        self._empty = frame("card")
        models = push(say("Browse models"), "plain", lambda: self.show_asked.emit(MODELS, ""))
        engines = push(say("Look at engines"), "plain", lambda: self.show_asked.emit(ENGINES, ""))
        sentence = label(say(vm.EMPTY), wraps=True)
        self._empty.setLayout(in_column([sentence, flowing((models, engines))], gap=12, margins=(16, 16, 16, 16)))
        self.body.addWidget(self._empty)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._cards.layout)

    def show_jobs(self, rows: Sequence[ActivityRow], summary: str, *, may_forget: bool) -> None:
        """Show these."""
        self._cards.show(rows)
        self._empty.setVisible(not rows)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self._forget.setVisible(may_forget)

    def _card(self, row: ActivityRow) -> JobCard:
        card = JobCard(self._theme, row)
        card.pause_asked.connect(self.pause_asked)
        card.resume_asked.connect(self.resume_asked)
        card.cancel_asked.connect(self.cancel_asked)
        card.show_asked.connect(self.show_asked)
        return card
