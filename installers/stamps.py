"""Stamps: a small file that says "this step was done, with exactly these inputs". While that holds, it is skipped."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path


def fingerprint(inputs: Iterable[str]) -> str:
    """SHA-256 over all inputs, each with its length, so that no two lists of inputs look alike."""
    digest = hashlib.sha256()
    for text in inputs:
        encoded = text.encode()
        digest.update(f"{len(encoded)}:".encode())
        digest.update(encoded)
    return digest.hexdigest()


def is_current(stamp: Path, wanted: str) -> bool:
    """Whether the stamp is there and says exactly `wanted`."""
    try:
        return stamp.read_text() == wanted
    except OSError:
        return False


def write(stamp: Path, text: str) -> None:
    """Writes the stamp whole or not at all; makes its folder."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    half = stamp.with_name(stamp.name + ".part")
    half.write_text(text)
    os.replace(half, stamp)  # noqa: PTH105 - replaces on Windows too, in one step
