"""A label that can mark words of its text, as a search does."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hexalogue.ui.settings.search import spans
from hexalogue.ui.theme import Theme


class MarkedLabel(QLabel):
    """Plain text while nothing is looked for. What a screen reader says is the plain text in any case."""

    def __init__(self, theme: Theme, text: str, role: str = "", *, wraps: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self._plain = text
        self._words: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setAccessibleName(text)
        if role:
            self.setProperty("role", role)
        theme.changed.connect(self._render)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these, and nothing for none."""
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._render()

    def _render(self) -> None:
        pieces = spans(self._plain, self._words)
        if not any(is_word for _, is_word in pieces):
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._plain)
            return
        style = f"background-color: {self._theme.tokens.selection}; color: {self._theme.tokens.text}"
        html = "".join(
            f'<span style="{style}">{escape(text)}</span>' if is_word else escape(text) for text, is_word in pieces
        )
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(html)
