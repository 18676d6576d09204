"""Recordings into words, window by window: by the engine of ours, or by a provider that the person names.

Nobody but the one who was named ever gets a recording: there is no fallback. What was heard is kept after each window,
so that the same request goes on where it stopped.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from hexalogue.domain.activity import JobKind
from hexalogue.domain.errors import BadArgument, NotSupported, StoreError, Unreadable
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import FamilyId, ProviderSpec
from hexalogue.domain.speech import (
    AUTO,
    Advanced,
    Began,
    Fetching,
    Heard,
    Preparing,
    SpeechEvent,
    SpeechModel,
    Transcript,
    Wanted,
    Window,
)
from hexalogue.domain.speech_ports import Draft, Drafts, Recording, Recordings, SoundKind, SpeechEngine
from hexalogue.services.activity import Activity
from hexalogue.services.speech_asking import Asked, SpeechAsking
from hexalogue.services.speech_job import reporting
from hexalogue.services.speech_models import ModelFile, SpeechModels
from hexalogue.services.speech_progress import Progress, draft_key, longer, placed, usable, whole

Tell = Callable[[SpeechEvent], None]
# What whisper.cpp's server and the APIs decode themselves.
NEAR_KINDS: Final[tuple[SoundKind, ...]] = ("wav", "mp3", "flac", "ogg")
FAR_KINDS: Final[tuple[SoundKind, ...]] = (*NEAR_KINDS, "mp4", "webm")
SPEECH_FAMILIES: Final[tuple[FamilyId, ...]] = ("whisper_server", "openai_audio")


@dataclass(frozen=True, slots=True)
class SpeechRooms:
    """What transcription asks. local: the row of the engine of ours.   provider: a row by its name; raises
    NoSuchProvider.   is_ours: whether an engine of ours is behind a row, and no address of the person's own.
    """

    recordings: Recordings
    drafts: Drafts
    engine: SpeechEngine
    local: Callable[[], ProviderSpec]
    provider: Callable[[str], ProviderSpec]
    is_ours: Callable[[ProviderSpec], bool]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Who is asked, for which model. file: the model of an engine of ours; None for a provider's own."""

    spec: ProviderSpec
    model: str
    language: str
    file: Path | None = None


class TranscribingService:
    """Turns recordings into words. Any number at a time; an engine of ours hears one after the other.

    activity: the list of jobs they are on, if there is one.
    """

    def __init__(
        self, rooms: SpeechRooms, models: SpeechModels, asking: SpeechAsking, activity: Activity | None = None
    ) -> None:
        self._rooms = rooms
        self._activity = activity
        self._models = models
        self._asking = asking

    @property
    def models(self) -> Sequence[SpeechModel]:
        """The models that can be named, from the smallest to the best."""
        return self._models.catalogue.models

    async def files(self) -> Sequence[ModelFile]:
        """The models of an engine of ours that are on this computer."""
        return await self._models.files()

    def language_name(self, code: str) -> str:
        """A language for a person: “German”."""
        return self._models.catalogue.language_name(code)

    async def transcribed(self, wanted: Wanted, tell: Tell) -> Transcript:
        """All of a recording. tell: what is done and how far it is.

        Cancelled or failed, it leaves what was heard; the same request goes on there. Raises BadArgument,
        NoSuchProvider, NotSupported, NoKey, NotInstalled, EngineError, ProviderError, WireError, ModelError and
        StoreError leaves.
        """
        if self._activity is None:
            return await self._transcribed(wanted, tell)
        with self._activity.reported(JobKind.TRANSCRIPTION, Path(wanted.path).name) as job:
            return await self._transcribed(wanted, reporting(job, tell))

    async def _transcribed(self, wanted: Wanted, tell: Tell) -> Transcript:
        spec = self._rooms.provider(wanted.provider) if wanted.provider else self._rooms.local()
        is_ours = self._rooms.is_ours(spec)
        language = self._models.catalogue.code(wanted.language)
        there = None if is_ours else self._planned_there(spec, wanted.model, language)
        near = is_ours or (there is not None and there.spec.family == "whisper_server")

        def reading(fraction: float | None) -> None:
            tell(Preparing("Reading the recording", fraction))

        reading(None)
        async with self._rooms.recordings.opened(wanted.path, NEAR_KINDS if near else FAR_KINDS, reading) as recording:
            plan = there or await self._planned_here(spec, wanted, language, tell)
            return await self._heard(recording, wanted, plan, tell)

    async def close(self) -> None:
        """End the connections. Idempotent."""
        await self._asking.close()

    async def _planned_here(self, spec: ProviderSpec, wanted: Wanted, language: str, tell: Tell) -> _Plan:
        model = await self._models.brought(wanted, language, lambda progress: tell(Fetching(progress)))
        return _Plan(spec, model.name, language, model.path)

    def _planned_there(self, spec: ProviderSpec, model: str, language: str) -> _Plan:
        """Raises NotSupported, BadArgument."""
        family = next((family for family in spec.families if family in SPEECH_FAMILIES), None)
        if family is None:
            raise NotSupported(spec.name, "recordings")
        model = model or self._models.catalogue.served.get(spec.id, "")
        if not model and family != "whisper_server":
            raise BadArgument(
                f"{spec.name} has no usual model for recordings.", fix="Name one of its models with “--model”."
            )
        return _Plan(spec.speaking(family), model, language)

    async def _heard(self, recording: Recording, wanted: Wanted, plan: _Plan, tell: Tell) -> Transcript:
        key = await self._key(wanted, plan)
        draft = usable(await asyncio.to_thread(self._rooms.drafts.read, key), recording.windows)
        rest = recording.windows[len(draft.heard) :]
        async with self._answering(plan, rest, tell) as asked:
            tell(Began(plan.spec.id, plan.model, asked.privacy, recording.duration_s, draft.until_s))
            if draft.heard:
                tell(_again(draft, recording.duration_s))
            progress = Progress(recording.duration_s, draft.until_s, time.monotonic)
            for window in rest:
                sound = await recording.sound(window)
                language = draft.language or plan.language
                heard = placed(await self._asking.heard(asked, sound, language, translate=wanted.translate), window)
                draft = longer(draft, heard, window, self._language(draft, heard, plan.language))
                with suppress(StoreError):  # a full disk is no reason to stop listening
                    await asyncio.to_thread(self._rooms.drafts.keep, key, draft)
                tell(progress.after(heard, draft))
        await asyncio.to_thread(self._rooms.drafts.forget, key)
        return whole(draft, recording.duration_s, translate=wanted.translate)

    @asynccontextmanager
    async def _answering(self, plan: _Plan, rest: Sequence[Window], tell: Tell) -> AsyncIterator[Asked]:
        if plan.file is None:
            yield await self._asking.provider(plan.spec, plan.model)
        elif not rest:  # all of it is in the draft
            yield Asked(plan.spec, plan.model, Privacy.LOCAL)
        else:
            tell(Preparing("Starting the engine"))
            async with self._rooms.engine.lent(plan.spec, plan.file) as address:
                yield self._asking.engine(plan.spec, plan.model, address)

    def _language(self, draft: Draft, heard: Heard, wanted: str) -> str:
        """What the first words say about the language holds for all; music and silence say nothing."""
        if draft.language or wanted != AUTO:
            return draft.language or wanted
        said = self._models.catalogue.said_language(heard.language)
        return said if heard.segments and said in self._models.catalogue.languages else ""

    async def _key(self, wanted: Wanted, plan: _Plan) -> str:
        try:
            return await asyncio.to_thread(partial(draft_key, wanted, plan.spec.id, plan.model, plan.language))
        except OSError as error:
            raise Unreadable(wanted.path, (error.strerror or "it has gone").lower()) from error


def _again(draft: Draft, duration_s: float) -> Advanced:
    """What an earlier attempt heard."""
    segments = tuple(part for _, heard in draft.heard for part in heard.segments)
    fraction = min(1.0, draft.until_s / duration_s) if duration_s else None
    return Advanced(segments, draft.language, draft.until_s, fraction)
