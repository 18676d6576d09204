"""Markdown cut into blocks that can each be shown, measured and replaced without the others.

A block is small by construction: a long list, table, paragraph or program is cut into parts, so that neither laying out
a finished part nor growing the open one costs more in a long answer than in a short one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from hexalogue.ui.markdown.parser import References, block_tokens

if TYPE_CHECKING:
    from markdown_it.token import Token

# Rendering 1,000 characters of rich text takes about 1 ms (measured 2026-11): the open block stays near that.
PROSE_LIMIT = 1000
# A part of a program: about a screen and a half; highlighting it takes under 10 ms (measured 2026-11).
CODE_LINES = 100
CODE_LIMIT = 8000
TABLE_ROWS = 16
_TABLE_HEAD_LINES = 2


class Kind(StrEnum):
    """What a block is shown by."""

    PROSE = "prose"  # paragraphs, lists, quotes, rules
    HEADING = "heading"
    CODE = "code"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One part of an answer.

    source: Markdown; for CODE the program itself.   language: of CODE, as it was written, may be empty.
    continues: a later part of a block that was cut.   number: what an ordered list that was cut goes on with.
    first_line, end_line: in the text it was cut from, from 0, end excluded.   opener: the fence line of a cut program.
    """

    kind: Kind
    source: str
    language: str = ""
    continues: bool = False
    number: int | None = None
    first_line: int = field(default=0, compare=False)
    end_line: int = field(default=0, compare=False)
    opener: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Opening:
    """How a tail begins that stands inside a block that was cut before it."""

    continues: bool = False
    number: int | None = None


def blocks_of(text: str, references: References | None = None, opening: Opening | None = None) -> tuple[Block, ...]:
    """All blocks of a text, in order. `references` collects link definitions, for `html_of`."""
    lines = text.splitlines(keepends=True)
    tokens = block_tokens(text, references if references is not None else {})
    starts = [index for index, token in enumerate(tokens) if token.level == 0 and token.nesting >= 0 and token.map]
    found: list[Block] = []
    for here, after in pairwise([*starts, len(tokens)]):
        found += _parts(tokens[here:after], lines)
    if found and opening is not None and opening.continues:
        found[0] = replace(found[0], continues=True, number=opening.number or found[0].number)
        _renumber(found, opening)
    return tuple(found)


def tail_from(block: Block, text: str) -> str:
    """The end of `text` from this block on, such that `blocks_of` finds the block again however the text grows."""
    lines = text.splitlines(keepends=True)
    if block.kind is Kind.CODE:
        return block.opener + "".join(lines[block.first_line :])
    return block.source + "".join(lines[block.end_line :])


def _renumber(found: list[Block], opening: Opening) -> None:
    """A list that goes on with 41 and is cut again: the later parts count from there as well."""
    if opening.number is None or found[0].kind is not Kind.PROSE:
        return
    first = _first_number(found[0].source)
    for index, part in enumerate(found[1:], start=1):
        if not part.continues or part.number is None:
            return
        found[index] = replace(part, number=part.number - first + opening.number)


def _parts(tokens: "Sequence[Token]", lines: Sequence[str]) -> Iterator[Block]:
    head = tokens[0]
    begin, end = head.map or (0, 0)
    if head.type in ("fence", "code_block"):
        yield from _code_parts(head, lines)
    elif head.type == "table_open":
        yield from _table_parts(lines[begin:end], begin)
    elif head.type in ("ordered_list_open", "bullet_list_open"):
        yield from _list_parts(tokens, lines)
    else:
        kind = Kind.HEADING if head.type == "heading_open" else Kind.PROSE
        yield from _prose_parts("".join(lines[begin:end]), kind, (begin, end))


def _code_parts(fence: "Token", lines: Sequence[str]) -> Iterator[Block]:
    begin, end = fence.map or (0, 0)
    language = fence.info.split(maxsplit=1)[0] if fence.info.strip() else ""
    opener_lines = 1 if fence.type == "fence" else 0
    opener = "".join(lines[begin : begin + opener_lines])
    for offset, code in _chunks(fence.content.splitlines(keepends=True)):
        if offset == 0:
            yield Block(Kind.CODE, code, language, first_line=begin, end_line=end)
        else:
            line = begin + opener_lines + offset
            yield Block(Kind.CODE, code, language, continues=True, first_line=line, end_line=end, opener=opener)


def _chunks(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Lines in parts of at most CODE_LINES and about CODE_LIMIT characters, each with the index of its first line."""
    start, size = 0, 0
    for index, line in enumerate(lines):
        if index - start >= CODE_LINES or size >= CODE_LIMIT:
            yield start, "".join(lines[start:index])
            start, size = index, 0
        size += len(line)
    yield start, "".join(lines[start:])


def _table_parts(lines: Sequence[str], begin: int) -> Iterator[Block]:
    head, rows = "".join(lines[:_TABLE_HEAD_LINES]), lines[_TABLE_HEAD_LINES:]
    for start in range(0, max(1, len(rows)), TABLE_ROWS):
        some = rows[start : start + TABLE_ROWS]
        first = begin + start + (_TABLE_HEAD_LINES if start else 0)
        end = begin + _TABLE_HEAD_LINES + start + len(some)
        yield Block(Kind.TABLE, head + "".join(some), continues=start > 0, first_line=first, end_line=end)


def _list_parts(tokens: "Sequence[Token]", lines: Sequence[str]) -> Iterator[Block]:
    begin, end = tokens[0].map or (0, 0)
    items = [token.map[0] for token in tokens if token.type == "list_item_open" and token.level == 1 and token.map]
    number = int(tokens[0].attrs.get("start", 1)) if tokens[0].type == "ordered_list_open" else None
    start, first = begin, 0
    for index, line in enumerate(items):
        if sum(map(len, lines[start:line])) >= PROSE_LIMIT:
            yield _list_part(lines, (start, line), number, index=first)
            start, first = line, index
    yield _list_part(lines, (start, end), number, index=first)


def _list_part(lines: Sequence[str], span: tuple[int, int], number: int | None, *, index: int) -> Block:
    start, end = span
    goes_on = None if number is None or index == 0 else number + index
    source = "".join(lines[start:end])
    return Block(Kind.PROSE, source, continues=index > 0, number=goes_on, first_line=start, end_line=end)


def _prose_parts(source: str, kind: Kind, span: tuple[int, int]) -> Iterator[Block]:
    continues = False
    while len(source) > PROSE_LIMIT * 2:
        cut = _last_gap(source, PROSE_LIMIT)
        yield Block(kind, source[:cut], continues=continues, first_line=span[0], end_line=span[1])
        source, continues = source[cut:].lstrip(" "), True
    yield Block(kind, source, continues=continues, first_line=span[0], end_line=span[1])


def _last_gap(source: str, limit: int) -> int:
    """Where to cut: after the last line, else word, before `limit`; a word without end is cut at `limit`."""
    for gap in ("\n", " "):
        cut = source.rfind(gap, limit // 2, limit)
        if cut > 0:
            return cut + 1
    return limit


def _first_number(source: str) -> int:
    match = re.match(r"\s*(\d{1,9})", source)
    return int(match.group(1)) if match else 1
