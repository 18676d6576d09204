"""The one table of families: an id to its module, which is imported when it is first asked for.

To add a family: a module of the shape in `base` (or `speech`), its id in `domain.provider.FamilyId`, a function and a
row here, and a renderer in tests/stand_ins/family_servers: then the contract of all families holds for it too.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from hexalogue.adapters.families.base import Family
from hexalogue.adapters.families.speech import Speech
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


def _openai_audio() -> Speech:
    from hexalogue.adapters.families import openai_audio

    return openai_audio


def _whisper_server() -> Speech:
    from hexalogue.adapters.families import whisper_server

    return whisper_server


_Module = TypeVar("_Module", covariant=True)


class _Lazily(Mapping[FamilyId, _Module]):
    """A look-up imports one module, a listing none."""

    def __init__(self, makers: Mapping[FamilyId, Callable[[], _Module]]) -> None:
        self._makers = makers

    def __getitem__(self, family_id: FamilyId) -> _Module:
        return self._makers[family_id]()

    def __iter__(self) -> Iterator[FamilyId]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


FAMILIES: Mapping[FamilyId, Family] = _Lazily(
    {
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
)
SPEECH: Mapping[FamilyId, Speech] = _Lazily({"openai_audio": _openai_audio, "whisper_server": _whisper_server})


def family(family_id: FamilyId) -> Family:
    """The module that speaks this protocol. Raises KeyError for one that does not chat over HTTP (`in_process`)."""
    return FAMILIES[family_id]


def lister(family_id: FamilyId) -> Family:
    """The module that reads lists of models and refusals in this protocol: those of transcription are OpenAI's. Raises
    KeyError for `in_process`."""
    return FAMILIES["openai_chat" if family_id in SPEECH else family_id]


def speech(family_id: FamilyId) -> Speech:
    """The module that transcribes in this protocol. Raises KeyError for one that does not."""
    return SPEECH[family_id]
