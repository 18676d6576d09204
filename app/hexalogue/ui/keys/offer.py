"""A pasted key that waits for its place: whose it may be, and a choice of everybody else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame

from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import CARD, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import IconLabel, label

_COMBO_PX = 280


class OfferCard(QFrame):
    """chosen: the id of a provider.   saved: put it there.   dropped: throw it away."""

    chosen = Signal(str)
    saved = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self._choices: tuple[tuple[str, str], ...] = ()
        self._had_focus = False
        self._title = label("", "strong", wraps=True)
        self._text = label("", "muted", wraps=True)
        self._combo = QComboBox()
        self._combo.setAccessibleName(say("The provider this key belongs to"))
        self._combo.setMaximumWidth(px(_COMBO_PX))
        self._combo.setMinimumWidth(px(_COMBO_PX))
        self._combo.setMaxVisibleItems(14)
        self._combo.activated.connect(self._choose)
        self._save = push(say("Save and verify"), "primary", self.saved.emit)
        self._drop = push(say("Discard"), "plain", self.dropped.emit, name=say("Discard the pasted key"))
        row = in_row([self._combo, self._save, self._drop, None], gap=8, margins=(0, 6, 0, 0))
        words = in_column([self._title, self._text, row], gap=4)
        whole = in_row([], gap=12, margins=CARD)
        whole.addLayout(in_column([IconLabel(theme, "key", "accent"), None]))
        whole.addLayout(words, 1)
        self.setLayout(whole)
        self.hide()

    def tell(self, title: str, text: str, choices: Sequence[tuple[str, str]], chosen: str, *, may_save: bool) -> None:
        """Show this offer. choices: ids and names, likely ones first.   chosen: an id, or empty."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}")
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._combo.clear()
            self._combo.setPlaceholderText(say("Choose a provider"))
            for provider, name in choices:
                self._combo.addItem(name, provider)
        self._combo.setCurrentIndex(self._combo.findData(chosen) if chosen else -1)
        self._let_save(may_save=may_save)
        if not self.isVisible():
            self.show()
            (self._save if may_save else self._combo).setFocus()

    def _let_save(self, *, may_save: bool) -> None:
        """A button that is switched off hands the focus on, and the next one would throw the key away."""
        self._had_focus = self._save.hasFocus() or (self._had_focus and not self._save.isEnabled())
        self._save.setEnabled(may_save)
        if may_save and self._had_focus and self._drop.hasFocus():
            self._save.setFocus()

    def _choose(self, index: int) -> None:
        self.chosen.emit(str(self._combo.itemData(index)))
