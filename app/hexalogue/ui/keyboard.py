"""What the keys of `ui/shortcuts.py` do: bound once to a window, carried out by it, its chat page, the settings."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.settings import TEXT_PERCENTS
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.pages import CHAT, SETTINGS
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.shortcuts import SHORTCUTS, Act
from hexalogue.ui.widgets.buttons import ENTER

if TYPE_CHECKING:
    from hexalogue.ui.palette.controller import PaletteController

USUAL_PERCENT = 100


class Keyboard(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow, chat: ChatPane) -> None:
        super().__init__(window)
        self._window = window
        self._chat = chat
        self._palette: PaletteController | None = None
        self._acts: dict[Act, Callable[[], object]] = {
            Act.COMMANDS: self.open_commands,
            Act.ANSWERERS: self.open_answerers,
            Act.NEW_CHAT: partial(window.open_conversation, None),
            Act.SEARCH: window.search_chats,
            Act.LIST: window.toggle_chats,
            Act.SETTINGS: partial(window.open_page, SETTINGS),
            Act.LARGER: partial(self._resize_text, 1),
            Act.SMALLER: partial(self._resize_text, -1),
            Act.USUAL: partial(self._resize_text, 0),
            Act.SHEET: self.open_sheet,
            Act.FIND: self._on_chat(chat.find_words),
            Act.COPY: self._on_chat(chat.controller.turn_acts.copy_newest),
            Act.REGENERATE: self._on_chat(chat.controller.turn_acts.regenerate_newest),
            Act.DELETE: self._on_chat(window.conversations.delete_shown),
        }
        for row in SHORTCUTS:
            for key in row.keys if row.is_bound and row.act is not Act.PAGE else ():
                QShortcut(QKeySequence(key), window, partial(self.do, row.act))
        for number, page in enumerate(window.listed[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), window, partial(window.open_page, page.id))
        window.installEventFilter(self)

    def do(self, act: Act) -> None:
        """Carry it out. One that a widget carries out itself does nothing here."""
        if act in self._acts:
            self._acts[act]()

    def open_commands(self) -> None:
        """Pages, acts and chats, to be found by their words."""
        from hexalogue.ui.palette.controller import CommandPalette  # seldom needed, so not before the first paint

        self._dismiss()
        pages = [(page.id, page.title, page.icon) for page in self._window.listed]
        self._show(CommandPalette(self._window.services, self._window.theme, pages, self._window), self._take)

    def open_answerers(self) -> None:
        """Who answers the conversation that is shown."""
        from hexalogue.ui.palette.controller import AnswererPalette  # seldom needed, so not before the first paint

        self._dismiss()
        services, theme = self._window.services, self._window.theme
        palette = AnswererPalette(services, theme, self._chat.conversation, self._window)
        self._show(palette, self._chat.controller.choosing.choose)

    def open_sheet(self) -> None:
        """All keys."""
        from hexalogue.ui.palette.sheet import KeySheet  # seldom needed, so not before the first paint

        KeySheet(self._window).open()

    def _dismiss(self) -> None:
        """One at a time; the first gives the focus back before the second takes it."""
        if self._palette is not None:
            self._palette.view.dismiss()

    def _show(self, palette: "PaletteController", chosen: Callable[[str], None]) -> None:
        self._palette = palette
        palette.chosen.connect(chosen)
        palette.view.closed.connect(self._forget)

    def _forget(self) -> None:
        self._palette = None

    def _take(self, entry: str) -> None:
        from hexalogue.ui.palette import commands

        act = commands.act_of(entry)
        if act is not None:
            self.do(act)
        elif entry.startswith(commands.PAGE):
            self._window.open_page(entry.removeprefix(commands.PAGE))
        else:
            self._window.open_conversation(ConversationId(entry.removeprefix(commands.CHAT)))

    def _on_chat(self, act: Callable[[], object]) -> Callable[[], object]:
        """Only while the chat page is shown: nobody wants to delete what is not seen."""
        return lambda: act() if self._window.page == CHAT else None

    def _resize_text(self, steps: int) -> None:
        settings = self._window.services.settings
        percent = stepped(settings.current.text_percent, steps)
        self._window.services.tasks.start(self._save_percent(percent), name="save the size of text")

    async def _save_percent(self, percent: int) -> None:
        services = self._window.services
        try:
            await services.settings.save(replace(services.settings.current, text_percent=percent))
        except AppError as error:
            services.bus.publish(Noticed(error))

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter that nobody took, and that comes up to the window, presses the button that has the focus."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        focused = QApplication.focusWidget()
        if event.key() not in ENTER or not isinstance(focused, QAbstractButton):
            return False
        focused.click()
        return True


def stepped(percent: int, steps: int) -> int:
    """The next size up or down, the usual one for no step; an end stays an end."""
    if not steps:
        return USUAL_PERCENT
    beyond = [size for size in TEXT_PERCENTS if (size > percent if steps > 0 else size < percent)]
    if not beyond:
        return TEXT_PERCENTS[-1] if steps > 0 else TEXT_PERCENTS[0]
    return beyond[0] if steps > 0 else beyond[-1]
