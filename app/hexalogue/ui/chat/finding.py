"""Which turns hold the words that are looked for, and in which of their pieces. Pure."""

from collections.abc import Sequence

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.ui.chat.pieces import Code, Piece, Prose, Question, Table


def turns_with(words: str, turns: Sequence[Turn]) -> tuple[TurnId, ...]:
    """Those whose question or shown answer holds the words, from the oldest. Case does not matter."""
    wanted = words.strip().casefold()
    if not wanted:
        return ()
    return tuple(turn.id for turn in turns if wanted in f"{turn.question}\n{turn.answer.text}".casefold())


def piece_with(words: str, pieces: Sequence[Piece]) -> int:
    """The number of the first piece that holds the words; 0 where marks stand between them."""
    wanted = words.strip().casefold()
    return next((number for number, piece in enumerate(pieces) if wanted in _text_of(piece).casefold()), 0)


def _text_of(piece: Piece) -> str:
    match piece:
        case Question(text):
            return text
        case Prose(blocks):
            return "\n".join(block.source for block in blocks)
        case Code(block) | Table(block):
            return block.source
        case _:
            return ""
