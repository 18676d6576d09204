"""What a form of the setup shows, as frozen values: fields, things found, buttons, progress. Plain Python, no Qt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from hexalogue.ui.wizard.state import Form

Tone = Literal["muted", "good", "warning", "danger"]
ADDRESS, PEER, KEY = "address", "peer", "key"


class Act(StrEnum):
    """What a button of a form does."""

    INSTALL = "install"
    FROM_FILE = "from_file"
    CANCEL = "cancel"
    COPY = "copy"
    LOOK_AGAIN = "look_again"
    DOWNLOAD = "download"
    RESUME = "resume"
    DROP = "drop"
    IMPORT = "import"
    USE_ADDRESS = "use_address"
    USE_FOUND = "use_found"
    SAVE_VALUES = "save_values"
    ADD_PEER = "add_peer"
    REMOVE_PEER = "remove_peer"
    SAVE_KEY = "save_key"
    KEEP_FOR_SESSION = "keep_for_session"
    OPEN_KEYS = "open_keys"
    OPEN_PAGE = "open_page"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Field:
    """Something to type. is_secret: a key: it is shown as dots, and what is typed is never part of a state."""

    id: str
    label: str
    help: str = ""
    placeholder: str = ""
    text: str = ""
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """verb: on it.   argument: handed back with the act.   needs: a field that must hold something, by its id."""

    act: Act
    verb: str
    is_primary: bool = False
    is_enabled: bool = True
    argument: str = ""
    name: str = ""
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things: a server that was found, a computer that helps."""

    title: str
    text: str
    tone: Tone
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class FormView:
    """A form that is open. command: to copy.   progress: in words, empty for none; fraction: None where not known.

    verdict: what was found of what was typed.   trouble: what went wrong, as title and sentences.   owner: the provider
    that it is for: what was typed for one never stands in a field of another.
    """

    kind: Form
    text: str
    fields: tuple[Field, ...] = ()
    items: tuple[Item, ...] = ()
    command: str = ""
    buttons: tuple[Button, ...] = ()
    progress: str = ""
    fraction: float | None = None
    verdict: str = ""
    tone: Tone = "muted"
    trouble: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One thing the provider takes. state: done, open or later.   summary: of one that is done."""

    id: Form
    title: str
    state: Literal["done", "open", "later"]
    summary: str = ""
    form: FormView | None = None
