"""The sentences of the chat page. Pure; no widget writes its own."""

from collections.abc import Collection

from hexalogue.domain.errors import Remedy
from hexalogue.domain.model_names import short_name
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Failure, Tried
from hexalogue.ui import errors
from hexalogue.ui.language import say, say_number
from hexalogue.ui.sentences import said
from hexalogue.ui.text import said_number

PLACES = {
    Privacy.LOCAL: "on this computer",
    Privacy.SELF_HOSTED: "on your network",
    Privacy.THIRD_PARTY: "left this computer",
}
# What the chat page carries out itself about an error; the rest is the window's.
OWN = frozenset({Remedy.RETRY, Remedy.PICK_MODEL, Remedy.PICK_PROVIDER, Remedy.ALLOW_CLASS, Remedy.DOWNLOAD_AGAIN})
# What the button above the transcript says: with a lock, where the lock shuts the choice out, and why a row of the menu
# cannot be chosen.
FINDING_OUT = "Finding out where it leads"
LOCKED = {
    Privacy.LOCAL: "Kept on this computer",
    Privacy.SELF_HOSTED: "Kept on your network",
    Privacy.THIRD_PARTY: "May leave this computer",
}
SHUT_OUT = {
    Privacy.LOCAL: "Shut out: kept on this computer",
    Privacy.SELF_HOSTED: "Shut out: kept on your network",
    Privacy.THIRD_PARTY: "",
}
BEYOND = {
    Privacy.LOCAL: "this chat is kept on this computer",
    Privacy.SELF_HOSTED: "this chat is kept on your network",
    Privacy.THIRD_PARTY: "",
}
LOCKS: tuple[tuple[Privacy | None, str], ...] = (
    (None, "As far as the chosen model leads"),
    (Privacy.LOCAL, "Keep on this computer"),
    (Privacy.SELF_HOSTED, "Keep on my network"),
    (Privacy.THIRD_PARTY, "Let it go anywhere"),
)
DEFAULT = "Default"
CHAIN = "Chain"
NO_MODEL = "no model yet"
STOP_GAP = "stop-gap"
ASKING = "Asking…"
ASKING_ALL = "Asking who else is there…"
NO_LIST = "It does not tell which models it has"
FIND_BETTER = "Find a better model…"
FALL_BACK = "If it fails, the default answers"
NOTICES = {
    AnswerState.QUEUED: "Waiting for the model: it will be answered as soon as it is ready.",
    AnswerState.WAITING: "The model is reading your message.",
    AnswerState.INTERRUPTED: "Hexalogue was closed before this answer ended.",
}
# Failures that come before any word is sent: then it is not said where the words went.
NOBODY_ASKED = frozenset(
    {
        "NoKey",
        "NeedsAddress",
        "NeedsConsent",
        "OutsideClass",
        "SwitchedOff",
        "NoSuchProvider",
        "NoSuchChain",
        "Unreachable",
        "KeychainLocked",
        "NoKeychain",
        "KeychainFailed",
    }
)
STILL_WAITING = "Still waiting for the first word. Esc stops it."
EDITING = "Editing an earlier message: what follows stays in the old conversation."
STOPPED = "Stopped"
BUILT_IN = "built in"
USUAL_MODEL = "The usual model"
CUT_BY_LENGTH = "Length limit reached"
HINT = "↵ to send  ·  Shift ↵ for a new line"
HINT_RUNNING = "Esc to stop"
GREETING = "What would you like to know?"
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
        parts.append(say("{seconds:.2f} s to first token", seconds=answer.ttft_s))
    if answer.tokens_per_s is not None:
        parts.append(_speed(answer.tokens_per_s))
    if answer.output_tokens is not None:
        number = said_number(answer.output_tokens)
        parts.append(say_number("{number} token", "{number} tokens", answer.output_tokens, number=number))
    return tuple(parts)


def greeting_more(reach: Privacy | None, provider: str) -> str:
    """Below the greeting: where the words will go."""
    match reach:
        case Privacy.LOCAL:
            return say("Ask anything. Nothing you write leaves this computer.")
        case Privacy.SELF_HOSTED:
            return say("Ask anything. What you write goes to {provider}, on your network.", provider=provider)
        case Privacy.THIRD_PARTY:
            return say("Ask anything. What you write leaves this computer: it goes to {provider}.", provider=provider)
        case None:
            return say("Ask anything.")


def fix_of(failure: Failure) -> str:
    """What to do about a failure, as the window can do it."""
    return errors.fix_of(failure.kind, failure.fix)


def left_out(dropped_turns: int) -> str:
    """That earlier turns did not fit; empty where all did."""
    if dropped_turns < 1:
        return ""
    return say_number("{count} earlier turn left out to fit", "{count} earlier turns left out to fit", dropped_turns)


def remedies(failure: Failure, possible: Collection[Remedy]) -> tuple[Remedy, ...]:
    """What may be done about an error as it is remembered; trying again where nothing else helps."""
    known = errors.remedies_of(failure.kind, failure.fix)
    return tuple(remedy for remedy in known if remedy in possible) or (Remedy.RETRY,)


def at(provider: str) -> str:
    """Who answered, beside the model's name."""
    return say("at {provider}", provider=provider)


def hop(tried: Tried, provider: str) -> str:
    """One that was to answer and did not."""
    who = say("{model} at {provider}", model=short_name(tried.model), provider=provider) if tried.model else provider
    return say("{who} was to answer first.", who=who) + f" {said(tried.why)}"


def _speed(tokens_per_s: float) -> str:
    number = said_number(tokens_per_s, 0 if tokens_per_s >= 10 else 1)
    return say("{number} tokens/s", number=number)
