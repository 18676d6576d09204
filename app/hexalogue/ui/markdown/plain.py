"""The words of rendered Markdown, as a person sees them: for searching. Pure."""

import re
from collections.abc import Sequence
from html import unescape

from hexalogue.ui.markdown.blocks import Block
from hexalogue.ui.markdown.html import html_of
from hexalogue.ui.markdown.parser import References
from hexalogue.ui.markdown.style import TextStyle

# Only the words are kept, so any colours will do.
_COLOURLESS = TextStyle("", "", "", "", "", "", ("",) * 6, base_px=0, code_px=0)
_LINE_ENDS = re.compile(r"<(?:br/|/p|/li|/t[dhr]|/table|/pre)>")
_TAG = re.compile(r"<[^>]*>")


def words_of(blocks: Sequence[Block], references: References | None = None) -> str:
    """What the widget of these blocks shows; every paragraph, item and cell ends its line."""
    return unescape(_TAG.sub("", _LINE_ENDS.sub("\n", html_of(blocks, _COLOURLESS, references))))
