"""A list of releases and their files on loopback, in the shape of GitHub's releases API: where tests install from.

    with ReleaseServer() as server:
        server.publish("ggml-org/llama.cpp", "b11081", {"llama-b11081-bin-ubuntu-x64.tar.gz": archive})
        ... HEXALOGUE_RELEASES_URL = server.url ...
        server.next_list(RATE_LIMITED)
        server.next_file(Behaviour(cut_after=1000))

Behaviours are those of the file server and are used up one a request, lists and files apart; then it is a good server.
A wrong or missing digest is published: `digests={"NAME": "sha256:..."}`, or None for none.

Source: docs.github.com/rest/releases and /rest/using-the-rest-api/rate-limits-for-the-rest-api, read 2026-11-21.
"""

import hashlib
import json
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from tests.stand_ins.file_server import Behaviour, FileServer, Served

PAGE_OF_A_PORTAL = Behaviour(is_page=True)
RATE_LIMITED = Behaviour(
    status=403, headers={"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(time.time()) + 1800)}
)
TOO_MANY = Behaviour(status=429, headers={"Retry-After": "60"})
_DIGESTS: Mapping[str, str | None] = {}


@dataclass(frozen=True)
class Published:
    """One release. digests: as the list says them."""

    tag: str
    files: Mapping[str, bytes]
    digests: Mapping[str, str | None] = field(default_factory=dict)
    is_prerelease: bool = False
    is_draft: bool = False
    published_at: str | None = None


class ReleaseServer(FileServer):
    """asset_base: what stands before a file's path in the lists; empty for addresses relative to the list.

    ignores_pages: as a mirror of plain files does, it gives the first thirty whatever page is asked for.
    """

    def __init__(self) -> None:
        super().__init__(b"")
        self.asset_base = self.origin
        self.ignores_pages = False
        self._releases: dict[str, list[Published]] = {}
        self._lists: deque[Behaviour] = deque()
        self._files: deque[Behaviour] = deque()
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        super().__enter__()
        return self

    @property
    def url(self) -> str:
        """The base address of the lists: HEXALOGUE_RELEASES_URL."""
        return self.origin

    def publish(
        self,
        repository: str,
        tag: str,
        files: Mapping[str, bytes],
        *,
        digests: Mapping[str, str | None] = _DIGESTS,
        is_prerelease: bool = False,
        is_draft: bool = False,
    ) -> None:
        """Add a release; the newest is the one added last. digests: instead of the true ones, by name."""
        known = self._releases.setdefault(repository, [])
        day = f"2026-10-{len(known) % 28 + 1:02}T08:00:00Z"
        known.insert(0, Published(tag, dict(files), dict(digests), is_prerelease, is_draft, day))

    def next_list(self, *behaviours: Behaviour) -> None:
        """Script the coming requests for a list or a release."""
        self._lists.extend(behaviours)

    def next_file(self, *behaviours: Behaviour) -> None:
        """Script the coming requests for files."""
        self._files.extend(behaviours)

    def asked(self, part: str) -> list[Served]:
        """The requests whose path holds `part`."""
        return [one for one in self.served if part in one.target]

    def take(self, request: Served) -> Behaviour:
        """How to answer: as scripted, else what lies there, else 404."""
        with self._turn:
            super().take(request)
            is_list = request.target.startswith("/repos/")
            scripted = self._lists if is_list else self._files
            behaviour = scripted.popleft() if scripted else Behaviour()
        if behaviour.is_page or behaviour.redirect or behaviour.status:
            return behaviour
        if self._found(request.target) is None:
            return Behaviour(status=404)
        kind = "application/json; charset=utf-8" if is_list else "application/octet-stream"
        return replace(behaviour, headers={"Content-Type": kind, **behaviour.headers})

    def content_of(self, target: str) -> tuple[bytes, str]:
        """What lies at a path, and its ETag."""
        content = self._found(target) or b""
        return content, f'"{hashlib.sha256(content).hexdigest()[:16]}"'

    def _found(self, target: str) -> bytes | None:
        match urlsplit(target).path.strip("/").split("/"):
            case ["repos", owner, name, "releases"]:
                return self._page(f"{owner}/{name}", urlsplit(target).query)
            case ["repos", owner, name, "releases", "latest"]:
                stable = [one for one in self._of(owner, name) if not one.is_prerelease and not one.is_draft]
                return _json(self._told(f"{owner}/{name}", stable[0])) if stable else None
            case ["repos", owner, name, "releases", "tags", tag]:
                found = [one for one in self._of(owner, name) if one.tag == unquote(tag)]
                return _json(self._told(f"{owner}/{name}", found[0])) if found else None
            case [owner, name, "releases", "download", tag, file]:
                files = [one.files for one in self._of(owner, name) if one.tag == unquote(tag)]
                return files[0].get(unquote(file)) if files else None
            case _:
                return None

    def _of(self, owner: str, name: str) -> list[Published]:
        return self._releases.get(f"{owner}/{name}", [])

    def _page(self, repository: str, query: str) -> bytes | None:
        if repository not in self._releases:
            return None
        asked = parse_qs("" if self.ignores_pages else query)
        size, page = (int(asked.get(key, [usual])[0]) for key, usual in (("per_page", "30"), ("page", "1")))
        part = self._releases[repository][(page - 1) * size : page * size]
        return _json([self._told(repository, one) for one in part])

    def _told(self, repository: str, release: Published) -> dict[str, object]:
        """With keys that nobody reads, as the real list has."""
        return {
            "url": f"{self.origin}/repos/{repository}/releases/1",
            "id": 1,
            "tag_name": release.tag,
            "name": release.tag,
            "body": "What is new",
            "draft": release.is_draft,
            "prerelease": release.is_prerelease,
            "published_at": None if release.is_draft else release.published_at,
            "author": {"login": "github-actions[bot]"},
            "assets": [self._asset(repository, release, name) for name in release.files],
        }

    def _asset(self, repository: str, release: Published, name: str) -> dict[str, object]:
        content = release.files[name]
        return {
            "id": 2,
            "name": name,
            "label": "",
            "content_type": "application/octet-stream",
            "state": "uploaded",
            "size": len(content),
            "digest": release.digests.get(name, f"sha256:{hashlib.sha256(content).hexdigest()}"),
            "download_count": 7,
            "browser_download_url": f"{self.asset_base}/{repository}/releases/download/{release.tag}/{name}",
        }


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
