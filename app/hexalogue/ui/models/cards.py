"""The cards of the Models page: one a model, one a model that can be fetched."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from hexalogue.ui.language import say
from hexalogue.ui.models.viewmodel import ModelRow, ProfileRow
from hexalogue.ui.text import DownloadAct
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, label

_STEPS = 1000
_VERBS = {DownloadAct.PAUSE: "Pause", DownloadAct.RESUME: "Resume", DownloadAct.CANCEL: "Cancel"}
_VERBS_AT_LENGTH = {
    DownloadAct.PAUSE: "Pause the download of {name}",
    DownloadAct.RESUME: "Resume the download of {name}",
    DownloadAct.CANCEL: "Cancel the download of {name}",
}


class ModelCard(QFrame):
    """A model on this computer, with Use and Remove. Both signals carry its id."""

    use_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, theme: Theme, row: ModelRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._id = row.id
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._facts = ElidedLabel(row.facts, "muted", minimum_px=120)
        self._place = ElidedLabel(row.place, "faint", mode=Qt.TextElideMode.ElideMiddle, minimum_px=120)
        self._note = label("", "warning", wraps=True)
        self._dot = Dot(theme)
        self._mark = label("", "muted")
        self._use = push(
            say("Use"), "plain", lambda: self.use_asked.emit(self._id), name=say("Use {name}", name=row.name)
        )
        self._remove = push(
            say("Remove"), "quiet", lambda: self.remove_asked.emit(self._id), name=say("Remove {name}", name=row.name)
        )
        words = in_column([self._name, self._facts, self._place, self._note], gap=2)
        whole = in_row([], gap=8, margins=CARD)
        whole.addLayout(words, 1)
        for item in (self._dot, self._mark, self._use, self._remove):
            whole.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)
        self.render_row(row)

    def render_row(self, row: ModelRow) -> None:
        """Show this."""
        self.setAccessibleName(f"{row.name}. {row.mark or say('Not loaded')}. {row.facts}")
        self._name.setText(row.name)
        self._facts.setText(row.facts)
        self._place.setText(row.place)
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        self._dot.change(row.colour)
        self._dot.setVisible(bool(row.mark))
        self._mark.setText(row.mark)
        self._mark.setVisible(bool(row.mark))
        self._use.setVisible(row.may_use)
        self._remove.setVisible(row.may_remove)


class ProfileCard(QFrame):
    """A model that can be fetched: Download, then progress with Pause, Resume, Cancel. act_chosen: a `DownloadAct`."""

    download_asked = Signal(str)
    act_chosen = Signal(str)

    def __init__(self, row: ProfileRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._id = row.id
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._facts = ElidedLabel(row.facts, "muted", minimum_px=120)
        self._trouble = label("", "danger", wraps=True)
        self._progress = ElidedLabel("", "muted", minimum_px=120)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Download of {name}", name=row.name))
        self._download = push(
            say("Download"),
            "primary",
            lambda: self.download_asked.emit(self._id),
            name=say("Download {name}", name=row.name),
        )
        self._buttons = {
            act: push(
                say(verb),
                "plain",
                partial(self.act_chosen.emit, act.value),
                name=say(_VERBS_AT_LENGTH[act], name=row.name),
            )
            for act, verb in _VERBS.items()
        }
        top = in_row([])
        top.addLayout(in_column([self._name, self._facts], gap=2), 1)
        for button in (self._download, *self._buttons.values()):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(in_column([top, self._bar, self._progress, self._trouble], gap=8, margins=CARD))
        self.render_row(row)

    def render_row(self, row: ProfileRow) -> None:
        """Show this."""
        self.setAccessibleName(f"{row.name}. {row.facts}. {row.progress}")
        is_fetching = bool(row.progress)
        self._facts.setText(row.facts)
        self._progress.setText(row.progress)
        self._progress.setVisible(is_fetching)
        self._bar.setVisible(is_fetching)
        self._bar.setRange(0, 0 if row.fraction is None else _STEPS)
        self._bar.setValue(round((row.fraction or 0.0) * _STEPS))
        self._trouble.setText(row.trouble)
        self._trouble.setVisible(bool(row.trouble))
        self._download.setVisible(not is_fetching)
        self._download.setEnabled(row.may_download)
        for act, button in self._buttons.items():
            button.setVisible(act in row.acts)
