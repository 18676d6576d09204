"""What the models called Claude take, whichever API they are asked through.

Until version 4.5 thinking has a budget of tokens; from 4.6 it adapts to an effort; from Opus 4.7 a budget is refused,
and so are temperature, top_p and top_k. What adapts shows its thinking only when that is asked for.
Source: Anthropic's documentation, "Adaptive thinking" and "Migration guide", and Amazon Bedrock's user guide,
"Adaptive thinking", read 2026-11-21.
"""

import re

from hexalogue.adapters.families.asking import BUDGETS
from hexalogue.domain.messages import Sampling

# The Messages API demands a limit. Few answers are longer than the first; models before 3.5 write half of it.
DEFAULT_MAX_TOKENS = 8192
OLD_MAX_TOKENS = 4096
_FIRST_LONG = (3, 5)

_FIRST_THINKING = (3, 7)
_FIRST_ADAPTIVE = (4, 6)
_FIRST_WITHOUT_SAMPLING = (4, 7)
_FIRST_WITH_EITHER = (4, 1)  # temperature or top_p, not both

# claude-opus-4-8@default, us.anthropic.claude-sonnet-4-5-20250929-v1:0, claude-3-7-sonnet, claude-opus-5:
# the year of a date has four digits or more, a version at most two.
_NAME = re.compile(r"claude-(?:[a-z]+-)?(\d{1,2})(?!\d)(?:[-.](\d{1,2})(?!\d))?")


def version(model: str) -> tuple[int, int] | None:
    """(4, 6) for claude-opus-4-6; None for what is no Claude or has no number that can be read."""
    found = _NAME.search(model.lower())
    return (int(found[1]), int(found[2] or 0)) if found else None


def thinking(model: str, effort: str | None) -> dict[str, object]:
    """The fields of a Messages request that say how much to think; empty where the model's default holds.

    effort: as `ChatRequest.reasoning`. A name that is no Claude's is taken for a model with a budget, the form that
    other servers of this API know.
    """
    known = version(model)
    if effort is None or (known is not None and known < _FIRST_THINKING):
        return {}
    if effort == "off":
        return {"thinking": {"type": "disabled"}}
    if known is not None and known >= _FIRST_ADAPTIVE:
        return {"thinking": {"type": "adaptive", "display": "summarized"}, "output_config": {"effort": effort}}
    return {"thinking": {"type": "enabled", "budget_tokens": BUDGETS.get(effort, BUDGETS["medium"])}}


def takes_sampling(model: str) -> bool:
    """Whether temperature, top_p and top_k may be said."""
    known = version(model)
    return known is None or known < _FIRST_WITHOUT_SAMPLING


def takes_both(model: str) -> bool:
    """Whether temperature and top_p may be said together."""
    known = version(model)
    return known is None or known < _FIRST_WITH_EITHER


def thinks(fields: dict[str, object]) -> bool:
    """Whether these fields, made by `thinking`, switch it on."""
    match fields.get("thinking"):
        case {"type": "enabled" | "adaptive"}:
            return True
        case _:
            return False


def usual_limit(model: str) -> int:
    """Tokens of an answer, where nobody asked for a limit."""
    known = version(model)
    return OLD_MAX_TOKENS if known is not None and known < _FIRST_LONG else DEFAULT_MAX_TOKENS


def limit(fields: dict[str, object], most_tokens: int) -> int:
    """The limit that leaves `most_tokens` for the answer: what is thought counts too, and a budget must lie below."""
    match fields:
        case {"thinking": {"budget_tokens": int() as budget}}:
            return budget + most_tokens
        case {"thinking": {"type": "adaptive"}, "output_config": {"effort": str() as effort}}:
            return BUDGETS.get(effort, BUDGETS["medium"]) + most_tokens
        case _:
            return most_tokens


def sampling_fields(model: str, sampling: Sampling, *, is_thinking: bool) -> dict[str, float | int]:
    """temperature, top_p and top_k as far as the model takes them: not while it thinks, newer ones not at all.

    temperature: 1 at most, where other APIs go to 2.
    """
    said: dict[str, float | int] = {}
    if is_thinking or not takes_sampling(model):
        return said
    if sampling.temperature is not None:
        said["temperature"] = min(sampling.temperature, 1.0)
    if sampling.top_p is not None and (sampling.temperature is None or takes_both(model)):
        said["top_p"] = sampling.top_p
    if sampling.top_k:
        said["top_k"] = sampling.top_k
    return said
