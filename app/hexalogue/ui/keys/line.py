"""One key on its card: what it is, how it is, and what may be done with it."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QMenu, QPushButton

from hexalogue.domain.keys import Secret
from hexalogue.ui.keys.rows import Act, Line
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.widgets.labels import ElidedLabel, label
from hexalogue.ui.widgets.shown_key import ShownKey

SENTENCE_PX = 280
# Below this the sentence stands under the key instead of beside it.
NARROW_SENTENCE_PX = 240
NARROW_BELOW_PX = 780
STACKED_BELOW_PX = 640
LEAST_PX = 240
_ANY_PX = 16_777_215  # QWIDGETSIZE_MAX
VERBS = {
    Act.VERIFY: "Verify",
    Act.STOP: "Stop",
    Act.ADD: "Add key",
    Act.UNLOCK: "Unlock",
    Act.OPEN_FILE: "Open the file",
    Act.REPLACE: "Replace",
    Act.SHOW: "Show for 10 seconds",
    Act.COPY: "Copy",
    Act.RENAME: "Rename…",
    Act.UP: "Try earlier",
    Act.DOWN: "Try later",
    Act.DELETE: "Delete…",
}
NAMES = {
    Act.VERIFY: "Verify the key of {name}",
    Act.UNLOCK: "Unlock the key of {name}",
    Act.OPEN_FILE: "Open the file with the key of {name}",
    Act.REPLACE: "Replace the key of {name}",
    Act.ADD: "Add a key for {name}",
}
STOP_NAME = "Stop verifying the key of {name}"


class KeyLine(QFrame):
    """Mask, label and place on the left, the state as a sentence, buttons on the right.

    acted: an `Act`.   menu_asked: the menu, to which the card adds what belongs to the provider before it opens.
    """

    acted = Signal(str)
    menu_asked = Signal(QMenu)

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        self._line = line
        self._name = ElidedLabel("", "strong", minimum_px=120)
        self._facts = ElidedLabel("", "muted", minimum_px=120)
        self._key = ShownKey()
        self._key.over.connect(self._facts.show)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._when = label("", "faint")
        self._buttons = {act: self._button(act) for act in NAMES}
        self._more = IconButton(theme, "ellipsis", say("More"))
        self._more.clicked.connect(self.open_menu)
        state = QFrame()
        state.setLayout(in_column([None, self._sentence, self._when, None], gap=2))
        self._state = state
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(in_column([None, self._name, self._facts, self._key, None], gap=2), 1)
        self._row.addWidget(state)
        self._row.addLayout(in_row([*self._buttons.values(), self._more, None]))
        self.setLayout(self._row)
        self._arrange()
        self.render_line(line, is_first=True)

    @property
    def sentence(self) -> str:
        """What is said of it now."""
        return self._sentence.text()

    def render_line(self, line: Line, *, is_first: bool) -> None:
        """Show this. is_first: it bears the provider's name."""
        self._line = line
        self.setAccessibleName(". ".join(part for part in (line.name, line.facts, line.sentence, line.when) if part))
        self._name.setText(line.name)
        self._name.setVisible(is_first)
        self._facts.setText(line.facts)
        self._facts.setVisible(bool(line.facts) and not self._key.is_showing)
        if self._sentence.property("role") != line.colour:
            self._sentence.setProperty("role", line.colour)
            self._sentence.style().unpolish(self._sentence)
            self._sentence.style().polish(self._sentence)
        self._sentence.setText(line.sentence)
        self._when.setText(line.when)
        self._when.setVisible(bool(line.when))
        whose = line.name if line.ref.label in ("default", "") else f"{line.name}, {line.ref.label}"
        for act, button in self._buttons.items():
            button.setVisible(act in line.buttons)
            button.setAccessibleName(say(NAMES[act], name=whose))
        self._render_check(line, whose)
        self._more.setAccessibleName(say("More for the key of {name}", name=whose))

    def _render_check(self, line: Line, whose: str) -> None:
        """The button that began a check ends it as well: the focus stays on it."""
        button = self._buttons[Act.VERIFY]
        button.setText(say(VERBS[Act.STOP if line.is_busy else Act.VERIFY]))
        if line.is_busy:
            button.setAccessibleName(say(STOP_NAME, name=whose))

    def _check(self) -> None:
        self.acted.emit((Act.STOP if self._line.is_busy else Act.VERIFY).value)

    def take_focus(self) -> None:
        """The first button has it."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        (shown[0] if shown else self._more).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key(self, secret: Secret) -> None:
        """The key itself in place of its mask, for ten seconds."""
        self._key.line_px = self._facts.sizeHint().height()
        self._facts.hide()
        self._key.show_secret(secret)

    def open_menu(self) -> None:
        """What has no button of its own. `popup` returns at once, where `exec` would run a loop of its own."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for act in self._line.menu:
            if act is Act.DELETE:
                menu.addSeparator()
            menu.addAction(say(VERBS[act]), partial(self.acted.emit, act.value))
        self.menu_asked.emit(menu)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: then it stacks."""
        return QSize(px(LEAST_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= px(STACKED_BELOW_PX)
        sentence = px(SENTENCE_PX if self.width() >= px(NARROW_BELOW_PX) else NARROW_SENTENCE_PX)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() == wanted and self._state.maximumWidth() == (sentence if is_wide else _ANY_PX):
            return
        self._row.setDirection(wanted)
        self._row.setSpacing((2 if is_wide else 1) * METRICS.grid)
        self._state.setMinimumWidth(sentence if is_wide else 0)
        self._state.setMaximumWidth(sentence if is_wide else _ANY_PX)
        side = Qt.AlignmentFlag.AlignRight if is_wide else Qt.AlignmentFlag.AlignLeft
        for words in (self._sentence, self._when):
            words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _button(self, act: Act) -> QPushButton:
        on_click = self._check if act is Act.VERIFY else partial(self.acted.emit, act.value)
        button = push(say(VERBS[act]), "plain", on_click, name=say(NAMES[act], name=""))
        if act is Act.VERIFY:
            button.setMinimumWidth(button.sizeHint().width())  # “Stop” may be shorter, and nothing shall jump
        return button
