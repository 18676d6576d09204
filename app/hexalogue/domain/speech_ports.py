"""Ports of transcription: recordings, the models for them, whoever is asked, and what is kept of a half one."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Literal, Protocol

from hexalogue.domain.engines import EngineAddress
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import DownloadPlan, HubSource
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.speech import Heard, SpeechModel, Window
from hexalogue.domain.target import Target

# What a recording may be without ffmpeg to turn it into something else.
SoundKind = Literal["wav", "mp3", "flac", "ogg", "mp4", "webm"]


@dataclass(frozen=True, slots=True)
class Sound:
    """A file's worth of sound, in memory. name: `sound.wav`; its ending says the format, and nothing else is told of
    the person's file."""

    name: str
    data: bytes


class Recording(Protocol):
    """An opened recording."""

    @property
    def duration_s(self) -> float:
        """How long it is; 0 when that is not known."""
        ...

    @property
    def windows(self) -> Sequence[Window]:
        """Its parts, in order, without gaps; a part that ends at 0 goes on to an end that is not known."""
        ...

    async def sound(self, window: Window) -> Sound:
        """One part. Raises Unreadable."""
        ...


class Recordings(Protocol):
    """Opens recordings (`adapters/speech/recordings.py`)."""

    def opened(
        self, path: Path, understood: Collection[SoundKind], on_progress: Callable[[float | None], None]
    ) -> AbstractAsyncContextManager[Recording]:
        """A file of any format that can be read here, or that whoever is asked understands as it is.

        on_progress: how far its conversion is, from 0 to 1; never called where nothing is converted.
        Raises BadArgument for what is no recording or needs ffmpeg; Unreadable, DiskFull. Leaves nothing on the disk.
        """
        ...


class Transcriber(Protocol):
    """Whoever turns sound into words (`adapters/speech/asking.py`)."""

    async def heard(self, target: Target, sound: Sound, language: str, *, translate: bool) -> Heard:
        """The words of one sound; its language is as the server says it. Raises AppError leaves."""
        ...

    async def close(self) -> None:
        """Close every connection. Idempotent."""
        ...


class SpeechLibrary(Protocol):
    """Models of speech on this computer (`models/speech.py`). All calls touch the disk."""

    def here(self) -> Sequence[SpeechModel]:
        """Those of the catalogue that are here, whole."""
        ...

    def path(self, model: SpeechModel) -> Path:
        """Where a model lies, or will."""
        ...

    def checked(self, path: Path) -> Path:
        """A file of the person's own, absolute. Raises BadArgument for what is no model of whisper.cpp, Unreadable."""
        ...

    def plan(self, model: SpeechModel, hub: HubSource) -> DownloadPlan:
        """How to fetch it."""
        ...


class SpeechEngine(Protocol):
    """The engine of ours that transcribes (`services/speech_engine.py`)."""

    def lent(self, provider: ProviderSpec, model: Path) -> AbstractAsyncContextManager[EngineAddress]:
        """Where the engine behind this row is asked, ready, with this model; held meanwhile.

        Raises NotInstalled, EngineError leaves, TooLargeForMemory.

        When it dies while it is held, the broken connection becomes what it died of.
        """
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """What an interrupted transcription has so far: the end of each window, and what was heard in it, moved already."""

    language: str = ""
    heard: tuple[tuple[float, Heard], ...] = ()

    @property
    def until_s(self) -> float:
        """How far it is."""
        return self.heard[-1][0] if self.heard else 0.0


class Drafts(Protocol):
    """Half transcriptions on disk (`store/drafts.py`). All calls touch the disk."""

    def read(self, key: str) -> Draft:
        """What is kept; an empty one when nothing usable is."""
        ...

    def keep(self, key: str, draft: Draft) -> None:
        """Replace what is kept, readable by its owner only. Raises DiskFull, ReadOnly, Unreadable."""
        ...

    def forget(self, key: str) -> None:
        """Remove it, and those of last month. Raises nothing."""
        ...
