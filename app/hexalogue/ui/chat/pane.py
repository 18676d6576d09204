"""The chat page as the shell is given it: header, banner, transcript or greeting, composer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hexalogue.domain.errors import NoSuchProvider
from hexalogue.domain.ids import ConversationId, ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat import words
from hexalogue.ui.chat.answerers import AnswerMenu
from hexalogue.ui.chat.banner import ModelBanner
from hexalogue.ui.chat.composer import Composer
from hexalogue.ui.chat.controller import ChatController
from hexalogue.ui.chat.empty import EmptyConversation
from hexalogue.ui.chat.header import ChatHeader
from hexalogue.ui.chat.look import COLUMN_PX, look_of
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.turn_intents import TurnIntents
from hexalogue.ui.chat.viewmodel import Shown
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import line as hairline
from hexalogue.ui.widgets.opens_at import OpensAt

if TYPE_CHECKING:
    from hexalogue.domain.keys import Secret
    from hexalogue.ui.chat.find_bar import FindBar
    from hexalogue.ui.chat.key_guard import KeyGuard
    from hexalogue.ui.chat.transcript import TranscriptView

_SIDE_PX = 24
# Shorter texts hold no key.
_LEAST_KEY = 20
# A page that is lower has no room for a banner and for an answer, pixels at the usual size of text.
_LOW_PX = 320
# Above and below a strip above the transcript.
_STRIP = (12, 8)


class ChatView(OpensAt):
    """The widgets of the page. Shows what it is told. names: how those who answer are called.

    conversation_begun: another one is to be shown, by its id.
    """

    conversation_begun = Signal(str)

    def __init__(self, theme: Theme, names: Names | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._names = names or Names()
        self._look = look_of(theme.tokens)
        self._shown: Shown | None = None
        self._lock: Privacy | None = None
        self.header = ChatHeader(self)
        self.banner = ModelBanner()
        self.intents = TurnIntents(self)
        self._transcript: TranscriptView | None = None
        self.empty = EmptyConversation()
        self.empty.use_look(self._look)
        self.composer = Composer()
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.empty)
        self._middle.setMinimumHeight(1)  # what stands above and below it is never squeezed for its sake
        self._strips: dict[QWidget, QHBoxLayout] = {self.banner: self._centred(self.banner, _STRIP)}
        # Under a strip, while what is read goes on above: else its cut edge hangs in the air.
        self._edge = hairline()
        policy = self._edge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(policy)
        self._edge.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(hairline())
        column.addLayout(self._strips[self.banner])
        column.addWidget(self._edge)
        column.addWidget(self._middle, 1)
        column.addLayout(self._centred(self.composer, (8, 16)))
        theme.changed.connect(self._restyle)
        self.empty.example_chosen.connect(self._fill)

    @property
    def transcript(self) -> "TranscriptView":
        """Built when it is first asked for: the window paints its empty page without it."""
        return self._transcript or self.build_transcript()

    def build_transcript(self) -> "TranscriptView":
        """Import and build it, at most once."""
        from hexalogue.ui.chat.transcript import TranscriptView

        if self._transcript is None:
            self._transcript = TranscriptView(self._look, self.intents, self._names)
            self._middle.addWidget(self._transcript)
            self._transcript.verticalScrollBar().valueChanged.connect(self._show_edge)
        return self._transcript

    def render_shown(self, shown: Shown, lock: Privacy | None = None) -> None:
        """Everything but the turns and the menu. The same again costs nothing. lock: see `KeepingButton`."""
        if shown == self._shown and lock == self._lock:
            return
        before, self._shown = self._shown, shown
        self._lock = lock
        self.header.render_shown(shown, lock, self._look)
        self.empty.say_where(shown.greeting)
        if before is None or (before.banner, before.is_empty) != (shown.banner, shown.is_empty):
            self.banner.render_banner(shown.banner, self._look)
            self._give_way()
        self.composer.render_composer(shown.placeholder, self._look, is_running=shown.running is not None)
        self.composer.show_note(say(words.EDITING) if shown.is_editing else "")
        self._middle.setCurrentWidget(self.empty if shown.is_empty else self.transcript)
        self._show_edge()

    def render_menu(self, menu: AnswerMenu) -> None:
        """Who could answer."""
        self.header.render_menu(menu, self._look)

    def be_quiet(self, *, quiet: bool) -> None:
        """At first launch: as few words of ours as say what to do."""
        self.empty.be_quiet(quiet=quiet)
        self.composer.be_quiet(quiet=quiet)

    def put_above(self, widget: QWidget) -> None:
        """A strip above the transcript, as wide as its text."""
        self._strips[widget] = self._centred(widget, _STRIP)
        self._column.insertLayout(2, self._strips[widget])

    def _give_way(self) -> None:
        """In a low page the banner goes before what is read does; the strip at the bottom of the window says it too."""
        shown = self._shown
        if shown is not None and shown.banner is not None:
            self.banner.setVisible(shown.is_empty or self.height() >= px(_LOW_PX))
        self.fit_strips()

    def fit_strips(self) -> None:
        """Those that are hidden leave no gap: Qt keeps the margins of a row without anything in it."""
        for widget, row in self._strips.items():
            above, below = (0, 0) if widget.isHidden() else _STRIP
            row.setContentsMargins(_SIDE_PX, above, _SIDE_PX, below)
        self._show_edge()

    def _show_edge(self) -> None:
        read = self._transcript
        goes_on_above = read is not None and self._middle.currentWidget() is read and read.verticalScrollBar().value()
        has_strip = not all(widget.isHidden() for widget in self._strips)
        self._edge.setVisible(bool(goes_on_above) and has_strip)

    def _fill(self, example: str) -> None:
        self.composer.set_text(example)
        self.composer.setFocus()

    def _restyle(self) -> None:
        self._look = look_of(self._theme.tokens)
        if self._transcript is not None:
            self._transcript.use_look(self._look)
        self.empty.use_look(self._look)
        shown, self._shown = self._shown, None
        if shown is not None:
            self.render_shown(shown, self._lock)

    def _centred(self, widget: QWidget, above_below: tuple[int, int]) -> QHBoxLayout:
        widget.setMaximumWidth(COLUMN_PX)
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE_PX, above_below[0], _SIDE_PX, above_below[1])
        row.addStretch(1)
        row.addWidget(widget, 1000)
        row.addStretch(1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read comes first."""
        super().resizeEvent(event)
        self._give_way()

    def showEvent(self, event: QShowEvent) -> None:
        """A person can write at once."""
        super().showEvent(event)
        self.composer.setFocus()


class ChatPane(ChatView):
    """The page with its controller. hand_key: leads a key that was pasted here to the page for keys."""

    def __init__(self, services: Services, theme: Theme, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(theme, _names(services), parent)
        self._find: FindBar | None = None
        self._key_guard: KeyGuard | None = None
        self._services = services
        self.hand_key: Callable[[Secret], object] = lambda _: None
        self.composer.edit.takes = self._takes
        self.controller = ChatController(services, bridge, self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.composer.edit)

    @property
    def conversation(self) -> ConversationId | None:
        """Which conversation is shown; None for a new one."""
        return self.controller.conversation

    def select(self, conversation: ConversationId | None) -> None:
        """Show a conversation, or the empty page of a new one. Returns at once."""
        if self._find is not None and conversation != self.conversation:
            self._find.dismiss()
        self.controller.select(conversation)

    def find_words(self) -> None:
        """Open the search in this conversation."""
        from hexalogue.ui.chat.find_bar import FindBar  # seldom needed, so not before the first paint

        if self._find is None:
            self._find = FindBar(self._theme, lambda: self.controller.state.turns)
            self._find.found.connect(self.transcript.show_match)
            self._find.closed.connect(self.composer.setFocus)
            self._find.closed.connect(self.fit_strips)
            self.put_above(self._find)
        self._find.open()
        self.fit_strips()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wherever on the page the focus is: Esc ends the answer that comes, and words go where words are written."""
        if event.key() == Qt.Key.Key_Escape:
            self.composer.stop()
        elif _is_writing(event):
            self.composer.edit.setFocus()
            self.composer.edit.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _takes(self, text: str) -> bool:
        """Whether a pasted text may go into the composer at once: what may be a key is looked at first."""
        if len(text) < _LEAST_KEY:
            return True
        from hexalogue.ui.chat.key_guard import KeyGuard  # seldom needed, so not before the first paint

        if self._key_guard is None:
            self._key_guard = KeyGuard(self._services, self.composer, self._theme, lambda key: self.hand_key(key))
        return self._key_guard.takes(text)

    def start(self) -> None:
        """After the first paint: prepare the transcript and Markdown in a thread, fill the model menu."""
        self.controller.start()


def _is_writing(event: QKeyEvent) -> bool:
    """A letter, or a text to paste. AltGr writes letters as well, so only keys that write nothing are passed by."""
    return event.matches(QKeySequence.StandardKey.Paste) or (event.text().isprintable() and event.text() != "")


def _names(services: Services) -> Names:
    built_in = services.provider

    def provider(row: ProviderId) -> str:
        if row == built_in.id:
            return built_in.name
        try:
            return services.router.provider(row).name
        except NoSuchProvider:  # its row is gone
            return row

    return Names({profile.id: profile.name for profile in services.models.profiles}, provider, built_in.id)


def create(services: Services, theme: Theme, bridge: Bridge) -> ChatPane:
    """The chat page, listening."""
    return ChatPane(services, theme, bridge)
