"""What may be typed."""

import argparse
from pathlib import Path

from hexalogue import __version__
from hexalogue.cli.engines_parser import add_engines
from hexalogue.cli.keys_parser import DiscreetParser, add_keys
from hexalogue.cli.models_parser import add_models
from hexalogue.cli.options import add_json
from hexalogue.cli.peers_parser import add_peers
from hexalogue.cli.transcribe_parser import add_transcribe
from hexalogue.domain.privacy import Privacy

PAGES = ("chat", "models", "providers", "engines", "keys", "activity", "doctor", "setup", "settings")


def parser() -> argparse.ArgumentParser:
    """The parser of every command. Wrong usage exits with 2, as argparse does."""
    top = DiscreetParser(prog="hexalogue", description="Talk to language models. Without a command: the window.")
    top.add_argument("--version", action="version", version=f"hexalogue {__version__}")
    top.add_argument("--page", choices=PAGES, default=PAGES[0], help="the page the window opens with")
    top.add_argument("--safe-mode", action="store_true", help="open with default settings and load nothing")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_ask(commands)
    add_models(commands)
    _add_route(commands)
    _add_providers(commands)
    add_keys(commands)
    add_engines(commands)
    add_transcribe(commands)
    add_peers(commands)
    doctor = commands.add_parser("doctor", help="check everything the first answer depends on")
    add_json(doctor)
    return top


def _add_ask(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    ask = commands.add_parser("ask", help="ask one question")
    ask.add_argument("prompt", metavar="PROMPT|-", help="the question; - reads it from standard input")
    names = "provider:model, a model's name, chain:NAME, or a .gguf file"
    ask.add_argument("-m", "--model", metavar="REF", help=names)
    ask.add_argument("--fallback", metavar="REF", action="append", default=[], help="asked when the one before fails")
    ask.add_argument("--system", metavar="TEXT", default="", help="what the model is told first")
    ask.add_argument(
        "--file", metavar="PATH", type=Path, action="append", default=[], help="text, image or PDF to ask about"
    )
    _add_max_class(ask)
    add_json(ask)


def _add_route(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    route = commands.add_parser("route", help="show how a name resolves, and what would be tried")
    route.add_argument("reference", metavar="REF", help="provider:model, a model's name, or chain:NAME")
    route.add_argument("--fallback", metavar="REF", action="append", default=[], help="tried when the one before fails")
    _add_max_class(route)
    add_json(route)


def _add_providers(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    providers = commands.add_parser("providers", help="list providers, check a key, find running servers")
    add_json(providers)
    actions = providers.add_subparsers(dest="action", metavar="ACTION")
    verify = actions.add_parser("verify", help="check a key and an address without spending tokens")
    verify.add_argument("provider", metavar="ID")
    add_json(verify)
    add_json(actions.add_parser("probe", help="find inference servers that run on this computer"))


def _add_max_class(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--max-class",
        choices=[privacy.value for privacy in Privacy],
        help="how far the words may go; without it, as far as the first model's provider is",
    )
