"""Chains: lists of models under a name, asked one after the other. A chain may stand wherever a reference can.

`chain:NAME` is the reference of one. No provider may have this word as its id or alias (`catalog/` sees to it), so it
leads to nobody else.
"""

from typing import Final

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy

CHAIN: Final = "chain"
MAX_NAME_CHARS: Final = 60


@dataclass(frozen=True, slots=True)
class Chain:
    """references: of models, in the order in which they are asked; none of them is a chain itself.

    within: how far the words may go, whoever of them is asked: the consent to cross a privacy class, and its border.
    None: as far as the first reference leads.
    """

    references: tuple[str, ...] = ()
    within: Privacy | None = None


def chain_reference(name: str) -> str:
    """How a chain is named where a model could be."""
    return f"{CHAIN}:{name}"


def chain_named(reference: str) -> str | None:
    """The name in a reference that means a chain; None for every other."""
    prefix, colon, name = reference.partition(":")
    return name if colon and name and prefix == CHAIN else None


def cleaned_name(text: str) -> str:
    """A name as it is kept: no line breaks, no spaces at the ends, not longer than MAX_NAME_CHARS; may be empty."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:MAX_NAME_CHARS].strip()
