"""How far a job is: what happens now, a bar, the numbers, and Pause, Resume, Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar

from hexalogue.ui.breaking import breakable
from hexalogue.ui.language import say
from hexalogue.ui.text import dotted
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import ElidedLabel, label

_STEPS = 1000


class JobBar(QFrame):
    """name: what it is the progress of, for screen readers.   ways_into: where the buttons go, if not beside the bar;
    then it is as wide as it can be, and its words stand below.
    """

    paused = Signal()
    resumed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, *, ways_into: QBoxLayout | None = None) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Progress of {name}", name=name))
        self._doing = ElidedLabel("", "muted", minimum_px=120)
        self._amount = ElidedLabel("", "muted", minimum_px=120)
        self._trouble = label("", "danger", wraps=True)
        self.pause = push(say("Pause"), "plain", self.paused.emit, name=f"{say('Pause')}: {name}")
        self.resume = push(say("Resume"), "plain", self.resumed.emit, name=f"{say('Resume')}: {name}")
        self.cancel = push(say("Cancel"), "quiet", self.cancelled.emit, name=f"{say('Cancel')}: {name}")
        self._name = name
        self._is_wide = ways_into is not None
        if ways_into is not None:
            ways_into.addWidget(flowing((self.pause, self.resume, self.cancel)), 0, Qt.AlignmentFlag.AlignVCenter)
            self.setLayout(in_column([self._bar, self._amount, self._trouble]))
            return
        words = in_row([])
        words.addWidget(self._doing, 1)
        words.addWidget(self._amount)
        column = in_column([words, self._bar, self._trouble], gap=6)
        buttons = (self.pause, self.resume, self.cancel)
        if METRICS.is_large:
            self.setLayout(in_column([column, in_row([*buttons, None])], gap=6))
            return
        row = in_row([], gap=16)
        row.addLayout(column, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def show_progress(self, doing: str, amount: str, fraction: float | None, *, is_over: bool = False) -> None:
        """fraction: None for a bar that only moves.   is_over: it does not go on by itself."""
        if self._is_wide:
            doing, amount = "", dotted(doing, amount)
        self._doing.setText(doing)
        self._amount.setText(amount)
        self._amount.setVisible(bool(amount))
        is_unknown = fraction is None and not is_over
        self._bar.setRange(0, 0 if is_unknown else _STEPS)
        self._bar.setValue(round((fraction or 0.0) * _STEPS))
        self._bar.setVisible(not (is_over and fraction is None))

    def show_trouble(self, text: str) -> None:
        """What went wrong; empty for nothing."""
        self._trouble.setText(breakable(text))
        self._trouble.setVisible(bool(text))

    def show_ways(
        self, *, may_pause: bool, may_resume: bool, may_cancel: bool, verb: str = "", is_over: bool = False
    ) -> None:
        """Which buttons there are. verb: of the button that goes on.   is_over: there is nothing to cancel any more."""
        self.pause.setVisible(may_pause)
        self.resume.setVisible(may_resume)
        self.cancel.setVisible(may_cancel)
        end = say("Dismiss") if is_over else say("Cancel")
        self.cancel.setText(end)
        self.cancel.setAccessibleName(f"{end}: {self._name}")
        if verb and verb != self.resume.text():
            self.resume.setText(verb)
            self.resume.setAccessibleName(f"{verb}: {self._name}")
