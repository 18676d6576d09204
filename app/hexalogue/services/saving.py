"""Growing answers on their way to the disk: at most half a second behind the stream, never in its way."""

import asyncio
from collections.abc import Callable

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import TurnId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.turn import Turn

# The promise is one second; half of it leaves room for a slow disk.
SAVE_EVERY_S = 0.5


class AnswerSaver:
    """Collects the latest state of open turns and writes them together, so that a slow disk delays no token."""

    def __init__(self, history: HistoryStore, on_error: Callable[[AppError], None]) -> None:
        self._history = history
        self._on_error = on_error
        self._unsaved: dict[TurnId, Turn] = {}
        self._wake = asyncio.Event()
        self._failing = False

    def note(self, turn: Turn) -> None:
        """This is how the turn stands now; it is written within SAVE_EVERY_S."""
        self._unsaved[turn.id] = turn
        self._wake.set()

    async def finish(self, turn: Turn) -> bool:
        """Write the turn for good. False when the disk refused: that is told, not raised."""
        self._unsaved.pop(turn.id, None)
        return await self._save(turn, durable=True)

    async def run(self) -> None:
        """The background job: one pass per SAVE_EVERY_S while answers grow; asleep while none does."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            await asyncio.sleep(SAVE_EVERY_S)
            await self.flush()

    async def flush(self) -> None:
        """Write everything noted so far."""
        while self._unsaved:
            _, turn = self._unsaved.popitem()
            await self._save(turn, durable=False)

    async def _save(self, turn: Turn, *, durable: bool) -> bool:
        try:
            await self._history.save_turn(turn, durable=durable)
        except AppError as error:
            if not self._failing:  # told once, not twice a second
                self._on_error(error)
            self._failing = True
        else:
            self._failing = False
        return not self._failing
