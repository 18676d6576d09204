"""What a click in the transcript asks for, as values; the transcript adds which turn."""

from dataclasses import dataclass
from typing import TypeAlias

from hexalogue.domain.errors import Remedy


@dataclass(frozen=True, slots=True)
class CopyAnswer:
    """The whole answer, as the model wrote it."""


@dataclass(frozen=True, slots=True)
class CopyCode:
    """The program this card is a part of."""


@dataclass(frozen=True, slots=True)
class Regenerate:
    """Another answer to the same question."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take a queued question back."""


@dataclass(frozen=True, slots=True)
class ChooseAnswer:
    """Show another of the answers, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A link was clicked; nothing has opened yet."""

    address: str


@dataclass(frozen=True, slots=True)
class DoRemedy:
    """One of the buttons of an error."""

    remedy: Remedy


Ask: TypeAlias = CopyAnswer | CopyCode | Regenerate | Withdraw | ChooseAnswer | OpenLink | DoRemedy
