"""Markdown that grows: finished blocks are frozen, only what is still open is read again."""

from collections.abc import Sequence

from hexalogue.ui.markdown.blocks import Block, Opening, blocks_of, tail_from
from hexalogue.ui.markdown.parser import References


class GrowingMarkdown:
    """The blocks of a text that is appended to. What an append costs does not depend on what stands before it."""

    def __init__(self, text: str = "") -> None:
        self.text = ""
        self.references: References = {}
        self._frozen: list[Block] = []
        self._open: tuple[Block, ...] = ()
        self._tail = ""
        self._opening = Opening()
        if text:
            self.append(text)

    @property
    def frozen(self) -> Sequence[Block]:
        """Blocks that will not change again."""
        return self._frozen

    @property
    def open(self) -> tuple[Block, ...]:
        """What the next piece of text may change: the last block, and the one before it while a line is unfinished."""
        return self._open

    def append(self, text: str) -> None:
        """Add to the end."""
        self.text += text
        self._tail += text
        found = blocks_of(self._tail, self.references, self._opening)
        settled = _settled(found, self._tail)
        self._frozen += found[:settled]
        self._open = found[settled:]
        if settled:
            self._opening = Opening(continues=found[settled].continues, number=found[settled].number)
            self._tail = tail_from(found[settled], self._tail)

    def follow(self, text: str) -> bool:
        """Grow into `text`. False, and nothing changed, where it does not go on from here."""
        if not text.startswith(self.text):
            return False
        if len(text) > len(self.text):
            self.append(text[len(self.text) :])
        return True


def _settled(found: Sequence[Block], text: str) -> int:
    """How many blocks can be frozen: all but the last, which may grow.

    A block made only of the unfinished line is not yet one: “***” may become “***bold” and join the block before it.
    """
    if len(found) < 2:
        return 0
    last = found[-1]
    is_new_line = last.first_line >= text.count("\n") and not text.endswith("\n") and not last.continues
    return len(found) - (2 if is_new_line else 1)
