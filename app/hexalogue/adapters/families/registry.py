"""The one table of families: an id to its module, which is imported when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping

from hexalogue.adapters.families.base import Family
from hexalogue.domain.provider import FamilyId


def _openai_chat() -> Family:
    from hexalogue.adapters.families import openai_chat

    return openai_chat


def _openai_responses() -> Family:
    from hexalogue.adapters.families import openai_responses

    return openai_responses


def _azure_openai() -> Family:
    from hexalogue.adapters.families import azure_openai

    return azure_openai


def _anthropic_messages() -> Family:
    from hexalogue.adapters.families import anthropic_messages

    return anthropic_messages


def _gemini_generate() -> Family:
    from hexalogue.adapters.families import gemini_generate

    return gemini_generate


def _cohere_v2() -> Family:
    from hexalogue.adapters.families import cohere_v2

    return cohere_v2


def _bedrock_converse() -> Family:
    from hexalogue.adapters.families import bedrock_converse

    return bedrock_converse


def _ollama_native() -> Family:
    from hexalogue.adapters.families import ollama_native

    return ollama_native


def _lmstudio_native() -> Family:
    from hexalogue.adapters.families import lmstudio_native

    return lmstudio_native


def _koboldai_native() -> Family:
    from hexalogue.adapters.families import koboldai_native

    return koboldai_native


_MAKERS: Mapping[FamilyId, Callable[[], Family]] = {
    "openai_chat": _openai_chat,
    "openai_responses": _openai_responses,
    "azure_openai": _azure_openai,
    "anthropic_messages": _anthropic_messages,
    "gemini_generate": _gemini_generate,
    "cohere_v2": _cohere_v2,
    "bedrock_converse": _bedrock_converse,
    "ollama_native": _ollama_native,
    "lmstudio_native": _lmstudio_native,
    "koboldai_native": _koboldai_native,
}


class _Families(Mapping[FamilyId, Family]):
    """All families that chat; a look-up imports one, a listing none."""

    def __getitem__(self, family_id: FamilyId) -> Family:
        return _MAKERS[family_id]()

    def __iter__(self) -> Iterator[FamilyId]:
        return iter(_MAKERS)

    def __len__(self) -> int:
        return len(_MAKERS)


FAMILIES: Mapping[FamilyId, Family] = _Families()


def family(family_id: FamilyId) -> Family:
    """The module that speaks this protocol. Raises KeyError for one that does not chat over HTTP (`in_process`)."""
    return FAMILIES[family_id]
