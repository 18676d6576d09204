"""Files that are dropped anywhere on a window, whatever page it shows: models are taken, others are told about."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from hexalogue.ui.language import say

_SUFFIX: Final = ".gguf"
_KINDS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


# A name is no sentence.
_MOST_LETTERS: Final = 60


class ModelDrops(QObject):
    """take: gets the models.   tell: gets a title and a text, about what is none. A page that takes files itself is
    asked before the window is."""

    def __init__(
        self, window: QWidget, take: Callable[[list[Path]], object], tell: Callable[[str, str], object]
    ) -> None:
        super().__init__(window)
        self._take = take
        self._tell = tell
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let files in, also those that are no models: what is not let in cannot be told why. Leave everything else."""
        if event.type() in _KINDS and isinstance(event, QDropEvent):
            paths = files_of(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._dropped(paths)
                return True
        return super().eventFilter(watched, event)

    def _dropped(self, paths: list[Path]) -> None:
        others = [path for path in paths if not path.name.lower().endswith(_SUFFIX)]
        if others:
            self._tell(*said_refusal(others))
        else:
            self._take(paths)


def files_of(carried: QMimeData) -> list[Path]:
    """The files that are dragged, where nothing else is; none otherwise."""
    urls = carried.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) else []


def said_refusal(others: list[Path]) -> tuple[str, str]:
    """A title and a text about files that are no models."""
    name = others[0].name
    name = name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"
    if others[0].is_dir():
        return say("“{name}” is a folder", name=name), say("To import the models in it, drop it on the Models page.")
    return (
        say("“{name}” is not a model", name=name),
        say(
            "A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for"
            " now: “hexalogue ask --file”, the file, and the question."
        ),
    )
