"""The sentences of the Models page. English is the source; `say` finds the person's language when they are shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from hexalogue.domain.hub import HubOrder
from hexalogue.ui.language import say, say_number
from hexalogue.ui.text import said_day, said_number

TITLE: Final = "Models"
SUBTITLE: Final = "Everything here runs on this computer; what you type to these models does not leave it."
HERE: Final = "here"
FIND: Final = "find"
DOWNLOADS: Final = "downloads"
TABS: Final[Mapping[str, str]] = {HERE: "On this computer", FIND: "Find a model", DOWNLOADS: "Downloads"}
ORDERS: Final[Mapping[HubOrder, str]] = {
    HubOrder.DOWNLOADS: "Most downloaded",
    HubOrder.TRENDING: "Trending",
    HubOrder.LIKES: "Most liked",
    HubOrder.NEWEST: "Newest",
}
KINDS: Final[Mapping[str, str]] = {
    "embedding": "Embeddings",
    "projector": "Part of another model",
    "incomplete": "Incomplete",
}
LOOKING: Final = "Looking for models on this computer…"
NOTHING_HERE: Final = "No model on this computer yet. Download the one below, or import a GGUF file you already have."
ELSEWHERE: Final = (
    "These belong to other applications. Use answers with one where it lies; Import keeps it here, "
    "even if the other application deletes it."
)
CANNOT_CHAT: Final = "These files are on this computer, but they cannot chat."
DROP: Final = "Drop GGUF files or a folder here to import them"

COMING: Final = "No model on this computer yet. The one below is on its way; it answers as soon as it is here."
HELD: Final = (
    "No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have."
)
FIND_INVITATION: Final = (
    "Search the model hub by name or purpose. What fits this computer is marked before you download."
)
FIND_CHOOSE: Final = "Choose a model to see its files, its licence, and which of them fits this computer."
FIND_NOTHING: Final = "The hub has nothing for “{words}”. Try fewer words, or only the name of the model."
NO_FILES: Final = "There is no GGUF file in it. Choose another one; the names of such files end in .gguf."
NOTHING_FITS: Final = "Nothing of it fits the memory that is free. Close other programs, or choose a smaller model."
GATED: Final = (
    "Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the "
    "variable HF_TOKEN."
)
NO_DOWNLOADS: Final = "No downloads. Find a model, and its download is shown here: it goes on after a restart."
BASE_MODEL: Final = "A base model: it continues text and cannot chat."
STOP_GAP: Final = "A stop-gap: small, and often wrong."
ALSO_OURS: Final = "Also in your library."
_DAY_S: Final = 86_400


def said_tab(tab: str, count: int) -> str:
    """A tab with how many there are."""
    return f"{say(TABS[tab])} · {count}" if count else say(TABS[tab])


def said_used(used_at: float, now: float) -> str:
    """When it was used, by the person's calendar."""
    if used_at <= 0:
        return say("never used")
    then, today = datetime.fromtimestamp(used_at).astimezone(), datetime.fromtimestamp(now).astimezone()
    days = (today.date() - then.date()).days
    if days <= 0:
        return say("used today")
    if days == 1:
        return say("used yesterday")
    if days < 31:
        return say_number("used {count} day ago", "used {count} days ago", days)
    return say("used on {date}", date=said_day(then))


def said_days_left(until: float, now: float) -> str:
    """How long a deleted model is kept."""
    days = max(1, round((until - now) / _DAY_S))
    return say_number("kept for {count} more day", "kept for {count} more days", days)


def said_count(count: int) -> str:
    """`1234567` as “1.2M”: of downloads."""
    for least, unit in ((1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k")):
        if count >= least:
            value = count / least
            return said_number(value, 1 if value < 10 else 0) + unit
    return str(count)


def said_downloads(count: int) -> str:
    """How often it was downloaded."""
    return say_number("{number} download", "{number} downloads", count, number=said_count(count))


def said_parameters(count: int) -> str:
    """`3210000000` as “3.2B parameters”; empty when it is not known."""
    return say("{number} parameters", number=said_count(count)) if count else ""
