"""The bundled fonts: Inter for text, JetBrains Mono for code; what the first paint needs first, the rest later.

Neither has Han or kana: those come from the system, from a font made for the language of the window. Without a choice
Chinese would be written with Japanese forms of its signs, or the other way round.
"""

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

# For each language the fonts that macOS, Windows and Linux bring (names in their font lists, read 2026-11).
EASTERN = {
    "ja": (
        "Hiragino Sans",
        "Yu Gothic UI",
        "Meiryo",
        "Noto Sans CJK JP",
        "Noto Sans JP",
        "IPAexGothic",
        "TakaoPGothic",
    ),
    "zh_CN": (
        "PingFang SC",
        "Microsoft YaHei UI",
        "Microsoft YaHei",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "WenQuanYi Micro Hei",
        "WenQuanYi Zen Hei",
    ),
}
_SIGNS = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
}


def load_first() -> None:
    """Before the window: what its first paint needs. A missing file falls back to the system's font."""
    _load(FIRST)


def load_later() -> None:
    """After the first paint: the other weights and the code font."""
    _load(LATER)


def can_show(code: str) -> bool:
    """Whether some font here has the signs of this language."""
    return code not in _SIGNS or _SIGNS[code] in QFontDatabase.writingSystems()


def stand_in(code: str) -> None:
    """From now on signs that our own fonts lack come from the fonts of this language; the system chooses otherwise."""
    for family in (SANS_FAMILY, MONO_FAMILY):
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, EASTERN.get(code, ()))


def text_font(size_px: float | None = None, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter at a size in device-independent pixels, that of text where none is named; then the system's sans serif."""
    font = QFont([SANS_FAMILY, "Sans Serif"])
    font.setPixelSize(round(size_px or METRICS.base_px))
    font.setWeight(weight)
    return font


def code_font() -> QFont:
    """JetBrains Mono, then the system's own fixed font."""
    font = QFont([MONO_FAMILY, "monospace"])
    font.setPixelSize(round(METRICS.code_px))
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _load(names: tuple[str, ...]) -> None:
    home = resources_folder() / "fonts"
    for name in names:
        _add(home / name)


@cache
def _add(path: Path) -> int:
    """Once for each file, however often it is asked for."""
    return QFontDatabase.addApplicationFont(str(path))
