"""Every key that does something, in one table: what is bound, and what the sheet shows. Plain Python, no Qt.

Keys are written as Qt writes them everywhere; on macOS it reads Ctrl as Command. To add one: a row here, and what it
does in `ui/keyboard.py`. A test fails on two rows with one key.
"""

from dataclasses import dataclass
from enum import StrEnum

from hexalogue.ui.language import source


class Act(StrEnum):
    """What a key does."""

    COMMANDS = "commands"
    ANSWERERS = "answerers"
    NEW_CHAT = "new_chat"
    SEARCH = "search"
    LIST = "list"
    SETTINGS = "settings"
    PAGE = "page"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL = "usual"
    SHEET = "sheet"
    SEND = "send"
    NEW_LINE = "new_line"
    STOP = "stop"
    RECALL = "recall"
    FIND = "find"
    COPY = "copy"
    REGENERATE = "regenerate"
    DELETE = "delete"
    RENAME = "rename"


WINDOW = source("Window")
CHAT = source("Chat")
WRITING = source("While writing")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One row. keys: the first is shown.   icon: in the command palette; empty where it is not offered there.

    is_bound: bound to the window; else a widget takes the key itself, and the row is here for the sheet.
    """

    act: Act
    keys: tuple[str, ...]
    words: str
    group: str
    icon: str = ""
    is_bound: bool = True


SHORTCUTS = (
    Shortcut(Act.COMMANDS, ("Ctrl+K", "Ctrl+Shift+P"), source("Do something, or go somewhere"), WINDOW),
    Shortcut(Act.ANSWERERS, ("Ctrl+L",), source("Choose who answers"), WINDOW, "plug"),
    Shortcut(Act.SETTINGS, ("Ctrl+,",), source("Open the settings"), WINDOW),
    Shortcut(Act.PAGE, ("Ctrl+1", *(f"Ctrl+{number}" for number in range(2, 10))), source("Open a page"), WINDOW),
    Shortcut(Act.LIST, ("Ctrl+B",), source("Show or hide the list of chats"), WINDOW, "columns-3"),
    Shortcut(Act.LARGER, ("Ctrl++", "Ctrl+="), source("Make the text larger"), WINDOW, "plus"),
    Shortcut(Act.SMALLER, ("Ctrl+-",), source("Make the text smaller"), WINDOW, "sliders-horizontal"),
    Shortcut(Act.USUAL, ("Ctrl+0",), source("Make the text its usual size"), WINDOW, "rotate-ccw"),
    Shortcut(Act.SHEET, ("Ctrl+/", "F1"), source("Show all keys"), WINDOW, "info"),
    Shortcut(Act.NEW_CHAT, ("Ctrl+N",), source("Begin a new chat"), CHAT, "square-pen"),
    Shortcut(Act.SEARCH, ("Ctrl+Shift+F",), source("Search all chats"), CHAT, "search"),
    Shortcut(Act.FIND, ("Ctrl+F",), source("Find in this chat"), CHAT, "search"),
    Shortcut(Act.COPY, ("Ctrl+Shift+C",), source("Copy the newest answer"), CHAT, "copy"),
    Shortcut(Act.REGENERATE, ("Ctrl+Shift+R",), source("Ask for another answer"), CHAT, "refresh-cw"),
    Shortcut(Act.DELETE, ("Ctrl+D",), source("Delete this chat; it can be undone"), CHAT, "trash-2"),
    Shortcut(Act.RENAME, ("F2",), source("Rename the chat that is marked in the list"), CHAT, is_bound=False),
    Shortcut(Act.SEND, ("Return",), source("Send"), WRITING, is_bound=False),
    Shortcut(Act.NEW_LINE, ("Shift+Return",), source("Begin a new line"), WRITING, is_bound=False),
    Shortcut(Act.STOP, ("Esc",), source("Stop the answer"), WRITING, is_bound=False),
    Shortcut(Act.RECALL, ("Up",), source("Take up your last message, while the box is empty"), WRITING, is_bound=False),
)
