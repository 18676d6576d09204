"""Where the words that are looked for stand: in which turns, in which of their pieces, and where there. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.pieces import AnswerPieces, Code, Piece, Prose, Question, Table, pieces_of
from hexalogue.ui.markdown.parser import References
from hexalogue.ui.markdown.plain import words_of

_MARKS = str.maketrans("", "", "*_~`\\")


@dataclass(frozen=True, slots=True)
class Match:
    """One place. piece: which of the turn's.   number: which of that piece's matches, from 0."""

    turn: TurnId
    piece: int
    number: int


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Where the words begin and end in a text. Case and the width of gaps do not matter; a line's end ends a match."""
    parts = words.split()
    if not parts:
        return []
    pattern = r"[^\S\n]+".join(map(re.escape, parts))
    return [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]


class Searched:
    """The words of turns that were searched once, kept while the search is open."""

    def __init__(self) -> None:
        self._texts: dict[TurnId, tuple[Turn, list[tuple[int, str]]]] = {}

    def matches(self, words: str, turns: Sequence[Turn]) -> Iterator[list[Match]]:
        """Turn by turn from the newest, each with its matches from the newest: a long conversation can be searched in
        several goes.
        """
        for turn in reversed(turns):
            found = self._in_turn(words, turn) if _may_hold(words, turn) else []
            yield found[::-1]

    def _in_turn(self, words: str, turn: Turn) -> list[Match]:
        return [
            Match(turn.id, piece, number)
            for piece, text in self._texts_of(turn)
            for number, _ in enumerate(places_of(words, text))
        ]

    def _texts_of(self, turn: Turn) -> list[tuple[int, str]]:
        known = self._texts.get(turn.id)
        if known is None or known[0] is not turn:
            known = self._texts[turn.id] = (turn, _texts(turn))
        return known[1]


def _may_hold(words: str, turn: Turn) -> bool:
    """A quick look at the Markdown: reading all of it takes a thousand times as long."""
    text = f"{turn.question}\n{turn.answer.text}"
    plain = unescape(text).translate(_MARKS).casefold()
    return all(word.translate(_MARKS).casefold() in plain for word in words.split())


def _texts(turn: Turn) -> list[tuple[int, str]]:
    answer = AnswerPieces(turn.answer.text)
    pieces = pieces_of(turn, answer, Names())
    texts = ((index, _text_of(piece, answer.growing.references)) for index, piece in enumerate(pieces))
    return [(index, text) for index, text in texts if text]


def _text_of(piece: Piece, references: References) -> str:
    match piece:
        case Question(text):
            return text
        case Prose(blocks):
            return words_of(blocks, references)
        case Code(block):
            return block.source
        case Table(block):
            return words_of((block,), references)
        case _:
            return ""
