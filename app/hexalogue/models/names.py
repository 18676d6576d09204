"""Names from outside become file names of ours only through here: a closed alphabet, a length, no reserved word. Pure.

A path cannot be said in it: no separator, no leading dot, no colon, no control character.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.hub_files import PartName, part_name

MAX_NAME = 96
SUFFIX = ".gguf"
_FORBIDDEN = re.compile(r"[^a-z0-9._-]+")
_DOTS = re.compile(r"\.{2,}")
# Names that Windows keeps for devices, with or without an extension.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_HUB_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}")
_HUB_FILE_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+ -]{0,199}")
_HOW = "Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it."


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file of a repository on the hub. path: may hold folders."""

    repository: str
    path: str

    @property
    def local_name(self) -> str:
        """Its name in our library: the same for the same file, another one for a namesake in another repository.

        Parts of one model keep one name and their numbers, by which an engine finds them.
        """
        part = part_name(self.path)
        path = part.whole if part is not None else self.path
        stem = safe_name(path.rpartition("/")[2].removesuffix(SUFFIX), MAX_NAME - (28 if part is not None else 12))
        name = f"{stem}-{_digest(f'{self.repository}/{path}')[:6]}"
        return PartName(name, part.number, part.count).of(part.number) if part is not None else f"{name}{SUFFIX}"

    def url(self, endpoint: str, revision: str = "main") -> str:
        """Where an endpoint serves it. Source: the hub's `resolve` address, seen 2026-11-21."""
        return f"{endpoint.rstrip('/')}/{self.repository}/resolve/{quote(revision, safe='')}/{quote(self.path)}"


def safe_name(text: str, limit: int = MAX_NAME) -> str:
    """`text` in lower-case letters, digits, dots, hyphens and underscores; at most `limit` characters, never empty.

    A name that had to be cut ends in a part of its hash, so that two long names stay two.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = _DOTS.sub(".", _FORBIDDEN.sub("-", plain)).strip("._-")
    if len(name) > limit:
        name = f"{name[: limit - 9].rstrip('._-')}-{_digest(text)[:8]}"
    if not name or _RESERVED.match(name):
        return f"model-{name or _digest(text)[:8]}"
    return name


def hub_file(reference: str) -> HubFile:
    """`hf:ORG/REPO/FILE` taken apart. Raises BadArgument."""
    kind, _, rest = reference.partition(":")
    parts = rest.split("/")
    if kind != "hf" or len(parts) < 3:
        raise BadArgument(f"“{reference}” names no file on the hub.", fix=_HOW)
    owner, repository, *path = parts
    names_are_plain = _HUB_NAME.fullmatch(owner) and _HUB_NAME.fullmatch(repository)
    if not names_are_plain or not all(map(_HUB_FILE_PART.fullmatch, path)) or not path[-1].endswith(SUFFIX):
        raise BadArgument(f"“{reference}” is not the name of a .gguf file on the hub.", fix=_HOW)
    return HubFile(f"{owner}/{repository}", "/".join(path))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
