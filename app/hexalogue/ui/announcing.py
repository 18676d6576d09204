"""What a screen reader is told without anything being focused: politely, when it has finished what it says now."""

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

# An answer is told sentence by sentence, and never more of it at once than somebody would listen to in one go.
LONGEST = 600
_SENTENCE_END = r"[.!?…](?=[\s\"”’»)]|$)|[。！？]|\n"


def announce(widget: QWidget, text: str) -> None:
    """Say it, where somebody listens."""
    if text.strip() and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


class GrowingAnswer:
    """Which part of an answer that comes has not been told yet."""

    def __init__(self) -> None:
        self._told = 0

    def whole_sentences(self, text: str, *, is_over: bool) -> str:
        """The sentences that have come to their end since the last call, in plain words; all the rest when it is over.

        Empty while a sentence is still being written.
        """
        end = len(text) if is_over else _end_of_sentences(text, self._told)
        fresh, self._told = text[self._told : end], max(self._told, end)
        return plain(fresh)[:LONGEST]


def plain(text: str) -> str:
    """Without the marks of Markdown that a voice would spell out; programs are left to be read on the page."""
    without_code = re.sub(r"(?s)```.*?(```|$)", " ", text)
    return " ".join(re.sub(r"[*_`#>|]+", " ", without_code).split())


def _end_of_sentences(text: str, start: int) -> int:
    if text.count("```") % 2:  # inside a program nothing ends
        text = text[: text.rfind("```")]
    ends = [found.end() for found in re.finditer(_SENTENCE_END, text[start:])]
    # The last sentence end may go on: “3.” of “3.14”. What stands before a line's end does not.
    settled = [end for end in ends if start + end < len(text) or text.endswith("\n")]
    return start + settled[-1] if settled else start
