"""Every text of the window in the person's language: English is the source, a catalogue may know better. No Qt here.

A pane writes `say("Keep {name}", name=...)`. Where texts stand in a constant, the constant is English and `say` is
called when it is shown, so that a change of the language reaches it; mark it with `source` where `make words` cannot
see that (a text that travels through several hands before it is shown). What a text is looked up in is set by
`ui/translation.py`; until then, and for English, nothing is looked up and nothing is loaded.
"""

from collections.abc import Callable, Mapping

from hexalogue.domain.frozen import dataclass

Lookup = Callable[[str, int], str]
"""Finds the translation of a source text. The number chooses the plural form, ANY where there is none to choose.
Returns the source text itself where nothing is known.
"""
ANY = -1


_STOPS_WITHOUT_BLANK = ("。", "！", "？")
# FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode 15, UAX 9, 2.4.2, read 2026-11): nothing of them is seen.
_ISOLATE, _POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Figures:
    """How a language writes numbers. grouped_from: smaller ones stand without marks between their thousands."""

    decimal: str = "."
    group: str = ","
    grouped_from: int = 1000

    def of(self, english: str) -> str:
        """“1,234.5” as this language writes it."""
        if "," in english and len(english.partition(".")[0].replace(",", "").lstrip("-")) < len(str(self.grouped_from)):
            english = english.replace(",", "")
        return english.translate({ord(","): self.group, ord("."): self.decimal})


def in_english(text: str, count: int) -> str:
    """The lookup of the source language."""
    return text


class _Catalogue:
    """What texts are looked up in now, and how numbers are written in them."""

    def __init__(self) -> None:
        self.lookup: Lookup = in_english
        self.figures = Figures()
        self.is_from_right = False


_catalogue = _Catalogue()


def use(lookup: Lookup, figures: Figures | None = None, *, is_from_right: bool = False) -> None:
    """From now on texts come from here. Those that are shown already stay as they are.

    figures: English ones where none are given.   is_from_right: the language is read from right to left.
    """
    _catalogue.lookup = lookup
    _catalogue.figures = figures or Figures()
    _catalogue.is_from_right = is_from_right


def figures() -> Figures:
    """How numbers are written now."""
    return _catalogue.figures


def isolated(text: str) -> str:
    """A name, a number or an address apart from what stands around it: it keeps its own order in a line that is read
    from right to left. From left to right nothing needs that, and the text stays as it is.
    """
    return f"{_ISOLATE}{text}{_POP}" if text and _catalogue.is_from_right else text


def is_from_right() -> bool:
    """Whether the person's language is read from right to left."""
    return _catalogue.is_from_right


def is_english() -> bool:
    """Whether texts are shown as they stand in the source."""
    return _catalogue.lookup is in_english


def say(text: str, /, **values: object) -> str:
    """The text in the person's language, with its {placeholders} filled.

    A translation that asks for something else than the source text is left aside: English then.
    Raises KeyError for a placeholder of the source text that has no value.
    """
    return _filled(_catalogue.lookup(text, ANY), text, values)


def say_number(one: str, many: str, count: int, /, **values: object) -> str:
    """The plural form that fits the count, which is the value of {count}.

    one, many: the two English forms; the catalogue knows the text by the second.
    """
    english = one if count == 1 else many
    found = _catalogue.lookup(many, count)
    said = _catalogue.figures.of(f"{count:,}")
    return _filled(english if found == many else found, english, {"count": said} | values)


def in_a_row(*sentences: str) -> str:
    """Sentences one after another, empty ones left out: with a blank between them, but not after a full-width stop."""
    row = ""
    for sentence in filter(None, sentences):
        row += sentence if not row or row.endswith(_STOPS_WITHOUT_BLANK) else f" {sentence}"
    return row


def source(text: str) -> str:
    """Mark a source text that is said elsewhere."""
    return text


def _filled(found: str, english: str, values: Mapping[str, object]) -> str:
    if not values:
        return found
    values = {name: _shown(value) for name, value in values.items()}
    try:
        return found.format_map(values)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        if found == english:
            raise
        return english.format_map(values)


class _Fraction(float):
    """A number in a text, written as the language does it."""

    def __format__(self, form: str) -> str:
        return isolated(_catalogue.figures.of(float.__format__(self, form)))


class _Whole(int):
    """The same; without a form it may be a year or a port, and stays as it is."""

    def __format__(self, form: str) -> str:
        return isolated(_catalogue.figures.of(int.__format__(self, form)))


def _shown(value: object) -> object:
    match value:
        case bool():
            return value
        case int():
            return _Whole(value)
        case float():
            return _Fraction(value)
        case str():
            return isolated(value)
        case _:
            return value
