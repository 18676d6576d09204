"""Ports: what services need of the rooms below them. `boot` hands in what fulfils them.

Those of providers with an address and of their keys are in `provider_ports`: the window's first paint needs neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the first paint needs ports, but nothing of what goes through most of them
    from collections.abc import AsyncGenerator, Callable, Sequence
    from pathlib import Path

    from hexalogue.domain.chat_events import ChatEvent
    from hexalogue.domain.ids import ConversationId, ModelId, TurnId
    from hexalogue.domain.leftovers import DeletedModel, UnfinishedDownload, UnusableModel
    from hexalogue.domain.messages import ChatRequest
    from hexalogue.domain.models import (
        DownloadPlan,
        DownloadProgress,
        FetchedFile,
        HubSource,
        LoadSettings,
        LocalModel,
        ModelProfile,
    )
    from hexalogue.domain.privacy import Privacy
    from hexalogue.domain.settings import Settings
    from hexalogue.domain.turn import Conversation, Turn


class InProcessEngine(Protocol):
    """The built-in engine: one model at a time, in a worker child or in this process. Calls are serialised inside."""

    @property
    def loaded(self) -> LocalModel | None:
        """The model that is in memory now; None after `unload`, and after a worker died."""
        ...

    @property
    def context_tokens(self) -> int:
        """The context of the loaded model; 0 when none is."""
        ...

    async def load(
        self, model: LocalModel, settings: LoadSettings, on_progress: Callable[[float], None] | None = None
    ) -> None:
        """Load, replacing what was loaded. `on_progress` gets fractions 0 to 1. Raises ModelError and EngineError."""
        ...

    def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """HistoryDropped?, TextArrived*, UsageReported, AnswerEnded, in this order. Raises AppError leaves.

        Closing the generator stops the model within 100 ms and leaves it usable.
        """
        ...

    async def unload(self) -> None:
        """Free the memory. Idempotent."""
        ...

    async def close(self) -> None:
        """Unload and end the worker, politely and then not. Idempotent."""
        ...


class OtherEngines(Protocol):
    """The engines beside the built-in one that run inside the application, where they are installed."""

    def installed(self) -> frozenset[str]:
        """The backends that could run. Imports nothing."""
        ...

    def engine(self, backend: str) -> InProcessEngine:
        """The engine of a row's `backend`, made at its first use. Raises NotInstalled with what brings it."""
        ...

    def found(self, backend: str, reference: str) -> LocalModel | None:
        """A model that this engine alone reads (a folder, a format of its own); None where any GGUF will do.

        Touches the disk. Raises NoSuchModel.
        """
        ...

    async def close(self) -> None:
        """End every worker. Idempotent."""
        ...


class Downloader(Protocol):
    """The one resumable, verified download (`wire/download.py`)."""

    async def fetch(self, plan: DownloadPlan, on_progress: Callable[[DownloadProgress], None]) -> FetchedFile:
        """Fetch, verify and put under its final name; retries with back-off inside.

        Cancelling keeps the `.part` for the next call. `on_progress` is called on the loop's thread, at most ten
        times a second. Raises WireError, HashMismatch, DiskFull, ReadOnly.
        """
        ...

    def discard(self, plan: DownloadPlan) -> None:
        """Remove what a cancelled download left. Never touches the target itself."""
        ...

    def received_bytes(self, plan: DownloadPlan) -> int:
        """How much of it is already on disk from earlier attempts."""
        ...

    def unfinished(self, folder: Path) -> Sequence[UnfinishedDownload]:
        """What earlier attempts, of any process, left in a folder, by name. Those that somebody fetches now are left
        out. Touches the disk.
        """
        ...


class ModelLibrary(Protocol):
    """Models on this computer (`models/`). All calls touch the disk: services run them in a thread."""

    def found(self) -> Sequence[LocalModel]:
        """Every usable GGUF: own library, then the starter, then other applications'. Broken files are left out."""
        ...

    def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """The found models that can chat and fit into memory, the one to load by itself first, stop-gaps last.

        wanted: the id the person chose, first when it is there; may be empty.
        """
        ...

    def checked(self, path: Path) -> LocalModel:
        """One file by its path. Raises NotAModel, TruncatedModel, UnknownArchitecture, ReadOnly, Unreadable."""
        ...

    def unusable(self) -> Sequence[UnusableModel]:
        """What is here and cannot be talked to: embeddings, projectors without a model, models that lack parts."""
        ...

    def imported(self, path: Path) -> LocalModel:
        """Copy (or hard link) a GGUF into the own library, checked first. Raises as `checked`, and DiskFull."""
        ...

    def imported_all(self, path: Path) -> Sequence[LocalModel]:
        """The same for a file, or for every model in a folder; at least one. Raises as `imported`."""
        ...

    def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """Enter a verified download into the library. Raises as `checked`."""
        ...

    def adopted_all(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> LocalModel:
        """Enter all files of one model: its parts, its projector. Raises as `checked`."""
        ...

    def plan(self, profile: ModelProfile, hub: HubSource) -> DownloadPlan:
        """How to fetch a profile."""
        ...

    def plan_of_reference(self, reference: str, hub: HubSource) -> DownloadPlan:
        """How to fetch `hf:ORG/REPO/FILE`. Raises BadArgument."""
        ...

    def memory_needed(self, model: LocalModel, context_tokens: int) -> int:
        """Bytes of memory the model takes once loaded with that context: weights, KV cache, work buffers."""
        ...

    def memory_free(self) -> int:
        """Bytes of memory a new process may take now."""
        ...

    def used(self, model: LocalModel) -> None:
        """Note that it is used now. Never raises."""
        ...

    def remove(self, model: ModelId) -> DeletedModel:
        """Delete a model of the own library; `restored` undoes it. Raises BadArgument for a model that is not ours."""
        ...

    def deleted(self) -> Sequence[DeletedModel]:
        """What can be brought back, the last one deleted first."""
        ...

    def restored(self, wanted: str) -> LocalModel:
        """Bring a deleted model back. wanted: its id or name, empty for the last one. Raises BadArgument."""
        ...

    def purged(self, *, everything: bool = False, model: ModelId | None = None) -> int:
        """Remove for good what was deleted long ago, one model too, or everything. Returns the bytes this frees."""
        ...


class HistoryStore(Protocol):
    """Conversations (`store/history.py`). Every call is durable when it returns."""

    async def conversations(self) -> Sequence[Conversation]:
        """All of them, newest first."""
        ...

    async def conversation(self, conversation: ConversationId) -> Conversation | None:
        """One by its id; None when it is not there."""
        ...

    async def add_conversation(self, conversation: Conversation) -> None:
        """A new one."""
        ...

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """Another title."""
        ...

    async def set_answerer(self, conversation: ConversationId, reference: str, fallbacks: tuple[str, ...]) -> None:
        """Who answers from now on; the lock stays."""
        ...

    async def set_lock(self, conversation: ConversationId, lock: Privacy | None) -> None:
        """How far its words may go from now on; None takes the lock away."""
        ...

    async def delete(self, conversation: ConversationId) -> None:
        """With all its turns. `restore` brings it back until `purge`."""
        ...

    async def restore(self, conversation: ConversationId) -> None:
        """Undo `delete`."""
        ...

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """All turns, oldest first."""
        ...

    async def turn(self, turn: TurnId) -> Turn | None:
        """One turn by its id; None when it is not there."""
        ...

    async def add_turn(self, turn: Turn) -> None:
        """The question, durable (fsync) before the request starts; its answer still empty."""
        ...

    async def save_turn(self, turn: Turn, *, durable: bool) -> None:
        """The answers as they stand. durable: fsync; otherwise the operating system's own time."""
        ...

    async def delete_turn(self, turn: TurnId) -> None:
        """A question withdrawn before it was answered."""
        ...

    async def search(self, words: str, limit: int = 50) -> Sequence[Conversation]:
        """Conversations whose title, questions or answers hold the words, newest first; preview is the hit."""
        ...

    async def interrupt_open(self) -> int:
        """Close answers a killed application left open; returns how many."""
        ...

    async def close(self) -> None:
        """Flush and close. Idempotent."""
        ...


class SettingsStore(Protocol):
    """Settings on disk (`store/settings.py`)."""

    def read(self) -> Settings:
        """The settings; defaults for a missing file. Raises Unreadable, TooNew."""
        ...

    def write(self, settings: Settings) -> None:
        """Atomically; keys it does not know are kept. Raises DiskFull, ReadOnly."""
        ...
