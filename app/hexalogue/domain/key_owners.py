"""Whose key a text may be, by how documented keys begin. A guess that offers a place, and never refuses one. Pure."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from hexalogue.domain.keys import Secret, best_prefix
from hexalogue.domain.provider import ProviderSpec

# What nobody types as the name of a provider: shorter words are no keys, and names hold no digit among so many signs.
_LEAST_CHARS: Final = 20
_LEAST_WITH_PREFIX: Final = 12
# AWS: a long-lived or a temporary access id, before the colon (docs.aws.amazon.com, unique identifiers, 2026-11-21).
_ACCESS_IDS: Final = ("AKIA", "ASIA")
# A word of a text that may be a key. Addresses and paths are cut at their slashes.
_WORD: Final = re.compile(r"[A-Za-z][\w.\-]{19,}")
# Nobody pastes more than this by hand to have it read by a person; a file that long is no key.
_LOOKED_AT_CHARS: Final = 200_000


def owners_of(secret: Secret, rows: Iterable[ProviderSpec]) -> tuple[ProviderSpec, ...]:
    """The providers whose documented beginning fits best, in the order of the rows.

    Several where vendors share one (`sk-`); none where nobody is known to give out such keys.
    """
    takers = [row for row in rows if row.auth.scheme != "none"]
    value = secret.reveal()
    if value.startswith("{"):
        return tuple(row for row in takers if row.auth.scheme == "google")
    if value.startswith(_ACCESS_IDS) and ":" in value:
        return tuple(row for row in takers if row.auth.scheme == "aws")
    lengths = {row.id: len(best_prefix(secret, row)) for row in takers}
    best = max(lengths.values(), default=0)
    return tuple(row for row in takers if best and lengths[row.id] == best)


def looks_like_a_key(text: str, rows: Sequence[ProviderSpec]) -> bool:
    """Whether a text in a field that is no key field is one all the same: it must not stay there in clear."""
    word = text.strip()
    if len(word) < _LEAST_WITH_PREFIX or any(not "!" <= character <= "~" for character in word):
        return False
    if any(len(prefix) > 2 and word.startswith(prefix) for row in rows for prefix in row.auth.prefixes):
        return True
    has_both = any(sign.isdigit() for sign in word) and any(sign.isalpha() for sign in word)
    return len(word) >= _LEAST_CHARS and has_both


def may_hold_a_key(text: str) -> bool:
    """Whether it is worth asking `key_among`. Needs no rows, so that nearly all texts need no further thought."""
    return any(_is_mixed(word) for word in _WORD.findall(text[:_LOOKED_AT_CHARS]))


def key_among(text: str, rows: Sequence[ProviderSpec]) -> Secret | None:
    """The first word of a text that begins as a vendor's keys do, and is long and mixed enough to be one.

    Stricter than `looks_like_a_key`: people write about hashes, addresses and names, and only a key is held back.
    """
    for word in _WORD.findall(text[:_LOOKED_AT_CHARS]):
        secret = Secret(word)
        if _is_mixed(word) and any(len(best_prefix(secret, row)) > 2 for row in rows):
            return secret
    return None


def _is_mixed(word: str) -> bool:
    return any(sign.isdigit() for sign in word)
