"""How an error is shown: a title for each leaf of the tree, a verb for each remedy. The sentences come from the error.

A test walks the tree and fails on a leaf without a title here.
"""

from collections.abc import Collection
from dataclasses import dataclass

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error

TITLES: dict[str, str] = {
    "Unreachable": "No connection",
    "TimedOut": "No answer in time",
    "TlsRefused": "The connection is not trusted",
    "Cut": "The connection broke off",
    "HttpRefused": "The server refused",
    "BadReply": "Something else answered",
    "NoSuchModel": "No such model",
    "NoModelYet": "No model yet",
    "NotAModel": "Not a model file",
    "TruncatedModel": "The model file is incomplete",
    "UnknownArchitecture": "This kind of model is not known yet",
    "TooLargeForMemory": "Not enough memory for this model",
    "NotOnHub": "Not on the hub",
    "GatedModel": "Its terms are not accepted yet",
    "HashMismatch": "The download is damaged",
    "TooLong": "The message is too long",
    "NoSuchProvider": "No such provider",
    "NoSuchChain": "No such chain",
    "SwitchedOff": "Switched off",
    "NoKey": "No key",
    "NeedsAddress": "No address yet",
    "BadKey": "The key is not accepted",
    "NoPermission": "Not allowed with this key",
    "NoQuota": "No credit left",
    "RateLimited": "Too many requests for now",
    "Starting": "Still loading",
    "Overloaded": "The provider failed",
    "WrongAddress": "The address is wrong",
    "NotServed": "No such model there",
    "ContextExceeded": "The conversation is too long",
    "ContentRefused": "Refused by a filter",
    "RequestRefused": "The request was refused",
    "NotSupported": "Not possible there",
    "OutsideClass": "The words would go too far",
    "NeedsConsent": "Your consent is needed",
    "KeychainLocked": "The keychain is locked",
    "NoKeychain": "No keychain",
    "KeychainFailed": "The keychain failed",
    "WrongPassphrase": "Wrong passphrase",
    "NotInstalled": "The engine is not installed",
    "StartFailed": "The engine did not start",
    "OutOfMemory": "Memory ran out",
    "Died": "The engine stopped",
    "NoRelease": "Nothing to download",
    "UnsafeArchive": "The archive is not safe",
    "ProofFailed": "The new engine does not work",
    "NothingBefore": "No earlier version",
    "PeerLost": "A computer is missing",
    "PublicPeer": "Not on the open internet",
    "Unreadable": "A file could not be read",
    "TooNew": "Written by a newer version",
    "DiskFull": "The disk is full",
    "ReadOnly": "The folder cannot be written to",
    "BadRow": "A settings row is wrong",
    "BadArgument": "That is not possible",
}

VERBS: dict[Remedy, str] = {
    Remedy.RETRY: "Try again",
    Remedy.PICK_MODEL: "Choose a model",
    Remedy.DOWNLOAD_AGAIN: "Download again",
    Remedy.FREE_MEMORY: "Free the memory",
    Remedy.FREE_DISK: "Open the folder",
    Remedy.CHECK_NETWORK: "Open network settings",
    Remedy.OPEN_SETTINGS: "Open settings",
    Remedy.RUN_DOCTOR: "Check this computer",
    Remedy.UPDATE_APP: "Look for an update",
    Remedy.REPORT: "Copy report",
    Remedy.OPEN_KEYS: "Open keys",
    Remedy.PICK_PROVIDER: "Choose a provider",
    Remedy.CORRECT_ADDRESS: "Correct the address",
    Remedy.ALLOW_CLASS: "Allow it",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """An error as it stands in the window: a title, one or two sentences, and the remedies that have a button."""

    title: str
    text: str
    remedies: tuple[Remedy, ...]


def shown(error: AppError, possible: Collection[Remedy]) -> Shown:
    """possible: the remedies the place that shows it can carry out; the others get no button."""
    remedies = tuple(remedy for remedy in error.remedies if remedy in possible)
    return Shown(title_of(error.kind), said_error(error), remedies)


def title_of(kind: str) -> str:
    """The title of an error by its kind. A kind of a newer version's store gets a general one."""
    return say(TITLES.get(kind, "Something went wrong"))


def verb_of(remedy: Remedy) -> str:
    """What its button says."""
    return say(VERBS[remedy])
