"""Every text of the window in the person's language: English is the source, a catalogue may know better. No Qt here.

A pane writes `say("Keep {name}", name=...)`. Where texts stand in a constant, the constant is English and `say` is
called when it is shown, so that a change of the language reaches it; mark it with `source` where `make words` cannot
see that (a text that travels through several hands before it is shown). What a text is looked up in is set by
`ui/translation.py`; until then, and for English, nothing is looked up and nothing is loaded.
"""

from collections.abc import Callable, Mapping

Lookup = Callable[[str, int], str]
"""Finds the translation of a source text. The number chooses the plural form, ANY where there is none to choose.
Returns the source text itself where nothing is known.
"""
ANY = -1


def in_english(text: str, count: int) -> str:
    """The lookup of the source language."""
    return text


class _Catalogue:
    """What texts are looked up in now."""

    def __init__(self) -> None:
        self.lookup: Lookup = in_english


_catalogue = _Catalogue()


def use(lookup: Lookup) -> None:
    """From now on texts come from here. Those that are shown already stay as they are."""
    _catalogue.lookup = lookup


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
    return _filled(english if found == many else found, english, {"count": count} | values)


def source(text: str) -> str:
    """Mark a source text that is said elsewhere."""
    return text


def _filled(found: str, english: str, values: Mapping[str, object]) -> str:
    if not values:
        return found
    try:
        return found.format_map(values)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        if found == english:
            raise
        return english.format_map(values)
