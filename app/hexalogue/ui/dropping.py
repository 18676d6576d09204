"""Model files that are dropped anywhere on a window, whatever page it shows."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_SUFFIX: Final = ".gguf"
_KINDS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class ModelDrops(QObject):
    """take: gets the files. A page that takes files itself is asked before the window is."""

    def __init__(self, window: QWidget, take: Callable[[list[Path]], object]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take model files, and leave everything else."""
        if event.type() in _KINDS and isinstance(event, QDropEvent):
            paths = model_files(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(paths)
                return True
        return super().eventFilter(watched, event)


def model_files(carried: QMimeData) -> list[Path]:
    """The files that are dragged, where all of them are models; none otherwise."""
    urls = carried.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    is_all = len(paths) == len(urls) and all(path.name.lower().endswith(_SUFFIX) for path in paths)
    return paths if is_all else []
