"""Ranges of bytes: which are there, which are missing, and who fetches which.

A range is (start, end), end not included. The first half is pure; `Spans` shares the missing ranges out to connections.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

Range = tuple[int, int]

# A range shorter than twice this is not worth another request: it would take longer to ask than to wait.
MIN_SPLIT_BYTES = 2 << 20


def merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same bytes as the fewest ranges, in order. Empty and backward ranges fall out."""
    joined: list[Range] = []
    for start, end in sorted(r for r in ranges if r[0] < r[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def missing(good: Iterable[Range], size_bytes: int) -> tuple[Range, ...]:
    """What of 0 to size is not in `good`, in order."""
    gaps: list[Range] = []
    position = 0
    for start, end in merged(good):
        if start > position:
            gaps.append((position, min(start, size_bytes)))
        position = max(position, end)
    return merged([*gaps, (position, size_bytes)])


def prefix_end(good: Iterable[Range]) -> int:
    """How far the file is there without a gap."""
    ranges = merged(good)
    return ranges[0][1] if ranges and ranges[0][0] == 0 else 0


def total(ranges: Iterable[Range]) -> int:
    """How many bytes."""
    return sum(end - start for start, end in merged(ranges))


@dataclass(slots=True, eq=False)
class Span:
    """What one connection is fetching. position moves as bytes arrive; end moves down when another takes the rest.

    end: None while the size is not known, then the body's own end counts.
    """

    position: int
    end: int | None

    @property
    def is_done(self) -> bool:
        """Whether all of it has arrived."""
        return self.end is not None and self.position >= self.end


class Spans:
    """The missing ranges, shared out. Any thread may call any method."""

    def __init__(self, ranges: Iterable[Range], *, is_endless: bool = False) -> None:
        """`is_endless`: one span from 0 whose end nobody knows, and no splitting."""
        self._free: list[Range] = [] if is_endless else list(merged(ranges))
        self._endless = [Span(0, None)] if is_endless else []
        self._taken: list[Span] = []
        self._lock = Lock()
        self._piece_bytes: int | None = None

    def take(self) -> Span | None:
        """A range of one's own: the next piece, near the end half of the largest under way. None: nothing is left."""
        with self._lock:
            span = self._next()
            if span is not None:
                self._taken.append(span)
            return span

    def cut_pieces(self, piece_bytes: int) -> None:
        """From now on nobody takes more than a piece at once: with several connections the front of the file then grows
        without large gaps, and the hash that follows it is done soon after the last byte.
        """
        with self._lock:
            self._piece_bytes = max(piece_bytes, MIN_SPLIT_BYTES)

    def advance(self, span: Span, arrived_bytes: int) -> int:
        """Claim bytes that arrived; returns how many of them are still this span's (its end may have moved down)."""
        with self._lock:
            allowed = arrived_bytes if span.end is None else max(0, min(arrived_bytes, span.end - span.position))
            span.position += allowed
            return allowed

    def give_back(self, span: Span) -> None:
        """Done with it; what has not arrived is free again."""
        with self._lock:
            self._taken.remove(span)
            if span.end is not None and span.position < span.end:
                self._free.append((span.position, span.end))

    @property
    def has_work(self) -> bool:
        """Whether `take` would give something."""
        with self._lock:
            return bool(self._endless or self._free or self._largest()[0] >= 2 * MIN_SPLIT_BYTES)

    def _next(self) -> Span | None:
        if self._endless:
            return self._endless.pop()
        left, largest = self._largest()
        if not self._free and largest is not None and largest.end is not None:
            # Near the end there are no pieces left, only halves.
            keep = left - left // 2 if self._piece_bytes is None else min(self._piece_bytes, left - left // 2)
            if left < 2 * MIN_SPLIT_BYTES:
                return None
            self._free.append((largest.position + keep, largest.end))
            largest.end = largest.position + keep
        return self._first_piece() if self._free else None

    def _first_piece(self) -> Span:
        start, end = first = min(self._free)
        self._free.remove(first)
        if self._piece_bytes is not None and end - start > self._piece_bytes:
            self._free.append((start + self._piece_bytes, end))
            end = start + self._piece_bytes
        return Span(start, end)

    def _largest(self) -> tuple[int, Span | None]:
        rest = [(span.end - span.position, span) for span in self._taken if span.end is not None]
        return max(rest, key=lambda pair: pair[0], default=(0, None))
