"""Programs beside the application: imported and made when the first of them is thought of."""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import Around, EngineServices


class LateEngines:
    """Call it for the services of engines. Made once, in whichever thread asks first; ends with `close`."""

    def __init__(self, around: "Callable[[], Around]") -> None:
        self._around = around
        self._lock = Lock()
        self._made: EngineServices | None = None

    def __call__(self) -> "EngineServices":
        """The services. Some tenths of a second the first time."""
        with self._lock:
            if self._made is None:
                from hexalogue.boot.engines_over import engine_services

                self._made = engine_services(self._around())
            return self._made

    async def close(self) -> None:
        """Stop every engine of this process. Idempotent."""
        if self._made is not None:
            await self._made.close()
