"""Files that are here and cannot be talked to, each with what it is and what to do about it."""

from hexalogue.domain.errors import AppError
from hexalogue.domain.hub_files import part_name
from hexalogue.domain.leftovers import UnusableModel
from hexalogue.domain.models import Architectures, ModelOrigin
from hexalogue.models.headers import Headers
from hexalogue.models.names import SUFFIX
from hexalogue.models.notes import Stamp
from hexalogue.models.own_files import OwnFiles
from hexalogue.models.parts import files_of, whole_stem
from hexalogue.models.places_of_others import FoundFile

_EMBEDDING = "It makes vectors for searching, and cannot chat."
_PROJECTOR = "It lets a model see or hear, and that model is not here: download the model of the same repository."


def unusable(file: FoundFile, headers: Headers, architectures: Architectures) -> UnusableModel | None:
    """What a file is instead of a model for chat; None when it is one, or nothing that anybody would look for."""
    try:
        files = files_of(file.path)
    except AppError as error:
        fix = "Download the missing parts, or delete the others."
        size = file.path.stat().st_size if file.path.exists() else 0
        name = whole_stem(file.path.name)
        return UnusableModel(name, file.path, size, file.origin, "incomplete", f"{error.message} {fix}")
    try:
        stamp = Stamp.of(*files)
        reading = headers.reading(files[0], stamp, files[1:])
    except (AppError, OSError):
        return None
    name = whole_stem(file.path.name)
    if reading.kind == "projector":
        return UnusableModel(name, file.path, stamp.size_bytes, file.origin, "projector", _PROJECTOR)
    if reading.kind == "embedding" or reading.facts.architecture in architectures.embedding:
        return UnusableModel(name, file.path, stamp.size_bytes, file.origin, "embedding", _EMBEDDING)
    return None


def completed_by(model: UnusableModel, own: OwnFiles) -> str:
    """What fetches the missing parts of a model of ours: where those that are there came from. Empty when that is not
    known, as for files that somebody put into the folder by hand.
    """
    part = part_name(model.path.name)
    if model.kind != "incomplete" or model.origin is not ModelOrigin.LIBRARY or part is None:
        return ""
    for path in map(model.path.with_name, part.all):
        group = own.group(path) if path.exists() else ""
        if group.startswith("hf:"):
            return f"{group}:{own.title(path)}{SUFFIX}"
    return ""
