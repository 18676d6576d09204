"""The model library: every usable GGUF on this computer as one list, and how one gets into our own folder."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import RLock

from hexalogue.domain.errors import AppError, BadArgument, NotAModel, Unreadable
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import (
    Architectures,
    DownloadPlan,
    FetchedFile,
    HubSource,
    LocalModel,
    ModelOrigin,
    ModelProfile,
)
from hexalogue.models import disk, memory
from hexalogue.models.free_memory import free_memory
from hexalogue.models.gguf_facts import refusal
from hexalogue.models.headers import Headers
from hexalogue.models.identity import profile_of, with_unique_ids
from hexalogue.models.names import SUFFIX, HubFile, hub_file, safe_name
from hexalogue.models.notes import Stamp
from hexalogue.models.own_files import OwnFiles
from hexalogue.models.places_of_others import FoundFile, Place, files_in
from hexalogue.models.preference import ranked
from hexalogue.models.starter import StarterLookup, starter_path

_OURS = frozenset({ModelOrigin.LIBRARY, ModelOrigin.STARTER})


@dataclass(frozen=True, slots=True)
class LibraryFolders:
    """own: our model files, made when first needed.   cache: may go at any time.   others: other applications'."""

    own: Path
    cache: Path
    others: tuple[Place, ...] = ()


class Library:
    """Fulfils `domain.ports.ModelLibrary`. Calls from several threads wait for each other."""

    def __init__(
        self,
        folders: LibraryFolders,
        profiles: Sequence[ModelProfile],
        architectures: Architectures,
        *,
        starter: StarterLookup = starter_path,
        free: Callable[[], int] = free_memory,
    ) -> None:
        self._folders = folders
        self._profiles = tuple(profiles)
        self._architectures = architectures
        self._starter = starter
        self._free = free
        self._own = OwnFiles(folders.own, {profile.file: profile.sha256 for profile in profiles})
        self._headers = Headers(folders.cache)
        self._lock = RLock()

    def found(self) -> Sequence[LocalModel]:
        """Every usable GGUF once: own folder first, then the starter, then other applications'.

        What is broken, or cannot chat, is left out; `checked` says why. Ids are unique.
        """
        with self._lock:
            models: list[LocalModel] = []
            seen_files: set[tuple[int, int]] = set()
            seen_digests: set[str] = set()
            files = tuple(self._candidates())
            for file in files:
                model = self._usable(file, seen_files, seen_digests)
                if model is not None:
                    models.append(model)
            self._headers.keep_only({file.path for file in files})
            return with_unique_ids(models)

    def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """The models that may be loaded without asking, the first choice first (`preference.py` holds the rule)."""
        default = next((profile.id for profile in self._profiles if profile.is_default), None)
        return ranked(self.found(), wanted, default, partial(_is_comfortable, free_bytes=self._free()))

    def checked(self, path: Path) -> LocalModel:
        """One file. Raises NotAModel, TruncatedModel, UnknownArchitecture, HashMismatch, Unreadable."""
        with self._lock:
            return self._model(self._file_at(_real(path)))

    def imported(self, path: Path) -> LocalModel:
        """Take a file into our folder, sharing its blocks where the disk can; the original stays as it is.

        The same content is never there twice and nothing is overwritten. Raises as `checked`, DiskFull, ReadOnly.
        """
        with self._lock:
            source = _real(path)
            model = self._model(self._file_at(source))
            if self._own.holds(source):
                return model
            try:
                return self._model(self._file_at(self._taken_in(source, model.path.stem)))
            except OSError as error:
                raise disk.write_error(error, self._folders.own / source.name) from error

    def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """Enter a verified download with its hash. Raises as `checked`; the file stays even if it cannot chat."""
        with self._lock:
            self._own.enter(fetched.path, fetched.sha256, plan.name.removesuffix(SUFFIX))
            return self._model(self._file_at(fetched.path))

    def plan(self, profile: ModelProfile, hub: HubSource) -> DownloadPlan:
        """How to fetch a profile. Raises BadArgument for one that comes with the installation."""
        if profile.repository is None:
            raise BadArgument(
                f"{profile.name} comes with the installation and cannot be downloaded.",
                fix="Install Hexalogue again, or choose another model.",
            )
        file = HubFile(profile.repository, profile.file)
        urls = tuple(file.url(endpoint, profile.revision) for endpoint in hub.endpoints)
        target = self._folders.own / profile.file
        return DownloadPlan(profile.name, urls, target, profile.size_bytes, profile.sha256)

    def plan_of_reference(self, reference: str, hub: HubSource) -> DownloadPlan:
        """How to fetch `hf:ORG/REPO/FILE`; a profile's own file is fetched as the profile. Raises BadArgument."""
        file = hub_file(reference)
        for profile in self._profiles:
            if (profile.repository, profile.file) == (file.repository, file.path):
                return self.plan(profile, hub)
        urls = tuple(file.url(endpoint) for endpoint in hub.endpoints)
        return DownloadPlan(file.path.rpartition("/")[2], urls, self._folders.own / file.local_name)

    def memory_needed(self, model: LocalModel, context_tokens: int) -> int:
        """Bytes of a worker with this model and context, its context full."""
        return memory.needed_bytes(model.size_bytes, model.facts, context_tokens)

    def memory_free(self) -> int:
        """Bytes a new process may take now, a container's limit included."""
        return self._free()

    def remove(self, model: ModelId) -> None:
        """Delete a file of our own folder. Raises BadArgument for any other, ReadOnly, Unreadable."""
        with self._lock:
            for found in self.found():
                if found.id == model and found.origin is ModelOrigin.LIBRARY:
                    self._own.remove(found.path)
                    return
        raise BadArgument(
            f"“{model}” is not a model that Hexalogue stores.",
            fix="Remove it in the application it belongs to; the starter goes with the installation.",
        )

    def _candidates(self) -> Iterator[FoundFile]:
        for path in self._own.paths():
            yield FoundFile(path, self._own.title(path), ModelOrigin.LIBRARY)
        for profile in self._profiles:
            starter = self._starter(profile)
            if starter is not None:
                yield FoundFile(starter, profile.name, ModelOrigin.STARTER)
        for place in self._folders.others:
            yield from files_in(place)

    def _usable(self, file: FoundFile, seen_files: set[tuple[int, int]], seen_digests: set[str]) -> LocalModel | None:
        """The model, unless it is broken or was seen: as the same file under another name, or the same content."""
        try:
            status = file.path.stat()
            key = (status.st_dev, status.st_ino)
            if key in seen_files or file.sha256 in seen_digests:
                return None
            model = self._model(file)
        except (AppError, OSError):
            return None
        digest = file.sha256 or (self._own.verified(file.path) if file.origin in _OURS else None)
        seen_files.add(key)
        seen_digests |= {digest} if digest else set()
        return model

    def _model(self, file: FoundFile) -> LocalModel:
        """Check one file by its header and, where we vouch for it, by its hash. Raises as `checked`."""
        try:
            stamp = Stamp.of(file.path)
        except OSError as error:
            raise Unreadable(file.path, disk.why(error)) from error
        reading = self._headers.reading(file.path, stamp)
        refused = refusal(file.path, reading, self._architectures)
        if refused is not None:
            raise refused
        digest = self._own.verified(file.path) if file.origin in _OURS else file.sha256
        profile = profile_of(self._profiles, file.path.name, stamp.size_bytes, digest)
        return LocalModel(
            id=profile.id if profile else ModelId(safe_name(file.name)),
            name=profile.name if profile else file.name,
            path=file.path,
            size_bytes=stamp.size_bytes,
            origin=file.origin,
            backend=self._architectures.backend,
            facts=reading.facts,
            profile=profile.id if profile else None,
            stop_gap=profile.stop_gap if profile else False,
        )

    def _file_at(self, path: Path) -> FoundFile:
        """Whose file it is, by where it lies."""
        if self._own.holds(path):
            return FoundFile(self._own.folder / path.name, self._own.title(path), ModelOrigin.LIBRARY)
        for starter in map(self._starter, self._profiles):
            if starter is not None and starter.resolve() == path:
                return FoundFile(starter, path.stem, ModelOrigin.STARTER)
        places = (place.origin for place in self._folders.others if path.is_relative_to(place.folder))
        return FoundFile(path, path.stem, next(places, ModelOrigin.FILE))

    def _taken_in(self, source: Path, stem: str) -> Path:
        """The file in our folder: new, or the one that has this content already. Raises OSError, DiskFull."""
        self._folders.own.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.sweep(self._folders.own)
        unfinished = disk.put_beside(source, self._folders.own)
        try:
            digest = disk.sha256_of(unfinished)
            same = self._own_with(digest)
            if same is not None:
                return same
            path = disk.publish(unfinished, self._folders.own / self._own.free_name(safe_name(stem), digest))
        finally:
            disk.discard(unfinished)
        self._own.enter(path, digest, stem)
        return path

    def _own_with(self, digest: str) -> Path | None:
        for path in self._own.paths():
            try:
                if self._own.verified(path) == digest:
                    return path
            except AppError:  # a damaged file does not stand in for a good one
                continue
        return None


def _is_comfortable(model: LocalModel, *, free_bytes: int) -> bool:
    return memory.fits_comfortably(model.size_bytes, model.facts, free_bytes)


def _real(path: Path) -> Path:
    """The file behind links, as an absolute path. Raises NotAModel, Unreadable."""
    try:
        return path.expanduser().resolve(strict=True)
    except OSError as error:
        raise Unreadable(path, disk.why(error)) from error
    except (RuntimeError, ValueError) as error:  # a loop of links, an unknown user, a NUL in the name
        raise NotAModel(path, "its path leads nowhere") from error
