"""First launch without a click: a usable model is found, else fetched; a stop-gap answers while that takes long."""

import asyncio
from collections.abc import Sequence

from hexalogue.domain.errors import AppError, EngineError, ModelError
from hexalogue.domain.events import Noticed
from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress, FetchedFile, LocalModel, ModelPhase
from hexalogue.domain.ports import Downloader
from hexalogue.domain.turn import Failure
from hexalogue.services.fetching import FetchListener, ModelFetch
from hexalogue.services.loading import ModelLoader
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.shelf import ModelShelf
from hexalogue.services.tasks import TaskScope

# A person who typed a question waits this long for the better model before the stop-gap answers.
PATIENCE_S = 45.0
# After this long a download's rate says how long the rest will take.
RATE_KNOWN_AFTER_S = 5.0


class Autoload:
    """Decides which model answers when nobody chose, and owns the one background download."""

    def __init__(
        self, shelf: ModelShelf, downloader: Downloader, loader: ModelLoader, board: ModelBoard, tasks: TaskScope
    ) -> None:
        self._shelf = shelf
        self._loader = loader
        self._board = board
        self._tasks = tasks
        self._stop_gap: LocalModel | None = None
        self.fetch = ModelFetch(downloader, tasks, FetchListener(self._advanced, self._fetched, self._failed))

    async def run(self, wanted: str) -> None:
        """Load the best model that is here, else fetch the default. wanted: the id the person chose, may be empty."""
        self._board.change(phase=ModelPhase.LOOKING)
        ranked = await self._shelf.ranked(wanted)
        good = [model for model in ranked if not model.stop_gap or model.id == wanted]
        self._stop_gap = next((model for model in ranked if model.stop_gap), None)
        if await self._loaded_one_of(good):
            return
        self._board.change(phase=ModelPhase.ABSENT, model=None)
        self.fetch.start(self._shelf.plan(self._shelf.default.id))
        self._tasks.start(self._lose_patience(), name="patience")

    def use_stop_gap(self) -> None:
        """Let the stop-gap answer, if there is one and nothing better does."""
        if self._stop_gap is not None and self._board.state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED):
            model, self._stop_gap = self._stop_gap, None
            self._tasks.start(self._loaded_one_of([model]), name="load the stop-gap")

    async def _loaded_one_of(self, models: Sequence[LocalModel]) -> bool:
        """Load the first that will; one that fails is told and passed over."""
        for model in models:
            try:
                await self._loader.load(model)
            except (ModelError, EngineError) as error:
                self._board.tell(Noticed(error))
            else:
                return True
        return False

    async def _lose_patience(self) -> None:
        """Bring the stop-gap in when the better model will not be there soon."""
        await asyncio.sleep(RATE_KNOWN_AFTER_S)
        if is_near(self._board.state.download):
            await asyncio.sleep(PATIENCE_S)
        self.use_stop_gap()

    def _advanced(self, progress: DownloadProgress | None) -> None:
        self._board.change(download=progress)
        if progress is not None and progress.phase is DownloadPhase.WAITING:
            self.use_stop_gap()  # an attempt has failed: the person need not wait for the next

    def _failed(self, plan: DownloadPlan, error: AppError) -> None:
        if self._board.state.model is None:
            self._board.change(failure=Failure(error.kind, error.message, error.fix))
        self.use_stop_gap()

    def _fetched(self, plan: DownloadPlan, fetched: FetchedFile) -> None:
        self._tasks.start(self._adopt(plan, fetched), name=f"adopt {plan.name}")

    async def _adopt(self, plan: DownloadPlan, fetched: FetchedFile) -> None:
        """A verified file came: shelve it, and let it answer unless a good one already does."""
        try:
            model = await self._shelf.adopted(plan, fetched)
        except AppError as error:
            self._board.tell(Noticed(error))
            return
        current = self._board.state.default
        if current is None or current.stop_gap or self._board.state.phase is ModelPhase.FAILED:
            await self._loaded_one_of([model])


def is_near(download: DownloadProgress | None) -> bool:
    """Whether the better model will be there within a person's patience."""
    if download is None or download.phase not in (DownloadPhase.RUNNING, DownloadPhase.VERIFYING):
        return False
    return download.remaining_s is not None and download.remaining_s < PATIENCE_S
