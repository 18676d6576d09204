from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.inprocess.context import common_prefix, context_for, fitted
from hexalogue.domain.errors import TooLong
from hexalogue.domain.messages import Message, Role

SYSTEM = Message.of(Role.SYSTEM, "x" * 10)


def letters(messages: Sequence[Message]) -> int:
    """One token a letter."""
    return sum(len(message.text) for message in messages)


def conversation(turns: int, letters_each: int = 20) -> tuple[Message, ...]:
    """A system message, answered turns of so many letters, and a question of half as many."""
    half = letters_each // 2
    answered = [
        message
        for number in range(turns)
        for message in (
            Message.of(Role.USER, chr(97 + number) * half),
            Message.of(Role.ASSISTANT, chr(97 + number) * half),
        )
    ]
    return (SYSTEM, *answered, Message.of(Role.USER, "?" * half))


def test_what_fits_is_left_as_it_is() -> None:
    messages = conversation(3)

    fit = fitted(messages, letters, 400, 100)

    assert (fit.messages, fit.dropped_turns, fit.prompt_tokens) == (messages, 0, 80)


def test_the_oldest_turns_go_first_and_question_with_answer() -> None:
    fit = fitted(conversation(5), letters, 100, 20)

    assert fit.dropped_turns == 2
    assert [message.text[0] for message in fit.messages] == ["x", "c", "c", "d", "d", "e", "e", "?"]


def test_no_more_turns_go_than_must() -> None:
    fit = fitted(conversation(5), letters, 140, 20)

    assert fit.dropped_turns == 0
    assert fit.prompt_tokens == 120


def test_the_system_message_and_the_last_question_always_stay() -> None:
    fit = fitted(conversation(9), letters, 40, 1000)

    assert fit.messages == (SYSTEM, Message.of(Role.USER, "?" * 10))


def test_a_question_that_leaves_a_little_room_is_still_answered() -> None:
    question = Message.of(Role.USER, "?" * 80)

    assert fitted((question,), letters, 100, 50).messages == (question,)


def test_a_question_alone_too_long_says_how_long() -> None:
    with pytest.raises(TooLong, match="2000 tokens and the model reads at most 1008"):
        fitted((Message.of(Role.USER, "?" * 2000),), letters, 1024, None)


def test_the_count_is_asked_few_times() -> None:
    asked: list[int] = []

    def counted(messages: Sequence[Message]) -> int:
        asked.append(len(messages))
        return letters(messages)

    fitted(conversation(25), counted, 100, 20)

    assert len(asked) <= 7


@given(st.integers(0, 20), st.integers(2, 60), st.integers(64, 2000), st.integers(1, 500))
def test_the_result_fits_and_one_turn_more_would_not(turns: int, size: int, context: int, answer: int) -> None:
    messages = conversation(turns, size)
    limit = context - min(answer, context // 4)

    fit = fitted(messages, letters, context, answer)

    assert fit.prompt_tokens == letters(fit.messages)
    assert fit.prompt_tokens <= limit or fit.dropped_turns == turns
    if fit.dropped_turns:
        one_more = letters(messages) - (fit.dropped_turns - 1) * (size // 2) * 2
        assert one_more > limit


@pytest.mark.parametrize(
    ("asked", "trained", "chosen"),
    [(0, 2048, 2048), (0, 131072, 4096), (0, 0, 4096), (8192, 131072, 8192), (8192, 2048, 2048), (512, 0, 512)],
)
def test_the_context_is_what_was_asked_and_never_beyond_the_training(asked: int, trained: int, chosen: int) -> None:
    assert context_for(asked, trained) == chosen


@pytest.mark.parametrize(
    ("one", "other", "shared"), [([], [1], 0), ([1, 2, 3], [1, 2, 4], 2), ([1, 2], [1, 2, 3], 2), ([5], [6], 0)]
)
def test_the_common_prefix_ends_at_the_first_difference(one: list[int], other: list[int], shared: int) -> None:
    assert common_prefix(one, other) == shared
