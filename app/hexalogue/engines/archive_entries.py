"""The names in an archive, judged before anything is written: pure, without a disk.

A name is refused when it would mean something else on another system, so that one list of rules holds everywhere.
"""

import unicodedata
from dataclasses import dataclass, field
from typing import Final, Literal

from hexalogue.domain.errors import UnsafeArchive

Parts = tuple[str, ...]
Kind = Literal["folder", "file", "link"]

# Windows keeps these names for devices, with any extension and in any case; superscript digits count as digits.
# Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces", read 2026-11-21.
_DEVICES: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"}
)
# Separators, drives and streams, wildcards and redirections: no name of an engine's file needs one of them.
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')
# Longest path below the folder, and longest name (of the kernels that ROCm brings: about 120 characters).
PATH_CHARACTERS: Final = 240
NAME_BYTES: Final = 200
_SHOWN_CHARACTERS: Final = 60


@dataclass(slots=True)
class Entries:
    """What an archive has shown so far. Every method raises UnsafeArchive, and changes nothing then.

    archive: its name, for the sentence.
    """

    archive: str
    _known: dict[Parts, tuple[Parts, Kind]] = field(default_factory=dict)
    _targets: dict[Parts, str] = field(default_factory=dict)

    def folder(self, name: str) -> Parts:
        """A folder; the archive's own top (`./`) is the empty path."""
        parts = self._parts(name)
        self._enter(parts, "folder", name)
        return parts

    def file(self, name: str) -> Parts:
        """A regular file: its path below the folder, which nothing else may have."""
        parts = self._parts(name)
        self._enter(parts, "file", name)
        return parts

    def link(self, name: str, target: str) -> Parts:
        """A symbolic link. Where it leads is judged by `settled`, when all entries are known."""
        parts = self._parts(name)
        self._enter(parts, "link", name)
        self._targets[parts] = target
        return parts

    def linked_file(self, name: str) -> Parts:
        """The earlier file that a hard link gives another name."""
        parts = self._parts(name)
        if self._kind(parts) != "file":
            raise self._refused(name, "is the target of a hard link and no file of the archive")
        return parts

    def settled(self) -> dict[Parts, tuple[str, Parts]]:
        """For each link: what is written into it, and the file or folder of the archive where it ends."""
        return {link: (self._written(target), self._end(link)) for link, target in self._targets.items()}

    def _parts(self, name: str) -> Parts:
        return self._split(name, name.replace("\\", "/"))

    def _split(self, name: str, path: str) -> Parts:
        if path.startswith("/") or path[1:2] == ":":
            raise self._refused(name, "has an absolute path")
        parts = tuple(part for part in path.split("/") if part not in ("", "."))
        if len(path) > PATH_CHARACTERS:
            raise self._refused(name, "has a path too long to be meant")
        for part in parts:
            if why := unfit(part):
                raise self._refused(name, why)
        return parts

    def _enter(self, parts: Parts, kind: Kind, name: str) -> None:
        if not parts:
            if kind != "folder":
                raise self._refused(name, "would replace the folder itself")
            return
        for depth in range(1, len(parts) + 1):
            here = parts[:depth]
            wanted = kind if depth == len(parts) else "folder"
            spelled, known = self._known.get(_key(here), (here, wanted))
            if known == "link" and depth < len(parts):
                raise self._refused(name, "would be written through a link")
            if known != wanted or (wanted != "folder" and _key(here) in self._known):
                raise self._refused(name, "is there twice")
            if spelled != here:
                raise self._refused(name, "differs from another only in ways that some disks do not keep apart")
        for depth in range(1, len(parts) + 1):
            here = parts[:depth]
            self._known.setdefault(_key(here), (here, kind if depth == len(parts) else "folder"))

    def _end(self, link: Parts) -> Parts:
        """Follow a link, and those it leads to, through real folders of the archive only."""
        here, seen = link, {link}
        while self._kind(here) == "link":
            here = self._step(here)
            if here in seen:
                raise self._refused("/".join(link), "is a link that leads in a circle")
            seen.add(here)
        if here and self._kind(here) is None:
            raise self._refused("/".join(link), "is a link to something that the archive does not hold")
        if link[: len(here)] == here:
            raise self._refused("/".join(link), "is a link to a folder around itself")
        return here

    def _step(self, link: Parts) -> Parts:
        shown, target = "/".join(link), self._written(self._targets[link])
        if not target or target.startswith("/") or target[1:2] == ":":
            raise self._refused(shown, "is a link to an absolute path")
        here = list(link[:-1])
        for part in target.split("/"):
            if part in ("", "."):
                continue
            if here and self._kind(tuple(here)) != "folder":
                raise self._refused(shown, "is a link through something that is no folder of the archive")
            if part == "..":
                if not here:
                    raise self._refused(shown, "is a link that leaves the folder")
                here.pop()
            elif why := unfit(part):
                raise self._refused(shown, f"is a link to a name that {why}")
            else:
                here.append(part)
        return tuple(here)

    def _kind(self, parts: Parts) -> Kind | None:
        spelled, kind = self._known.get(_key(parts), (None, None))
        return kind if spelled == parts else None

    @staticmethod
    def _written(target: str) -> str:
        return target.replace("\\", "/")

    def _refused(self, name: str, why: str) -> UnsafeArchive:
        return UnsafeArchive(self.archive, f"its entry “{shown_name(name)}” {why}")


def unfit(part: str) -> str:
    """Why one part of a path is refused, as the end of a sentence; empty for a good one."""
    # Some disks compose, decompose or fold what looks alike: “．．” must not become “..” on any of them.
    for form in (part, unicodedata.normalize("NFKC", part)):
        if form == "..":
            return "leads out of the folder"
        if not _FORBIDDEN.isdisjoint(form) or any(unicodedata.category(sign)[0] == "C" for sign in form):
            return "has signs that no file's name should have"
        if form != form.rstrip(". ") or not form.strip():
            return "ends in a dot or a space, which Windows drops"
        if form.partition(".")[0].rstrip(" ").upper() in _DEVICES:
            return "is the name of a device on Windows"
        if len(form.encode()) > NAME_BYTES:
            return "has a name too long to be meant"
    return ""


def shown_name(name: str) -> str:
    """A name as it may stand in a sentence: signs that steer a terminal are spelled out, long ones cut."""
    plain = name.encode("unicode_escape", errors="replace").decode() if not name.isprintable() else name
    return plain if len(plain) <= _SHOWN_CHARACTERS else f"{plain[:_SHOWN_CHARACTERS]}…"


def _key(parts: Parts) -> Parts:
    """The same for all spellings that some disk takes for one: case, composed signs, compatibility forms."""
    return tuple(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", part).casefold()) for part in parts)
