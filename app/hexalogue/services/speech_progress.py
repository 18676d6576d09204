"""From windows to a whole: what was heard is put in its place, and how far that is."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from hexalogue.domain.speech import ENGLISH, Advanced, Heard, Segment, Transcript, Wanted, Window
from hexalogue.domain.speech_ports import Draft

# The pace of the first seconds says little.
PACE_S: Final = 2.0
# Written without spaces between words.
_UNSPACED: Final = frozenset({"zh", "yue", "ja", "th", "lo", "my", "km", "bo"})
_SAME_S: Final = 0.01


def placed(heard: Heard, window: Window) -> Heard:
    """What was heard in a window, in the time of the recording; nothing outlasts its window."""
    moved = heard.moved(window.start_s)
    end_s = window.end_s or heard.duration_s
    if not moved.segments and moved.text:
        return replace(moved, segments=(Segment(window.start_s, max(window.start_s, end_s), moved.text),))
    kept = [part for part in moved.segments if part.text]
    if end_s:
        kept = [replace(part, start_s=min(part.start_s, end_s), end_s=min(part.end_s, end_s)) for part in kept]
    return replace(moved, segments=tuple(kept))


def usable(draft: Draft, windows: Sequence[Window]) -> Draft:
    """The draft, if it was made of the same windows; else an empty one."""
    ends = [until_s for until_s, _ in draft.heard]
    same = len(ends) <= len(windows) and all(
        abs(end - window.end_s) < _SAME_S for end, window in zip(ends, windows, strict=False)
    )
    return draft if same else Draft()


def longer(draft: Draft, heard: Heard, window: Window, language: str) -> Draft:
    """The draft with one window more. language: what is known of it now, empty for nothing."""
    last = heard.segments[-1].end_s if heard.segments else 0.0
    until_s = window.end_s or heard.duration_s or last
    return Draft(language, (*draft.heard, (until_s, heard)))


def whole(draft: Draft, duration_s: float, *, translate: bool) -> Transcript:
    """The transcript. duration_s: 0 when only the server knows."""
    language = ENGLISH if translate else draft.language
    texts = [heard.text for _, heard in draft.heard if heard.text]
    text = ("" if language in _UNSPACED else " ").join(texts)
    segments = tuple(part for _, heard in draft.heard for part in heard.segments)
    return Transcript(language, duration_s or draft.until_s, text, segments)


def draft_key(wanted: Wanted, provider: str, model: str, language: str) -> str:
    """The same for the same request about the same file, unchanged. Touches the disk. Raises OSError."""
    path = Path(wanted.path).expanduser().resolve()
    facts = path.stat()
    said = (path, facts.st_size, facts.st_mtime_ns, provider, model, language, wanted.translate)
    return hashlib.sha256("\n".join(map(str, said)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Progress:
    """How far a transcription is. clock: seconds, monotonic."""

    def __init__(self, duration_s: float, kept_s: float, clock: Callable[[], float]) -> None:
        self._duration_s = duration_s
        self._kept_s = kept_s
        self._clock = clock
        self._began = clock()

    def after(self, heard: Heard, draft: Draft) -> Advanced:
        """A window was heard, and is in the draft."""
        until_s, took_s = draft.until_s, self._clock() - self._began
        fraction = min(1.0, until_s / self._duration_s) if self._duration_s else None
        remaining = None
        if fraction is not None and took_s > PACE_S and until_s > self._kept_s:
            remaining = (self._duration_s - until_s) * took_s / (until_s - self._kept_s)
        return Advanced(heard.segments, draft.language, until_s, fraction, remaining)
