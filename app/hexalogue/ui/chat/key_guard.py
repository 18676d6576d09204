"""A key that is pasted among the words of a question: held back, and led to where keys are kept."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame
from shiboken6 import isValid

from hexalogue.domain.key_owners import key_among, may_hold_a_key, owners_of
from hexalogue.domain.keys import Secret
from hexalogue.services.facade import Services
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import IconLabel, label

if TYPE_CHECKING:
    from hexalogue.ui.chat.composer import Composer


class KeyNote(QFrame):
    """What is said above the words about a key that was held back. It never holds the key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = label("", wraps=True)
        self.keep = push(say("Put it under Keys"), "primary")
        self.paste = push(say("Paste it anyway"), "plain")
        self.drop = push(say("Discard"), "quiet", name=say("Discard the pasted key"))
        acts = in_row([self.keep, self.paste, self.drop, None], gap=8)
        row = in_row([], gap=10)
        row.addLayout(in_column([IconLabel(theme, "key", "warning"), None]))
        row.addLayout(in_column([self._text, acts], gap=8), 1)
        self.setLayout(row)
        self.hide()

    def tell(self, text: str) -> None:
        """Say it."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()


class KeyGuard:
    """Looks at what is pasted. hand: takes a key to the page for keys."""

    def __init__(
        self, services: Services, composer: "Composer", theme: Theme, hand: Callable[[Secret], object]
    ) -> None:
        self._services = services
        self._composer = composer
        self._theme = theme
        self._hand = hand
        self._note: KeyNote | None = None
        self._pasted: Secret | None = None
        self._key: Secret | None = None

    def takes(self, text: str) -> bool:
        """Whether it may go in at once. Where not, it goes in a moment later, or is asked about."""
        if not may_hold_a_key(text):
            return True
        self._services.tasks.start(self._look(Secret(text)), name="look at what was pasted")
        return False

    async def _look(self, pasted: Secret) -> None:
        rows = await asyncio.to_thread(lambda: self._services.keys.takers())
        if not isValid(self._composer):
            return
        key = key_among(pasted.reveal(), rows)
        if key is None:
            self._composer.edit.textCursor().insertText(pasted.reveal())
            return
        self._pasted, self._key = pasted, key
        names = [row.name for row in owners_of(key, rows)]
        self._shown().tell(_sentence(names))

    def _shown(self) -> KeyNote:
        if self._note is None:
            self._note = KeyNote(self._theme)
            self._note.keep.clicked.connect(self._keep)
            self._note.paste.clicked.connect(self._paste)
            self._note.drop.clicked.connect(self._end)
            self._composer.put_on_top(self._note)
        return self._note

    def _keep(self) -> None:
        key = self._key
        self._end()
        if key is not None:
            self._hand(key)

    def _paste(self) -> None:
        pasted = self._pasted
        self._end()
        if pasted is not None:
            self._composer.edit.textCursor().insertText(pasted.reveal())

    def _end(self) -> None:
        self._pasted = self._key = None
        if self._note is not None:
            self._note.hide()
        self._composer.setFocus()


def _sentence(names: list[str]) -> str:
    """names: of those whose key it may be; more than one is no answer."""
    whose = say("This looks like a key of {name}.", name=names[0]) if len(names) == 1 else say("This looks like a key.")
    return whose + " " + say("A key in a question is sent and kept in clear, so it was not pasted.")
