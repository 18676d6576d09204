"""Between the services and the palettes. One palette is open at a time; it forgets everything when it goes."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.turn import Choice
from hexalogue.services.facade import Services
from hexalogue.ui.language import say
from hexalogue.ui.palette import viewmodel as vm
from hexalogue.ui.palette import words
from hexalogue.ui.palette.answerers import answerers
from hexalogue.ui.palette.commands import chats, commands
from hexalogue.ui.palette.view import PaletteView
from hexalogue.ui.shortcuts import SHORTCUTS
from hexalogue.ui.theme import Theme

if TYPE_CHECKING:
    from hexalogue.services.offers import Offer, OffersService

SEARCH_AFTER_MS = 150
_SEARCH_FROM = 2


class PaletteController(QObject):
    """Owns the state of one palette. chosen: the id of an entry, before the palette goes."""

    chosen = Signal(str)

    def __init__(self, services: Services, theme: Theme, title: str, hint: str, window: QWidget) -> None:
        super().__init__(window)
        self.services = services
        self.state = vm.PaletteState()
        self.view = PaletteView(theme, say(title), say(hint), window)
        self.view.typed.connect(lambda typed: self.take(vm.Typed(typed)))
        self.view.moved.connect(lambda rows: self.take(vm.Moved(rows)))
        self.view.marked.connect(lambda row: self.take(vm.Marked(row)))
        self.view.chosen.connect(self._choose)
        self.view.closed.connect(self.deleteLater)
        self._is_open = True
        self.view.closed.connect(self._forget)

    def take(self, event: vm.PaletteEvent) -> None:
        """One event; nothing is shown after the end."""
        if not self._is_open:
            return
        self.state = vm.reduced(self.state, event)
        self.view.render_state(self.state)

    def start(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """A task whose errors are told in the window."""
        self.services.tasks.start(self._told(work), name=name)

    async def _told(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except AppError as error:
            self.services.bus.publish(Noticed(error))

    def _choose(self) -> None:
        entry = vm.chosen(self.state)
        if entry is not None:
            self.view.dismiss()
            self.chosen.emit(entry.id)

    def _forget(self) -> None:
        self._is_open = False


class CommandPalette(PaletteController):
    """Pages, acts, and chats by their words. pages: id, title and icon of each."""

    def __init__(
        self, services: Services, theme: Theme, pages: Sequence[tuple[str, str, str]], window: QWidget
    ) -> None:
        super().__init__(services, theme, words.COMMANDS, words.COMMANDS_HINT, window)
        self._timer = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._search)
        self.view.typed.connect(lambda _: self._timer.start())
        self.take(vm.Filled(commands(pages, native_keys())))
        self.view.open()
        self._search()

    def _search(self) -> None:
        self.start(partial(self._find, self.state.words), "find chats for the palette")

    async def _find(self, typed: str) -> None:
        chat = self.services.chat
        is_search = len(typed.strip()) >= _SEARCH_FROM
        rows = await (chat.search(typed.strip()) if is_search else chat.conversations())
        self.take(vm.Found(typed, chats(rows) if is_search or not typed.strip() else ()))


class AnswererPalette(PaletteController):
    """Who answers a conversation. The rows of others come when they have said which models they have."""

    def __init__(self, services: Services, theme: Theme, conversation: ConversationId | None, window: QWidget) -> None:
        super().__init__(services, theme, words.ANSWERERS, words.ANSWERERS_HINT, window)
        self._offers: tuple[Offer, ...] = ()
        self.take(vm.Filled((), is_asking=True))
        self.view.open()
        self.start(partial(self._fill, conversation), "list who could answer")

    async def _fill(self, conversation: ConversationId | None) -> None:
        choice = await self.services.chat.choice(conversation)
        models = tuple(await self.services.models.models())

        def show(*, is_asking: bool) -> None:
            chains = self.services.settings.current.chains
            rows = answerers(choice, models, self._offers, self.services.provider.id, chains)
            self.take(vm.Filled(rows, is_asking=is_asking))

        show(is_asking=True)
        try:
            await self._ask(lambda: show(is_asking=True), choice)
        finally:
            show(is_asking=False)

    async def _ask(self, show: Any, choice: Choice) -> None:
        beyond = await asyncio.to_thread(self.services.beyond)
        offers: OffersService = beyond.offers
        asked = await offers.to_ask()
        async with asyncio.TaskGroup() as group:
            for offer in asked:
                group.create_task(self._ask_one(offers, offer, show))

    async def _ask_one(self, offers: "OffersService", offer: "Offer", show: Any) -> None:
        self._offers = (*self._offers, await offers.asked(offer))
        show()


def native_keys() -> dict[str, str]:
    """Each key of the table as this system writes it, and as its keyboards are labelled: Qt's catalogues lack one."""
    keys = {key for row in SHORTCUTS for key in row.keys}
    native = {key: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys}
    return {key: text.replace("Return", say(words.ENTER)) for key, text in native.items()}
