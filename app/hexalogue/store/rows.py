"""Between rows of the database and the values of `domain/turn.py`."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any

from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Choice, Conversation, Failure, Tried, Turn

# SQLite gives back what the schema's STRICT types let in.
Row = tuple[Any, ...]

# A list needs one line of the preview; the text itself is read when the conversation is opened.
PREVIEW_CHARACTERS = 160

# Of an answer, as they are written and read.
ANSWER_COLUMNS = (
    "id",
    "state",
    "text",
    "provider",
    "model",
    "privacy",
    "input_tokens",
    "output_tokens",
    "finish_reason",
    "ttft_s",
    "tokens_per_s",
    "dropped_turns",
    "failure_kind",
    "failure_message",
    "failure_fix",
    "failure_reached",
    "tried",
)

# A look-up instead of a call: 5,000 turns are read in one go.
_STATES = {state.value: state for state in AnswerState}
_CLASSES = {privacy.value: privacy for privacy in Privacy}


def whole(text: str) -> str:
    """The text as it can be stored: every character kept, only a half of a surrogate pair becomes U+FFFD.

    Such halves come from a clipboard or a stream cut inside an emoji; UTF-8 has no bytes for them. Two halves that
    stand together are joined to the character they mean.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def answer_row(answer: Answer) -> Row:
    """The columns of an answer, in the order of ANSWER_COLUMNS."""
    failure = answer.failure
    return (
        whole(answer.id),
        answer.state.value,
        whole(answer.text),
        _whole(answer.provider),
        _whole(answer.model),
        answer.privacy.value if answer.privacy else None,
        answer.input_tokens,
        answer.output_tokens,
        _whole(answer.finish_reason),
        answer.ttft_s,
        answer.tokens_per_s,
        answer.dropped_turns,
        whole(failure.kind) if failure else None,
        whole(failure.message) if failure else None,
        whole(failure.fix) if failure else None,
        failure.reached.value if failure and failure.reached else None,
        _tried_text(answer.tried) if answer.tried else "[]",
    )


def choice_row(choice: Choice) -> Row:
    """The columns of who answers a conversation: reference, fallbacks, lock."""
    fallbacks = _as_json([whole(reference) for reference in choice.fallbacks]) if choice.fallbacks else "[]"
    return (whole(choice.reference), fallbacks, choice.lock.value if choice.lock else None)


def turns_of(conversation: ConversationId, rows: Iterable[Row]) -> list[Turn]:
    """The turns of one conversation. `rows`: id, question, asked_at, shown, then an answer; a turn's rows together."""
    return [_turn(conversation, list(group)) for _, group in groupby(rows, key=itemgetter(0))]


def conversation_of(row: Row, preview: str) -> Conversation:
    """A row of the list. `row`: id, title, updated_at, reference, fallbacks, lock. The preview becomes one line."""
    key, title, updated_at, reference, fallbacks, lock = row
    return Conversation(
        ConversationId(key),
        title,
        updated_at,
        " ".join(preview.split()),
        reference,
        tuple(_of_json(fallbacks)) if fallbacks != "[]" else (),
        _CLASSES[lock] if lock else None,
    )


def _turn(conversation: ConversationId, rows: list[Row]) -> Turn:
    key, question, asked_at, shown = rows[0][:4]
    answers = tuple(_answer(row[4:]) for row in rows)
    return Turn(TurnId(key), conversation, question, asked_at, answers, shown)


def _answer(row: Row) -> Answer:
    (key, state, text, provider, model, privacy, input_tokens, output_tokens, finish_reason, *rest) = row
    (ttft_s, tokens_per_s, dropped_turns, kind, message, fix, reached, tried) = rest
    return Answer(
        AnswerId(key),
        _STATES[state],
        text,
        provider and ProviderId(provider),
        model and ModelId(model),
        privacy and _CLASSES[privacy],
        input_tokens,
        output_tokens,
        finish_reason,
        ttft_s,
        tokens_per_s,
        dropped_turns,
        None if kind is None else Failure(kind, message, fix, reached and _CLASSES[reached]),
        _tried(tried) if tried != "[]" else (),
    )


def _tried_text(tried: tuple[Tried, ...]) -> str:
    return _as_json([[whole(hop.provider), whole(hop.model), hop.privacy.value, whole(hop.why)] for hop in tried])


def _tried(text: str) -> tuple[Tried, ...]:
    return tuple(
        Tried(ProviderId(provider), ModelId(model), _CLASSES[privacy], why)
        for provider, model, privacy, why in _of_json(text)
    )


def _whole(text: str | None) -> str | None:
    return None if text is None else whole(text)


def _as_json(value: list[Any]) -> str:
    import json  # few rows need it, and no first paint does

    return json.dumps(value)


def _of_json(text: str) -> list[Any]:
    import json

    found: list[Any] = json.loads(text)
    return found
