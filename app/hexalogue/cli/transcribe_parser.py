"""What may be typed after `hexalogue transcribe`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.cli.options import add_json

if TYPE_CHECKING:
    from hexalogue.cli.keys_parser import DiscreetParser

# As in `domain.transcript_formats` and `domain.speech`: not imported, since every command has this parser.
FORMATS = ("json", "srt", "txt", "vtt")
AUTO = "auto"


def add_transcribe(commands: "argparse._SubParsersAction[DiscreetParser]") -> None:
    """The command's part of the parser."""
    command = commands.add_parser("transcribe", help="turn a recording into words")
    command.add_argument("path", metavar="FILE", type=Path, help="a sound or video file")
    command.add_argument("--format", choices=FORMATS, help="txt, srt, vtt or json; txt where nothing says it")
    command.add_argument("--language", metavar="CODE", default=AUTO, help="en, de, …; recognised without it")
    command.add_argument("--model", metavar="NAME", default="", help="tiny to large-v3, or a ggml-….bin file")
    command.add_argument("--translate", action="store_true", help="into English")
    command.add_argument("--output", metavar="FILE", type=Path, help="write it there; the ending says the format")
    command.add_argument("--provider", metavar="ID", default="", help="send it there instead of hearing it here")
    add_json(command)
