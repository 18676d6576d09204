"""Words that are longer than a line, made breakable: a label that wraps is never narrower than its longest word."""

import re
from typing import Final

LONGEST: Final = 40
_LONG: Final = re.compile(rf"\S{{{LONGEST}}}(?=\S)")
_HERE: Final = "\u200b"  # zero width space: a line may break here


def breakable(text: str) -> str:
    """The same to the eye. For labels only, and not for what is copied."""
    return _LONG.sub(lambda word: word.group() + _HERE, text)
