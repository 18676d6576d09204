"""Scenes for `make look`: the pages of what can answer, full and in trouble: in German, from right to left, at 200 %.

`python -m tests.look.places_scenes [FOLDER] [VARIANT]...` writes them.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.helpers.qt_run import application, qt_run
from tests.look import keys_scenes, providers_scenes, wizard_scenes
from tests.look.words_scenes import STATES, Variant, set_up

from hexalogue.ui.fonts import load_first, load_later
from hexalogue.ui.theme import Theme

PROVIDERS = ("providers-error", "providers-running", "providers-own-refused", "routing-chains", "catalogue")
KEYS = ("keys-full", "keys-adding-failed", "keys-no-backend", "keys-recognised")
WIZARD = ("goals-nothing", "providers-servers", "needs-peers", "needs-key-homeless", "proof-key", "matrix-rich")
# Beside the rail and above the status strip.
_RAIL, _STRIP = {False: 189, True: 57}, 30


def write(folder: Path, name: str, variant: Variant) -> None:
    """All of them in one setting."""
    before, size, colours = f"words-{name}-", variant.size, variant.appearance
    with set_up(variant):
        for scene in PROVIDERS:
            qt_run(providers_scenes.picture(scene, folder, colours, (size,), before), within_s=60)
        for scene in KEYS:
            qt_run(keys_scenes.picture(scene, folder, colours, (size,), before), within_s=60)
        load_first()
        load_later()
        theme = Theme(application(), colours)
        wide, high = size
        page = {f"{wide}x{high}": (wide - _RAIL[wide < 1000 or variant.percent > 100], high - _STRIP)}
        for scene in WIZARD:
            wizard_scenes.picture(scene, folder, theme, colours, page, before)
        theme.deleteLater()


def main(arguments: list[str]) -> int:
    """Write the pictures of the named settings, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or STATES:
        write(folder, name, STATES[name])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
