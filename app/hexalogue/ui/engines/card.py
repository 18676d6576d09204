"""The card of one engine: what it is, how it is doing, what can be done with it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.breaking import breakable
from hexalogue.ui.engines.asks import Ask
from hexalogue.ui.engines.folds import LogFold, TextFold
from hexalogue.ui.engines.rows import EngineRow, JobRow, OfferRow, RunRow, TimelineRow
from hexalogue.ui.engines.runs import RunLine
from hexalogue.ui.engines.start_line import StartLine
from hexalogue.ui.engines.viewmodel import Fold
from hexalogue.ui.engines.words import NO_HISTORY
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.error_card import Disclosure, ErrorCard
from hexalogue.ui.widgets.job_bar import JobBar
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, label

# What a link with a sign keeps free before it: drawn back by as much, it stands below the words of the card.
_BACK_PX = 8


class EngineCard(QFrame):
    """`asked` carries an `Ask`, the engine's id and one more word."""

    asked = Signal(str, str, str)

    def __init__(self, theme: Theme, row: EngineRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._row = row
        self._dot = Dot(theme)
        self._name = ElidedLabel(row.name, "strong", minimum_px=80)
        self._state = ElidedLabel("", "muted", minimum_px=80)
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._purpose = label("", wraps=True)
        self._lines = label("", "faint", wraps=True)
        self._meanwhile = label("", "muted", wraps=True)
        self._how_switch = Disclosure(theme, say("How to get it"))
        self._how_switch.setAccessibleName(self._said("How to get it"))
        self._how_switch.toggled.connect(self._show_how)
        self._how = label("", "muted", wraps=True)
        self._how.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._how.hide()
        self._problems = label("", "warning", wraps=True)
        self._error: ErrorCard | None = None
        self._install = push(say("Install"), "plain", lambda: self._ask(Ask.INSTALL), name=self._said("Install"))
        self._more = IconButton(theme, "ellipsis", say("More about {name}", name=row.name))
        self._more.clicked.connect(self._open_menu)
        self._menu = QMenu(self)
        self._bar: JobBar | None = None
        self._runs: CardColumn[RunRow, RunLine] = CardColumn(self._run_line, RunLine.render_row)
        self._start = StartLine(row.name)
        self._start.started.connect(partial(self._ask, Ask.START))
        self._start.chosen.connect(partial(self._ask, Ask.CHOOSE))
        self._no_models = label("", "muted", wraps=True)
        self._make_offer()
        self._make_folds()
        self._lay_out()
        self.render_row(row)

    @property
    def engine(self) -> str:
        """The id of its engine."""
        return self._row.id

    @property
    def provider(self) -> str:
        """What it is when it runs."""
        return self._row.provider

    def focus_first(self) -> None:
        """The first button there is."""
        usual = (
            self._install if self._row.may_install else self._start.button if self._row.start.may_start else self._more
        )
        usual.setFocus()

    # --- building

    def _make_offer(self) -> None:
        self._offer_text = label("", "muted", wraps=True)
        self._offer_button = push("", "plain", self._take_offer)
        self._offer = frame("")
        row = in_row([])
        row.addWidget(self._offer_text, 1)
        row.addWidget(self._offer_button)
        self._offer.setLayout(row)

    def _make_folds(self) -> None:
        names = {Fold.TIMELINE: say("Timeline"), Fold.LOG: say("Log"), Fold.HISTORY: say("History")}
        self._switches = {fold: Disclosure(self._theme, name) for fold, name in names.items()}
        for fold, switch in self._switches.items():
            switch.setAccessibleName(f"{names[fold]}: {self._row.name}")
            switch.clicked.connect(partial(self._ask, Ask.FOLD, fold.value))
        self._timeline: TextFold | None = None
        self._history: TextFold | None = None
        self._log: LogFold | None = None
        self._fold_place = in_column([])

    def _lay_out(self) -> None:
        head = in_row([self._dot, self._name, self._state], gap=8)
        head.addStretch(1)
        head.addWidget(self._install)
        head.addWidget(self._more)
        self._bar_place = in_column([])
        switches = in_row([], gap=4)
        switches.addSpacing(-_BACK_PX)
        for switch in self._switches.values():
            switches.addWidget(switch)
        switches.addStretch(1)
        facts = in_column([self._facts, self._lines, self._meanwhile, self._problems], gap=0)
        about = in_column([self._purpose, facts], gap=4)
        how = in_row([])
        how.addSpacing(-_BACK_PX)
        how.addWidget(self._how_switch)
        how.addStretch(1)
        top = in_column([head, about], gap=2)
        self._error_place = in_column([])
        whole = in_column([top, self._error_place, self._bar_place, self._runs.layout], gap=8, margins=CARD)
        whole.addLayout(how)
        whole.addWidget(self._how)
        for widget in (self._offer, self._start, self._no_models):
            whole.addWidget(widget)
        whole.addLayout(switches)
        whole.addLayout(self._fold_place)
        self.setLayout(whole)

    # --- showing

    def render_row(self, row: EngineRow) -> None:
        """Show this."""
        self._row = row
        self.setAccessibleName(f"{row.name}. {row.state}. {row.purpose}")
        self._dot.change(row.colour)
        self._dot.setVisible(row.is_installed or row.job is not None)
        self._state.setText(row.state)
        self._purpose.setText(row.purpose)
        self._facts.setText(row.facts)
        for shown, text in (
            (self._lines, "\n".join(row.lines)),
            (self._meanwhile, row.meanwhile),
            (self._problems, "\n".join(row.problems)),
            (self._no_models, row.no_models),
        ):
            shown.setText(breakable(text))
            shown.setVisible(bool(text))
        self._how.setText(row.how)
        self._how_switch.setVisible(bool(row.how))
        self._show_how()
        self._show_error(row.error)
        self._install.setVisible(row.may_install)
        had_focus = self._start.button.hasFocus()
        self._start.show_start(row.start)
        self._show_runs(row, had_focus=had_focus)
        self._show_job(row.job)
        self._show_offer(row.offer)
        for fold, switch in self._switches.items():
            switch.setVisible(row.is_installed or (fold is Fold.HISTORY and row.unfolded is fold))
            switch.setChecked(row.unfolded is fold)
        count = f" · {row.happened}" if row.happened else ""
        self._switches[Fold.TIMELINE].setText(say("Timeline") + count)

    def show_fold(self, timeline: tuple[TimelineRow, ...], log: str, history: tuple[str, ...]) -> None:
        """What stands in the part that is unfolded; made when it is first seen."""
        fold = self._row.unfolded
        if fold is Fold.TIMELINE:
            if self._timeline is None:
                self._timeline = TextFold(self._theme, self._said("Timeline"))
                self._fold_place.addWidget(self._timeline)
            self._timeline.show_timeline(timeline)
        elif fold is Fold.LOG:
            if self._log is None:
                self._log = LogFold(self._row.name)
                self._log.again_button.clicked.connect(lambda: self._ask(Ask.READ_LOG))
                self._fold_place.addWidget(self._log)
            self._log.show_log(log)
        elif fold is Fold.HISTORY:
            if self._history is None:
                self._history = TextFold(self._theme, self._said("History"))
                self._fold_place.addWidget(self._history)
            self._history.show_lines(history, say(NO_HISTORY))
        for part, widget in ((Fold.TIMELINE, self._timeline), (Fold.LOG, self._log), (Fold.HISTORY, self._history)):
            if widget is not None:
                widget.setVisible(fold is part)

    def _show_runs(self, row: EngineRow, *, had_focus: bool) -> None:
        """The focus stays near: whose line goes stands at Start, whose start is done at Stop. had_focus: of Start."""
        before = self._runs.cards
        held = next((line for line in before if line.stop_button.hasFocus()), None)
        self._runs.show(row.runs)
        is_done = had_focus and not row.start.may_start
        self._start.button.setEnabled(row.start.may_start)
        if held is not None and held not in self._runs.cards:
            self.focus_first()
        elif is_done and self._runs.cards:
            new = [line for line in self._runs.cards if line not in before]
            (new or self._runs.cards)[-1].stop_button.setFocus()

    def _show_how(self) -> None:
        self._how.setVisible(bool(self._row.how) and self._how_switch.isChecked())

    def _show_error(self, error: AppError | None) -> None:
        """Its card is made with the first error: most engines never have one."""
        if self._error is None:
            if error is None:
                return
            self._error = ErrorCard(self._theme, role="strip", here={Remedy.INSTALL_ENGINE})
            self._error.closed.connect(lambda: self._ask(Ask.CLOSE_ERROR))
            self._error_place.addWidget(self._error)
        self._error.show_error(error, {Remedy.RETRY: lambda: self._ask(Ask.START)})

    def _show_job(self, job: JobRow | None) -> None:
        if job is None:
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None:
            self._bar = JobBar(self._row.name)
            self._bar.paused.connect(lambda: self._ask_job(Ask.PAUSE))
            self._bar.resumed.connect(lambda: self._ask_job(Ask.RESUME))
            self._bar.cancelled.connect(lambda: self._ask_job(Ask.CANCEL))
            self._bar_place.addWidget(self._bar)
        self._bar.show()
        self._bar.show_progress(job.title or job.doing, job.amount, job.fraction, is_over=job.is_over)
        self._bar.show_trouble(job.trouble)
        self._bar.show_ways(
            may_pause=job.may_pause,
            may_resume=job.may_resume,
            may_cancel=job.may_cancel,
            verb=job.verb,
            is_over=job.is_over,
        )

    def _show_offer(self, offer: OfferRow | None) -> None:
        self._offer.setVisible(offer is not None)
        if offer is not None:
            self._offer_text.setText(offer.text)
            self._offer_button.setVisible(bool(offer.verb))
            self._offer_button.setText(offer.verb)
            self._offer_button.setAccessibleName(f"{offer.verb}: {self._row.name} {offer.version}")

    # --- asking

    def _open_menu(self) -> None:
        """`popup` returns at once: a menu that is executed would run a nested loop."""
        row, menu = self._row, self._menu
        menu.clear()
        menu.addAction(say("Install from a file"), lambda: self._ask(Ask.FROM_FILE))
        if row.may_look:
            menu.addAction(say("Look for a newer version"), lambda: self._ask(Ask.LOOK))
        if row.may_measure:
            menu.addAction(say("Find the fastest build"), lambda: self._ask(Ask.FASTEST, row.version))
        if row.tested:
            fetch = say("Download version {version}", version=row.tested)
            menu.addAction(fetch, lambda: self._ask(Ask.INSTALL, row.tested))
        if row.back:
            menu.addAction(say("Go back to {version}", version=row.back), lambda: self._ask(Ask.ROLL_BACK))
        if not row.is_installed:
            menu.addAction(say("Show what was tried"), lambda: self._ask(Ask.FOLD, Fold.HISTORY.value))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self._more.width() - menu.sizeHint().width()  # below its button, inside the card
        menu.popup(self._more.mapToGlobal(QPoint(left, self._more.height() + 2)))

    def _take_offer(self) -> None:
        if self._row.offer is not None:
            self._ask(Ask.INSTALL, self._row.offer.version)

    def _ask_job(self, what: Ask) -> None:
        if self._row.job is not None:
            self._ask(what, self._row.job.id)

    def _ask(self, what: Ask, word: str = "", *_: object) -> None:
        if what is Ask.START:
            word = word or self._start.reference  # tried again from its error
        self.asked.emit(what.value, self._row.id, word)

    def _run_line(self, row: RunRow) -> RunLine:
        line = RunLine(self._theme, row)
        line.stop_asked.connect(partial(self._ask, Ask.STOP))
        return line

    def _said(self, verb: str) -> str:
        return f"{say(verb)}: {self._row.name}"
