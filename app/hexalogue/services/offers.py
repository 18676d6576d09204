"""Who could answer a conversation besides the built-in engine: those that lack nothing, each with its models."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from hexalogue.domain.errors import AppError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import FoundServer, base_url_of
from hexalogue.services.providers import Listed, ProvidersService

# A menu is open while this is waited for.
ASK_S: Final = 8.0
_NOT_FOR_CHAT: Final = ("in_process", "openai_audio", "whisper_server")
# Lists of models hold what answers no chat, and few say which (names as OpenAI, Mistral and Cohere use them, read
# 2026-11).
_OTHER_TRADES: Final = ("embed", "whisper", "tts", "dall-e", "moderation", "rerank", "transcribe", "gpt-image", "sora")


@dataclass(frozen=True, slots=True)
class Offer:
    """A provider and its models, by name. models: None while it is being asked.   error: why it could not be."""

    spec: ProviderSpec
    privacy: Privacy
    models: tuple[str, ...] | None = None
    error: AppError | None = None


class OffersService:
    """Asks nobody that lacks a key or an address or was switched off, and nobody twice."""

    def __init__(self, providers: ProvidersService) -> None:
        self._providers = providers

    async def to_ask(self) -> Sequence[Offer]:
        """Those worth asking, in the order of the catalogue. Raises StoreError leaves and what a keychain refuses."""
        listed, found = await asyncio.gather(self._providers.listed(), self._providers.probe())
        places = Counter(_place(row) for row in listed if row.state == "unchecked")
        return tuple(Offer(row.spec, row.privacy) for row in listed if _is_worth_asking(row, found, places))

    async def asked(self, offer: Offer) -> Offer:
        """The same with its models, or with what went wrong. Raises no AppError."""
        try:
            async with asyncio.timeout(ASK_S):
                served = await self._providers.models(offer.spec.id)
        except AppError as error:
            return Offer(offer.spec, offer.privacy, (), error)
        except TimeoutError:
            return Offer(offer.spec, offer.privacy, ())
        return Offer(offer.spec, offer.privacy, chat_models([row.id for row in served]))


def chat_models(names: Sequence[str]) -> tuple[str, ...]:
    """Those that can chat, as far as their names tell, by name."""
    able = {name for name in names if not any(word in name.lower() for word in _OTHER_TRADES)}
    return tuple(sorted(able, key=str.lower))


def _is_worth_asking(row: Listed, found: Sequence[FoundServer], places: Counter[str]) -> bool:
    """Several rows share the usual ports of this computer: there only who was recognised is asked."""
    if row.spec.family in _NOT_FOR_CHAT or not row.is_enabled:
        return False
    if row.state == "ready":
        return True
    if row.state != "unchecked":
        return False
    is_recognised = any(server.provider == row.spec.id and server.base_url == base_url_of(row.spec) for server in found)
    return is_recognised or places[_place(row)] == 1


def _place(row: Listed) -> str:
    return urlsplit(base_url_of(row.spec)).netloc if row.state == "unchecked" else ""
