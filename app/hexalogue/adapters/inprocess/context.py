"""Which of the oldest turns to leave out so that a request fits into the context. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.errors import TooLong
from hexalogue.domain.messages import Message, Role
from hexalogue.domain.models import USUAL_CONTEXT_TOKENS

# Room kept for the answer when nobody says how long it may be; never more than a quarter of the context.
USUAL_ANSWER_TOKENS: Final = 512

# An answer with less room than this is not worth giving: the question counts as too long.
SHORTEST_ANSWER_TOKENS: Final = 16

Count = Callable[[Sequence[Message]], int]


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is asked after all. prompt_tokens: its length as the engine counted it."""

    messages: tuple[Message, ...]
    dropped_turns: int
    prompt_tokens: int


def context_for(asked_tokens: int, trained_tokens: int) -> int:
    """The context to load with. asked_tokens: 0 = the usual. trained_tokens: 0 = unknown. Never beyond the training."""
    wanted = asked_tokens or USUAL_CONTEXT_TOKENS
    return min(wanted, trained_tokens) if trained_tokens else wanted


def fitted(messages: Sequence[Message], count: Count, context_tokens: int, answer_tokens: int | None) -> Fitted:
    """The request without as few of its oldest turns as needed: system messages and the last turn always stay.

    count: how many tokens a list of messages has with its template; asked a logarithmic number of times.
    answer_tokens: of the longest wanted answer, None = open.   Raises TooLong when the last turn alone does not fit.
    """
    system = tuple(message for message in messages if message.role is Role.SYSTEM)
    turns = _turns(messages)
    room = min(answer_tokens or USUAL_ANSWER_TOKENS, context_tokens // 4)
    limit = context_tokens - room
    low, high = 0, max(0, len(turns) - 1)
    sizes: dict[int, int] = {}
    while low < high:
        middle = (low + high) // 2 if sizes else 0  # nothing dropped is the usual case: try it first
        sizes[middle] = count(_kept(system, turns, middle))
        if sizes[middle] <= limit:
            high = middle
        else:
            low = middle + 1
    kept = _kept(system, turns, low)
    size = sizes[low] if low in sizes else count(kept)
    most = context_tokens - min(room, SHORTEST_ANSWER_TOKENS)
    if size > most:
        raise TooLong(size, most)
    return Fitted(kept, low, size)


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


def _turns(messages: Sequence[Message]) -> list[tuple[Message, ...]]:
    """Each question with the answers that follow it."""
    turns: list[tuple[Message, ...]] = []
    for message in messages:
        if message.role is Role.SYSTEM:
            continue
        if message.role is Role.USER or not turns:
            turns.append((message,))
        else:
            turns[-1] = (*turns[-1], message)
    return turns


def _kept(system: tuple[Message, ...], turns: Sequence[tuple[Message, ...]], dropped: int) -> tuple[Message, ...]:
    return (*system, *(message for turn in turns[dropped:] for message in turn))
