"""Whatever is done to a store, in whatever order, it tells afterwards what a plain list in memory would."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.builders import NOON, a_conversation
from tests.unit.store.searching import integrity_of

from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Failure, Tried, Turn, interrupted
from hexalogue.store.history import SqliteHistory
from hexalogue.store.rows import whole

CONVERSATIONS = [ConversationId("one"), ConversationId("two")]
SAVE, STREAM, DELETE_TURN, HIDE, RESTORE, INTERRUPT, REOPEN = range(7)

texts = st.text(max_size=40)  # surrogates too
counts = st.none() | st.integers(0, 2**63 - 1)
numbers = st.none() | st.floats(allow_nan=False)
hops = st.builds(
    Tried, provider=texts.map(ProviderId), model=texts.map(ModelId), privacy=st.sampled_from(Privacy), why=texts
)
answers = st.builds(
    Answer,
    id=st.uuids().map(lambda key: AnswerId(key.hex)),
    state=st.sampled_from(AnswerState),
    text=texts,
    provider=st.none() | texts.map(ProviderId),
    model=st.none() | texts.map(ModelId),
    privacy=st.none() | st.sampled_from(Privacy),
    input_tokens=counts,
    output_tokens=counts,
    finish_reason=st.none() | texts,
    ttft_s=numbers,
    tokens_per_s=numbers,
    dropped_turns=st.integers(0, 100),
    failure=st.none()
    | st.builds(Failure, kind=texts, message=texts, fix=texts, reached=st.none() | st.sampled_from(Privacy)),
    tried=st.lists(hops, max_size=2).map(tuple),
)
several_answers = st.lists(answers, min_size=1, max_size=3).map(tuple)
turns = st.builds(
    Turn,
    id=st.uuids().map(lambda key: TurnId(key.hex)),
    conversation=st.sampled_from(CONVERSATIONS),
    question=texts,
    asked_at=st.floats(0, 4e9),
    answers=several_answers,
)
acts = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9), several_answers, st.integers(0, 2)), max_size=8)


def as_stored(turn: Turn) -> Turn:
    """The turn with the halves of surrogate pairs replaced."""
    return replace(turn, question=whole(turn.question), answers=tuple(map(_answer_as_stored, turn.answers)))


def _answer_as_stored(answer: Answer) -> Answer:
    failure = answer.failure
    if failure:
        failure = Failure(whole(failure.kind), whole(failure.message), whole(failure.fix), failure.reached)
    return replace(
        answer,
        text=whole(answer.text),
        provider=answer.provider and ProviderId(whole(answer.provider)),
        model=answer.model and ModelId(whole(answer.model)),
        finish_reason=answer.finish_reason and whole(answer.finish_reason),
        failure=failure,
        tried=tuple(map(_hop_as_stored, answer.tried)),
    )


def _hop_as_stored(hop: Tried) -> Tried:
    return Tried(ProviderId(whole(hop.provider)), ModelId(whole(hop.model)), hop.privacy, whole(hop.why))


@dataclass
class Model:
    """What should be there."""

    turns: dict[TurnId, Turn] = field(default_factory=dict)
    hidden: set[ConversationId] = field(default_factory=set)

    def of(self, conversation: ConversationId) -> list[Turn]:
        return [turn for turn in self.turns.values() if turn.conversation == conversation]


async def played(path: Path, asked: Sequence[Turn], script: Sequence[tuple[int, int, tuple[Answer, ...], int]]) -> None:
    history = await SqliteHistory.open(path, now=lambda: NOON)
    model = Model()
    for conversation in CONVERSATIONS:
        await history.add_conversation(a_conversation(id=conversation))
    for turn in asked:
        await history.add_turn(turn)
        model.turns[turn.id] = as_stored(turn)
    for act, which, new_answers, shown in script:
        turn = asked[which % len(asked)]
        grown = replace(turn, answers=new_answers, shown=shown % len(new_answers))
        history = await acted(history, path, model, act, grown)
    for conversation in CONVERSATIONS:
        assert list(await history.turns(conversation)) == model.of(conversation)
    listed = {row.id for row in await history.conversations()}
    assert listed == set(CONVERSATIONS) - model.hidden
    await history.close()


async def acted(history: SqliteHistory, path: Path, model: Model, act: int, turn: Turn) -> SqliteHistory:
    if act in (SAVE, STREAM) and turn.id in model.turns:
        await history.save_turn(turn, durable=act == SAVE)
        model.turns[turn.id] = as_stored(turn)
    elif act == DELETE_TURN:
        await history.delete_turn(turn.id)
        model.turns.pop(turn.id, None)
    elif act == HIDE:
        await history.delete(turn.conversation)
        model.hidden.add(turn.conversation)
    elif act == RESTORE:
        await history.restore(turn.conversation)
        model.hidden.discard(turn.conversation)
    elif act == INTERRUPT:
        still_open = sum(answer.state.is_open for each in model.turns.values() for answer in each.answers)
        assert await history.interrupt_open() == still_open
        model.turns = {key: interrupted(each) for key, each in model.turns.items()}
    elif act == REOPEN:
        await history.close()
        return await SqliteHistory.open(path, now=lambda: NOON)
    return history


@settings(max_examples=40, deadline=None)
@given(asked=st.lists(turns, min_size=1, max_size=5, unique_by=lambda turn: turn.id), script=acts)
def test_any_sequence_of_changes_is_kept_and_leaves_a_sound_file(
    asked: list[Turn], script: list[tuple[int, int, tuple[Answer, ...], int]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "conversations.sqlite3"

        asyncio.run(played(path, asked, script))

        assert integrity_of(path) == "ok"
