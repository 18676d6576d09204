"""The menu of who may answer: the default, the models on this computer, and the providers with theirs."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.chat import words
from hexalogue.ui.chat.answerers import AnswerMenu, MenuGroup, MenuRow
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.signs import dot, tick
from hexalogue.ui.language import say
from hexalogue.ui.text import WAYS


class AnswerMenuView(QMenu):
    """Shows an `AnswerMenu`. While it is open only what changed is touched: a submenu that is open stays open."""

    chosen = Signal(str)  # a reference; empty for the default
    fallback_wished = Signal(bool)
    better_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Answers with"))
        self.setToolTipsVisible(True)
        self._shown: AnswerMenu | None = None
        self._look: Look | None = None
        self._groups: dict[ProviderId, QMenu] = {}
        self._asking: QAction | None = None

    def render_menu(self, menu: AnswerMenu, look: Look) -> None:
        """Offer this. The same again costs nothing."""
        before, self._shown = self._shown, menu
        if before == menu and look is self._look:
            return
        is_same_frame = before is not None and _frame(before) == _frame(menu) and look is self._look
        self._look = look
        if self.isVisible() and is_same_frame:
            self._update_groups(menu, look)
        else:
            self._rebuild(menu, look)

    def _rebuild(self, menu: AnswerMenu, look: Look) -> None:
        self.clear()
        for group in self._groups.values():
            group.deleteLater()
        self._groups = {}
        self._add_row(self, menu.default, look, _sign(menu.default_privacy, look))
        for chain, privacy in menu.chains:
            self._add_row(self, chain, look, _sign(privacy, look))
        self.addSeparator()
        for row in menu.local:
            self._add_row(self, row, look, dot(look.of_privacy(Privacy.LOCAL)))
        if not menu.local:
            self._add_note(self, say("No model on this computer yet"))
        self.addSeparator()
        self._asking = self._add_note(self, say(words.ASKING_ALL))
        self.addSeparator()
        self._update_groups(menu, look)
        if menu.falls_back is not None:
            wish = self.addAction(say(words.FALL_BACK))
            wish.setCheckable(True)
            wish.setChecked(menu.falls_back)
            if menu.falls_back:
                wish.setIcon(tick(look.tokens.accent))
            wish.toggled.connect(self.fallback_wished)
        self.addSeparator()
        self.addAction(say(words.FIND_BETTER)).triggered.connect(self.better_wished)

    def _update_groups(self, menu: AnswerMenu, look: Look) -> None:
        wanted = {group.id: group for group in menu.groups}
        for gone in self._groups.keys() - wanted.keys():
            self.removeAction(self._groups.pop(gone).menuAction())
        before = self._asking
        for group in reversed(menu.groups):  # from the end: each is put before the one that follows it
            sub = self._groups.get(group.id)
            if sub is None:
                sub = self._groups[group.id] = QMenu(self)
                sub.setToolTipsVisible(True)
                self.insertMenu(before or QAction(self), sub)
            self._fill(sub, group, look)
            before = sub.menuAction()
        if self._asking is not None:
            self._asking.setVisible(menu.is_asking)

    def _fill(self, sub: QMenu, group: MenuGroup, look: Look) -> None:
        title = f"{group.title} – {group.reason}" if group.reason else group.title
        sub.setTitle(_plain(title))
        is_used = any(row.is_used for row in group.rows)
        sub.setIcon(tick(look.tokens.accent) if is_used else dot(look.of_privacy(group.privacy)))
        sub.menuAction().setToolTip(say(WAYS[group.privacy]))
        sub.menuAction().setEnabled(not group.reason)
        sub.clear()
        for row in group.rows:
            self._add_row(sub, row, look, None)
        if group.note:
            self._add_note(sub, group.note)

    def _add_row(self, menu: QMenu, row: MenuRow, look: Look, sign: object) -> None:
        action = menu.addAction(_plain(row.text) + (f"\t{_plain(row.remark)}" if row.remark else ""))
        if row.is_used:
            action.setIcon(tick(look.tokens.accent))
        elif sign is not None:
            action.setIcon(sign)  # type: ignore[arg-type]
        action.setEnabled(not row.reason)
        action.setToolTip(row.reason)
        action.triggered.connect(lambda: self.chosen.emit(row.reference))

    def _add_note(self, menu: QMenu, text: str) -> QAction:
        note = menu.addAction(_plain(text))
        note.setEnabled(False)
        return note


def _frame(menu: AnswerMenu) -> tuple[object, ...]:
    return (menu.default, menu.default_privacy, menu.chains, menu.local, menu.falls_back)


def _sign(privacy: Privacy | None, look: Look) -> QIcon:
    return dot(look.of_privacy(privacy) if privacy is not None else look.tokens.muted)


def _plain(text: str) -> str:
    """An ampersand of a name is no shortcut, a tab no column."""
    return text.replace("&", "&&").replace("\t", " ")
