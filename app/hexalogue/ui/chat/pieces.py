"""A turn as the pieces it is shown by, top to bottom. Pure.

A piece is a frozen value: the transcript compares the old and the new pieces of a turn and touches only the widgets of
those that differ.
"""

from dataclasses import dataclass
from typing import TypeAlias

from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Failure, Turn
from hexalogue.ui.chat import words
from hexalogue.ui.chat.names import Names
from hexalogue.ui.language import say
from hexalogue.ui.markdown.blocks import Block, Kind
from hexalogue.ui.markdown.growing import GrowingMarkdown

# Neighbouring paragraphs share a widget up to this many characters: one can be selected across them, and rendering it
# again when a paragraph joins takes under 2 ms (measured 2026-11).
JOINED_CHARACTERS = 1200


@dataclass(frozen=True, slots=True)
class Question:
    """The person's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Header:
    """Who answers. model: its name."""

    model: str
    place: str


@dataclass(frozen=True, slots=True)
class Detour:
    """Who was asked before the one that answers, a sentence each."""

    hops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, headings, lists, quotes. runs_on: the next piece goes on with the same block: no gap between."""

    blocks: tuple[Block, ...]
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A program or a part of one. first, last: whether the card begins or ends here. index: its number in the turn."""

    block: Block
    first: bool
    last: bool
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, or some of its rows."""

    block: Block


@dataclass(frozen=True, slots=True)
class Notice:
    """What a person must know of an answer that is not just done."""

    state: AnswerState
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Footer:
    """Below a finished answer. number, of: which answer of how many is shown, from 1."""

    figures: tuple[str, ...]
    privacy: Privacy | None
    left_out: str
    number: int
    of: int
    note: str = ""
    has_text: bool = True


# States whose answer can be asked for again from the footer, even when no text came.
_FOOTED = (AnswerState.DONE, AnswerState.STOPPED)

Piece: TypeAlias = Question | Header | Detour | Prose | Code | Table | Notice | Footer


class AnswerPieces:
    """The pieces of one growing answer's text; the finished ones are made once."""

    def __init__(self, text: str = "") -> None:
        self.growing = GrowingMarkdown(text)
        self._done: list[Piece] = []
        self._taken = 0

    def follow(self, text: str) -> bool:
        """Grow into `text`; False, and nothing changed, where it does not go on from here."""
        return self.growing.follow(text)

    def pieces(self, *, is_open: bool) -> list[Piece]:
        """All of them. is_open: the last block may still change, so it stays apart."""
        frozen = self.growing.frozen
        for block in frozen[self._taken :]:
            join(self._done, block)
        self._taken = len(frozen)
        shown = list(self._done)
        for block in self.growing.open:
            join(shown, block, is_open=is_open)
        return shown


def join(pieces: list[Piece], block: Block, *, is_open: bool = False) -> None:
    """Add one block: to the last piece where the two belong together, else as a piece of its own."""
    last = pieces[-1] if pieces else None
    match block.kind:
        case Kind.CODE:
            goes_on = block.continues and isinstance(last, Code)
            if goes_on and isinstance(last, Code):
                pieces[-1] = Code(last.block, last.first, last=False)
            pieces.append(Code(block, first=not goes_on, last=True, is_open=is_open))
        case Kind.TABLE:
            pieces.append(Table(block))
        case Kind.PROSE if isinstance(last, Prose) and not is_open and _has_room(last, block):
            pieces[-1] = Prose((*last.blocks, block))
        case _:
            if block.continues and isinstance(last, Prose):
                pieces[-1] = Prose(last.blocks, runs_on=True)
            pieces.append(Prose((block,)))


def pieces_of(turn: Turn, answer_pieces: AnswerPieces, names: Names) -> list[Piece]:
    """The whole turn. `answer_pieces` holds the text of the answer that is shown."""
    answer = turn.answer
    is_open = answer.state.is_open
    found: list[Piece] = [Question(turn.question)]
    if answer.model is not None and (answer.text or answer.state is not AnswerState.QUEUED):
        found.append(_header(answer.model, answer, names))
    if answer.tried:
        found.append(Detour(tuple(words.hop(hop, names.provider(hop.provider)) for hop in answer.tried)))
    found += answer_pieces.pieces(is_open=is_open)
    if answer.state in words.NOTICES or answer.state is AnswerState.FAILED:
        found.append(Notice(answer.state, answer.failure))
    if not is_open and (answer.text or len(turn.answers) > 1 or answer.state in _FOOTED):
        found.append(footer_of(turn, answer))
    return found


def _header(model: ModelId, answer: Answer, names: Names) -> Header:
    is_built_in = answer.provider is None or answer.provider == names.built_in
    name = names.model(model) or say(words.USUAL_MODEL)
    return Header(
        name, say(words.BUILT_IN) if is_built_in else words.at(names.provider(answer.provider or ProviderId("")))
    )


def footer_of(turn: Turn, answer: Answer) -> Footer:
    """What stands below a finished answer."""
    return Footer(
        figures=words.figures(answer),
        privacy=answer.privacy if _was_asked(answer) else None,
        left_out=words.left_out(answer.dropped_turns),
        number=turn.shown + 1,
        of=len(turn.answers),
        note=_note(answer),
        has_text=bool(answer.text),
    )


def _was_asked(answer: Answer) -> bool:
    """Whether the words went anywhere: not where it failed before anybody could be reached."""
    return answer.failure is None or bool(answer.text) or answer.failure.kind not in words.NOBODY_ASKED


def _note(answer: Answer) -> str:
    if answer.state is AnswerState.STOPPED:
        return say(words.STOPPED)
    return say(words.CUT_BY_LENGTH) if answer.finish_reason == "length" else ""


def code_around(pieces: list[Piece], index: int) -> str:
    """The whole program that the part at `index` belongs to, for the clipboard."""
    start = index
    while start > 0 and not _code(pieces[start]).first:
        start -= 1
    end = index
    while end + 1 < len(pieces) and not _code(pieces[end]).last:
        end += 1
    return "".join(_code(piece).block.source for piece in pieces[start : end + 1]).rstrip("\n")


def _code(piece: Piece) -> Code:
    if not isinstance(piece, Code):
        raise TypeError(f"not a program: {piece!r}")
    return piece


def _has_room(last: Prose, block: Block) -> bool:
    return not block.continues and sum(len(part.source) for part in last.blocks) + len(block.source) < JOINED_CHARACTERS
