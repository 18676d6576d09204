"""What the page can do about a finding: a closed table from the finding to the act. Plain Python, no Qt.

A finding that no row is for gets no button, and the one sentence of its fix.
"""

from dataclasses import dataclass
from enum import Enum, auto

from hexalogue.domain.health import Check, Verdict
from hexalogue.ui.errors import speaks_of_commands
from hexalogue.ui.language import say, source
from hexalogue.ui.sentences import said


class Act(Enum):
    """What a button does; the controller has one branch for each."""

    DOWNLOAD_MODEL = auto()
    FREE_MEMORY = auto()
    OPEN_MODELS = auto()
    OPEN_KEYS = auto()
    OPEN_NETWORK = auto()
    OPEN_ENGINE = auto()
    OPEN_FOLDER = auto()
    COPY_FIX = auto()
    CHECK_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Fix:
    """verb: of the button.   sentence: instead of the doctor's own where that speaks of the command line; always, where
    it is better.
    """

    act: Act
    verb: str
    sentence: str = ""
    is_better: bool = False


_FOLDER = Fix(Act.OPEN_FOLDER, source("Open the folder"))
_ENGINE = Fix(Act.OPEN_ENGINE, source("Open engines"), source("Look at it on the Engines page."))
_INSTALL = Fix(Act.OPEN_ENGINE, source("Install it"), source("Install it on the Engines page, if you want it."))
_AGAIN = Fix(Act.CHECK_AGAIN, source("Check again"))
_DOWNLOAD = Fix(Act.DOWNLOAD_MODEL, source("Download a model"), source("Download the recommended model."))
_COPY = Fix(Act.COPY_FIX, source("Copy the command"))

# By the id of a check, or by what stands before its first dot.
FIXES: dict[str, Fix] = {
    "processor": _COPY,
    "package": _COPY,
    "memory": Fix(
        Act.FREE_MEMORY,
        source("Free the memory"),
        source("Put the model away, or close other programs."),
        is_better=True,
    ),
    "folder": _FOLDER,
    "settings": _FOLDER,
    "conversations": _FOLDER,
    "providers": _FOLDER,
    "disk": Fix(
        Act.OPEN_MODELS,
        source("Remove models"),
        source("Remove models, or free some space on that disk."),
        is_better=True,
    ),
    "keychain": Fix(Act.OPEN_KEYS, source("Open keys")),
    "models": _DOWNLOAD,
    "the_models": Fix(Act.OPEN_MODELS, source("Open models")),
    "engine": Fix(Act.OPEN_MODELS, source("Choose a model"), source("Try again; if it stays, choose another model.")),
    "running": _ENGINE,
    "engines": _ENGINE,
    "worker": _AGAIN,
    "network": Fix(Act.OPEN_NETWORK, source("Open network settings")),
}


def fix_of(check: Check) -> Fix | None:
    """What a button beside the finding does; None where there is nothing to press."""
    family, _, rest = check.id.partition(".")
    if check.fix is None:
        return None
    if family == "engine" and rest:
        is_to_install = check.verdict is Verdict.INFO and speaks_of_commands(check.fix)
        return _INSTALL if is_to_install else _ENGINE
    if check.id == "engine" and check.verdict is Verdict.WARNING:
        return _DOWNLOAD  # no model was there to try it with
    return FIXES.get(check.id) or FIXES.get(family)


def fix_sentence(check: Check) -> str:
    """What to do, as the window can do it."""
    fix = fix_of(check)
    own = check.fix or ""
    if fix is not None and fix.sentence and (fix.is_better or speaks_of_commands(own)):
        return say(fix.sentence)
    return said(own)
