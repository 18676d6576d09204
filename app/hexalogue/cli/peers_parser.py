"""What may be typed after `hexalogue peers`."""

import argparse
from typing import TYPE_CHECKING

from hexalogue.cli.options import add_json

if TYPE_CHECKING:
    from hexalogue.cli.keys_parser import DiscreetParser

# llama.cpp's own port for workers, vLLM's for its API: not imported, since every command has this parser.
USUAL_PORT = 50052
API_PORT = 8000


def add_peers(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    """The command and its actions."""
    top = commands.add_parser("peers", help="machines that compute a part of a model that is too large for one")
    add_json(top)
    actions = top.add_subparsers(dest="action", metavar="ACTION")
    add = actions.add_parser("add", help="remember a worker of llama.cpp's RPC")
    add.add_argument("host", metavar="HOST[:PORT]", help=f"its name or address (port: {USUAL_PORT})")
    add.add_argument("--name", metavar="WORD", default="", help="what to call it")
    remove = actions.add_parser("remove", help="forget one")
    remove.add_argument("host", metavar="HOST[:PORT]", help="its address, or what it is called")
    check = actions.add_parser("check", help="how they are doing: reachable, same version, memory")
    serve = actions.add_parser("serve", help="let this computer work for another one, until Control-C")
    serve.add_argument("--host", metavar="ADDRESS", default="127.0.0.1", help="its own address to listen on")
    serve.add_argument("--port", metavar="N", type=int, default=USUAL_PORT, help="default: %(default)s")
    serve.add_argument("--threads", metavar="N", type=int, default=0, help="default: half of the processors")
    serve.add_argument("--device", metavar="NAME", action="append", default=[], help="as in CUDA0; may be repeated")
    serve.add_argument("--cache", action="store_true", help="keep parts of models on disk, so that they are sent once")
    _add_vllm(actions)
    for action in (add, remove, check, serve):
        add_json(action)


def _add_vllm(actions: "argparse._SubParsersAction[DiscreetParser]") -> None:
    text = actions.add_parser("commands", help="what to type on each machine for vLLM on Ray")
    text.add_argument("--hosts", metavar="HEAD,HOST,...", required=True, help="addresses, the head first")
    text.add_argument("--gpus", metavar="N", type=int, required=True, help="of each machine")
    text.add_argument("--model", metavar="NAME", required=True, help="on the hub, or its path on every machine")
    text.add_argument("--interface", metavar="NAME", default="", help="of the network between them, as in eth0")
    text.add_argument("--token", action="store_true", help="have Ray ask for a token (2.52 or later)")
    look = actions.add_parser("cluster", help="how a vLLM cluster on Ray is doing")
    look.add_argument("head", metavar="HEAD[:PORT]", help=f"its head (port of the API: {API_PORT})")
    look.add_argument(
        "--dashboard", metavar="HOST:PORT", default="", help="of Ray, where it is not the head's usual one"
    )
    for action in (text, look):
        add_json(action)
