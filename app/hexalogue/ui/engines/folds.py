"""What unfolds below an engine: the timeline of what happened, its log, what was installed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from hexalogue.ui.engines import words
from hexalogue.ui.engines.rows import TimelineRow
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push

_MOST_PX = 260
_LINES = 2000
_LEAST_LINES = 4


class TextFold(QTextEdit):
    """Text to read, as high as it is and no higher than `_MOST_PX`. All of it is escaped."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._html = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setProperty("role", "strip")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)  # it stands on its card
        self.document().setDocumentMargin(8)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def show_timeline(self, rows: Sequence[TimelineRow]) -> None:
        """The newest first, each with what to do about it."""
        if not rows:
            self.show_lines((), say(words.NO_TIMELINE))
            return
        tokens = self._theme.tokens
        cells = []
        for row in rows:
            fix = f"<br><span style='color:{tokens.muted}'>{escape(row.fix)}</span>" if row.fix else ""
            colour = getattr(tokens, row.colour)
            cells.append(
                f"<tr><td style='color:{tokens.faint};white-space:pre'>{escape(row.when)}&nbsp;&nbsp;</td>"
                f"<td style='color:{colour}'>●&nbsp;&nbsp;</td><td>{escape(row.text)}{fix}</td></tr>"
            )
        self._put(f"<table cellspacing='0' cellpadding='3'>{''.join(cells)}</table>")

    def show_lines(self, lines: Sequence[str], otherwise: str) -> None:
        """otherwise: what to say when there are none."""
        if lines:
            self._put("".join(f"<p style='margin:3px 0'>{escape(line)}</p>" for line in lines))
        else:
            self._put(f"<p style='color:{self._theme.tokens.muted};margin:3px 0'>{escape(otherwise)}</p>")

    def _put(self, html: str) -> None:
        if html != self._html:
            self._html = html
            bar = self.verticalScrollBar()
            place = bar.value()
            self.setHtml(f"<div style='font-size:{METRICS.secondary_px:g}px'>{html}</div>")
            bar.setValue(place)
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(_MOST_PX, round(self.document().size().height()) + 2))


class LogFold(QFrame):
    """The last lines of a log, monospaced, with Copy and a button that reads it again."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("role", "code")
        self._text.setMaximumBlockCount(_LINES)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setAccessibleName(say("Log of {name}", name=name))
        self.copy_button = push(say("Copy"), "plain", self._copy, name=say("Copy the log of {name}", name=name))
        self.again_button = push(say("Read again"), "quiet", name=say("Read the log of {name} again", name=name))
        self.setLayout(in_column([self._text, in_row([self.copy_button, self.again_button, None])]))

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def show_log(self, text: str) -> None:
        """Show this, the end in view."""
        shown = text.rstrip() or say(words.NO_LOG)
        if shown != self.text:
            self._text.setPlainText(shown)
            self._fit()
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.maximum())
        self.copy_button.setEnabled(bool(text.strip()))
        self.copy_button.setText(say("Copy"))

    def _fit(self) -> None:
        """Whole lines, as many as there are and no more than fit into `_MOST_PX`: one that is cut looks torn."""
        self._text.ensurePolished()
        line_px = QFontMetricsF(self._text.font()).lineSpacing()
        around_px = 2 * round(self._text.document().documentMargin()) + 2 * self._text.frameWidth()
        most = int((_MOST_PX - around_px) / line_px)
        lines = min(most, max(_LEAST_LINES, self._text.document().blockCount()))
        self._text.setFixedHeight(round(lines * line_px) + around_px)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy_button.setText(say("Copied"))
