"""The part of qasync that Hexalogue uses. qasync 0.28.0 ships no types (no py.typed; read 2026-11-21).

On Windows the real base is its own proactor; what is declared here holds on both.
"""

import asyncio
from typing import Any

class QEventLoop(asyncio.SelectorEventLoop):
    def __init__(
        self, app: Any | None = None, set_running_loop: bool = False, already_running: bool = False
    ) -> None: ...
    def __enter__(self) -> QEventLoop: ...
    def __exit__(self, *args: object) -> None: ...
