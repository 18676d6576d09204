"""What the page does with the library: read it, judge it, import, delete, bring back."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from hexalogue.domain.errors import AppError, ModelError
from hexalogue.domain.fit import Fit
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import LocalModel, ModelPhase, ModelProfile
from hexalogue.services.models import ModelsService
from hexalogue.ui.models import viewmodel as vm
from hexalogue.ui.models.here import without_later_parts

# So many judged models are shown at once: each showing costs the window a moment.
FITS_AT_ONCE = 8

Take = Callable[[vm.ModelsEvent], None]


class LibraryActs:
    """take: gets what happened.   state: what the page shows. Nothing here raises an AppError: it becomes state."""

    def __init__(self, models: ModelsService, take: Take, state: Callable[[], vm.ModelsState]) -> None:
        self._models = models
        self._take = take
        self._state = state
        self._judging = 0

    async def read(self) -> None:
        """List what is here, then say how each fits."""
        await self.or_told(self._read)
        await self.judge()

    async def judge(self) -> None:
        """Ask anew how each fits. A later call ends an earlier one: only the newest advice is of interest."""
        self._judging += 1
        number, state, known = self._judging, self._state(), dict[str, Fit]()
        rows: Sequence[LocalModel | ModelProfile] = (*(state.models or ()), *state.profiles)
        for row in rows:
            if number != self._judging:
                return
            known[vm.fit_key(row)] = await self._fit(row)
            if len(known) == FITS_AT_ONCE:
                self._take(vm.FitsKnown(known))
                known = {}
        if known:
            self._take(vm.FitsKnown(known))

    async def remove(self, model: ModelId) -> None:
        """Delete; that it can be undone is offered."""

        async def act() -> None:
            self._take(vm.Deleted(await self._models.remove(model)))

        await self.or_told(act)

    async def bring_back(self, model: str) -> None:
        """Undo a deletion. model: its id, empty for the last one."""
        self._take(vm.UndoEnded())
        is_back = False
        try:
            await self._models.restored(model)
            is_back = True
        except ModelError:
            is_back = True  # its files are back; it could not be talked to before either
        except AppError as error:
            self._take(vm.Failed(error))
        if is_back:
            await self.read()

    async def purge(self, model: ModelId) -> None:
        """Free the disk."""
        self._take(vm.UndoEnded())
        await self.or_told(lambda: self._models.shelf.purged(model))
        await self.read()

    async def take_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders, one after another; the first that fails ends it."""
        wanted = [Path(name) for name in without_later_parts([path.as_posix() for path in paths])]
        for path in wanted:
            self._take(vm.ImportBegan(path.name))
            if not await self.or_told(lambda path=path: self._imported(path)):  # type: ignore[misc]
                return
        self._take(vm.ImportEnded())

    async def or_told(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Whether it went well; what went wrong stands on the page."""
        try:
            await work()
        except AppError as error:
            self._take(vm.Failed(error))
            return False
        return True

    async def _read(self) -> None:
        shelf = self._models.shelf
        models = tuple(await self._models.models())
        if self._state().models is None:
            self._take(vm.ModelsListed(models))  # what can be used is shown before the rest is known
        self._take(vm.ModelsListed(models, tuple(await shelf.unusable()), tuple(await shelf.deleted())))

    async def _fit(self, row: LocalModel | ModelProfile) -> Fit:
        advice = self._models.shelf.advice
        return await (advice.of_profile(row) if isinstance(row, ModelProfile) else advice.of(row))

    async def _imported(self, path: Path) -> None:
        if not await asyncio.to_thread(path.is_dir):
            await self._models.import_file(path)
            return
        taken = await self._models.shelf.imported_all(path)
        able = [model for model in taken if model.facts.has_chat_template]
        if able and self._models.state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED):
            self._models.use(able[0].id)
