"""Where a person reads: at the end, which is followed while it grows, or at a place that stays put. No Qt."""

from hexalogue.ui.chat.stack import Anchor, TurnStack

_END_PX = 24  # air below the last piece
_NEAR_END_PX = 4


class ReadingPlace:
    """All lengths are pixels. height: of the window onto the conversation."""

    def __init__(self, stack: TurnStack) -> None:
        self._stack = stack
        self._anchor: Anchor | None = None

    @property
    def is_at_end(self) -> bool:
        """Whether the newest is in view and stays there."""
        return self._anchor is None

    def go_to_end(self) -> None:
        """Stay at the newest from now on."""
        self._anchor = None

    def go_to(self, top: int, height: int) -> None:
        """The person moved there; near enough to the end is the end."""
        self._anchor = None if top >= self.lowest_top(height) - _NEAR_END_PX else self._stack.anchor_at(top)

    def stay_at(self, anchor: Anchor, *, above: int) -> None:
        """Read there, with `above` pixels of what stands before it."""
        self._anchor = self._stack.anchor_at(max(0, self._stack.offset_of(anchor) - above))

    def top(self, height: int) -> int:
        """What is at the upper edge, from the top of everything."""
        lowest = self.lowest_top(height)
        return lowest if self._anchor is None else max(0, min(lowest, self._stack.offset_of(self._anchor)))

    def lowest_top(self, height: int) -> int:
        """The upper edge when the end is in view."""
        return max(0, self._stack.total + _END_PX - height)
