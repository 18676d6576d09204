"""Hand-written fakes of the ports: they keep state and can be told to fail, and hold to the ports' own contracts.

Fakes that have a real counterpart pass the same tests as it does: `tests/contracts/`.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from hexalogue.domain.chat_events import AnswerEnded, ChatEvent, HistoryDropped, TextArrived, UsageReported
from hexalogue.domain.errors import AppError, BadArgument, NotAModel
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import DeletedModel, UnfinishedDownload, UnusableModel
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadPlan,
    DownloadProgress,
    FetchedFile,
    HubSource,
    LoadSettings,
    LocalModel,
    ModelOrigin,
    ModelProfile,
)

GIGABYTE = 1_000_000_000

Step = ChatEvent | AppError | asyncio.Event  # an event to yield, an error to raise, a gate to wait at


def said(*pieces: str, finish_reason: str = "stop") -> tuple[Step, ...]:
    """The script of a whole answer as an engine streams it."""
    texts = [TextArrived(piece) for piece in pieces]
    usage = UsageReported(input_tokens=12, output_tokens=len(pieces))
    return (*texts, usage, AnswerEnded(finish_reason, ttft_s=0.01, tokens_per_s=100.0))


def dropping(turns: int, *script: Step) -> tuple[Step, ...]:
    """The script of an answer for which the oldest turns were left out."""
    return (HistoryDropped(turns), *script)


class ScriptedEngine:
    """An engine that plays one script an answer, then the last again. Records what it was asked."""

    def __init__(self, *scripts: Sequence[Step], context_tokens: int = 2048) -> None:
        self._scripts = list(scripts) or [said("4")]
        self._context_tokens = context_tokens
        self.loaded: LocalModel | None = None
        self.loads: list[tuple[LocalModel, LoadSettings]] = []
        self.requests: list[ChatRequest] = []
        self.load_failures: list[AppError] = []  # raised by the next loads, one each
        self.load_gate: asyncio.Event | None = None  # a load waits until it is set
        self.stopped = 0  # streams that were closed before their end
        self.closed = False

    @property
    def context_tokens(self) -> int:
        """The context of the loaded model; 0 when none is."""
        return self._context_tokens if self.loaded else 0

    async def load(
        self, model: LocalModel, settings: LoadSettings, on_progress: Callable[[float], None] | None = None
    ) -> None:
        """Load at once, or when the gate opens; fails as it was told."""
        self.loads.append((model, settings))
        self.loaded = None
        report = on_progress or (lambda _: None)
        report(0.0)
        if self.load_gate:
            await self.load_gate.wait()
        if self.load_failures:
            raise self.load_failures.pop(0)
        report(1.0)
        self.loaded = model

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """Play the next script."""
        self.requests.append(request)
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        finished = False
        try:
            for step in script:
                if isinstance(step, asyncio.Event):
                    await step.wait()
                elif isinstance(step, AppError):
                    finished = True
                    raise step
                else:
                    yield step
                    await asyncio.sleep(0)
            finished = True
        finally:
            self.stopped += not finished

    async def unload(self) -> None:
        """Forget the model."""
        self.loaded = None

    async def close(self) -> None:
        """Forget the model for good."""
        self.loaded = None
        self.closed = True

    def die(self) -> None:
        """What a killed worker looks like from outside: nothing is loaded any more."""
        self.loaded = None


@dataclass
class ScriptedDownloader:
    """A downloader whose attempts end as listed, then well. With a gate, each fetch waits at half of its bytes."""

    content: bytes = b"GGUF" + bytes(396)
    failures: list[AppError] = field(default_factory=list)
    gate: asyncio.Event | None = None
    fetched: list[DownloadPlan] = field(default_factory=list)
    discarded: list[DownloadPlan] = field(default_factory=list)
    partial: dict[Path, int] = field(default_factory=dict)
    left: list[UnfinishedDownload] = field(default_factory=list)

    async def fetch(self, plan: DownloadPlan, on_progress: Callable[[DownloadProgress], None]) -> FetchedFile:
        """Report, wait at the gate, fail or write the content to the target."""
        self.fetched.append(plan)
        size_bytes = len(self.content)
        progress = DownloadProgress(plan.name, DownloadPhase.RUNNING, size_bytes // 2, size_bytes, rate_bytes_s=1000.0)
        self.partial[plan.target] = progress.received_bytes
        on_progress(progress)
        if self.gate:
            await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        del self.partial[plan.target]
        await asyncio.to_thread(_write, plan.target, self.content)
        on_progress(replace(progress, phase=DownloadPhase.DONE, received_bytes=size_bytes))
        return FetchedFile(plan.target, sha256(self.content).hexdigest(), size_bytes)

    def discard(self, plan: DownloadPlan) -> None:
        """Forget what had arrived."""
        self.discarded.append(plan)
        self.partial.pop(plan.target, None)

    def received_bytes(self, plan: DownloadPlan) -> int:
        """What had arrived before the last fetch was cut."""
        return self.partial.get(plan.target, 0)

    def unfinished(self, folder: Path) -> Sequence[UnfinishedDownload]:
        """What the test says is there."""
        return [row for row in self.left if row.plan.target.parent == folder]


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


@dataclass
class ListedModels:
    """A model library that is a list. Memory is what the test says it is."""

    folder: Path
    models: list[LocalModel] = field(default_factory=list)
    checks: dict[Path, LocalModel | AppError] = field(default_factory=dict)
    needed_bytes: int = GIGABYTE // 2
    needed_bytes_a_token: int = 0
    free_bytes: int = 8 * GIGABYTE
    others: list[UnusableModel] = field(default_factory=list)
    trash: list[LocalModel] = field(default_factory=list)
    uses: list[ModelId] = field(default_factory=list)

    def found(self) -> Sequence[LocalModel]:
        """The list."""
        return tuple(self.models)

    def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """The wanted one, then those that can chat as listed, stop-gaps last."""
        able = [model for model in self.models if model.facts.has_chat_template]
        return sorted(able, key=lambda model: (model.id != wanted, model.stop_gap))

    def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """A fetched file joins the list as the model the test said it is. Raises as `checked`."""
        del plan
        model = self.checked(fetched.path)
        if model not in self.models:
            self.models.append(model)
        return model

    def checked(self, path: Path) -> LocalModel:
        """What the test said about the file, or what the list holds. Raises NotAModel for any other."""
        verdict = self.checks.get(path) or next((model for model in self.models if model.path == path), None)
        if verdict is None:
            raise NotAModel(path, "the file is not there")
        if isinstance(verdict, AppError):
            raise verdict
        return verdict

    def imported(self, path: Path) -> LocalModel:
        """A checked file joins the list."""
        model = replace(self.checked(path), origin=ModelOrigin.LIBRARY, path=self.folder / path.name)
        self.models.append(model)
        return model

    def plan(self, profile: ModelProfile, hub: HubSource) -> DownloadPlan:
        """The hub's usual address of a file, at every endpoint."""
        urls = [f"{base}/{profile.repository}/resolve/{profile.revision}/{profile.file}" for base in hub.endpoints]
        return DownloadPlan(profile.name, tuple(urls), self.folder / profile.file, profile.size_bytes, profile.sha256)

    def plan_of_reference(self, reference: str, hub: HubSource) -> DownloadPlan:
        """`hf:ORG/REPO/FILE`. Raises BadArgument for anything else."""
        kind, _, rest = reference.partition(":")
        if kind != "hf" or rest.count("/") != 2:
            raise BadArgument(f"“{reference}” names no file on the hub.", fix="Write hf:ORG/REPO/FILE.")
        repository, file = rest.rsplit("/", 1)
        urls = tuple(f"{base}/{repository}/resolve/main/{file}" for base in hub.endpoints)
        return DownloadPlan(file, urls, self.folder / file)

    def memory_needed(self, model: LocalModel, context_tokens: int) -> int:
        """The test's numbers."""
        del model
        return self.needed_bytes + self.needed_bytes_a_token * context_tokens

    def memory_free(self) -> int:
        """The test's number."""
        return self.free_bytes

    def unusable(self) -> Sequence[UnusableModel]:
        """The test's list."""
        return tuple(self.others)

    def imported_all(self, path: Path) -> Sequence[LocalModel]:
        """One file."""
        return [self.imported(path)]

    def adopted_all(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> LocalModel:
        """The first file is the model."""
        return self.adopted(*files[0])

    def used(self, model: LocalModel) -> None:
        """Note it."""
        self.uses.append(model.id)

    def deleted(self) -> Sequence[DeletedModel]:
        """What was removed, the last first."""
        return [_deleted(model) for model in reversed(self.trash)]

    def restored(self, wanted: str) -> LocalModel:
        """Back onto the list. Raises BadArgument."""
        for model in reversed(self.trash):
            if wanted in ("", model.id, model.name):
                self.trash.remove(model)
                self.models.append(model)
                return model
        raise BadArgument(f"There is no deleted model “{wanted}”.", fix="Download it again.")

    def purged(self, *, everything: bool = False, model: ModelId | None = None) -> int:
        """Forget what was removed."""
        gone = [row for row in self.trash if everything or row.id == model]
        self.trash = [row for row in self.trash if row not in gone]
        return sum(row.size_bytes for row in gone)

    def remove(self, model: ModelId) -> DeletedModel:
        """Take one of our own off the list. Raises BadArgument for one that is not ours."""
        ours = [known for known in self.models if known.id == model and known.origin is ModelOrigin.LIBRARY]
        if not ours:
            raise BadArgument(
                f"“{model}” is not in the library.", fix="Only models that Hexalogue stores can be removed."
            )
        self.models.remove(ours[0])
        self.trash.append(ours[0])
        return _deleted(ours[0])


def _deleted(model: LocalModel) -> DeletedModel:
    return DeletedModel(model.id, model.name, model.size_bytes, 1_700_000_000.0, 1_700_604_800.0)
