"""Taking files into our folder: a model in one file or in parts, or a projector. Nothing is ever overwritten."""

from collections.abc import Sequence
from pathlib import Path

from hexalogue.domain.errors import AppError
from hexalogue.domain.hub_files import PartName, part_name
from hexalogue.models import disk
from hexalogue.models.names import SUFFIX, safe_name
from hexalogue.models.own_files import OwnFiles
from hexalogue.models.parts import files_of


class Importer:
    """Puts files beside each other in our folder, sharing their blocks where the disk can."""

    def __init__(self, own: OwnFiles) -> None:
        self._own = own

    def taken_in(self, files: Sequence[Path], stem: str, group: str = "") -> Path:
        """The model of these files in our folder: new, or the one that has this content already.

        files: the first part first.   stem: what it is called.   group: files of one group belong together.
        Raises OSError, DiskFull.
        """
        self._own.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.sweep(self._own.folder)
        unfinished: list[Path] = []
        try:
            for file in files:  # one by one: when the disk is full, what is there already must go again
                unfinished.append(disk.put_beside(file, self._own.folder))  # noqa: PERF401
            digests = [disk.sha256_of(path) for path in unfinished]
            same = self._own_with(digests)
            if same is not None:
                return same
            targets = self._targets(files, safe_name(stem), digests[0])
            paths = [disk.publish(path, target) for path, target in zip(unfinished, targets, strict=True)]
        finally:
            for path in unfinished:
                disk.discard(path)
        for path, digest in zip(paths, digests, strict=True):
            self._own.enter(path, digest, stem, group)
        return paths[0]

    def _targets(self, files: Sequence[Path], stem: str, digest: str) -> list[Path]:
        """Parts keep the numbers by which an engine finds them, so their common name must be free as a whole."""
        first = part_name(files[0].name)
        if first is None:
            return [self._own.folder / self._own.free_name(stem, digest)]
        for count in range(1, 1_000):
            part = PartName(stem if count == 1 else f"{stem}-{count}", 1, first.count, SUFFIX)
            targets = [self._own.folder / name for name in part.all]
            if not any(target.exists() for target in targets):
                break
        return targets

    def _own_with(self, digests: Sequence[str]) -> Path | None:
        """Our model that has exactly this content."""
        for path in self._own.paths():
            try:
                if self._own.verified(path) == digests[0] and len(files_of(path)) == len(digests):
                    return path
            except AppError:  # a damaged file does not stand in for a good one
                continue
        return None
