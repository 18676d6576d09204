"""All turns one above the other: how high each is, what can be seen, and where a person was reading. No Qt.

A turn's height is estimated until it has been seen, and exact afterwards. Only turns near the window are read (their
Markdown parsed into pieces); the others are a length and a number of lines.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.ui.chat.heights import Heights
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.pieces import (
    AnswerPieces,
    Code,
    Detour,
    Footer,
    Header,
    Notice,
    Piece,
    Prose,
    Question,
    Table,
    pieces_of,
)
from hexalogue.ui.markdown.parser import References

# Turns whose pieces are kept: enough for several screens, little enough for a few MB.
KEPT_LAYOUTS = 60
# The parts of an estimate, pixels; they only have to be near (the real height follows when it is seen).
_TURN_PX = 150
_PIECE_PX: dict[type, int] = {
    Question: 60,
    Header: 32,
    Detour: 40,
    Code: 62,
    Table: 20,
    Notice: 60,
    Footer: 44,
    Prose: 8,
}


@dataclass(frozen=True, slots=True)
class Ruler:
    """What an estimate is made with: pixels."""

    width: int = 760
    character: float = 7.0
    line: int = 21

    def lines_px(self, characters: int, lines: int) -> int:
        """About how high so much text is."""
        return (int(characters * self.character) // self.width + lines + 1) * self.line


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in the conversation that stays put while heights change: pixels below the top of a piece."""

    turn: TurnId
    piece: int
    offset: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One piece that can be seen. top: in the whole conversation. exact: its height is measured."""

    turn: TurnId
    index: int
    piece: Piece
    top: int
    height: int
    exact: bool


class TurnLayout:
    """The pieces of one turn and their heights. names: see `TurnStack`."""

    def __init__(self, turn: Turn, ruler: Ruler, names: Names) -> None:
        self._names = names
        self._answer = turn.answer.id
        self._answer_pieces = AnswerPieces(turn.answer.text)
        self.pieces = pieces_of(turn, self._answer_pieces, names)
        self.heights = [_estimate(piece, ruler) for piece in self.pieces]
        self.exact = [False] * len(self.pieces)

    @property
    def references(self) -> References:
        """The link definitions of the answer."""
        return self._answer_pieces.growing.references

    def update(self, turn: Turn, ruler: Ruler) -> None:
        """The turn changed: heights of pieces that stayed the same are kept."""
        if turn.answer.id != self._answer or not self._answer_pieces.follow(turn.answer.text):
            self._answer = turn.answer.id
            self._answer_pieces = AnswerPieces(turn.answer.text)
        old, self.pieces = self.pieces, pieces_of(turn, self._answer_pieces, self._names)
        same = _common_length(old, self.pieces)
        rest = self.pieces[same:]
        # The open piece keeps its last height as the estimate of the next: it grows by a line at most.
        before = self.heights[same:]
        guesses = [
            before[index] if index < len(before) and type(piece) is type(old[same + index]) else _estimate(piece, ruler)
            for index, piece in enumerate(rest)
        ]
        self.heights = [*self.heights[:same], *guesses]
        self.exact = [*self.exact[:same], *[False] * len(rest)]

    def forget_heights(self, ruler: Ruler) -> None:
        """Another width or font."""
        self.heights = [_estimate(piece, ruler) for piece in self.pieces]
        self.exact = [False] * len(self.pieces)


class TurnStack:
    """The turns of one conversation, and where each stands. names: how those who answer are called."""

    def __init__(self, ruler: Ruler | None = None, names: Names | None = None) -> None:
        self._names = names or Names()
        self.ruler = ruler or Ruler()
        self.turns: list[Turn] = []
        self._places: dict[TurnId, int] = {}
        self._heights = Heights()
        self._layouts: OrderedDict[TurnId, TurnLayout] = OrderedDict()

    @property
    def total(self) -> int:
        """The height of everything, pixels."""
        return self._heights.total

    def show(self, turns: Sequence[Turn]) -> None:
        """Start over with these turns."""
        self.turns = list(turns)
        self._places = {turn.id: place for place, turn in enumerate(self.turns)}
        self._layouts.clear()
        self._heights = Heights(self._estimates())

    def add(self, turn: Turn) -> None:
        """One more at the end."""
        self._places[turn.id] = len(self.turns)
        self.turns.append(turn)
        self._heights.append(_turn_estimate(turn, self.ruler))

    def update(self, turn: Turn) -> None:
        """A turn changed. One that is not shown here changes nothing."""
        place = self._places.get(turn.id)
        if place is None:
            return
        self.turns[place] = turn
        layout = self._layouts.get(turn.id)
        if layout is None:
            self._heights.change(place, _turn_estimate(turn, self.ruler))
            return
        layout.update(turn, self.ruler)
        self._heights.change(place, sum(layout.heights))

    def turn(self, turn_id: TurnId) -> Turn | None:
        """The turn as it is shown; None for one of another conversation."""
        place = self._places.get(turn_id)
        return None if place is None else self.turns[place]

    def pieces(self, turn_id: TurnId) -> list[Piece]:
        """The pieces of a turn."""
        return self._layout(self._places[turn_id]).pieces

    def references(self, turn_id: TurnId) -> References:
        """The link definitions of the answer that is shown."""
        return self._layout(self._places[turn_id]).references

    def use_ruler(self, ruler: Ruler) -> None:
        """Another width or font: all heights are estimates again."""
        self.ruler = ruler
        for layout in self._layouts.values():
            layout.forget_heights(ruler)
        self._heights = Heights(self._estimates())

    def visible(self, top: int, height: int) -> Iterator[Slot]:
        """The pieces between `top` and `top + height`, in order."""
        if not self.turns:
            return
        place = self._heights.index_at(top)
        turn_top = self._heights.before(place)
        while place < len(self.turns) and turn_top < top + height:
            layout = self._layout(place)
            piece_top = turn_top
            for index, piece in enumerate(layout.pieces):
                piece_height = layout.heights[index]
                if piece_top + piece_height > top and piece_top < top + height:
                    exact = layout.exact[index]
                    yield Slot(self.turns[place].id, index, piece, piece_top, piece_height, exact)
                piece_top += piece_height
            turn_top = piece_top
            place += 1
        self._forget_far()

    def measured(self, slot: Slot, height: int) -> bool:
        """The real height of a piece. True when that moves something."""
        layout = self._layouts[slot.turn]
        layout.exact[slot.index] = True
        difference = height - layout.heights[slot.index]
        if difference:
            layout.heights[slot.index] = height
            self._heights.change(self._places[slot.turn], sum(layout.heights))
        return bool(difference)

    def anchor_at(self, offset: int) -> Anchor | None:
        """The place at `offset` from the top of everything; None in an empty conversation."""
        if not self.turns:
            return None
        place = self._heights.index_at(offset)
        below = offset - self._heights.before(place)
        ends = list(accumulate(self._layout(place).heights))
        index = next((index for index, end in enumerate(ends) if below < end), len(ends) - 1)
        start = ends[index - 1] if index else 0
        return Anchor(self.turns[place].id, index, below - start)

    def offset_of(self, anchor: Anchor) -> int:
        """Where that place is now. Never outside its piece, and 0 when its turn is gone."""
        place = self._places.get(anchor.turn)
        if place is None:
            return 0
        heights = self._layout(place).heights
        index = min(anchor.piece, len(heights) - 1)
        return self._heights.before(place) + sum(heights[:index]) + min(anchor.offset, heights[index])

    def _layout(self, place: int) -> TurnLayout:
        turn = self.turns[place]
        layout = self._layouts.get(turn.id)
        if layout is None:
            layout = self._layouts[turn.id] = TurnLayout(turn, self.ruler, self._names)
            self._heights.change(place, sum(layout.heights))
        else:
            self._layouts.move_to_end(turn.id)
        return layout

    def _forget_far(self) -> None:
        """Drop the pieces of turns not looked at for long; their height stays as it was measured."""
        while len(self._layouts) > KEPT_LAYOUTS:
            self._layouts.popitem(last=False)

    def _estimates(self) -> Iterator[int]:
        for turn in self.turns:
            layout = self._layouts.get(turn.id)
            yield _turn_estimate(turn, self.ruler) if layout is None else sum(layout.heights)


def _turn_estimate(turn: Turn, ruler: Ruler) -> int:
    text = turn.answers[turn.shown].text
    asked = turn.question
    characters, lines = len(text) + len(asked), text.count("\n") + asked.count("\n")
    return _TURN_PX + ruler.lines_px(characters, lines)


def _estimate(piece: Piece, ruler: Ruler) -> int:
    base = _PIECE_PX[type(piece)]
    match piece:
        case Question(text):
            return base + ruler.lines_px(len(text), text.count("\n"))
        case Prose(blocks):
            return base + sum(ruler.lines_px(len(block.source), block.source.count("\n") - 1) for block in blocks)
        case Code(block) | Table(block):
            return base + ruler.line * block.source.count("\n")
        case _:
            return base


def _common_length(old: Sequence[Piece], new: Sequence[Piece]) -> int:
    """How many pieces from the start are the same; the frozen ones are the same objects, so this is quick."""
    for index, (before, now) in enumerate(zip(old, new, strict=False)):
        if before is not now and before != now:
            return index
    return min(len(old), len(new))
