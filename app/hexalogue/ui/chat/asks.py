"""What a click in the transcript asks for, as values; the transcript adds which turn."""

from hexalogue.domain.errors import Remedy
from hexalogue.domain.frozen import dataclass


class Ask:
    """What all of them have in common: a widget's `asked` carries one."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CopyAnswer(Ask):
    """The whole answer, as the model wrote it."""


@dataclass(frozen=True, slots=True)
class CopyCode(Ask):
    """The program this card is a part of."""


@dataclass(frozen=True, slots=True)
class Regenerate(Ask):
    """Another answer to the same question."""


@dataclass(frozen=True, slots=True)
class EditQuestion(Ask):
    """Ask something else in its place."""


@dataclass(frozen=True, slots=True)
class Withdraw(Ask):
    """Take a queued question back."""


@dataclass(frozen=True, slots=True)
class ChooseAnswer(Ask):
    """Show another of the answers, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class OpenLink(Ask):
    """A link was clicked; nothing has opened yet."""

    address: str


@dataclass(frozen=True, slots=True)
class DoRemedy(Ask):
    """One of the buttons of an error."""

    remedy: Remedy
