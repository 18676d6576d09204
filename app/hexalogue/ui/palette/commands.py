"""What the palette of commands offers: pages, acts, chats. Pure."""

from collections.abc import Mapping, Sequence

from hexalogue.domain.turn import Conversation
from hexalogue.ui.language import say
from hexalogue.ui.palette import words
from hexalogue.ui.palette.viewmodel import Entry
from hexalogue.ui.shortcuts import SHORTCUTS, Act, Shortcut

PAGE, ACT, CHAT = "page:", "act:", "chat:"
MOST_CHATS = 30


def commands(pages: Sequence[tuple[str, str, str]], native: Mapping[str, str]) -> tuple[Entry, ...]:
    """Every page (id, title, icon), then every act that has an icon. native: keys as this system writes them."""
    shown = tuple(
        Entry(PAGE + page, say(title), native.get(f"Ctrl+{number}", say(words.PAGE)), also=title, icon=icon)
        for number, (page, title, icon) in enumerate(pages, start=1)
    )
    acts = tuple(_act(row, native) for row in SHORTCUTS if row.icon)
    return (*shown, *acts)


def chats(conversations: Sequence[Conversation]) -> tuple[Entry, ...]:
    """Those whose words were searched for, or the newest."""
    return tuple(
        Entry(CHAT + row.id, " ".join(row.title.split()), say(words.CHAT), icon="message-square")
        for row in conversations[:MOST_CHATS]
    )


def act_of(entry_id: str) -> Act | None:
    """The act of an entry, if it is one."""
    return Act(entry_id.removeprefix(ACT)) if entry_id.startswith(ACT) else None


def _act(row: Shortcut, native: Mapping[str, str]) -> Entry:
    key = row.keys[0]
    return Entry(f"{ACT}{row.act}", say(row.words), native.get(key, key), also=row.words, icon=row.icon)
