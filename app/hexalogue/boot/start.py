"""The first lines of the window: in which order things are imported.

PySide6 hooks every import that comes after its own, which makes it slower: so the rooms come first, then the window.
The collector is off from the first line: nothing of a start is garbage, and the window brings its own (`ui.garbage`).
"""

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from hexalogue.boot.cores import forbid_core_dumps
from hexalogue.domain.display import has_display

if TYPE_CHECKING:
    from hexalogue.boot.window import OpenWindow

NO_DISPLAY = (
    "There is no display here, so no window can be shown. Ask on the command line instead: "
    'hexalogue ask "What is 2+2?"\n'
)


def start_window(
    page: str = "chat", *, safe_mode: bool = False, on_first_paint: "Callable[[OpenWindow], None] | None" = None
) -> int:
    """See `window.run_window`. Without a display: says so and returns 1."""
    # Qt would abort with words of its own. Who names a platform of Qt's (offscreen, vnc) knows what they do.
    if not os.environ.get("QT_QPA_PLATFORM") and not has_display(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY)
        return 1
    forbid_core_dumps()
    gc.disable()
    from hexalogue.boot import rooms  # noqa: F401 - before Qt
    from hexalogue.boot.window import Wish, run_window

    return run_window(Wish(page, safe_mode, on_first_paint))
