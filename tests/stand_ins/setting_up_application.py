"""The whole application, offscreen, with somebody who sets something up and is killed in the middle of it.

`TEXT KEY`: types a part of a router's address, goes back, begins to type a vendor's key, says “typed” once the draft
lies on the disk, and waits.
"""

import sys
from pathlib import Path

from tests.helpers.setup_hands import SetupHands

from hexalogue.boot.start import start_window
from hexalogue.boot.window import OpenWindow


def begin(opened: OpenWindow) -> None:
    """After the first paint."""
    opened.services.tasks.start(set_up(opened), name="set up by hand")


async def set_up(opened: OpenWindow) -> None:
    """What the person does until the kill."""
    text, key = sys.argv[1:]
    hands = SetupHands(opened.window)
    await hands.choose("one_endpoint", "azure-openai")
    await hands.write("Resource", text)
    await hands.press("Back")
    await hands.press("Back")
    await hands.choose("vendor", "groq")
    await hands.write("Key for Groq", key)
    draft = opened.services.places.data / "setup.json"
    await hands.until(lambda: holds(draft, text) and holds(draft, "groq"))
    sys.stdout.write("typed\n")
    sys.stdout.flush()


def holds(path: Path, text: str) -> bool:
    """Whether a file is there and holds this."""
    return path.exists() and text in path.read_text("utf-8")


if __name__ == "__main__":
    sys.exit(start_window(on_first_paint=begin))
