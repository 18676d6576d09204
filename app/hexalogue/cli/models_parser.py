"""What may be typed after `hexalogue models`."""

import argparse
from pathlib import Path

from hexalogue.cli.keys_parser import DiscreetParser
from hexalogue.cli.options import add_json
from hexalogue.domain.hub import HubOrder

MOST_FOUND = 100


def add_models(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    """The command and its actions."""
    models = commands.add_parser("models", help="list, find, fetch, import and delete models")
    models.add_argument("--provider", metavar="ID", help="only this provider's")
    add_json(models)
    actions = models.add_subparsers(dest="action", metavar="ACTION")
    _add_hub(actions)
    show = actions.add_parser("show", help="everything about a model on this computer, and how it fits")
    show.add_argument("reference", metavar="REF")
    show.add_argument("--context", metavar="TOKENS", type=_positive, default=0, help="with so much context")
    add_json(show)
    take = actions.add_parser("import", help="take a GGUF file, or all of a folder, into the library")
    take.add_argument("path", metavar="PATH", type=Path)
    add_json(take)
    delete = actions.add_parser("delete", help="delete a model of the library; it can be restored for a week")
    delete.add_argument("reference", metavar="REF")
    delete.add_argument("--forever", action="store_true", help="free the disk now; cannot be undone")
    add_json(delete)
    restore = actions.add_parser("restore", help="bring a deleted model back")
    restore.add_argument("reference", metavar="REF", nargs="?", default="", help="without it, the last one deleted")
    add_json(restore)


def _add_hub(actions: "argparse._SubParsersAction[DiscreetParser]") -> None:
    search = actions.add_parser("search", help="find models on the hub")
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument("--sort", choices=[order.value for order in HubOrder], default=HubOrder.DOWNLOADS.value)
    search.add_argument("--limit", metavar="N", type=_positive, default=20, help=f"at most {MOST_FOUND}")
    add_json(search)
    files = actions.add_parser("files", help="the files of a repository on the hub, and which of them fits")
    files.add_argument("repository", metavar="ORG/REPO")
    add_json(files)
    pull = actions.add_parser("pull", help="download a model")
    pull.add_argument(
        "reference", metavar="REF", help="a short name, hf:ORG/REPO, hf:ORG/REPO:Q4_K_M or hf:ORG/REPO/FILE"
    )
    add_json(pull)


def _positive(text: str) -> int:
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number
