"""The doctor of the window, imported and made when it is first called."""

from typing import TYPE_CHECKING

from hexalogue.boot.late_engines import LateEngines

if TYPE_CHECKING:
    from hexalogue.boot.doctoring import WindowDoctor
    from hexalogue.boot.late_beyond import LateBeyond
    from hexalogue.boot.rooms import Rooms
    from hexalogue.services.doctor import Doctor


class LateDoctor:
    """Call it for the doctor, which takes some tenths of a second the first time; ends with `close`."""

    def __init__(self, rooms: "Rooms", beyond: "LateBeyond", engines: LateEngines) -> None:
        self._rooms = rooms
        self._beyond = beyond
        self._engines = engines
        self._made: WindowDoctor | None = None

    def __call__(self) -> "Doctor":
        """The doctor."""
        if self._made is None:
            from hexalogue.boot.doctoring import WindowDoctor

            self._made = WindowDoctor(self._rooms, self._beyond.far(), lambda: self._engines().doctor)
        return self._made.doctor

    async def close(self) -> None:
        """End what is being tried. Idempotent."""
        if self._made is not None:
            await self._made.close()
