"""What services publish on the bus: a closed union. Past tense, noun first. Nothing else goes up."""

from typing import TYPE_CHECKING

from hexalogue.domain.errors import AppError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.models import ModelState
from hexalogue.domain.turn import Turn

if TYPE_CHECKING:  # no first paint needs engines, answers or a list of downloads
    from hexalogue.domain.activity import Job
    from hexalogue.domain.chat_events import ChatEvent
    from hexalogue.domain.downloads import DownloadJob
    from hexalogue.domain.engines import EngineStatus


@dataclass(frozen=True, slots=True)
class ConversationsChanged:
    """The list of conversations is another one (new, renamed, deleted, reordered)."""


@dataclass(frozen=True, slots=True)
class ChoiceChanged:
    """Others answer a conversation from now on, or its lock is another. conversation: None for the next new one."""

    conversation: ConversationId | None


@dataclass(frozen=True, slots=True)
class TurnAdded:
    """A question was taken; its turn stands at the end of its conversation."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class TurnAdvanced:
    """One chat event was applied to the growing answer; `turn` is the turn after it."""

    event: "ChatEvent"
    turn: Turn


@dataclass(frozen=True, slots=True)
class TurnReplaced:
    """A turn changed other than by its stream: regenerated, another answer chosen."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class TurnWithdrawn:
    """A queued question was taken back: its turn is gone, its words may go back into the composer."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class ModelStateChanged:
    """What answers, or on its way to answer, changed; published at most ten times a second."""

    state: ModelState


@dataclass(frozen=True, slots=True)
class ModelsChanged:
    """The list of models on this computer is another one."""


@dataclass(frozen=True, slots=True)
class DownloadsChanged:
    """A download began, advanced or ended; published at most ten times a second."""

    jobs: tuple["DownloadJob", ...]


@dataclass(frozen=True, slots=True)
class ActivityChanged:
    """The list of jobs is another one, or one of them advanced; published at most ten times a second."""

    jobs: tuple["Job", ...]


@dataclass(frozen=True, slots=True)
class EngineChanged:
    """An engine that this process supervises is doing something else."""

    status: "EngineStatus"


@dataclass(frozen=True, slots=True)
class ProvidersChanged:
    """Who there is, or where, is another one: a provider was added, changed or removed."""


@dataclass(frozen=True, slots=True)
class KeysChanged:
    """A key was stored, deleted, renamed or moved, or one that was locked can be read now."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """Settings were saved."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something a person should be told once that belongs to no turn (a store that could not be written, say)."""

    error: AppError


@dataclass(frozen=True, slots=True)
class Crashed:
    """A bug: a task ended in an exception nobody expected. `report` is the text of the redacted crash report."""

    task: str
    report: str


AppEvent = (
    ConversationsChanged
    | ChoiceChanged
    | TurnAdded
    | TurnAdvanced
    | TurnReplaced
    | TurnWithdrawn
    | ModelStateChanged
    | ModelsChanged
    | DownloadsChanged
    | ActivityChanged
    | EngineChanged
    | ProvidersChanged
    | KeysChanged
    | SettingsChanged
    | Noticed
    | Crashed
)
