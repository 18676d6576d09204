"""`make look`: every scene as a picture in build/look, light and dark, at 1280x820 and 900x600.

The scenes of the real application come first, then the states that are hard to bring about for real.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.look import (  # noqa: E402 - after the path
    application_scenes,
    chat_scenes,
    doctor_scenes,
    engines_scenes,
    keys_scenes,
    models_scenes,
    places_scenes,
    providers_scenes,
    shell_scenes,
    wizard_scenes,
    words_scenes,
)

FOLDER = ROOT / "build" / "look"


def main() -> int:
    """Write all pictures, old ones removed first."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    application_scenes.main([str(FOLDER)])
    shell_scenes.main([str(FOLDER)])
    words_scenes.main([str(FOLDER)])
    engines_scenes.main([str(FOLDER)])
    doctor_scenes.main([str(FOLDER)])
    keys_scenes.main([str(FOLDER)])
    models_scenes.main([str(FOLDER)])
    providers_scenes.main([str(FOLDER)])
    wizard_scenes.main([str(FOLDER)])
    places_scenes.main([str(FOLDER)])
    chat_scenes.write_all(FOLDER)
    sys.stdout.write(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
