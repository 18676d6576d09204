"""How an error is shown: for each leaf of the tree a title and the one button that mends it; a verb for each remedy.

The sentences are the error's own, but where they were written for the command line: then the row has the window's.
A test walks the tree and fails on a leaf without a row here.
"""

import re
from collections.abc import Collection

from hexalogue.domain import errors
from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.frozen import dataclass
from hexalogue.ui.language import say, source
from hexalogue.ui.sentences import said


@dataclass(frozen=True, slots=True)
class Row:
    """title: what happened, in a few words.   remedy: what its button does; None where the person has to write
    something else.   fix: what to do in the window where the error's own sentence speaks of the command line or of a
    file; always, where `is_better`.   otherwise: what mends it there, where that is something else.
    """

    title: str
    remedy: Remedy | None
    fix: str = ""
    is_better: bool = False
    otherwise: tuple[Remedy, ...] = ()


TABLE: dict[str, Row] = {
    # wire
    "Unreachable": Row(
        source("No connection"),
        Remedy.CHECK_NETWORK,
        source("Start the server there, or correct its address on the Providers page."),
        otherwise=(Remedy.RETRY, Remedy.CORRECT_ADDRESS),
    ),
    "TimedOut": Row(
        source("No answer in time"),
        Remedy.RETRY,
        source("Start the server there, let it through that computer's firewall, or correct its address."),
        otherwise=(Remedy.RETRY, Remedy.CORRECT_ADDRESS),
    ),
    "TlsRefused": Row(
        source("The connection is not trusted"),
        Remedy.CHECK_NETWORK,
        source(
            "Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page."
        ),
        otherwise=(Remedy.CHECK_NETWORK, Remedy.CORRECT_ADDRESS),
    ),
    "Cut": Row(source("The connection broke off"), Remedy.RETRY),
    "HttpRefused": Row(source("The server refused"), Remedy.CHECK_NETWORK),
    "TokenRefused": Row(source("The token is not accepted"), Remedy.CHECK_NETWORK),
    "BadReply": Row(source("Something else answered"), Remedy.RETRY),
    # models
    "NoSuchModel": Row(
        source("No such model"), Remedy.PICK_MODEL, source("Choose one that is here, or import a GGUF file.")
    ),
    "NoModelYet": Row(source("No model yet"), Remedy.PICK_MODEL),
    "NotAModel": Row(source("Not a model file"), Remedy.PICK_MODEL),
    "TruncatedModel": Row(source("The model file is incomplete"), Remedy.DOWNLOAD_AGAIN),
    "UnknownArchitecture": Row(source("This kind of model is not known yet"), Remedy.PICK_MODEL),
    "TooLargeForMemory": Row(source("Not enough memory for this model"), Remedy.FREE_MEMORY),
    "NotOnHub": Row(
        source("Not on the hub"), Remedy.PICK_MODEL, source("Check the spelling, or look for it on the Models page.")
    ),
    "GatedModel": Row(source("Its terms are not accepted yet"), Remedy.ACCEPT_TERMS),
    "HashMismatch": Row(source("The download is damaged"), Remedy.DOWNLOAD_AGAIN),
    "TooLong": Row(source("The message is too long"), Remedy.PICK_MODEL),
    # providers
    "NoSuchProvider": Row(
        source("No such provider"), Remedy.PICK_PROVIDER, source("Choose another one, or add your own.")
    ),
    "NoSuchChain": Row(source("No such chain"), Remedy.PICK_PROVIDER),
    "SwitchedOff": Row(source("Switched off"), Remedy.PICK_PROVIDER),
    "NoKey": Row(source("No key"), Remedy.OPEN_KEYS, source("Put a key in on the Keys page.")),
    "NeedsAddress": Row(
        source("No address yet"), Remedy.CORRECT_ADDRESS, source("Write its address on the Providers page.")
    ),
    "BadKey": Row(source("The key is not accepted"), Remedy.OPEN_KEYS, source("Put a valid key in on the Keys page.")),
    "NoPermission": Row(source("Not allowed with this key"), Remedy.OPEN_KEYS),
    "NoQuota": Row(source("No credit left"), Remedy.OPEN_KEYS),
    "RateLimited": Row(source("Too many requests for now"), Remedy.RETRY),
    "Starting": Row(source("Still loading"), Remedy.RETRY),
    "Overloaded": Row(source("The provider failed"), Remedy.RETRY),
    "WrongAddress": Row(source("The address is wrong"), Remedy.CORRECT_ADDRESS),
    "NotServed": Row(source("No such model there"), Remedy.PICK_MODEL, source("Choose one of the models that it has.")),
    "ContextExceeded": Row(source("The conversation is too long"), Remedy.PICK_MODEL),
    "ContentRefused": Row(source("Refused by a filter"), Remedy.PICK_PROVIDER),
    "RequestRefused": Row(source("The request was refused"), Remedy.PICK_MODEL),
    "NotSupported": Row(source("Not possible there"), Remedy.PICK_PROVIDER),
    "OutsideClass": Row(
        source("The words would go too far"),
        Remedy.ALLOW_CLASS,
        source("Choose somebody inside, or allow it for this chat."),
        is_better=True,
    ),
    "NeedsConsent": Row(
        source("Your consent is needed"),
        Remedy.ALLOW_CLASS,
        source("Allow it for this chat, or choose somebody else to answer."),
        is_better=True,
    ),
    # keys
    "KeychainLocked": Row(source("The keychain is locked"), Remedy.OPEN_KEYS),
    "NoKeychain": Row(source("No keychain"), Remedy.OPEN_KEYS),
    "KeychainFailed": Row(source("The keychain failed"), Remedy.OPEN_KEYS),
    "WrongPassphrase": Row(source("Wrong passphrase"), Remedy.OPEN_KEYS),
    # engines
    "NotInstalled": Row(
        source("The engine is not installed"), Remedy.INSTALL_ENGINE, source("Install it on the Engines page.")
    ),
    "StartFailed": Row(
        source("The engine did not start"), Remedy.RETRY, source("Try again; if it stays, choose another model.")
    ),
    "OutOfMemory": Row(source("Memory ran out"), Remedy.FREE_MEMORY),
    "Died": Row(source("The engine stopped"), Remedy.RETRY),
    "NoRelease": Row(source("Nothing to download"), Remedy.CHECK_NETWORK),
    "UnsafeArchive": Row(source("The archive is not safe"), Remedy.INSTALL_ENGINE),
    "ProofFailed": Row(source("The new engine does not work"), Remedy.INSTALL_ENGINE),
    "NothingBefore": Row(source("No earlier version"), Remedy.INSTALL_ENGINE),
    "PeerLost": Row(source("A computer is missing"), Remedy.RETRY),
    "PublicPeer": Row(source("Not on the open internet"), Remedy.CORRECT_ADDRESS),
    # what is kept
    "Unreadable": Row(source("A file could not be read"), Remedy.OPEN_FOLDER),
    "TooNew": Row(source("Written by a newer version"), Remedy.UPDATE_APP),
    "DiskFull": Row(source("The disk is full"), Remedy.FREE_DISK),
    "ReadOnly": Row(source("The folder cannot be written to"), Remedy.OPEN_FOLDER),
    "BadRow": Row(source("A settings row is wrong"), Remedy.OPEN_FOLDER),
    "BadArgument": Row(source("That is not possible"), None),
}
# How a sentence of the command line is known: a command, an option, a key or the name of a file of settings.
_COMMAND = re.compile(r"\bhexalogue [a-z]|“--|base_url|providers\.toml")
# For the kind of a newer version's store.
UNKNOWN = Row(source("Something went wrong"), Remedy.RETRY)

VERBS: dict[Remedy, str] = {
    Remedy.RETRY: "Try again",
    Remedy.PICK_MODEL: "Choose a model",
    Remedy.DOWNLOAD_AGAIN: "Download again",
    Remedy.FREE_MEMORY: "Free the memory",
    Remedy.FREE_DISK: "Remove models",
    Remedy.CHECK_NETWORK: "Open network settings",
    Remedy.OPEN_SETTINGS: "Open settings",
    Remedy.RUN_DOCTOR: "Check this computer",
    Remedy.UPDATE_APP: "Show the version",
    Remedy.REPORT: "Copy report",
    Remedy.OPEN_KEYS: "Open keys",
    Remedy.PICK_PROVIDER: "Choose a provider",
    Remedy.CORRECT_ADDRESS: "Correct the address",
    Remedy.ALLOW_CLASS: "Allow it",
    Remedy.INSTALL_ENGINE: "Open engines",
    Remedy.ACCEPT_TERMS: "Read its terms",
    Remedy.OPEN_FOLDER: "Open the folder",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """An error as it stands in the window. text: what happened and what to do, as one text; message, fix: apart.

    remedies: those that have a button, the one that mends it first.
    """

    title: str
    text: str
    remedies: tuple[Remedy, ...]
    message: str = ""
    fix: str = ""


def shown(error: AppError, possible: Collection[Remedy]) -> Shown:
    """possible: the remedies the place that shows it can carry out; the others get no button."""
    message, fix = said(error.message), fix_of(error.kind, error.fix)
    remedies = tuple(remedy for remedy in _in_order(error.kind, error.remedies, error.fix) if remedy in possible)
    return Shown(title_of(error.kind), f"{message} {fix}".strip(), remedies, message, fix)


def row_of(kind: str) -> Row:
    """The row of an error by its kind; a general one for a kind of a newer version's store."""
    return TABLE.get(kind, UNKNOWN)


def title_of(kind: str) -> str:
    """The title of an error by its kind. A kind of a newer version's store gets a general one."""
    return say(row_of(kind).title)


def fix_of(kind: str, fix: str) -> str:
    """What to do in the window. fix: the error's own sentence, which may speak of the command line."""
    row = row_of(kind)
    is_own = bool(row.fix) and (row.is_better or speaks_of_commands(fix))
    return say(row.fix) if is_own else said(fix)


def speaks_of_commands(sentence: str) -> bool:
    """Whether a sentence was written for the command line."""
    return bool(_COMMAND.search(sentence))


def verb_of(remedy: Remedy) -> str:
    """What its button says."""
    return say(VERBS[remedy])


def remedies_of(kind: str, fix: str = "") -> tuple[Remedy, ...]:
    """What may be done about an error that is remembered by its kind, the one that mends it first. fix: its own."""
    found = getattr(errors, kind, None)
    known = found.remedies if isinstance(found, type) and issubclass(found, AppError) else ()
    return _in_order(kind, known, fix)


def _in_order(kind: str, others: Collection[Remedy], fix: str) -> tuple[Remedy, ...]:
    row = row_of(kind)
    if row.otherwise and speaks_of_commands(fix):
        return row.otherwise
    return tuple(dict.fromkeys([*([row.remedy] if row.remedy else []), *others]))
