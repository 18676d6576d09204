"""The catalogues: Qt's .ts files, one a language, merged with the texts there are and checked.

They are written by hand or with Qt Linguist; `lrelease` makes the .qm files that the application reads.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from installers.texts_said import Text

CONTEXT = "hexalogue"
# How many plural forms a text with a count has (Qt's own rules: one and more than one; one form in Asia).
# French and Spanish have a third form for millions in some rules; Qt knows two (linguist manual, read 2026-11).
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a catalogue. forms: its translations, one unless it has a count; empty where none is known."""

    source: str
    files: tuple[str, ...] = ()
    is_plural: bool = False
    forms: tuple[str, ...] = ()

    @property
    def is_translated(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(self.forms)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language."""

    language: str
    entries: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def untranslated(self) -> tuple[str, ...]:
        """The source texts without a translation."""
        return tuple(entry.source for entry in self.entries.values() if not entry.is_translated)

    @property
    def wrong(self) -> tuple[str, ...]:
        """Sentences about translations that ask for other values than their source text, or lack a form."""
        return tuple(problem for entry in self.entries.values() for problem in _problems(entry, self.language))


def merged(catalogue: Catalogue, texts: Iterable[Text]) -> Catalogue:
    """The catalogue of these texts: translations of those that are still there are kept."""
    entries: dict[str, Entry] = {}
    for text in texts:
        known = entries.get(text.source) or Entry(text.source, is_plural=bool(text.plural_of))
        entries[text.source] = replace(known, files=tuple(sorted({*known.files, text.file})))
    for source, entry in entries.items():
        before = catalogue.entries.get(source)
        if before is not None and before.is_plural == entry.is_plural:
            entries[source] = replace(entry, forms=before.forms)
    return replace(catalogue, entries=dict(sorted(entries.items(), key=lambda item: (item[1].files, item[0]))))


def read(path: Path, language: str) -> Catalogue:
    """From a .ts file; an empty one where there is none."""
    if not path.is_file():
        return Catalogue(language)
    # Our own file of our own checkout, not a stranger's.
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314
    entries = [_entry(message) for message in root.iter("message")]
    return Catalogue(language, {entry.source: entry for entry in entries})


def written(catalogue: Catalogue) -> str:
    """As a .ts file."""
    messages = "".join(_message(entry, FORMS[catalogue.language]) for entry in catalogue.entries.values())
    return (
        f'{_HEAD}<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">\n<context>\n'
        f"    <name>{CONTEXT}</name>\n{messages}</context>\n</TS>\n"
    )


def _entry(message: ET.Element) -> Entry:
    is_plural = message.get("numerus") == "yes"
    translation = message.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None:
        parts = translation.findall("numerusform") if is_plural else [translation]
        forms = tuple(part.text or "" for part in parts)
    files = tuple(place.get("filename", "") for place in message.findall("location"))
    return Entry(message.findtext("source") or "", files, is_plural, forms if any(forms) else ())


def _message(entry: Entry, count: int) -> str:
    numerus = ' numerus="yes"' if entry.is_plural else ""
    places = "".join(f'        <location filename="{escape(file)}"/>\n' for file in entry.files)
    forms = entry.forms or ("",) * (count if entry.is_plural else 1)
    inside = escape(forms[0])
    if entry.is_plural:
        inside = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms) + "\n        "
    unfinished = "" if entry.is_translated else ' type="unfinished"'
    return (
        f"    <message{numerus}>\n{places}        <source>{escape(entry.source)}</source>\n"
        f"        <translation{unfinished}>{inside}</translation>\n    </message>\n"
    )


def _problems(entry: Entry, language: str) -> Iterable[str]:
    if not entry.is_translated:
        return
    wanted = set(_PLACEHOLDER.findall(entry.source))
    for form in entry.forms:
        # A form for one thing may say it in words instead of with its number.
        found = set(_PLACEHOLDER.findall(form)) | ({"{count}"} if entry.is_plural else set())
        if found != wanted | ({"{count}"} if entry.is_plural else set()):
            yield f"{language}: “{form}” has other places than “{entry.source}”"
    if entry.is_plural and len(entry.forms) != FORMS[language]:
        yield f"{language}: “{entry.source}” has {len(entry.forms)} forms, {FORMS[language]} are needed"
