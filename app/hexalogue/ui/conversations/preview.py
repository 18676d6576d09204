"""The start of an answer as a line of plain words: Markdown is for the page, its marks say nothing in a list.

A preview is one line already (the store joins them) and may be cut anywhere, so this is no parser: what surely is a
mark goes, what may be meant as it stands stays. The patterns are compiled at their first use, after the first paint.
"""

import re
from functools import lru_cache

# In this order: what is left of one is read by the next. Each: what it is, a pattern, what stands there instead.
_MARKS = (
    ("a fence and the name of its language", r"(?:`{3,}|~{3,})[\w+#.-]*", " "),
    ("an image or a link: its words", r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)", r"\1"),
    ("a rule between paragraphs", r"(?:^|(?<=\s))(?:-{3,}|\*{3,}|_{3,})(?=\s|$)", " "),
    ("the hashes of a heading", r"(?:^|(?<=\s))#{1,6}(?=\s)", " "),
    ("a quote's or a list's mark at the start", r"^\s*(?:>|[-*+]|\d{1,9}[.)])\s+", ""),
    ("the stars around words", r"(?<![\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])", r"\2"),
    ("stars whose end was cut off", r"(?<![\w*])\*{2,3}(?=\w)", ""),
    ("the ticks of code", r"`+", ""),
)
_TABLE_RULE = r"\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?"


@lru_cache(maxsize=512)
def without_marks(preview: str) -> str:
    """The words of a preview, one space between two. About 0.1 ms the first time: call it for rows that are seen."""
    text = re.sub(_TABLE_RULE, " ", preview)
    if text != preview:
        text = text.replace("|", " ")
    for _, pattern, instead in _MARKS:
        text = re.sub(pattern, instead, text)
    return " ".join(text.split())
