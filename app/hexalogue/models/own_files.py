"""The files we vouch for: our own folder and the starter, each remembered with the sha256 it had when it was verified.

A file that has another size or time than when it was verified is hashed again before it is offered, so that one that
was cut short or changed is never loaded. A file that somebody put into the folder by hand has no hash to hold it to;
its header is all that is checked.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hexalogue.domain.errors import HashMismatch, Unreadable
from hexalogue.models import disk
from hexalogue.models.names import SUFFIX
from hexalogue.models.notes import Notes, Stamp


class OwnFiles:
    """Our folder and its index (`index.json`). publishers: sha256 by file name, from the profiles."""

    def __init__(self, folder: Path, publishers: Mapping[str, str]) -> None:
        self.folder = folder
        self._publishers = dict(publishers)
        self._notes = Notes(folder / "index.json")

    def paths(self) -> list[Path]:
        """The model files in the folder, by name; unfinished ones begin with a dot or end in another suffix."""
        try:
            return sorted(
                path
                for path in self.folder.iterdir()
                if path.suffix.lower() == SUFFIX and not path.name.startswith(".")
            )
        except OSError:  # not made yet, or not ours to read: there are no models in it
            return []

    def holds(self, path: Path) -> bool:
        """Whether the file lies in our folder."""
        return path.parent == self.folder or path.parent == self.folder.resolve()

    def title(self, path: Path) -> str:
        """What the file was called where it came from; its own name when nobody noted that."""
        note = self._notes.last(self._key(path))
        title = note.content.get("title") if note is not None else None
        return title if isinstance(title, str) and title else path.stem

    def verified(self, path: Path) -> str | None:
        """The sha256 the file is known to have; None for one without any to hold it to.

        Raises HashMismatch when it is not what it was, or not what its publisher says; Unreadable.
        """
        key = self._key(path)
        publisher = self._publishers.get(path.name)
        note = self._notes.last(key)
        wanted = publisher or (str(note.content.get("wanted", "")) if note is not None else "")
        if not wanted:
            return None
        try:
            stamp = Stamp.of(path)
            known = self._notes.current(key, stamp)
            got = str(known.get("sha256", "")) if known is not None else disk.sha256_of(path)
        except OSError as error:
            raise Unreadable(path, disk.why(error)) from error
        if known is None:
            self._notes.note(
                key, stamp, {**self.noted(path), "sha256": got, "wanted": wanted, "title": self.title(path)}
            )
            self._notes.save()
        if got != wanted:
            raise HashMismatch(path.name, wanted, got)
        return got

    def group(self, path: Path) -> str:
        """Where the file came from together with others (`hf:ORG/REPO`); empty when nobody noted that."""
        note = self._notes.last(self._key(path))
        group = note.content.get("group") if note is not None else None
        return group if isinstance(group, str) else ""

    def noted(self, path: Path) -> dict[str, Any]:
        """All that is noted about a file, for `note_again`."""
        note = self._notes.last(self._key(path))
        return dict(note.content) if note is not None else {}

    def note_again(self, path: Path, content: Mapping[str, Any]) -> None:
        """What was noted about a file that was away for a while. Its hash is looked at again when it is next asked for,
        unless it is the very same file.
        """
        if content:
            self._notes.note(self._key(path), Stamp.of(path), content)
            self._notes.save()

    def forget(self, path: Path) -> None:
        """Drop what is noted about a file."""
        self._notes.forget(self._key(path))
        self._notes.save()

    def enter(self, path: Path, sha256: str, title: str, group: str = "") -> None:
        """Vouch for a file from now on. group: as in `group`. Raises Unreadable when it is not there."""
        try:
            stamp = Stamp.of(path)
        except OSError as error:
            raise Unreadable(path, disk.why(error)) from error
        content = {"sha256": sha256, "wanted": sha256, "title": title, **({"group": group} if group else {})}
        self._notes.note(self._key(path), stamp, content)
        self._notes.save()

    def free_name(self, stem: str, sha256: str) -> str:
        """A name for new content: the publisher's for its own file, never a publisher's for another."""
        for name, publisher in self._publishers.items():
            if publisher == sha256:
                return name
        name = stem + SUFFIX
        return f"{stem}-imported{SUFFIX}" if name in self._publishers else name

    def _key(self, path: Path) -> str:
        return path.name if self.holds(path) else str(path)
