"""Programs in colour: pygments' tokens as spans a line. pygments is imported on first use."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from hexalogue.ui.markdown.style import Role

if TYPE_CHECKING:
    from pygments.lexer import Lexer

# A longer line is left plain: some lexers take quadratic time on one (minified JavaScript).
LINE_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of one line that have a role; counted in UTF-16 units, as Qt counts them."""

    start: int
    length: int
    role: Role


Line = tuple[Span, ...]


def styled_lines(code: str, language: str) -> list[Line]:
    """The spans of every line. Plain for a language nobody knows, and for lines over LINE_LIMIT."""
    lexer = _lexer(language.lower())
    if lexer is None or any(len(line) > LINE_LIMIT for line in code.split("\n")):
        return [()] * (code.count("\n") + 1)
    lines: list[list[Span]] = [[]]
    column = 0
    for role, text, ends_line in _pieces(lexer, code):
        length = _units(text)
        if role is not Role.PLAIN and text.strip():
            lines[-1].append(Span(column, length, role))
        column += length
        if ends_line:
            lines.append([])
            column = 0
    return [tuple(line) for line in lines]


def pieces(code: str, language: str) -> Iterator[tuple[Role, str]]:
    """The program as pieces in order, line ends included, for rich text."""
    lexer = _lexer(language.lower())
    if lexer is None:
        yield Role.PLAIN, code
        return
    for role, text, ends_line in _pieces(lexer, code):
        yield role, text + "\n" * ends_line


def _pieces(lexer: "Lexer", code: str) -> Iterator[tuple[Role, str, bool]]:
    for kind, text in lexer.get_tokens(code):
        role = _role(kind)
        *ended, rest = text.split("\n")
        for line in ended:
            yield role, line, True
        if rest:
            yield role, rest, False


@lru_cache(maxsize=32)
def _lexer(language: str) -> "Lexer | None":
    if not language or language in ("text", "plain", "plaintext", "txt"):
        return None
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        # ensurenl off: the text comes out as it went in, so that line numbers match the widget's.
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=256)
def _role(kind: object) -> Role:
    """By the token's dotted name, so that pygments need not be imported for it."""
    name = str(kind).removeprefix("Token.")
    for prefix, role in _ROLES:
        if name.startswith(prefix):
            return role
    return Role.PLAIN


_ROLES = (
    ("Comment", Role.COMMENT),
    ("Keyword", Role.KEYWORD),
    ("Operator.Word", Role.KEYWORD),
    ("Literal.String", Role.STRING),
    ("Literal.Number", Role.NUMBER),
    ("Name.Function", Role.NAME),
    ("Name.Class", Role.NAME),
    ("Name.Decorator", Role.NAME),
    ("Name.Builtin", Role.NAME),
    ("Name.Tag", Role.KEYWORD),
    ("Name.Attribute", Role.NAME),
)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
