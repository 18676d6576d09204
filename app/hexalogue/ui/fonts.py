"""The bundled fonts: Inter for text, JetBrains Mono for code; what the first paint needs first, the rest later."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from hexalogue.ui.resources import resources_folder
from hexalogue.ui.tokens import METRICS, MONO_FAMILY, SANS_FAMILY

# Each file costs about half a millisecond; only these two weights are on the first picture.
FIRST = ("Inter-Regular.otf", "Inter-SemiBold.otf")
LATER = (
    "Inter-Medium.otf",
    "Inter-Bold.otf",
    "Inter-Italic.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Bold.ttf",
)


def load_first(folder: Path | None = None) -> None:
    """Before the window: what its first paint needs. A missing file falls back to the system's font."""
    _load(FIRST, folder)


def load_later(folder: Path | None = None) -> None:
    """After the first paint: the other weights and the code font."""
    _load(LATER, folder)


def text_font(size_px: float | None = None, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter at a size in device-independent pixels, that of text where none is named; then the system's sans serif."""
    font = QFont([SANS_FAMILY, "Sans Serif"])
    font.setPixelSize(round(size_px or METRICS.base_px))
    font.setWeight(weight)
    return font


def code_font(size_px: float | None = None) -> QFont:
    """JetBrains Mono, then the system's own fixed font."""
    font = QFont([MONO_FAMILY, "monospace"])
    font.setPixelSize(round(size_px or METRICS.code_px))
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _load(names: tuple[str, ...], folder: Path | None) -> None:
    home = folder or resources_folder() / "fonts"
    for name in names:
        _add(home / name)


@cache
def _add(path: Path) -> int:
    """Once for each file, however often it is asked for."""
    return QFontDatabase.addApplicationFont(str(path))
