"""The sentences of the chat page. Pure; no widget writes its own."""

from hexalogue.domain import errors
from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState

PLACES = {
    Privacy.LOCAL: "on this computer",
    Privacy.SELF_HOSTED: "on your network",
    Privacy.THIRD_PARTY: "left this computer",
}
PRIVACY_PROMISES = {
    Privacy.LOCAL: "Stays on this computer",
    Privacy.SELF_HOSTED: "Stays on your network",
    Privacy.THIRD_PARTY: "Leaves this computer",
}
# What the chat page can carry out; an error's other remedies get no button here.
POSSIBLE = frozenset(
    {
        Remedy.RETRY,
        Remedy.PICK_MODEL,
        Remedy.DOWNLOAD_AGAIN,
        Remedy.FREE_MEMORY,
        Remedy.FREE_DISK,
        Remedy.CHECK_NETWORK,
        Remedy.OPEN_SETTINGS,
    }
)
NOTICES = {
    AnswerState.QUEUED: "Waiting for the model: it will be answered as soon as it is ready.",
    AnswerState.WAITING: "The model is reading your message.",
    AnswerState.INTERRUPTED: "Hexalogue was closed before this answer ended.",
}
STOPPED = "Stopped"
CUT_BY_LENGTH = "Length limit reached"
HINT = "↵ to send  ·  Shift ↵ for a new line"
HINT_RUNNING = "Esc to stop"
GREETING = "What would you like to know?"
GREETING_MORE = "Ask anything. Nothing you write leaves this computer."
EXAMPLES = (
    "Why is the sky blue?",
    "Write a Python prime sieve",
    "Draft a reply that declines politely",
    "Make a table of the planets",
)


def figures(answer: Answer) -> tuple[str, ...]:
    """What is known of a finished answer's speed and length, part by part."""
    parts = []
    if answer.ttft_s is not None:
        parts.append(f"{answer.ttft_s:.2f} s to first token")
    if answer.tokens_per_s is not None:
        parts.append(f"{answer.tokens_per_s:.0f} tokens/s" if answer.tokens_per_s >= 10 else _slow(answer.tokens_per_s))
    if answer.output_tokens is not None:
        parts.append("1 token" if answer.output_tokens == 1 else f"{answer.output_tokens:,} tokens".replace(",", " "))
    return tuple(parts)


def left_out(dropped_turns: int) -> str:
    """That earlier turns did not fit; empty where all did."""
    if dropped_turns < 1:
        return ""
    return "1 earlier turn left out to fit" if dropped_turns == 1 else f"{dropped_turns} earlier turns left out to fit"


def remedies(kind: str) -> tuple[Remedy, ...]:
    """What may be done about an error, by its kind as it is remembered; trying again for one nobody knows."""
    found = getattr(errors, kind, None)
    known = found.remedies if isinstance(found, type) and issubclass(found, AppError) else ()
    return tuple(remedy for remedy in known if remedy in POSSIBLE) or (Remedy.RETRY,)


def place_of(privacy: Privacy | None) -> str:
    """Where the answer was made, beside the model's name."""
    return "built in" if privacy is Privacy.LOCAL else ""


def _slow(tokens_per_s: float) -> str:
    return f"{tokens_per_s:.1f} tokens/s"
