"""Which rows of the Settings page a search finds, and what of their words to mark. Pure."""

import re
from collections.abc import Sequence

from hexalogue.ui.language import say
from hexalogue.ui.settings.fields import SECTIONS, Field, Row, Section
from hexalogue.ui.settings.kinds import Choice

Span = tuple[str, bool]
"""A piece of a text, and whether it is one of the words."""


def found_rows(search: str) -> frozenset[str]:
    """Ids of the rows in which every word of the search stands somewhere; all rows for an empty one."""
    words = words_of(search)
    return frozenset(row.id for section in SECTIONS for row in section.rows if _holds(section, row, words))


def words_of(search: str) -> tuple[str, ...]:
    """The words of a search."""
    return tuple(search.split())


def spans(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """The text in pieces, the words marked. Together the pieces are the text."""
    if not words:
        return ((text, False),)
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE)
    pieces: list[Span] = []
    at = 0
    for match in pattern.finditer(text):
        pieces += [(text[at : match.start()], False), (match.group(), True)]
        at = match.end()
    return tuple(piece for piece in (*pieces, (text[at:], False)) if piece[0])


def _holds(section: Section, row: Row, words: Sequence[str]) -> bool:
    texts = [say(section.title), say(row.label), say(row.help), say(row.also) if row.also else "", row.also, row.id]
    if isinstance(row, Field) and isinstance(row.kind, Choice):
        texts += [say(word) for _, word in row.kind.options]
    everything = "\n".join(texts).casefold()
    return all(word.casefold() in everything for word in words)
