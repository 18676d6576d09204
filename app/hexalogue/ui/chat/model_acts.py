"""What the chat page can do about the model: bring it, go on with it, try it again, take one from a file."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.models import ModelPhase
from hexalogue.services.facade import Services
from hexalogue.ui.chat.viewmodel import BannerAct
from hexalogue.ui.language import say


class ModelActs:
    """Each returns at once; what comes of it is heard on the bus.

    page: what a file dialog stands above.   pick: opens the menu of models.
    """

    def __init__(self, services: Services, page: QWidget, pick: Callable[[], object]) -> None:
        self._services = services
        self._page = page
        self._pick = pick

    def do(self, act: BannerAct) -> None:
        """A button of the banner was pressed."""
        models = self._services.models
        match act:
            case BannerAct.PICK:
                self._pick()
            case BannerAct.PAUSE:
                models.pause_download()
            case BannerAct.RESUME:
                models.resume_download()
            case BannerAct.DOWNLOAD:
                self._download_default()
            case BannerAct.RETRY:
                self.try_again()
            case BannerAct.IMPORT:
                self._services.tasks.start(self._import_file(), name="import a model")

    def try_again(self) -> None:
        """Load the model that failed, or go on with the download that did."""
        models = self._services.models
        state = models.state
        if state.phase is ModelPhase.FAILED and state.model is not None:
            models.use(state.model.id)
        elif state.download is not None:
            models.resume_download()
        else:
            self._download_default()

    def _download_default(self) -> None:
        models = self._services.models
        default = next((row.id for row in models.profiles if row.is_default), None)
        if default is not None:
            models.download(default)

    async def _import_file(self) -> None:
        from hexalogue.ui.dialogs import choose_file  # seldom needed, so not before the first paint

        path = await choose_file(self._page, say("Import a model"), say("GGUF models (*.gguf)"))
        if path is None:
            return
        try:
            await self._services.models.import_file(path)
        except AppError as error:
            self._services.bus.publish(Noticed(error))
