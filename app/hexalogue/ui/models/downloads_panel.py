"""The part of the page about downloads: each with how far it is, what went wrong, and what can be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.cards import KINDS, STEPS, VERBS, VERBS_AT_LENGTH
from hexalogue.ui.models.jobs import JobRow
from hexalogue.ui.models.parts import LazyColumn
from hexalogue.ui.text import DownloadAct
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import ElidedLabel, label


class JobCard(QFrame):
    """One download. act_chosen: its id and a `DownloadAct`."""

    act_chosen = Signal(str, str)

    def __init__(self, row: JobRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._origin = ElidedLabel(row.origin, "faint", mode=Qt.TextElideMode.ElideMiddle, minimum_px=120)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Download of {name}", name=row.name))
        self._progress = ElidedLabel("", "muted", minimum_px=120)
        self._trouble = label("", "danger", wraps=True)
        self._buttons = {
            act: push(
                say(verb),
                KINDS[act],
                partial(self.act_chosen.emit, row.id, act.value),
                name=say(VERBS_AT_LENGTH[act], name=row.name),
            )
            for act, verb in VERBS.items()
        }
        top = in_row([])
        top.addLayout(in_column([self._name, self._origin], gap=3), 1)
        top.addWidget(flowing(tuple(self._buttons.values())), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(in_column([top, self._bar, self._progress, self._trouble], gap=8, margins=CARD))
        self.render_row(row)

    def render_row(self, row: JobRow) -> None:
        """Show this."""
        self.setAccessibleName(". ".join(part for part in (row.name, row.progress, row.trouble) if part))
        self._name.setText(row.name)
        self._origin.setText(row.origin)
        self._progress.setText(row.progress)
        self._bar.setVisible(not row.is_over)
        self._bar.setRange(0, 0 if row.fraction is None else STEPS)
        self._bar.setValue(round((row.fraction or 0.0) * STEPS))
        self._trouble.setText(row.trouble)
        self._trouble.setVisible(bool(row.trouble))
        for act, button in self._buttons.items():
            button.setVisible(act in row.acts)
        self._buttons[DownloadAct.RESUME].setText(say("Try again") if row.trouble else say("Resume"))


class DownloadsPanel(QWidget):
    """act_chosen: a download's id and a `DownloadAct`.   cleared: the finished ones are to go.   find_asked: the person
    wants to look for a model.
    """

    act_chosen = Signal(str, str)
    cleared = Signal()
    find_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._jobs = LazyColumn(self._card, JobCard.render_row, self)
        self._empty = frame("card")
        find = push(say("Find a model"), "plain", self.find_asked.emit)
        sentence = label(say(words.NO_DOWNLOADS), wraps=True)
        self._empty.setLayout(in_column([sentence, in_row([find, None])], gap=12, margins=(16, 16, 16, 16)))
        self._clear = push(say("Clear finished"), "quiet", self.cleared.emit)
        column = in_column([self._empty])
        column.addLayout(self._jobs.layout)
        column.addLayout(in_row([None, self._clear]))
        self.setLayout(column)

    def show_jobs(self, rows: Sequence[JobRow]) -> None:
        """Show these."""
        self._empty.setVisible(not rows)
        self._clear.setVisible(any(row.is_over for row in rows))
        self._jobs.show(rows)

    def _card(self, row: JobRow) -> JobCard:
        card = JobCard(row)
        card.act_chosen.connect(self.act_chosen)
        return card
