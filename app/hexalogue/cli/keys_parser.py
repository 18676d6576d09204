"""What may be typed after `hexalogue keys`. A key is never part of it, and is not repeated when somebody tries."""

import argparse
from typing import NoReturn

from hexalogue.cli.options import add_json
from hexalogue.domain.keys import DEFAULT_LABEL

_NO_KEY_HERE = "a key is never typed on the command line, where other programs and the history see it: give it on input"


class DiscreetParser(argparse.ArgumentParser):
    """A parser whose complaints do not repeat words that may be a key."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2. Surplus words stay unsaid everywhere; after `keys`, wrong ones too."""
        if message.startswith("unrecognized arguments"):
            message = f"unrecognized arguments, not repeated here ({_NO_KEY_HERE})"
        elif self.prog.partition(" ")[2].startswith("keys") and "invalid" in message:
            message = f"{message.partition(':')[0]}: this cannot be ({_NO_KEY_HERE})"
        super().error(message)


def add_keys(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    """The command with its actions."""
    keys = commands.add_parser("keys", help="list, store and delete API keys")
    _add_shared(keys)
    keys.set_defaults(passphrase_fd=None)
    actions = keys.add_subparsers(dest="action", metavar="ACTION")
    store = actions.add_parser("set", help="store a key, given on standard input")
    delete = actions.add_parser("delete", help="delete a stored key")
    for action in (store, delete):
        action.add_argument("id", metavar="ID", help="the provider")
        action.add_argument("--label", default=DEFAULT_LABEL, help="which of several keys (default: %(default)s)")
        action.add_argument(
            "--encrypted-file", action="store_true", help="keep it in a file behind a passphrase, not in the keychain"
        )
        _add_shared(action)


def _add_shared(command: argparse.ArgumentParser) -> None:
    # SUPPRESS: a sub-command's own default must not undo the flag given before it.
    add_json(command)
    command.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        default=argparse.SUPPRESS,
        help="read the encrypted file's passphrase from this open file descriptor",
    )
