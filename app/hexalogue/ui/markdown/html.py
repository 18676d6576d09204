"""Blocks as HTML for Qt's rich text: written here tag by tag, so nothing of the answer's own markup can get through.

Qt reads a subset of HTML 4 and CSS 2.1 (Qt 6 “Supported HTML Subset”, read 2026-11): no border on one side of a
paragraph, so quotes and programs inside lists are tables. There is never an `<img>`: an image is its words and its
address.
"""

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from hexalogue.ui.markdown.blocks import Block
from hexalogue.ui.markdown.highlight import pieces
from hexalogue.ui.markdown.links import is_allowed, spelled_out
from hexalogue.ui.markdown.parser import References, all_tokens
from hexalogue.ui.markdown.style import Role, TextStyle
from hexalogue.ui.tokens import px

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING_PX = (21, 18, 16, 15, 14, 14)
# Gap below a paragraph or a list, and below an item of a list, pixels.
GAP_PX = 8
ITEM_GAP_PX = 2
_LINE_HEIGHT = "line-height:140%"
_ITEM = f'<li style="margin:0 0 {{below}}px 0;{_LINE_HEIGHT}">'
# An item that is a task, and its signs: done, and open. Our own font has these; Qt's box of an item is 8 pixels small,
# has a cross where a tick should be, and lies upon the number of an ordered one (6.11.1, tried 2026-11).
_TASK = re.compile(r"\[([ xX])\] ")
DONE, OPEN = "✓\u00a0\u00a0", "□\u00a0\u00a0"
_PARAGRAPH = f'<p style="margin:0 0 {{below}}px 0;{_LINE_HEIGHT}">'


_WHOLE = 'width="100%"'
# Unicode's classes of letters that have a direction (UAX 9, table 4).
_STRONG = ("L", "R", "AL")


def indent_px() -> int:
    """How far a list stands to the right of what is around it."""
    return px(26)


def html_of(blocks: Sequence[Block], style: TextStyle, references: References | None = None) -> str:
    """The HTML body of some blocks. Never holds a tag, an attribute or an address that was not written here."""
    writer = _Writer(style)
    for block in blocks:
        writer.number = block.number
        writer.write(all_tokens(block.source, dict(references or {})))
    return "".join(writer.out)


class _Writer:
    """Walks markdown-it's tokens and collects HTML."""

    def __init__(self, style: TextStyle) -> None:
        self.out: list[str] = []
        self.number: int | None = None
        self._style = style
        self._links: list[str | None] = []
        self._lists = 0
        # Of each quote, how many lists are around it (in its cell Qt counts anew), and the cell after its words.
        self._around: list[tuple[int, str]] = []
        self._leans_right = False
        self._task: re.Match[str] | None = None
        self._last_in_list: tuple[int, str] | None = None
        self._tags = {
            "paragraph_close": "</p>",
            "hidden_close": "</p>",
            "list_item_close": "</li>",
            "heading_close": "</p>",
            "em_open": "<i>",
            "em_close": "</i>",
            "strong_open": "<b>",
            "strong_close": "</b>",
            "s_open": "<s>",
            "s_close": "</s>",
            "softbreak": " ",
            "hardbreak": "<br/>",
            "thead_open": "<thead>",
            "thead_close": "</thead>",
            "tr_open": "<tr>",
            "tr_close": "</tr>",
            "th_close": "</th>",
            "td_close": "</td>",
            "table_close": "</table>",
        }

    def write(self, tokens: "Sequence[Token]") -> None:
        """Append the HTML of the tokens, in order. Unknown ones show their text."""
        for place, token in enumerate(tokens):
            if token.type == "blockquote_open":
                self._leans_right = _is_right_to_left(_first_words(tokens[place:]))
            elif token.type == "list_item_open":
                self._task = _task_of(tokens[place : place + 3])
            elif token.type == "bullet_list_open":
                self._task = _task_of(tokens[place + 1 : place + 4])
            name = token.type.replace("paragraph", "hidden") if token.hidden else token.type
            tag = self._tags.get(name)
            if tag is not None:
                self.out.append(tag)
                continue
            write = _WRITERS.get(name, _Writer.text)
            write(self, token)

    def text(self, token: "Token") -> None:
        """Words as they are; also whatever construct nobody here knows."""
        content, task, self._task = token.content, self._task, None
        if task is not None:
            content = f"{OPEN if task[1] == ' ' else DONE}{content[task.end() :]}"
        self.out.append(escape(content))

    def inline(self, token: "Token") -> None:
        """The content of a paragraph, heading or cell."""
        self.write(token.children or ())

    def heading(self, token: "Token") -> None:
        """Headings are paragraphs with a size: Qt's own are too large for a conversation."""
        size = px(_HEADING_PX[min(int(token.tag[1]), len(_HEADING_PX)) - 1])
        self.out.append(
            f'<p style="margin:{GAP_PX}px 0 {GAP_PX - 2}px 0;font-size:{size}px;font-weight:600;{_LINE_HEIGHT}">'
        )

    def list_open(self, token: "Token") -> None:
        """Bullets or numbers, which start where their source starts or where the part before it ended."""
        tag = token.tag
        if tag == "ol":
            is_outer = not self._lists and not self._around
            start = self.number if self.number is not None and is_outer else token.attrs.get("start", 1)
            tag = f'ol start="{int(start)}"'
        self._lists += 1
        bullet = "list-style-type:none;" if self._task is not None else ""  # a task's sign stands for it
        self.out.append(f'<{tag} style="margin:0;-qt-list-indent:{self._lists};{bullet}">')

    def list_item(self, token: "Token") -> None:
        """An item. Its margin counts only where no paragraph stands in it."""
        del token
        self._open_in_list(_ITEM, ITEM_GAP_PX)

    def paragraph(self, token: "Token") -> None:
        """A paragraph; hidden is what stands in a list without blank lines."""
        self._open_in_list(_PARAGRAPH, ITEM_GAP_PX if token.hidden else GAP_PX)

    def _open_in_list(self, tag: str, below: int) -> None:
        if self._lists:
            self._last_in_list = (len(self.out), tag)
        self.out.append(tag.format(below=below))

    def list_close(self, token: "Token") -> None:
        """Either kind. Qt gives a list no margin of its own: the gap below one is that of what stands last in it."""
        self._lists -= 1
        if self._lists == 0 and self._last_in_list is not None:
            place, tag = self._last_in_list
            self.out[place] = tag.format(below=GAP_PX)
        self.out.append(f"</{token.tag}>")

    def quote(self, token: "Token") -> None:
        """A bar and muted words. The bar stands where their lines begin."""
        del token
        bar = f'<td width="3" bgcolor="{self._style.border}"></td>'
        before, behind, padding = ("", bar, "2px 12px 0 0") if self._leans_right else (bar, "", "2px 0 0 12px")
        self.out.append(
            f'<table cellspacing="0" cellpadding="0" '
            f'style="margin:{_above(self.out)}px 0 {GAP_PX}px {_left(self._lists)}px;color:{self._style.muted}"><tr>'
            f'{before}<td width="100%" style="padding:{padding}">'
        )
        self._around.append((self._lists, behind))
        self._lists = 0

    def quote_close(self, token: "Token") -> None:
        """Its end."""
        del token
        self._lists, behind = self._around.pop()
        self.out.append(f"</td>{behind}</tr></table>")

    def rule(self, token: "Token") -> None:
        """A hairline; Qt's own `<hr>` has no colour."""
        del token
        self.out.append(
            f'<table width="100%" cellspacing="0" cellpadding="0" '
            f'style="margin:{_above(self.out) + 4}px 0 {GAP_PX + 4}px {_left(self._lists)}px"><tr>'
            f'<td height="1" bgcolor="{self._style.border}" style="font-size:1px"></td></tr></table>'
        )

    def code_inline(self, token: "Token") -> None:
        """Code inside a sentence."""
        style = self._style
        self.out.append(
            f"<span style=\"font-family:'{style.mono}';font-size:{style.code_px}px;color:{style.code_text};"
            f'background-color:{style.code_ground}">{escape(token.content)}</span>'
        )

    def code(self, token: "Token") -> None:
        """A program inside a list or a quote: long lines wrap. Those that stand alone have a card of their own."""
        style = self._style
        language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
        self.out.append(
            f'<table {_WHOLE if not self._lists else ""} cellspacing="0" cellpadding="8" bgcolor="{style.code_ground}" '
            f'style="margin:2px 0 {GAP_PX}px {_left(self._lists)}px"><tr><td>'
            f"<pre style=\"margin:0;white-space:pre-wrap;font-family:'{style.mono}';font-size:{style.code_px}px;"
            f'color:{style.code_text}">'
            f"{code_html(token.content.rstrip(chr(10)), language, style)}</pre></td></tr></table>"
        )

    def link_open(self, token: "Token") -> None:
        """A link only where `links.is_allowed`; others keep their words, and the address follows in plain text."""
        address = str(token.attrs.get("href", ""))
        if is_allowed(address):
            self._links.append(None)
            self.out.append(f'<a href="{escape(address)}" style="color:{self._style.link}">')
        else:
            self._links.append(address)

    def link_close(self, token: "Token") -> None:
        """The end of either."""
        del token
        plain = self._links.pop()
        self.out.append("</a>" if plain is None else f" ({escape(spelled_out(plain))})")

    def image(self, token: "Token") -> None:
        """Never loaded: its words and where it would have come from."""
        words = escape(token.content or "image")
        address = escape(spelled_out(str(token.attrs.get("src", ""))))
        self.out.append(f'<span style="color:{self._style.muted}">[{words}: {address}]</span>')

    def table(self, token: "Token") -> None:
        """Hairlines between the cells."""
        del token
        self.out.append(
            f'<table cellspacing="0" cellpadding="7" border="1" style="border-collapse:collapse;border-style:solid;'
            f'border-color:{self._style.border};margin:0 0 0 {_left(self._lists)}px">'
        )

    def cell(self, token: "Token") -> None:
        """A cell, aligned as its column is."""
        align = str(token.attrs.get("style", "")).removeprefix("text-align:")
        align = align if align in ("left", "center", "right") else "left"
        ground = f' bgcolor="{self._style.code_ground}"' if token.tag == "th" else ""
        self.out.append(f'<{token.tag} align="{align}"{ground}>')


def _left(lists: int) -> int:
    """The left margin of a table in so many lists: for each level of each of them Qt moves one to the right by 40 (seen
    with 6.11.3), and the lists' own words by less.
    """
    return lists * indent_px() - 20 * lists * (lists + 1)


def _is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left, as Qt decides for a paragraph."""
    strong = (bidirectional(letter) for letter in words)
    return next((kind for kind in strong if kind in _STRONG), "L") != "L"


def _task_of(tokens: "Sequence[Token]") -> re.Match[str] | None:
    """The sign of a task at the beginning of an item's first paragraph."""
    if [token.type for token in tokens[1:]] != ["paragraph_open", "inline"]:
        return None
    first = next(iter(tokens[2].children or ()), None)
    return _TASK.match(first.content) if first is not None and first.type == "text" else None


def _first_words(tokens: "Sequence[Token]") -> str:
    return next((token.content for token in tokens if token.type == "inline"), "")


def _above(out: Sequence[str]) -> int:
    """The gap above a table that is none to its reader: Qt leaves out the margin of the paragraph before it."""
    return GAP_PX if out else 0


def code_html(code: str, language: str, style: TextStyle) -> str:
    """A program with its colours, as the content of a `<pre>`."""
    return "".join(
        escape(text) if role is Role.PLAIN else f'<span style="color:{style.colour(role)}">{escape(text)}</span>'
        for role, text in pieces(code, language)
    )


def _nothing(writer: _Writer, token: "Token") -> None:
    """Tags that Qt's table does without."""


_WRITERS: "dict[str, Callable[[_Writer, Token], None]]" = {
    "inline": _Writer.inline,
    "paragraph_open": _Writer.paragraph,
    "hidden_open": _Writer.paragraph,
    "heading_open": _Writer.heading,
    "ordered_list_open": _Writer.list_open,
    "ordered_list_close": _Writer.list_close,
    "bullet_list_open": _Writer.list_open,
    "bullet_list_close": _Writer.list_close,
    "list_item_open": _Writer.list_item,
    "blockquote_open": _Writer.quote,
    "blockquote_close": _Writer.quote_close,
    "hr": _Writer.rule,
    "code_inline": _Writer.code_inline,
    "fence": _Writer.code,
    "code_block": _Writer.code,
    "link_open": _Writer.link_open,
    "link_close": _Writer.link_close,
    "image": _Writer.image,
    "table_open": _Writer.table,
    "th_open": _Writer.cell,
    "td_open": _Writer.cell,
    "tbody_open": _nothing,
    "tbody_close": _nothing,
}
