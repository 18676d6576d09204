"""Asks for the words of one sound: with each key of a provider in turn, and again where a wait is worth it."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from hexalogue.domain.engines import EngineAddress
from hexalogue.domain.errors import AppError, BadArgument, BadKey, NoKey, RequestRefused
from hexalogue.domain.keys import KeySource
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.routing import Next, after_failure, retry_wait
from hexalogue.domain.speech import AUTO, Heard
from hexalogue.domain.speech_ports import Sound, Transcriber
from hexalogue.domain.target import Target

_BAD_SOUND: Final = 400


@dataclass(slots=True)
class Asked:
    """Who is asked. keys: those that are left, the one in use first; changed as they are refused.

    privacy: of the address, which the socket is held to.
    """

    spec: ProviderSpec
    model: str
    privacy: Privacy
    keys: tuple[str, ...] = ("",)

    @property
    def target(self) -> Target:
        """As the adapters take it."""
        return Target(self.spec, self.model, self.keys[0], self.privacy)


class SpeechAsking:
    """privacy: the class of a row's resolved address."""

    def __init__(
        self, transcriber: Transcriber, keys: KeySource, privacy: Callable[[ProviderSpec], Awaitable[Privacy]]
    ) -> None:
        self._transcriber = transcriber
        self._keys = keys
        self._privacy = privacy

    def engine(self, spec: ProviderSpec, model: str, address: EngineAddress) -> Asked:
        """An engine of ours, where it listens."""
        place = {**spec.defaults, "port": str(address.port), "head": address.host}
        return Asked(replace(spec, defaults=place), model, Privacy.LOCAL, (address.key,))

    async def provider(self, spec: ProviderSpec, model: str) -> Asked:
        """A provider with its keys. Raises NoKey and KeyStoreError leaves."""
        keys = tuple(key.value.reveal() for key in await self._keys.candidates(spec))
        if not keys and spec.auth.is_required:
            raise NoKey(spec.name, spec.id)
        return Asked(spec, model, await self._privacy(spec), keys or ("",))

    async def heard(self, asked: Asked, sound: Sound, language: str, *, translate: bool) -> Heard:
        """The words. Raises AppError leaves when neither key nor wait helped."""
        attempt = 1
        while True:
            try:
                said = "" if language == AUTO else language
                return await self._transcriber.heard(asked.target, sound, said, translate=translate)
            except AppError as error:
                error.provider = error.provider or asked.spec.id
                if isinstance(error, BadKey):
                    self._keys.forget_remembered(asked.spec.id)
                left = len(asked.keys) - 1
                following = after_failure(error, has_output=False, attempt=attempt, keys_left=left, steps_left=0)
                if following is Next.KEY:
                    asked.keys = asked.keys[1:]
                elif following is Next.RETRY:
                    await asyncio.sleep(retry_wait(error, attempt, chance=random.random()) or 0)
                    attempt += 1
                else:
                    raise _told(error, asked, sound) from error

    async def close(self) -> None:
        """End the connections. Idempotent."""
        await self._transcriber.close()


def _told(error: AppError, asked: Asked, sound: Sound) -> AppError:
    """whisper-server's only reason to refuse a request of ours is a sound that it cannot decode."""
    if asked.spec.family == "whisper_server" and isinstance(error, RequestRefused) and error.status == _BAD_SOUND:
        kind = sound.name.rpartition(".")[2].upper()
        return BadArgument(
            f"{asked.spec.name} cannot read this {kind} file.",
            fix="Check that it plays; with ffmpeg installed, every common format can be read.",
        )
    return error
