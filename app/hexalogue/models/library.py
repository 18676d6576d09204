"""The model library: every usable GGUF on this computer as one list, and how one gets into our own folder."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import RLock

from hexalogue.domain.errors import AppError, BadArgument, ModelError, NotAModel, Unreadable
from hexalogue.domain.hub_files import is_projector, part_name
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import DeletedModel, UnusableModel
from hexalogue.domain.model_memory import needed_bytes
from hexalogue.domain.models import (
    Architectures,
    DownloadPlan,
    FetchedFile,
    HubSource,
    LocalModel,
    ModelOrigin,
    ModelProfile,
)
from hexalogue.models import disk, plans
from hexalogue.models.finding import Finder
from hexalogue.models.free_memory import free_memory
from hexalogue.models.headers import Headers
from hexalogue.models.identity import with_unique_ids
from hexalogue.models.importing import Importer
from hexalogue.models.judging import completed_by, unusable
from hexalogue.models.memory import fits_comfortably
from hexalogue.models.names import safe_name
from hexalogue.models.own_files import OwnFiles
from hexalogue.models.parts import is_later_part, whole_stem
from hexalogue.models.places_of_others import Place
from hexalogue.models.preference import ranked
from hexalogue.models.starter import StarterLookup, starter_path
from hexalogue.models.trash import Trash
from hexalogue.models.uses import Uses
from hexalogue.models.walking import gguf_files


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
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folders = folders
        self._profiles = tuple(profiles)
        self._architectures = architectures
        self._free = free
        self._own = OwnFiles(folders.own, {profile.file: profile.sha256 for profile in profiles})
        self._headers = Headers(folders.cache)
        self._uses = Uses(folders.own / "uses.json")
        self._finder = Finder(
            self._own, folders.others, self._profiles, architectures, self._headers, self._uses, starter
        )
        self._importer = Importer(self._own)
        self._trash = Trash(folders.own, now)
        self._now = now
        self._lock = RLock()

    def found(self) -> Sequence[LocalModel]:
        """Every usable GGUF once: own folder first, then the starter, then other applications'.

        What is broken, or cannot chat, is left out; `checked` says why. Ids are unique. What was deleted a week ago
        goes for good on the way.
        """
        with self._lock:
            self._trash.purge()
            models: list[LocalModel] = []
            seen_files: set[tuple[int, int]] = set()
            seen_digests: set[str] = set()
            files = tuple(self._finder.candidates())
            for file in files:
                model = self._finder.usable(file, seen_files, seen_digests)
                if model is not None:
                    models.append(model)
            self._headers.keep_only({file.path for file in files})
            return with_unique_ids(models)

    def unusable(self) -> Sequence[UnusableModel]:
        """What is here and cannot be talked to: embeddings, projectors without their model, models that lack parts."""
        with self._lock:
            paired = {model.projector for model in self.found()}
            files = [file for file in self._finder.candidates() if file.path not in paired]
            judged = (unusable(file, self._headers, self._architectures) for file in files)
            told = {(found.path.parent, found.name): found for found in judged if found is not None}
            # A model without its first part is told once.
            return tuple(replace(found, reference=completed_by(found, self._own)) for found in told.values())

    def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """The models that may be loaded without asking, the first choice first (`preference.py` holds the rule)."""
        default = next((profile.id for profile in self._profiles if profile.is_default), None)
        return ranked(self.found(), wanted, default, partial(_is_comfortable, free_bytes=self._free()))

    def checked(self, path: Path) -> LocalModel:
        """One file. Raises NotAModel, TruncatedModel, UnknownArchitecture, HashMismatch, Unreadable."""
        with self._lock:
            return self._finder.model(self._finder.file_at(_real(path)))

    def imported(self, path: Path) -> LocalModel:
        """Take a model into our folder, all its parts, sharing its blocks where the disk can; the originals stay.

        The same content is never there twice and nothing is overwritten. Raises as `checked`, DiskFull, ReadOnly.
        """
        with self._lock:
            source = _real(path)
            model = self._finder.model(self._finder.file_at(source))
            if self._own.holds(source):
                return model
            group = f"import:{safe_name(str(source.parent))}" if model.projector is not None else ""
            try:
                taken = self._importer.taken_in(model.files, whole_stem(model.path.name), group)
                if model.projector is not None:
                    self._importer.taken_in([model.projector], whole_stem(model.projector.name), group)
                return self._finder.model(self._finder.file_at(taken))
            except OSError as error:
                raise disk.write_error(error, self._folders.own / source.name) from error

    def imported_all(self, path: Path) -> Sequence[LocalModel]:
        """The model in this file, or every model in this folder. Raises as `imported`; NotAModel for a folder without
        any, and what is wrong with its first file when none is usable.
        """
        source = _real(path)
        if not source.is_dir():
            return [self.imported(source)]
        with self._lock:
            files = [file for file in gguf_files(source) if not is_later_part(file) and not is_projector(file.name)]
            if not files:
                raise NotAModel(path, "there is no GGUF file in this folder")
            taken: list[LocalModel] = []
            first: AppError | None = None
            for file in files:
                try:
                    taken.append(self.imported(file))
                except ModelError as error:
                    first = first or error
            if not taken and first is not None:
                raise first
            return taken

    def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """Enter a verified download with its hash. Raises as `checked`; the file stays even if it cannot chat."""
        return self.adopted_all([(plan, fetched)])

    def adopted_all(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> LocalModel:
        """Enter the verified downloads of one model, projector included. Raises as `checked`; the files stay."""
        with self._lock:
            for plan, fetched in files:
                self._own.enter(fetched.path, fetched.sha256, whole_stem(plan.name), plan.group)
            paths = [fetched.path for _, fetched in files]
            model = next((path for path in paths if not is_projector(path.name)), paths[0])
            return self._finder.model(self._finder.file_at(model))

    def plan(self, profile: ModelProfile, hub: HubSource) -> DownloadPlan:
        """How to fetch a profile. Raises BadArgument for one that comes with the installation."""
        return plans.of_profile(profile, hub, self._folders.own)

    def plan_of_reference(self, reference: str, hub: HubSource) -> DownloadPlan:
        """How to fetch `hf:ORG/REPO/FILE`; a profile's own file is fetched as the profile. Raises BadArgument."""
        return plans.of_reference(reference, hub, self._folders.own, self._profiles)

    def memory_needed(self, model: LocalModel, context_tokens: int) -> int:
        """Bytes of a worker with this model and context, its context full."""
        return needed_bytes(model.size_bytes, model.facts, context_tokens)

    def memory_free(self) -> int:
        """Bytes a new process may take now, a container's limit included."""
        return self._free()

    def used(self, model: LocalModel) -> None:
        """It was loaded just now."""
        with self._lock:
            self._uses.note(model.path, self._now())

    def remove(self, model: ModelId) -> DeletedModel:
        """Delete a model of our own folder, or what is left of one; `restored` brings it back for a week.

        Raises BadArgument for any other, ReadOnly, Unreadable.
        """
        with self._lock:
            for found in self.found():
                if found.id == model and found.origin is ModelOrigin.LIBRARY:
                    return self._trashed(found)
            for useless in self.unusable():
                if model in (useless.name, safe_name(useless.name)) and useless.origin is ModelOrigin.LIBRARY:
                    part = part_name(useless.path.name)
                    names = part.all if part is not None else (useless.path.name,)
                    left = [path for name in names if (path := useless.path.with_name(name)).exists()]
                    return self._moved(model, useless.name, left)
        raise BadArgument(
            f"“{model}” is not a model that Hexalogue stores.",
            fix="Remove it in the application it belongs to; the starter goes with the installation.",
        )

    def deleted(self) -> Sequence[DeletedModel]:
        """What can be brought back, the last one deleted first."""
        with self._lock:
            self._trash.purge()
            return [kept.model for kept in self._trash.kept()]

    def restored(self, wanted: str) -> LocalModel:
        """Bring a deleted model back. wanted: its id or name; empty for the last. Raises BadArgument, as `checked`."""
        with self._lock:
            for kept in self._trash.kept():
                if wanted in ("", kept.model.id, kept.model.name):
                    back = self._trash.put_back(kept)
                    for path, note in back.items():
                        self._own.note_again(path, note)
                    return self._finder.model(self._finder.file_at(next(iter(back))))
        name = f"a deleted model called “{wanted}”" if wanted else "a deleted model"
        raise BadArgument(
            f"There is not {name} any more.", fix="Deleted models are kept for a week; download it again."
        )

    def purged(self, *, everything: bool = False, model: ModelId | None = None) -> int:
        """Remove for good what was deleted a week ago, one model too, or everything. Returns the bytes this frees."""
        with self._lock:
            return self._trash.purge(everything=everything, model=model)

    def _trashed(self, model: LocalModel) -> DeletedModel:
        """The projector goes along when no other model of ours uses it."""
        shared = any(other.projector == model.projector for other in self.found() if other.path != model.path)
        files = [*model.files, *([model.projector] if model.projector is not None and not shared else [])]
        return self._moved(model.id, model.name, files)

    def _moved(self, model: ModelId, name: str, files: Sequence[Path]) -> DeletedModel:
        ours = {path: self._own.noted(path) for path in files if self._own.holds(path)}
        gone = self._trash.take(model, name, ours)
        for path in ours:
            self._own.forget(path)
        return gone


def _is_comfortable(model: LocalModel, *, free_bytes: int) -> bool:
    return fits_comfortably(model.size_bytes, model.facts, free_bytes)


def _real(path: Path) -> Path:
    """The file behind links, as an absolute path. Raises NotAModel, Unreadable."""
    try:
        return path.expanduser().resolve(strict=True)
    except OSError as error:
        raise Unreadable(path, disk.why(error)) from error
    except (RuntimeError, ValueError) as error:  # a loop of links, an unknown user, a NUL in the name
        raise NotAModel(path, "its path leads nowhere") from error
