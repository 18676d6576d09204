"""The sentences of the Providers page. English is the source; `say` finds the person's language when they are shown."""

from collections.abc import Mapping
from typing import Final

from hexalogue.domain.keys import KeyRow, KeyState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.language import figures, say, say_number, source
from hexalogue.ui.sentences import said
from hexalogue.ui.text import said_number

TITLE: Final = "Providers"
TABS: Final[Mapping[str, str]] = {"providers": "Providers", "routing": "Routing", "catalogue": "Models"}
SUBTITLES: Final[Mapping[str, str]] = {
    "providers": "Everybody who could answer you, and where your words would go.",
    "routing": "Who answers where you name nobody, and who is asked next when one fails.",
    "catalogue": "Models that are known by name, with their providers. Prices are list prices and may have changed.",
}
# The sign of a privacy class: its shape, and what it means; its words are `ui/text.py`'s.
SIGNS: Final[Mapping[Privacy, str]] = {
    Privacy.LOCAL: "hard-drive",
    Privacy.SELF_HOSTED: "network",
    Privacy.THIRD_PARTY: "cloud",
}
PROMISES: Final[Mapping[Privacy, str]] = {
    Privacy.LOCAL: "Your words stay on this computer.",
    Privacy.SELF_HOSTED: "Your words stay on your network.",
    Privacy.THIRD_PARTY: "Your words go to a company.",
}
STATES: Final[Mapping[str, str]] = {
    "ready": "Ready",
    "unchecked": "Asked when you use it",
    "needs_key": "Needs a key",
    "needs_address": "Needs an address",
    "not_installed": "Not installed",
    "running": "Runs here now",
    "off": "Switched off",
}
OUTCOMES: Final[Mapping[str, str]] = {
    "ok": "Works",
    "reachable_only": "Answers",
    "bad_key": "Key rejected",
    "no_permission": "Not allowed with this key",
    "no_quota": "No credit left",
    "rate_limited": "Too many requests",
    "wrong_address": "Wrong address",
    "starting": "Still loading",
    "overloaded": "Has a fault",
    "unreachable": "Not reachable",
}
FAMILIES: Final[Mapping[str, str]] = {
    "openai_chat": "OpenAI chat completions",
    "openai_responses": "OpenAI responses",
    "anthropic_messages": "Anthropic messages",
    "gemini_generate": "Gemini generateContent",
    "cohere_v2": "Cohere v2 chat",
    "bedrock_converse": "Bedrock Converse",
    "azure_openai": "Azure OpenAI",
    "ollama_native": "Ollama",
    "lmstudio_native": "LM Studio",
    "koboldai_native": "KoboldAI",
    "openai_audio": "OpenAI audio",
    "whisper_server": "whisper.cpp server",
    "in_process": "Inside the application",
}
NOTHING_FOUND: Final = (
    "Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own."
)
NOTHING_RUNS: Final = "No server that Hexalogue knows answers on this computer. Start one, then look again."
READING: Final = "Reading who there is…"
NOT_TRUSTED: Final = "Not trusted"
CHOOSE: Final = "Choose a provider to see its address, its models and what went wrong lately."
NO_PROGRAM: Final = "Its program is not on this computer. The Engines page downloads it, or says how you get it."
NO_PACKAGE: Final = "Its package is not in this installation. The setup shows the command that brings it."
NO_MODELS: Final = "Its list of models is empty."
NO_LIST: Final = "It has no list of models. Name one by hand, as in {reference}."
# Pieces of the domain's sentences, which find their translation here.
PIECES: Final = (
    source("answer"),
    source("list of models"),
)
NO_TROUBLE: Final = "Nothing went wrong lately."


def said_state(state: str) -> str:
    """A state in words."""
    return say(STATES[state])


def said_count(count: int) -> str:
    """How many models."""
    return say_number("{count} model", "{count} models", count)


def said_keys(rows: tuple[KeyRow, ...], *, is_required: bool) -> str:
    """What is known of the keys of a provider, as a sentence. Never a part of a key."""
    kept = [row for row in rows if row.state in (KeyState.STORED, KeyState.ENVIRONMENT)]
    if any(row.state is KeyState.LOCKED for row in rows):
        return say("Its key is kept, and the place where it is kept is locked.")
    if not kept:
        missing = say("No key yet. Nothing answers here without one.")
        return missing if is_required else say("No key. It usually needs none.")
    from_environment = [row for row in kept if row.state is KeyState.ENVIRONMENT]
    if len(kept) == 1 and from_environment:
        return say("Its key comes from the environment ({variable}).", variable=from_environment[0].source or "")
    return say_number("{count} key is kept for it.", "{count} keys are kept for it.", len(kept))


# What to do about a server of one's own, by why it could not be reached: the domain's sentences know only companies.
_WHY_NEAR: Final[Mapping[str, str]] = {
    "refused": "Start the server there, or check its address, its port and its firewall.",
    "timeout": "Check that the server runs, and that no firewall stands between.",
    "dns": "Check how the name of the host is spelled.",
    "tls": "Choose its certificate in Settings, under Certificates.",
}


def said_outcome(verdict: Verdict) -> str:
    """What a check found, in a few words."""
    return say(NOT_TRUSTED if verdict.why == "tls" else OUTCOMES[verdict.outcome])


def said_fix(verdict: Verdict, *, is_near: bool, is_typed: bool) -> str:
    """What to do about what a check found, in the window: nobody is sent to the command line or to a file.

    is_near: a server of the person's own.   is_typed: the key stands in the form around.
    """
    if verdict.corrected:  # a button says it
        return ""
    if verdict.outcome == "bad_key":
        return say("Type another key below.") if is_typed else say("Store another one on the Keys page.")
    if verdict.outcome == "wrong_address":
        return say("Check the host, the port and the path.")
    if is_typed and verdict.why == "tls":
        return say("Choose its certificate under “Headers, certificates, gateway”.")
    if verdict.outcome == "unreachable" and is_near and verdict.why in _WHY_NEAR:
        return say(_WHY_NEAR[verdict.why])
    return said(verdict.fix)


def said_ago(seconds: float) -> str:
    """How long ago, roughly."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return say("just now")
    if minutes < 60:
        return say_number("{count} minute ago", "{count} minutes ago", minutes)
    hours = minutes // 60
    if hours < 48:
        return say_number("{count} hour ago", "{count} hours ago", hours)
    return say_number("{count} day ago", "{count} days ago", hours // 24)


def said_price(usd: float | None) -> str:
    """Dollars for a million tokens."""
    if usd is None:
        return ""
    return say("free") if usd == 0 else f"${said_number(usd, 2 if usd >= 0.1 else 3)}"


def said_tokens(tokens: int | None) -> str:
    """A size of context, short."""
    if not tokens:
        return ""
    if tokens >= 1_000_000:
        return f"{figures().of(f'{tokens / 1_000_000:.3g}')}M"
    return f"{round(tokens / 1000)}k" if tokens >= 1000 else str(tokens)
