"""Models as values: profiles (data), files on this computer, downloads, and what is loaded."""

from dataclasses import field
from enum import StrEnum
from pathlib import Path

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId
from hexalogue.domain.turn import Failure

# A chat of a few pages: more costs memory and the first answer's time. The person may ask for more.
USUAL_CONTEXT_TOKENS = 4_096
# With less, a chat is over before it began.
LEAST_CONTEXT_TOKENS = 512


@dataclass(frozen=True, slots=True)
class ModelProfile:
    """One row of `resources/models/`: a model that can be fetched by its short name.

    backend: `llamacpp` or `mistralrs`, so that routing needs no configuration.   repository, revision, file: on the
    hub; `repository` is None for a model that comes with the installation, in the Python package `package`.
    size_bytes, sha256: of the file, both checked.
    stop_gap: answers are often wrong; used only until a better one is there.
    """

    id: ModelId
    name: str
    backend: str
    file: str
    size_bytes: int
    sha256: str
    context_tokens: int
    licence: str
    repository: str | None = None
    revision: str = "main"
    package: str | None = None
    parameters: str = ""
    is_default: bool = False
    stop_gap: bool = False


class ModelOrigin(StrEnum):
    """Where a model file was found."""

    LIBRARY = "library"  # our own folder
    STARTER = "starter"  # installed with the application
    OLLAMA = "ollama"
    LM_STUDIO = "lm_studio"
    HUGGING_FACE = "hugging_face"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    FILE = "file"  # named by its path, used where it lies


@dataclass(frozen=True, slots=True)
class GgufFacts:
    """What a GGUF header says. Numbers are 0 where it does not.

    context_tokens: what it was trained for.   layers, heads_kv, head_size: for the memory estimate.
    cache_numbers: numbers kept for each token of context, all layers together; of layers that look back only
    `window_tokens` tokens, `window_numbers`.   layer_bytes: weights in the layers, of which `expert_bytes` are in
    experts: `experts_used` of `experts` are read for a token.   output_bytes: weights outside that each token reads.
    """

    architecture: str
    name: str
    context_tokens: int
    file_type: str
    layers: int
    embedding: int
    heads: int
    heads_kv: int
    head_size: int
    has_chat_template: bool
    parameters: int = 0
    vocabulary: int = 0
    cache_numbers: int = 0
    window_numbers: int = 0
    window_tokens: int = 0
    layer_bytes: int = 0
    output_bytes: int = 0
    expert_bytes: int = 0
    experts: int = 0
    experts_used: int = 0

    @property
    def usual_context_tokens(self) -> int:
        """The context it gets when nobody asks for another."""
        return min(self.context_tokens or USUAL_CONTEXT_TOKENS, USUAL_CONTEXT_TOKENS)


@dataclass(frozen=True, slots=True)
class Architectures:
    """What one build of an engine can load, by the names in `general.architecture`.

    chat: answers in text.   embedding: makes vectors.   other: known to the engine, of no use for chat (vision
    parts, speech).
    """

    backend: str
    version: str
    chat: frozenset[str]
    embedding: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model on this computer that passed the header check.

    path: the file an engine is given.   parts: all files of a model that was split, `path` first; else empty.
    size_bytes: of all of them.   projector: the file that lets it see or hear; None when it cannot, or when none is
    here.   used_at: seconds since the epoch when it was last loaded, 0 for never.
    """

    id: ModelId
    name: str
    path: Path
    size_bytes: int
    origin: ModelOrigin
    backend: str
    facts: GgufFacts
    profile: ModelId | None = None
    stop_gap: bool = False
    parts: tuple[Path, ...] = ()
    projector: Path | None = None
    used_at: float = field(default=0.0, compare=False)  # a model that was used is still the same model

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that is this model, the projector left out."""
        return self.parts or (self.path,)


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """How a model is loaded.

    context_tokens: 0 = chosen from the model and memory.   threads: 0 = chosen from the machine.
    gpu_layers: -1 = all the build can place, 0 = none.
    """

    context_tokens: int = 0
    threads: int = 0
    gpu_layers: int = -1


class DownloadPhase(StrEnum):
    """Where a download stands."""

    STARTING = "starting"
    RUNNING = "running"
    WAITING = "waiting"  # for the next attempt
    VERIFYING = "verifying"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What to fetch, where to, and what must come out.

    urls: tried in order (endpoint, then mirrors).   target: final path; `.part` beside it until verified.
    size_bytes, sha256: None when unknown; then the server's own are used where it gives them.   group: files of one
    group (`hf:ORG/REPO`) belong together, as a model and its projector do; empty for one that stands alone.
    """

    name: str
    urls: tuple[str, ...]
    target: Path
    size_bytes: int | None = None
    sha256: str | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is. rate_bytes_s: over the last seconds. next_attempt_s: while WAITING, seconds until it."""

    name: str
    phase: DownloadPhase
    received_bytes: int = 0
    size_bytes: int | None = None
    rate_bytes_s: float = 0.0
    remaining_s: float | None = None
    next_attempt_s: float | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class FetchedFile:
    """A verified download under its final name."""

    path: Path
    sha256: str
    size_bytes: int


class ModelPhase(StrEnum):
    """What the built-in engine is doing."""

    LOOKING = "looking"  # for a usable model on this computer
    ABSENT = "absent"  # no model yet; `download` says whether one is on its way
    LOADING = "loading"
    READY = "ready"
    RESTING = "resting"  # unloaded after idling; the next message loads it again
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelState:
    """What answers now, and what is on its way. The parts are independent: a stop-gap may be ready while the better
    model downloads.

    load_fraction: 0 to 1 while LOADING.   failure: of the load, or of the default model's download.   usual: the model
    that answers by itself, while one that a conversation names has its place in memory.
    """

    phase: ModelPhase = ModelPhase.LOOKING
    model: LocalModel | None = None
    context_tokens: int = 0
    load_fraction: float = 0.0
    download: DownloadProgress | None = None
    failure: Failure | None = None
    usual: LocalModel | None = None

    @property
    def default(self) -> LocalModel | None:
        """The model that answers where none is named."""
        return self.usual or self.model


@dataclass(frozen=True, slots=True)
class HubSource:
    """Where profiles are fetched from: the endpoint, then mirrors, each a base URL without a trailing slash."""

    endpoints: tuple[str, ...] = field(default=("https://huggingface.co",))
