"""What a person typed into the search field, as something SQLite can be asked; and the words around a hit. Pure."""

import re
import unicodedata
from dataclasses import dataclass

# Longer input is pasted text, not a search; SQLite refuses patterns over 50,000 bytes.
_MOST_WORDS = 12
_LONGEST_WORD = 100

# The index holds whole words, and the start of a word is found through it. With fewer letters a start fits thousands of
# words and reading the newest texts is faster.
_FEWEST_LETTERS = 3

# Scripts written without spaces: the index takes a run of them for one word, so only its beginning would be found.
# Thai to Myanmar, Khmer, CJK radicals to Hangul, compatibility ideographs, half-width kana, supplementary ideographs.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)

# Of a long text only this much is looked at letter by letter for a hit with other accents.
_FOLDED_AT_MOST = 20_000

_EXCERPT_BEFORE = 40
_EXCERPT_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class Query:
    """Words that all have to be there. indexed: found through the index; scanned: by reading the texts."""

    indexed: tuple[str, ...]
    scanned: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All of them."""
        return self.indexed + self.scanned

    @property
    def match(self) -> str:
        """The indexed words in FTS5's language, each quoted (nothing a person types is an operator) and open-ended."""
        return " ".join('"' + word.replace('"', '""') + '"*' for word in self.indexed)

    @property
    def patterns(self) -> tuple[str, ...]:
        """The scanned words as patterns for LIKE with `\\` as the escape."""
        return tuple("%" + re.sub(r"([\\%_])", r"\\\1", word) + "%" for word in self.scanned)


def query_of(words: str) -> Query:
    """What to look for; no words for input without anything visible. Never raises."""
    # Control characters end a word: SQLite reads a pattern only up to a NUL. Half a surrogate pair cannot be asked.
    cleaned = "".join(" " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in words)
    found = [word[:_LONGEST_WORD] for word in cleaned.split()[:_MOST_WORDS]]
    indexed = tuple(word for word in found if _is_indexable(word))
    return Query(indexed, tuple(word for word in found if not _is_indexable(word)))


def folded(text: str) -> str:
    """The text without case and accents, each character still at its place."""
    return text.lower() if text.isascii() else "".join(_folded(letter) for letter in text)


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Whether all words are somewhere in the text, whatever their case and accents."""
    searched = folded(text)
    return all(folded(word) in searched for word in words)


def excerpt(text: str, words: tuple[str, ...]) -> str | None:
    """One line of the text around the first of the words that is in it; None when none is."""
    places = (_place(text, word) for word in words)
    found = next((place for place in places if place is not None), None)
    if found is None:
        return None
    start = max(0, found - _EXCERPT_BEFORE)
    if start:
        # At the beginning of a word, where there is one before the hit.
        start = text.find(" ", start, found) + 1 or start
    end = start + _EXCERPT_CHARACTERS
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _is_indexable(word: str) -> bool:
    return sum(letter.isalnum() for letter in word) >= _FEWEST_LETTERS and not _UNSPACED.search(word)


def _place(text: str, word: str) -> int | None:
    hit = re.search(re.escape(word), text, re.IGNORECASE)
    if hit:
        return hit.start()
    place = folded(text[:_FOLDED_AT_MOST]).find(folded(word))
    return place if place >= 0 else None


def _folded(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[0]
