"""Sentences of the domain in the person's language: errors, advice, verdicts. They come as finished English.

`resources/translations/sentences.json` holds the templates they were made from (`make words` writes it). Which one
made a sentence is recognised, its values are taken out, and its translation is filled with them. A sentence that
nobody knows stays English. Nothing is read before the first sentence in another language.
"""

import re
from functools import cache, lru_cache
from string import Formatter
from typing import Protocol

from hexalogue.domain.frozen import dataclass
from hexalogue.ui import language
from hexalogue.ui.language import isolated, source
from hexalogue.ui.resources import resources_folder
from hexalogue.ui.text import said_quantity

_DEEPEST = 3
# Letters that the end of a first piece has at least, and what a second one begins with.
_CLOSING = 6
_GOES_ON = (",", ".", " ", ";")
# A template with fewer letters of its own than this fits much that it never made: short values at its ends prove it.
_TELLING = 8
_WORDS_AT_AN_END = 5
_STOP = re.compile(r"[.:;!?](?: |$)")
# “1.5” alone is a version or a part of a name; a number is known by what it counts.
_DECIMAL = re.compile(r"\d+\.\d+")
_COUNTS = re.compile(r" (?:s|seconds|minutes|words)\b")
_BETWEEN = re.compile(r"(?<=[a-z)]\.) (?=[A-Z])")
# What a sentence of several pieces may end with.
_END = source(".")


class Told(Protocol):
    """An error, or what is remembered of one."""

    @property
    def message(self) -> str:
        """The cause."""
        ...

    @property
    def fix(self) -> str:
        """What to do."""
        ...


@dataclass(frozen=True, slots=True)
class Template:
    """A text with numbered places. literals: what stands between them."""

    text: str
    literals: tuple[str, ...]

    def values_in(self, sentence: str) -> tuple[str, ...] | None:
        """What stands in the places, or None where this did not make the sentence."""
        if not all(literal in sentence for literal in self.literals):
            return None
        found = _pattern(self.text).fullmatch(sentence)
        values = tuple(found.groups()) if found is not None else None
        return values if values is None or self._is_proven(values) else None

    def _is_proven(self, values: tuple[str, ...]) -> bool:
        letters = sum(char.isalpha() for literal in self.literals for char in literal)
        ends = (values[:1] if self.text.startswith("{") else ()) + (values[-1:] if self.text.endswith("}") else ())
        return letters >= _TELLING or not any(
            _STOP.search(value) or len(value.split()) > _WORDS_AT_AN_END for value in ends
        )

    def begins(self, sentence: str) -> tuple[tuple[str, ...], str] | None:
        """For a sentence made of several pieces: the values of its first one, and the rest. None where this is not it.

        Only a template whose own end is known can tell where the rest begins.
        """
        is_closed = bool(self.literals) and self.text.endswith(self.literals[-1]) and len(self.literals[-1]) > _CLOSING
        if not is_closed or not all(literal in sentence for literal in self.literals):
            return None
        found = _pattern(self.text).match(sentence)
        rest = sentence[found.end() :] if found is not None else ""
        return (tuple(found.groups()), rest) if found is not None and rest[:1] in _GOES_ON and rest else None


def said(sentence: str) -> str:
    """The sentence in the person's language; itself where that is English or where it is not known."""
    if language.is_english() or not sentence.strip():
        return sentence
    whole = _said(sentence, _DEEPEST)
    several = _BETWEEN.split(sentence)
    return whole if whole != sentence or len(several) == 1 else language.in_a_row(*map(said, several))


def said_error(error: Told) -> str:
    """What went wrong and what to do, as two sentences."""
    return language.in_a_row(said(error.message), said(error.fix))


def _said(sentence: str, depth: int, after: str = "") -> str:
    """after: what follows it in the sentence that it is a part of."""
    if _DECIMAL.fullmatch(sentence) and not _COUNTS.match(after):
        return sentence
    whole = said_quantity(sentence)
    whole = language.say(sentence) if whole == sentence else whole
    if whole != sentence or not depth:
        return whole
    for template in _templates():
        values = template.values_in(sentence)
        if values is not None:
            return _filled(template.text, _said_values(template, values, depth - 1))
    for template in _templates():
        begun = template.begins(sentence)
        if begun is not None:
            return _filled(template.text, _said_values(template, begun[0], depth - 1)) + _said(begun[1], depth - 1)
    return sentence


def _said_values(template: Template, values: tuple[str, ...], depth: int) -> list[str]:
    literals = [literal for literal, *_ in Formatter().parse(template.text)]
    followers = [*literals[1:], ""]
    return [_said(value, depth, after) for value, after in zip(values, followers, strict=False)]


def _filled(template: str, values: list[str]) -> str:
    found = language.say(template)
    try:
        return found.format(*map(isolated, values))
    except (IndexError, KeyError, ValueError):
        return template.format(*values)


@cache
def _templates() -> tuple[Template, ...]:
    """Those that fix the most letters first: the others may match by chance."""
    import json  # not before the first sentence in another language

    path = resources_folder() / "translations" / "sentences.json"
    texts: list[str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    found = [Template(text, tuple(part for part, *_ in Formatter().parse(text) if part)) for text in texts]
    return tuple(sorted(found, key=lambda template: -sum(map(len, template.literals))))


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    parts = [re.escape(part) + ("(.*?)" if name is not None else "") for part, name, *_ in Formatter().parse(text)]
    return re.compile("".join(parts), re.DOTALL)
