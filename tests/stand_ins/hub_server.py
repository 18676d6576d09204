"""A model hub on loopback, in the shape of the real one: search, repositories, file trees, and files behind a redirect.

    with HubServer() as hub:
        hub.publish("org/tiny-GGUF", {"tiny-Q8_0.gguf": content}, licence="apache-2.0")
        ... HF_ENDPOINT = hub.url ...
        hub.next_api(PAGE_OF_A_PORTAL)
        hub.storage.next(Behaviour(cut_after=1000))

As on the real hub, a file's address answers 302 to another origin, with the sha256 and the size on the redirect; gated
files are refused to whoever brings no token. Behaviours are used up one a request, then it is a good hub.

Source: the hub's API documentation and client, and its replies as `facts` lists them, read 2026-11-21.
"""

import hashlib
import json
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from tests.stand_ins.file_server import Behaviour, FileServer, Served

PAGE_OF_A_PORTAL = Behaviour(is_page=True)
TOO_MANY = Behaviour(status=429, headers={"RateLimit": '"api";r=0;t=55', "RateLimit-Policy": '"fixed window";"api"'})
TOKEN = "Bearer hf_a-token-of-the-tests"
TREE_PAGE = 3  # small, so that a test sees more than one page


@dataclass(frozen=True)
class Published:
    """One repository. digests: wrong ones by path, where a test wants the hub to be wrong."""

    files: Mapping[str, bytes]
    licence: str = "apache-2.0"
    gated: str | bool = False
    downloads: int = 0
    likes: int = 0
    tags: tuple[str, ...] = ()
    gguf: Mapping[str, object] | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
    revision: str = "9" * 40


class _Storage(FileServer):
    """Where the files really are: every path is the sha256 of what it serves."""

    def __init__(self) -> None:
        super().__init__(b"")
        self.blobs: dict[str, bytes] = {}

    def content_of(self, target: str) -> tuple[bytes, str]:
        """What lies at a path, and its ETag."""
        digest = urlsplit(target).path.rpartition("/")[2]
        return self.blobs.get(digest, b""), f'"{digest[:32]}"'


class HubServer(FileServer):
    """knows_blobs: False for a mirror whose repositories list no sizes; the tree has them."""

    def __init__(self) -> None:
        super().__init__(b"")
        self.storage = _Storage()
        self.knows_blobs = True
        self._repositories: dict[str, Published] = {}
        self._scripted: deque[Behaviour] = deque()
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        super().__enter__()
        self.storage.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.storage.__exit__(kind, error, at)
        super().__exit__(kind, error, at)

    @property
    def url(self) -> str:
        """The base address: HF_ENDPOINT."""
        return self.origin

    def publish(self, name: str, files: Mapping[str, bytes], **named: object) -> None:
        """Add or replace a repository; further names are those of `Published`."""
        self._repositories[name] = replace(Published(dict(files)), **named)  # type: ignore[arg-type]
        for content in files.values():
            self.storage.blobs[_digest(content)] = content

    def next_api(self, *behaviours: Behaviour) -> None:
        """Script the coming questions; files are scripted at `storage`."""
        self._scripted.extend(behaviours)

    def asked(self, part: str) -> list[Served]:
        """The requests whose path holds `part`."""
        return [one for one in self.served if part in one.target]

    def take(self, request: Served) -> Behaviour:
        """How to answer: as scripted, else what lies there, else as the hub refuses."""
        with self._turn:
            super().take(request)
            is_question = request.target.startswith("/api/")
            scripted = self._scripted.popleft() if is_question and self._scripted else None
        if scripted is not None:
            return scripted
        if is_question:
            return self._answer(request.target)
        return self._resolved(request)

    def content_of(self, target: str) -> tuple[bytes, str]:
        """The JSON of an answer, and its ETag."""
        content = self._found(target) or b""
        return content, f'W/"{_digest(content)[:16]}"'

    def _answer(self, target: str) -> Behaviour:
        if self._found(target) is None:
            return Behaviour(status=401, headers={"X-Error-Code": "RepoNotFound"})
        headers = {"Content-Type": "application/json; charset=utf-8"}
        following = self._next_page(target)
        return Behaviour(headers={**headers, **({"Link": f'<{following}>; rel="next"'} if following else {})})

    def _resolved(self, request: Served) -> Behaviour:
        parts = unquote(urlsplit(request.target).path).strip("/").split("/")
        name, path = "/".join(parts[:2]), "/".join(parts[4:])
        repository = self._repositories.get(name)
        if repository is None or parts[2:3] != ["resolve"]:
            return Behaviour(status=401, headers={"X-Error-Code": "RepoNotFound"})
        if repository.gated and request.headers.get("authorization") != TOKEN:
            return Behaviour(status=401, headers={"X-Error-Code": "GatedRepo"})
        if path not in repository.files:
            return Behaviour(status=404, headers={"X-Error-Code": "EntryNotFound"})
        digest = _digest(repository.files[path])
        told = repository.digests.get(path, digest)
        linked = {"X-Linked-Etag": f'"{told}"', "X-Linked-Size": str(len(repository.files[path]))}
        address = f"{self.storage.origin}/storage/{digest}?X-Amz-Signature=secret"
        return Behaviour(redirect=address, headers={**linked, "X-Repo-Commit": repository.revision})

    def _found(self, target: str) -> bytes | None:
        parts = unquote(urlsplit(target).path).strip("/").split("/")
        query = parse_qs(urlsplit(target).query)
        match parts:
            case ["api", "models"]:
                return _json(self._search(query))
            case ["api", "models", owner, name]:
                return self._told(f"{owner}/{name}", query)
            case ["api", "models", owner, name, "tree", _]:
                return self._tree(f"{owner}/{name}", query)
            case _:
                return None

    def _search(self, query: Mapping[str, list[str]]) -> list[object]:
        """Names that hold every word, the most downloaded first, as many as asked for."""
        words = query.get("search", [""])[0].lower().split()
        order, limit = query.get("sort", ["downloads"])[0], int(query.get("limit", ["20"])[0])
        found = [name for name in self._repositories if all(word in name.lower() for word in words)]
        if "gguf" in query.get("filter", []):
            found = [name for name in found if any(path.endswith(".gguf") for path in self._repositories[name].files)]
        key = "likes" if order == "likes" else "downloads"
        found.sort(key=lambda name: -getattr(self._repositories[name], key))
        return [self._facts(name) for name in found[:limit]]

    def _facts(self, name: str) -> dict[str, object]:
        """With keys that nobody reads, as the real hub has."""
        row = self._repositories[name]
        return {
            "_id": "0" * 24,
            "id": name,
            "modelId": name,
            "private": False,
            "gated": row.gated,
            "downloads": row.downloads,
            "likes": row.likes,
            "lastModified": "2026-10-01T08:00:00.000Z",
            "tags": ["gguf", *row.tags, f"license:{row.licence}", "region:us"],
            **({"gguf": dict(row.gguf)} if row.gguf is not None else {}),
        }

    def _told(self, name: str, query: Mapping[str, list[str]]) -> bytes | None:
        row = self._repositories.get(name)
        if row is None:
            return None
        sizes = self.knows_blobs and "blobs" in query
        siblings = [
            {"rfilename": path, **(_blob(content, row.digests.get(path, "")) if sizes else {})}
            for path, content in sorted(row.files.items())
        ]
        return _json(
            {**self._facts(name), "sha": row.revision, "siblings": siblings, "cardData": {"license": row.licence}}
        )

    def _tree(self, name: str, query: Mapping[str, list[str]]) -> bytes | None:
        row = self._repositories.get(name)
        if row is None:
            return None
        start = int(query.get("cursor", ["0"])[0])
        entries: list[object] = [
            {"type": "file", "path": path, "oid": "1" * 40, "size": len(content), "lfs": {"oid": _digest(content)}}
            for path, content in sorted(row.files.items())
        ]
        entries.insert(0, {"type": "directory", "path": "folder", "oid": "2" * 40, "size": 0})
        return _json(entries[start : start + TREE_PAGE])

    def _next_page(self, target: str) -> str:
        parts = urlsplit(target).path.strip("/").split("/")
        row = self._repositories.get("/".join(parts[2:4])) if parts[4:5] == ["tree"] else None
        start = int(parse_qs(urlsplit(target).query).get("cursor", ["0"])[0]) + TREE_PAGE
        if row is None or start > len(row.files):
            return ""
        return f"{self.origin}/{'/'.join(parts)}?recursive=true&cursor={start}"


def _blob(content: bytes, wrong: str) -> dict[str, object]:
    digest = wrong or _digest(content)
    return {
        "size": len(content),
        "blobId": "3" * 40,
        "lfs": {"sha256": digest, "size": len(content), "pointerSize": 134},
    }


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
