"""Options that many commands have."""

import argparse


def add_json(command: argparse.ArgumentParser) -> None:
    """`--json`, also before a sub-command: the sub-command's own default must not undo it, hence SUPPRESS."""
    command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
