"""From a file on this computer to a model that can be offered: found, checked, joined with what belongs to it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from hexalogue.domain.errors import AppError, Unreadable
from hexalogue.domain.hub_files import is_projector, part_name
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import Architectures, LocalModel, ModelOrigin, ModelProfile
from hexalogue.models import disk, projectors
from hexalogue.models.gguf_facts import refusal
from hexalogue.models.headers import Headers
from hexalogue.models.identity import profile_of
from hexalogue.models.names import SUFFIX, safe_name
from hexalogue.models.notes import Stamp
from hexalogue.models.own_files import OwnFiles
from hexalogue.models.parts import files_of, is_later_part, whole_stem
from hexalogue.models.places_of_others import FoundFile, Place, files_in
from hexalogue.models.starter import StarterLookup
from hexalogue.models.uses import Uses

_OURS = frozenset({ModelOrigin.LIBRARY, ModelOrigin.STARTER})
# Places where a folder is one repository's.
_ONE_MODEL_A_FOLDER = frozenset({ModelOrigin.LM_STUDIO, ModelOrigin.HUGGING_FACE, ModelOrigin.JAN})


class Finder:
    """Reads; changes nothing but the notes of what it read. One thread at a time."""

    def __init__(
        self,
        own: OwnFiles,
        others: Sequence[Place],
        profiles: Sequence[ModelProfile],
        architectures: Architectures,
        headers: Headers,
        uses: Uses,
        starter: StarterLookup,
    ) -> None:
        self._own = own
        self._others = tuple(others)
        self._profiles = tuple(profiles)
        self._architectures = architectures
        self._headers = headers
        self._uses = uses
        self._starter = starter

    def candidates(self) -> Iterator[FoundFile]:
        """Every file that may be a model: ours, the starter, other applications'. A later part of one is left out."""
        for path in self._own.paths():
            if not is_later_part(path):
                yield FoundFile(path, self._own.title(path), ModelOrigin.LIBRARY)
        for profile in self._profiles:
            starter = self._starter(profile)
            if starter is not None:
                yield FoundFile(starter, profile.name, ModelOrigin.STARTER)
        for place in self._others:
            yield from (file for file in files_in(place) if not is_later_part(file.path))

    def usable(self, file: FoundFile, seen_files: set[tuple[int, int]], seen_digests: set[str]) -> LocalModel | None:
        """The model, unless it is broken or was seen: as the same file under another name, or the same content."""
        try:
            status = file.path.stat()
            key = (status.st_dev, status.st_ino)
            if key in seen_files or file.sha256 in seen_digests:
                return None
            model = self.model(file)
        except (AppError, OSError):
            return None
        digest = file.sha256 or (self._own.verified(file.path) if file.origin in _OURS else None)
        seen_files.add(key)
        seen_digests |= {digest} if digest else set()
        return model

    def model(self, file: FoundFile) -> LocalModel:
        """Check one model by its header and, where we vouch for it, by its hash. Raises as `checked`."""
        files = files_of(file.path)
        try:
            stamp = Stamp.of(*files)
        except OSError as error:
            raise Unreadable(file.path, disk.why(error)) from error
        reading = self._headers.reading(files[0], stamp, files[1:])
        refused = refusal(file.path, reading, self._architectures)
        if refused is not None:
            raise refused
        digests = [self._own.verified(path) for path in files] if file.origin in _OURS else [file.sha256]
        profile = profile_of(self._profiles, file.path.name, stamp.size_bytes, digests[0]) if len(files) == 1 else None
        name = whole_stem(f"{file.name}{SUFFIX}")
        return LocalModel(
            id=profile.id if profile else ModelId(safe_name(name)),
            name=profile.name if profile else name,
            path=files[0],
            size_bytes=stamp.size_bytes,
            origin=file.origin,
            backend=self._architectures.backend,
            facts=reading.facts,
            profile=profile.id if profile else None,
            stop_gap=profile.stop_gap if profile else False,
            parts=files if len(files) > 1 else (),
            projector=self._projector(file),
            used_at=self._uses.last(files[0]),
        )

    def _projector(self, file: FoundFile) -> Path | None:
        """What lets the model see or hear: told by the place, noted when both came together, or beside it by name."""
        if file.projector is not None or file.origin is ModelOrigin.STARTER:
            return file.projector
        if file.origin is ModelOrigin.LIBRARY:
            group = self._own.group(file.path)
            same = [path for path in self._own.paths() if is_projector(path.name) and self._own.group(path) == group]
            if group and same:
                return projectors.preferred(same)
        return projectors.beside(file.path, is_one_model=file.origin in _ONE_MODEL_A_FOLDER)

    def file_at(self, path: Path) -> FoundFile:
        """Whose file it is, by where it lies. A part stands for its model."""
        part = part_name(path.name)
        path = path.with_name(part.of(1)) if part is not None else path
        if self._own.holds(path):
            return FoundFile(self._own.folder / path.name, self._own.title(path), ModelOrigin.LIBRARY)
        for starter in map(self._starter, self._profiles):
            if starter is not None and starter.resolve() == path:
                return FoundFile(starter, path.stem, ModelOrigin.STARTER)
        places = (place.origin for place in self._others if path.is_relative_to(place.folder))
        return FoundFile(path, path.stem, next(places, ModelOrigin.FILE))
