"""Names, addresses and numbers in a line that is read from right to left: they keep their own order."""

from PySide6.QtGui import QGuiApplication

# FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode 15, UAX 9, 2.4.2, read 2026-11): nothing of them is seen.
_BEGIN, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text apart from what stands around it. From left to right nothing needs that, and it stays as it is."""
    return f"{_BEGIN}{text}{_END}" if text and QGuiApplication.isRightToLeft() else text
