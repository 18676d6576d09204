"""The models of speech on this computer: fulfils `domain.speech_ports.SpeechLibrary`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from hexalogue.domain.errors import BadArgument, Unreadable
from hexalogue.domain.models import DownloadPlan, HubSource
from hexalogue.domain.speech import SpeechCatalogue, SpeechModel
from hexalogue.models import disk
from hexalogue.models.names import HubFile

# A model of whisper.cpp begins with this number, in the byte order of the machine that wrote it: "ggml" backwards.
_MAGIC: Final = b"lmgg"


class SpeechFiles:
    """folder: where they lie, by the names they have on the hub."""

    def __init__(self, folder: Path, catalogue: SpeechCatalogue) -> None:
        self._folder = folder
        self._catalogue = catalogue

    def here(self) -> Sequence[SpeechModel]:
        """See the port. The download has verified them; a file that was cut since has another size."""
        return tuple(model for model in self._catalogue.models if _has_size(self.path(model), model.size_bytes))

    def path(self, model: SpeechModel) -> Path:
        """See the port."""
        return self._folder / model.file

    def checked(self, path: Path) -> Path:
        """See the port."""
        path = path.expanduser().absolute()
        try:
            with path.open("rb") as file:
                head = file.read(len(_MAGIC))
        except OSError as error:
            raise Unreadable(path, disk.why(error)) from error
        if head != _MAGIC:
            raise BadArgument(
                f"{path.name} is no model of whisper.cpp.",
                fix="Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.",
            )
        return path

    def plan(self, model: SpeechModel, hub: HubSource) -> DownloadPlan:
        """See the port."""
        file = HubFile(self._catalogue.repository, model.file)
        urls = tuple(file.url(endpoint, self._catalogue.revision) for endpoint in hub.endpoints)
        return DownloadPlan(f"Whisper {model.name}", urls, self.path(model), model.size_bytes, model.sha256)


def _has_size(path: Path, size_bytes: int) -> bool:
    try:
        return path.stat().st_size == size_bytes
    except OSError:
        return False
