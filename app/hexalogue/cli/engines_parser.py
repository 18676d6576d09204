"""What may be typed after `hexalogue engines`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.cli.options import add_json

if TYPE_CHECKING:
    from hexalogue.cli.keys_parser import DiscreetParser


def add_engines(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    """The command and its actions. `keep` is what `start` leaves running; a person never types it."""
    engines = commands.add_parser("engines", help="install, start and stop the programs that run models")
    add_json(engines)
    actions = engines.add_subparsers(dest="action", metavar="{install,rollback,start,stop,logs}")
    install = _action(actions, "install", "download an engine, or take one from a file; proven before it is used")
    install.add_argument("--from", dest="file", type=Path, metavar="FILE", help="an archive or a program on this disk")
    install.add_argument("--version", default="", metavar="TAG", help="another release than the tested one, or latest")
    install.add_argument("--variant", default="", metavar="NAME", help="cpu, vulkan, cuda, …; fastest: measured")
    _action(actions, "rollback", "go back to the version before")
    _add_model(_action(actions, "start", "start an engine with a model, and leave it running"))
    _action(actions, "stop", "stop an engine; its memory is free again")
    _action(actions, "logs", "the last lines an engine wrote")
    _add_model(_action(actions, "keep", ""))


def _action(actions: "argparse._SubParsersAction[DiscreetParser]", name: str, text: str) -> argparse.ArgumentParser:
    action = actions.add_parser(name, help=text) if text else actions.add_parser(name)
    action.add_argument("engine", metavar="ID")
    add_json(action)
    return action


def _add_model(action: argparse.ArgumentParser) -> None:
    action.add_argument("-m", "--model", required=True, metavar="MODEL", help="a model's name, or the path of its file")
