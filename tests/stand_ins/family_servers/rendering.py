"""A script as the bytes of a family, one item an event."""

from collections.abc import Callable, Mapping

from tests.stand_ins.family_servers import natives, openai, vendors
from tests.stand_ins.family_servers.framing import aws_message, line, sse
from tests.stand_ins.family_servers.script import Script

from hexalogue.domain.provider import FamilyId

Named = tuple[str, Mapping[str, object] | str]

RENDERERS: Mapping[FamilyId, Callable[[Script], list[Named]]] = {
    "openai_chat": openai.chat,
    "azure_openai": openai.azure,
    "openai_responses": openai.responses,
    "anthropic_messages": vendors.anthropic,
    "gemini_generate": vendors.gemini,
    "cohere_v2": vendors.cohere,
    "bedrock_converse": vendors.bedrock,
    "ollama_native": natives.ollama,
    "lmstudio_native": natives.lmstudio,
    "koboldai_native": natives.kobold,
}

# What no client of today knows: a later version's field and event.
UNKNOWN = {"x_later": {"deep": [1, None, "two"]}}


def rendered(family: FamilyId, script: Script) -> list[bytes]:
    """The events of the answer, framed as this family frames them."""
    events = RENDERERS[family](script)
    if script.is_unknown:
        events = _with_unknown(events, has_names=any(name for name, _ in events))
    return [_framed(family, name, data) for name, data in events]


def cut_short(family: FamilyId, script: Script) -> bytes:
    """The answer up to the middle of the event of its second piece of text."""
    events = rendered(family, script)
    place = next(place for place, event in enumerate(events) if script.text[1].encode() in event)
    return b"".join(events[:place]) + events[place][: len(events[place]) // 2]


def _with_unknown(events: list[Named], *, has_names: bool) -> list[Named]:
    later: list[Named] = [(name, data if isinstance(data, str) else {**data, **UNKNOWN}) for name, data in events]
    stranger: Named = ("x-later" if has_names else "", {"type": "x-later", **UNKNOWN})
    return [later[0], stranger, *later[1:]] if has_names else later


def _framed(family: FamilyId, name: str, data: Mapping[str, object] | str) -> bytes:
    if family == "ollama_native" and not isinstance(data, str):
        return line(data)
    if family == "bedrock_converse" and not isinstance(data, str):
        is_exception = name.startswith(vendors.EXCEPTION)
        return aws_message(name.removeprefix(vendors.EXCEPTION), data, is_exception=is_exception)
    return sse(data, name)
