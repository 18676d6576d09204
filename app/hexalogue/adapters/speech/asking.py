"""Sends a sound and reads the words: fulfils `domain.speech_ports.Transcriber` for every family that transcribes."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.endpoints import endpoint_of, say_who_must_run
from hexalogue.adapters.families.base import BadShape
from hexalogue.adapters.families.registry import speech
from hexalogue.domain.errors import AppError, BadReply
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.speech import Heard
from hexalogue.domain.speech_ports import Sound
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.timeouts import Patience

# Nothing comes back before the last word is known, and a large model on a slow processor takes hours for a long file.
# That the server lives meanwhile is the supervisor's business: when it dies, the connection breaks.
NEAR_REPLY_S: Final = 6 * 3600.0
FAR_REPLY_S: Final = 600.0
REPLY_BYTES: Final = 64_000_000
ERROR_BYTES: Final = 256_000


class HttpSpeech:
    """make: the client, at the first sound."""

    def __init__(self, make: Callable[[], HttpClient]) -> None:
        self._make = make
        self._client: HttpClient | None = None
        self._credentials: Credentials | None = None

    async def heard(self, target: Target, sound: Sound, language: str, *, translate: bool) -> Heard:
        """See the port."""
        client, credentials = self._made()
        speaks = speech(target.spec.family)
        endpoint = endpoint_of(target)
        call = speaks.transcription_call(endpoint, target.model, sound.data, sound.name, language, translate=translate)
        call = await credentials.applied(call, target, datetime.now(UTC))
        reply_s = FAR_REPLY_S if target.within is Privacy.THIRD_PARTY else NEAR_REPLY_S
        patience = Patience(first_byte_s=reply_s)
        try:
            async with client.opened(call, within=target.within, ca_file=target.ca_file, patience=patience) as reply:
                if not 200 <= reply.status < 300:
                    body = await reply.body(ERROR_BYTES)
                    raise speaks.read_error(endpoint, reply.status, reply.headers, body)
                body = await reply.body(REPLY_BYTES)
        except AppError as error:
            say_who_must_run(error, target.spec)
            raise
        try:
            return speaks.read_transcription(body)
        except BadShape as error:
            raise BadReply(endpoint.name, "something else", wanted="a transcript", detail=str(error)) from error

    async def close(self) -> None:
        """See the port."""
        if self._client is not None:
            await self._client.close()

    def _made(self) -> tuple[HttpClient, Credentials]:
        if self._client is None or self._credentials is None:
            self._client = self._make()
            self._credentials = Credentials(self._client)
        return self._client, self._credentials
