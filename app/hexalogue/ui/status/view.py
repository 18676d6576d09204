"""The widgets of the status strip."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from hexalogue.ui.language import say
from hexalogue.ui.status.viewmodel import StatusLine, without_download
from hexalogue.ui.text import DownloadAct
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import frame, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, label

HEIGHT_PX = 30
_BAR_PX = 96
_STEPS = 1000
VERBS = {DownloadAct.PAUSE: "Pause", DownloadAct.RESUME: "Resume", DownloadAct.CANCEL: "Cancel"}
VERBS_AT_LENGTH = {
    DownloadAct.PAUSE: "Pause the download",
    DownloadAct.RESUME: "Resume the download",
    DownloadAct.CANCEL: "Cancel the download",
}


class StatusView(QFrame):
    """One line at the foot of the window; `act_chosen` carries a `DownloadAct`."""

    act_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self.setAccessibleName(say("Status"))
        self.setFixedHeight(px(HEIGHT_PX))
        self._dot = Dot(theme)
        self._model = ElidedLabel("", "muted", minimum_px=140)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self._bar.setAccessibleName(say("Progress"))
        self._between = label("·", "muted")
        self._download = ElidedLabel("", "muted", minimum_px=140)
        self._buttons = {
            act: push(say(verb), "link", partial(self.act_chosen.emit, act.value), name=say(VERBS_AT_LENGTH[act]))
            for act, verb in VERBS.items()
        }
        self._memory = label("", "muted")
        self._offline = label("", "local")
        self._right = frame("")
        self._right.setLayout(in_row([self._memory, self._offline], gap=16))
        self._right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        items = [
            self._dot,
            self._model,
            self._bar,
            self._between,
            self._download,
            *self._buttons.values(),
            None,
            self._right,
        ]
        row = in_row(items, gap=8, margins=(16, 0, 16, 0))
        self.setLayout(row)
        self._told: StatusLine | None = None
        self._is_told_elsewhere = False
        self._line = StatusLine("", "faint")
        self.render_line(self._line)

    def leave_downloads(self, *, elsewhere: bool) -> None:
        """elsewhere: the page tells them itself, with buttons of its own, and nothing is said twice."""
        self._is_told_elsewhere = elsewhere
        if self._told is not None:
            self.render_line(self._told)

    def render_line(self, line: StatusLine) -> None:
        """Show this."""
        self._told = line
        if self._is_told_elsewhere:
            line = without_download(line)
        self._dot.change(line.colour)
        _say(self._download, line.download)
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round((line.fraction or 0.0) * _STEPS))
        self._offline.setText(line.offline)
        self._offline.setVisible(bool(line.offline))
        for act, button in self._buttons.items():
            button.setVisible(act in line.acts)
        self._line = line
        self._fit()

    def render_memory(self, said: str, at_length: str) -> None:
        """Show the memory in use."""
        self._memory.setText(said)
        self._memory.setToolTip(at_length)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of what matters least."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window a download's words need the room of the bar, of the memory and of what is said aside."""
        has_room = self.width() >= METRICS.narrow_below or not self._line.download
        _say(self._model, self._line.model + (self._line.aside if has_room else ""))
        self._bar.setVisible(has_room and self._line.fraction is not None)
        self._between.setVisible(bool(self._line.download) and self._bar.isHidden())
        self._memory.setVisible(has_room and bool(self._memory.text()))


def _say(shown: ElidedLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))
