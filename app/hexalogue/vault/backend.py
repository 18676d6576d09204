"""Which of keyring's backends is used: the system's own, or the one somebody named; never one that keeps keys in clear.

keyring's own choice takes whatever package is installed and first in rank; a chat client's keys are not for that.
Backends and what they do: keyring 25.7, read 2026-11-21.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Final, Protocol

from hexalogue.domain.errors import NoKeychain

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE: Final = "PYTHON_KEYRING_BACKEND"

# Module of keyring -> what the person knows it as.
SYSTEMS: Final[Mapping[str, str]] = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Locker",
}
# Windows takes 2,560 bytes of UTF-16 an item (CRED_MAX_CREDENTIAL_BLOB_SIZE, wincred.h), which is 1,280 characters.
_PART_CHARS: Final[Mapping[str, int]] = {"keyring.backends.Windows": 1_200}

# `fail` keeps nothing, `null` drops in silence; keyrings.alt writes base64, or asks for a passphrase on a terminal.
_KEEPS_NOTHING = ("keyring.backends.fail", "keyring.backends.null")
_INSECURE = ("keyrings.alt",)


class Backend(Protocol):
    """What is used of keyring's `KeyringBackend`."""

    def get_password(self, service: str, username: str) -> str | None:
        """A value; None when there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a value, replacing what was there."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete a value; an exception when there is none."""
        ...


def chosen_backend() -> Backend:
    """The backend to use: the one that PYTHON_KEYRING_BACKEND or keyring's own file names, else the system's.

    Slow (imports keyring, asks D-Bus) and may hang: for worker threads. Raises NoKeychain, and whatever a backend
    raises that was named and does not load.
    """
    named = _named()
    if named is None:
        return _of_this_system()
    reason = refused(named)
    if reason:
        raise NoKeychain(reason)
    return named


def said_name(backend: object) -> str:
    """A backend as a person knows it."""
    return SYSTEMS.get(type(backend).__module__, type(backend).__module__)


def part_chars(backend: object) -> int | None:
    """How many characters one item of the backend takes; None for no limit that a key reaches."""
    return _PART_CHARS.get(type(backend).__module__)


def is_locked(backend: object) -> bool:
    """Whether somebody would have to be asked before it gives or takes a key. Asks nobody.

    False for those that do not tell. A Secret Service without any collection counts: making one asks for a passphrase.
    """
    from keyring.backends import SecretService

    if not isinstance(backend, SecretService.Keyring):
        return False
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        try:
            path = getattr(backend, "preferred_collection", None)
            if path:
                return bool(secretstorage.Collection(connection, path).is_locked())
            return bool(secretstorage.get_collection_by_alias(connection, "default").is_locked())
        except secretstorage.exceptions.ItemNotFoundException:
            return True


def refused(backend: object) -> str | None:
    """Why a backend is not used, as the rest of a sentence; None for one that may be."""
    module, name = type(backend).__module__, type(backend).__name__
    if module in _KEEPS_NOTHING:
        return f"{_who_named()} names {module}, which keeps nothing"
    if module.startswith(_INSECURE) or "plaintext" in name.lower():
        return f"{module} keeps keys in clear, so it is not used"
    return None


def _who_named() -> str:
    return VARIABLE if os.environ.get(VARIABLE) else "keyringrc.cfg"


def _named() -> "KeyringBackend | None":
    from keyring.backends.chainer import ChainerBackend
    from keyring.core import load_config, load_env

    named = load_env() or load_config()
    if isinstance(named, ChainerBackend):  # it tries several in turn: the first that may be used
        return next((one for one in named.backends if refused(one) is None), None)
    return named


def _of_this_system() -> Backend:
    from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

    kinds: tuple[Callable[[], KeyringBackend], ...] = (
        SecretService.Keyring,
        libsecret.Keyring,
        kwallet.DBusKeyring,
        macOS.Keyring,
        Windows.WinVaultKeyring,
    )
    usable = [kind for kind in kinds if kind.viable]  # type: ignore[attr-defined]
    if not usable:
        raise NoKeychain("neither a Secret Service nor KWallet answers" if os.name == "posix" else "none answers")
    return max(usable, key=lambda kind: kind.priority)()  # type: ignore[attr-defined]
