"""The strip that says something about the model: on its way, missing, failed, or only a stop-gap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.small_button import SmallButton
from hexalogue.ui.chat.viewmodel import VERBS, WITHOUT_NETWORK, Banner, BannerAct, Tone
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px
from hexalogue.ui.widgets.buttons import change_kind

_ICONS = {Tone.PLAIN: "download", Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-alert"}
_BAR_STEPS = 1000
# Words that are narrower than this stand above their buttons, pixels at the usual size of text.
_WORDS_PX = 240


class ModelBanner(QFrame):
    """All buttons exist from the start and are shown as needed, so that one that has the focus keeps it."""

    act_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Download"))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(words, 1)
        self._verbs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._verbs.setSpacing(10)
        self._buttons = {act: self._button(act) for act in BannerAct}
        for button in self._buttons.values():
            self._verbs.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.setContentsMargins(14, 9, 10, 9)
        self._all.setSpacing(10)
        self._all.addLayout(first, 1)
        self._all.addLayout(self._verbs)
        self._banner = Banner("", Tone.PLAIN)
        self.hide()

    def render_banner(self, banner: Banner | None, look: Look) -> None:
        """Say this, or nothing."""
        self.setVisible(banner is not None)
        if banner is None:
            return
        colour = {
            Tone.PLAIN: look.tokens.muted,
            Tone.WARNING: look.tokens.warning,
            Tone.DANGER: look.tokens.danger,
        }[banner.tone]
        self._icon.setPixmap(pixmap(banner.icon or _ICONS[banner.tone], colour, icon_px(18), self.devicePixelRatioF()))
        self._banner = banner
        self.setAccessibleName(banner.text)
        self._bar.setVisible(banner.fraction is not None)
        self._bar.setValue(round((banner.fraction or 0) * _BAR_STEPS))
        for act, button in self._buttons.items():
            is_first = banner.matters and act is banner.acts[0]
            change_kind(button, "primary" if is_first else "plain")
        self._fit()

    def button(self, act: BannerAct) -> SmallButton:
        """The button of an act, shown or not."""
        return self._buttons[act]

    def _fit(self) -> None:
        """Buttons beside the words, else below them, else only the first, below fewer words."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        spans = [self._buttons[act].sizeHint().width() + 10 for act in self._banner.acts]
        room = self.width() - 24
        is_narrow = sum(spans) > room
        banner, acts = self._banner, self._banner.acts[:1] if is_narrow else self._banner.acts
        self._all.setDirection(across if room - sum(spans) >= min(px(_WORDS_PX), room * 0.45) else down)
        said = (is_narrow and banner.brief) or banner.text
        if self._text.text() != said:
            self._text.setText(said)
        self.setToolTip(banner.text if said != banner.text else banner.detail)
        for act, button in self._buttons.items():
            button.setVisible(act in acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, act: BannerAct) -> SmallButton:
        button = SmallButton(say(VERBS[act]), "", self, role="plain")
        button.clicked.connect(lambda: self.act_chosen.emit(act))
        if act is BannerAct.IMPORT:
            button.setToolTip(say(WITHOUT_NETWORK))
            button.setAccessibleDescription(say(WITHOUT_NETWORK))
        button.hide()
        return button
