"""Secrets that a person types or a script hands over: never on the command line, never echoed."""

import getpass
import os
import sys
from contextlib import suppress

from hexalogue.cli.interrupting import interruptible
from hexalogue.domain.errors import BadArgument
from hexalogue.domain.keys import MAX_KEY_CHARS, Secret

_TERMINAL = "/dev/tty"


def key_from_input(name: str) -> str:
    """The key on standard input, to its end; asked for without echo where a person sits there. Raises BadArgument."""
    if sys.stdin is None:  # closed before we came
        return ""
    with interruptible():
        if sys.stdin.isatty():
            return getpass.getpass(f"Key for {name} (not shown): ")
        # One more than a key may have: what is longer is refused, and not cut.
        content = sys.stdin.buffer.read(4 * (MAX_KEY_CHARS + 1))
    try:
        return content.decode()
    except UnicodeDecodeError:
        pass
    raise BadArgument("This is no key: it is not text.", fix="Give the key alone on standard input.")


def passphrase(descriptor: int | None, *, is_new: bool) -> Secret:
    """The passphrase of the encrypted file: the first line of an open descriptor, else typed on the terminal.

    is_new: it is typed twice. Raises BadArgument when there is no terminal, or both differ.
    """
    if descriptor is not None:
        return _first_line(descriptor)
    if not has_terminal():
        raise BadArgument(
            "There is no terminal to ask for the passphrase of the encrypted file.",
            fix="Hand it over on an open file: --passphrase-fd 3 3<FILE.",
        )
    with interruptible():
        first = getpass.getpass("Passphrase of the encrypted file (not shown): ")
        if is_new and getpass.getpass("The same again: ") != first:
            raise BadArgument("The two passphrases differ.", fix="Run the command again; nothing was stored.")
    return Secret(first)


def asked_passphrase() -> Secret | None:
    """The passphrase for a command in which keys are a side matter; None where nobody can be asked."""
    return passphrase(None, is_new=False) if has_terminal() else None


def has_terminal() -> bool:
    """Whether somebody can type without being seen. `getpass` would else read standard input, echoed."""
    if os.name != "posix":
        return sys.stdin.isatty()
    with suppress(OSError):
        os.close(os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY))
        return True
    return False


def _first_line(descriptor: int) -> Secret:
    try:
        with os.fdopen(os.dup(descriptor), "rb") as file:
            return Secret(file.readline(4096).decode().rstrip("\r\n"))
    except (OSError, UnicodeDecodeError):
        pass
    raise BadArgument(
        f"No passphrase could be read from the file descriptor {descriptor}.", fix="Open it: --passphrase-fd 3 3<FILE."
    )
