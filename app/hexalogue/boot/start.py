"""The first lines of the window: in which order things are imported.

PySide6 hooks every import that comes after its own, which makes it slower: so the rooms come first, then the window.
The collector is off from the first line: nothing of a start is garbage, and the window brings its own (`ui.garbage`).
"""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hexalogue.boot.window import OpenWindow


def start_window(
    page: str = "chat", *, safe_mode: bool = False, on_first_paint: "Callable[[OpenWindow], None] | None" = None
) -> int:
    """See `window.run_window`."""
    gc.disable()
    from hexalogue.boot import rooms  # noqa: F401 - before Qt
    from hexalogue.boot.window import Wish, run_window

    return run_window(Wish(page, safe_mode, on_first_paint))
