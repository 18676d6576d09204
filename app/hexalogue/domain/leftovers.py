"""What lies on the disk and answers nobody: unusable model files, deleted models, unfinished downloads.

Apart from `domain.models`, since no first paint needs them.
"""

from pathlib import Path
from typing import Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import DownloadPlan, ModelOrigin


@dataclass(frozen=True, slots=True)
class UnusableModel:
    """A file that somebody may take for a model to talk to. why: a sentence with what to do about it.

    kind: `embedding` makes vectors, `projector` lets another model see or hear, `incomplete` lacks parts.
    reference: of an incomplete one, what fetches the rest (`hf:ORG/REPO:FILE`); empty when nobody knows.
    """

    name: str
    path: Path
    size_bytes: int
    origin: ModelOrigin
    kind: Literal["embedding", "projector", "incomplete"]
    why: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class DeletedModel:
    """A model of ours that can still be brought back. deleted_at, until: seconds since the epoch."""

    id: ModelId
    name: str
    size_bytes: int
    deleted_at: float
    until: float


@dataclass(frozen=True, slots=True)
class UnfinishedDownload:
    """What is on disk of a download that nobody works on. reference: `hf:ORG/REPO/FILE`, empty when it is not known."""

    plan: DownloadPlan
    received_bytes: int
    reference: str = ""
