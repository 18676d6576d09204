"""The cards of what is on this computer: a model, one that can be fetched, one that cannot chat or was deleted."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar

from hexalogue.ui.language import say
from hexalogue.ui.models.here import Completing, ModelRow, OtherRow, ProfileRow
from hexalogue.ui.text import DownloadAct
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, IconLabel, label

STEPS = 1000
VERBS = {DownloadAct.PAUSE: "Pause", DownloadAct.RESUME: "Resume", DownloadAct.CANCEL: "Cancel"}
# What ends something steps back behind what goes on with it.
KINDS = {DownloadAct.PAUSE: "plain", DownloadAct.RESUME: "plain", DownloadAct.CANCEL: "quiet"}
VERBS_AT_LENGTH = {
    DownloadAct.PAUSE: "Pause the download of {name}",
    DownloadAct.RESUME: "Resume the download of {name}",
    DownloadAct.CANCEL: "Cancel the download of {name}",
}
COMPLETING = {
    Completing.FETCH: "Download what is missing",
    Completing.RESUME: "Resume",
    Completing.SHOW: "Show the download",
}
COMPLETING_AT_LENGTH = {
    Completing.FETCH: "Download what is missing of {name}",
    Completing.RESUME: "Resume the download of {name}",
    Completing.SHOW: "Show the download of {name}",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SIGN_PX = 14


class FitLine(QFrame):
    """How a model runs here, with a sign before it. Hidden while nothing is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconLabel(theme, "circle-check", "muted", _SIGN_PX)
        self._words = ElidedLabel("", "muted", minimum_px=120)
        row = in_row([self._icon], gap=6)
        row.addWidget(self._words, 1)
        self.setLayout(row)
        self.hide()

    def tell(self, sentence: str, *, is_tight: bool) -> None:
        """is_tight: whether it warns."""
        if self._words.text() != sentence:
            self._words.setText(sentence)
        self._icon.change("triangle-alert" if is_tight else "circle-check", "warning" if is_tight else "muted")
        self.setVisible(bool(sentence))


class ModelCard(QFrame):
    """A model on this computer, with what can be done with it. The signals carry its id."""

    use_asked = Signal(str)
    remove_asked = Signal(str)
    import_asked = Signal(str)

    def __init__(self, theme: Theme, row: ModelRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._id = row.id
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._facts = ElidedLabel(row.facts, "muted", minimum_px=120)
        self._fit = FitLine(theme)
        self._place = ElidedLabel(row.place, "faint", mode=Qt.TextElideMode.ElideMiddle, minimum_px=120)
        self._note = label("", "warning", wraps=True)
        self._dot = Dot(theme)
        self._mark = label("", "muted")
        self._use = push(
            say("Use"), "plain", lambda: self.use_asked.emit(self._id), name=say("Use {name}", name=row.name)
        )
        self._import = push(
            say("Import"),
            "quiet",
            lambda: self.import_asked.emit(self._id),
            name=say("Import {name} into your library", name=row.name),
        )
        self._remove = push(
            say("Delete"), "quiet", lambda: self.remove_asked.emit(self._id), name=say("Delete {name}", name=row.name)
        )
        self._abilities = in_row([], gap=4)
        self._signs: tuple[QLabel, ...] = ()
        self._lay_out()
        self.render_row(row)

    def _lay_out(self) -> None:
        heading = in_row([], gap=8)
        heading.addWidget(self._name)
        heading.addLayout(self._abilities)
        heading.addStretch(1)
        words = in_column([], gap=3)
        words.addLayout(heading)
        words.addWidget(self._facts)
        top = in_row([], gap=8)
        top.addLayout(words, 1)
        for sign in (self._dot, self._mark):
            top.addWidget(sign, 0, _MIDDLE)
        top.addWidget(flowing((self._import, self._remove, self._use)), 0, _MIDDLE)
        self.setLayout(in_column([top, self._fit, self._note, self._place], gap=3, margins=CARD))

    def render_row(self, row: ModelRow) -> None:
        """Show this."""
        parts = (row.name, row.mark or say("Not loaded"), ", ".join(row.abilities), row.facts, row.fit)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self._name.setText(row.name)
        self._facts.setText(row.facts)
        self._place.setText(row.place)
        self._fit.tell(row.fit, is_tight=row.is_tight)
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        self._dot.change(row.colour)
        self._dot.setVisible(bool(row.mark))
        self._mark.setText(row.mark)
        self._mark.setVisible(bool(row.mark))
        self._use.setVisible(row.may_use)
        self._import.setVisible(row.may_import)
        self._remove.setVisible(row.may_remove)
        self._show_abilities(row.abilities)

    def _show_abilities(self, abilities: tuple[str, ...]) -> None:
        if tuple(sign.text() for sign in self._signs) == abilities:
            return
        for sign in self._signs:
            self._abilities.removeWidget(sign)
            sign.deleteLater()
        self._signs = tuple(label(text, "chip") for text in abilities)
        for sign in self._signs:
            self._abilities.addWidget(sign)


class ProfileCard(QFrame):
    """A model that can be fetched: Download, then progress with Pause, Resume, Cancel. act_chosen: a `DownloadAct`."""

    download_asked = Signal(str)
    act_chosen = Signal(str)

    def __init__(self, theme: Theme, row: ProfileRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._id = row.id
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._facts = ElidedLabel(row.facts, "muted", minimum_px=120)
        self._fit = FitLine(theme)
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
                KINDS[act],
                partial(self.act_chosen.emit, act.value),
                name=say(VERBS_AT_LENGTH[act], name=row.name),
            )
            for act, verb in VERBS.items()
        }
        top = in_row([])
        top.addLayout(in_column([self._name, self._facts, self._fit], gap=3), 1)
        top.addWidget(flowing((self._download, *self._buttons.values())), 0, _MIDDLE)
        self.setLayout(in_column([top, self._bar, self._progress, self._trouble], gap=8, margins=CARD))
        self.render_row(row)

    def render_row(self, row: ProfileRow) -> None:
        """Show this."""
        self.setAccessibleName(f"{row.name}. {row.facts}. {row.progress}")
        is_fetching = bool(row.progress)
        self._facts.setText(row.facts)
        self._fit.tell("" if is_fetching else row.fit, is_tight=False)
        self._progress.setText(row.progress)
        self._progress.setVisible(is_fetching)
        self._bar.setVisible(is_fetching)
        self._bar.setRange(0, 0 if row.fraction is None else STEPS)
        self._bar.setValue(round((row.fraction or 0.0) * STEPS))
        self._trouble.setText(row.trouble)
        self._trouble.setVisible(bool(row.trouble))
        self._download.setVisible(not is_fetching)
        self._download.setEnabled(row.may_download)
        for act, button in self._buttons.items():
            button.setVisible(act in row.acts)
        self._buttons[DownloadAct.RESUME].setText(say("Try again") if row.trouble else say("Resume"))


class OtherCard(QFrame):
    """A file that cannot be talked to, or a model that was deleted. The signals carry its id."""

    remove_asked = Signal(str)
    restore_asked = Signal(str)
    purge_asked = Signal(str)
    completion_asked = Signal(str, str)  # what fetches the rest, and a `Completing`

    def __init__(self, row: OtherRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        name = row.name
        self._id = row.id
        self._name = ElidedLabel(name, "strong", minimum_px=120)
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._note = label("", "muted", wraps=True)
        self._remove = push(
            say("Delete"), "quiet", lambda: self.remove_asked.emit(self._id), name=say("Delete {name}", name=name)
        )
        self._purge = push(
            say("Delete for good"),
            "quiet",
            lambda: self.purge_asked.emit(self._id),
            name=say("Delete {name} for good", name=name),
        )
        self._restore = push(
            say("Bring back"),
            "plain",
            lambda: self.restore_asked.emit(self._id),
            name=say("Bring {name} back", name=name),
        )
        self._row = row
        self._complete = push("", "plain", self._press)
        top = in_row([], gap=8)
        top.addLayout(in_column([self._name, self._facts], gap=3), 1)
        top.addWidget(flowing((self._remove, self._purge, self._restore, self._complete)), 0, _MIDDLE)
        self.setLayout(in_column([top, self._note], gap=3, margins=CARD))
        self.render_row(row)

    def render_row(self, row: OtherRow) -> None:
        """Show this."""
        self.setAccessibleName(". ".join(part for part in (row.name, row.facts, row.note) if part))
        self._facts.setText(row.facts)
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        self._remove.setVisible(row.may_remove)
        self._purge.setVisible(row.may_restore)
        self._restore.setVisible(row.may_restore)
        self._row = row
        self._complete.setVisible(row.completing is not None)
        if row.completing is not None:
            self._complete.setText(say(COMPLETING[row.completing]))
            self._complete.setAccessibleName(say(COMPLETING_AT_LENGTH[row.completing], name=row.name))

    def _press(self) -> None:
        if self._row.completing is not None:
            self.completion_asked.emit(self._row.reference, self._row.completing.value)
