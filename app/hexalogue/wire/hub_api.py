"""What the model hub tells about its models: search, a repository's files, the first bytes of one.

Only what is needed is decoded; the rest of a reply may change at any time. Every body has a limit, a page in place of
an answer is told as one, and a token goes to the hub's own origin only.

Source: the hub's API documentation and client, read 2026-11-21: `/api/models?search=..&filter=gguf&expand[]=..`,
`/api/models/ORG/NAME?blobs=true`, `/api/models/ORG/NAME/tree/REVISION?recursive=true` (pages by Link header),
X-Error-Code GatedRepo, RepoNotFound (401 where nobody is signed in), EntryNotFound; RateLimit `r=0;t=SECONDS` on a 429.
"""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import quote, urlencode, urljoin, urlsplit

import msgspec

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    BadReply,
    GatedModel,
    HttpRefused,
    ModelError,
    NotOnHub,
    TokenRefused,
    WireError,
)
from hexalogue.domain.hub import HubFile, HubModel, HubOrder, HubRepository
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient, Reply
from hexalogue.wire.hub import is_token_refused, resolve_url
from hexalogue.wire.replies import linked
from hexalogue.wire.retry import asked_wait
from hexalogue.wire.timeouts import Patience

SUFFIX = ".gguf"
# A search of 50 has 150 kB; a repository of 2,000 files 1.5 MB.
BODY_BYTES = 16 << 20
START_BYTES = 8 << 20
MAX_FOUND = 100
MAX_PAGES = 20
MAX_REDIRECTS = 5
PATIENCE = Patience(connect_s=15.0, first_byte_s=30.0, between_s=30.0)

_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_NEXT = re.compile(r"<([^>]{1,2000})>\s*;\s*rel=\"?next\"?")
_RESET = re.compile(r"\bt=(\d{1,6})\b")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ORDERS = {
    HubOrder.DOWNLOADS: "downloads",
    HubOrder.LIKES: "likes",
    HubOrder.NEWEST: "lastModified",
    HubOrder.TRENDING: "trendingScore",
}
_EXPANDED = ("downloads", "likes", "lastModified", "gated", "tags", "gguf")
T = TypeVar("T")


class _Gguf(msgspec.Struct):
    total: int | None = 0
    architecture: str | None = ""
    context_length: int | None = 0


class _Large(msgspec.Struct):
    sha256: str | None = ""
    oid: str | None = ""
    size: int | None = 0


class _Sibling(msgspec.Struct):
    rfilename: str
    size: int | None = None
    lfs: _Large | None = None


class _Model(msgspec.Struct):
    id: str
    downloads: int | None = 0
    likes: int | None = 0
    lastModified: str | None = ""  # noqa: N815
    gated: bool | str | None = False
    tags: list[str] = []
    gguf: _Gguf | None = None
    cardData: Any = None  # noqa: N815
    sha: str | None = ""
    siblings: list[_Sibling] = []


class _Entry(msgspec.Struct):
    type: str
    path: str
    size: int | None = 0
    lfs: _Large | None = None


_MODEL = msgspec.json.Decoder(_Model)
_ROWS = msgspec.json.Decoder(list[msgspec.Raw])
_TREE = msgspec.json.Decoder(list[_Entry])


class HubApi:
    """Fulfils `domain.hub.HubCatalogue`. endpoints: read anew for every question, asked in their order.

    authorizations: origin to the value of its Authorization header; no other origin ever gets it.
    """

    def __init__(
        self,
        client: HttpClient,
        endpoints: Callable[[], Sequence[str]],
        authorizations: Mapping[str, str] | None = None,
    ) -> None:
        self._client = client
        self._endpoints = endpoints
        self._authorizations = authorizations or {}

    async def search(self, words: str, order: HubOrder, limit: int) -> Sequence[HubModel]:
        """See the port."""
        query = [("search", words), ("filter", "gguf"), ("sort", _ORDERS[order]), ("direction", "-1")]
        query += [("limit", str(max(1, min(limit, MAX_FOUND)))), *(("expand[]", name) for name in _EXPANDED)]

        async def ask(endpoint: str) -> Sequence[HubModel]:
            _, body = await self._body(f"{endpoint}/api/models?{urlencode(query)}", "the search", "search")
            rows: list[msgspec.Raw] = _decoded(_ROWS, body, endpoint)
            return list(_models_of(rows))

        return await self._at_each(ask)

    async def repository(self, name: str) -> HubRepository:
        """See the port."""
        if not _REPOSITORY.fullmatch(name):
            raise BadArgument(f"“{name}” is no repository on the hub.", fix="Write it as ORGANISATION/REPOSITORY.")

        async def ask(endpoint: str) -> HubRepository:
            _, body = await self._body(f"{endpoint}/api/models/{name}?blobs=true", "the repository", name)
            row = _decoded(_MODEL, body, endpoint)
            files = [_file_of(one) for one in row.siblings if one.rfilename.lower().endswith(SUFFIX)]
            if any(not file.size_bytes for file in files):  # a mirror that does not know `blobs`
                files = await self._tree(endpoint, name)
            revision = row.sha if row.sha and _COMMIT.fullmatch(row.sha) else ""
            return HubRepository(_model_of(row, name), tuple(files), revision, endpoint)

        return await self._at_each(ask)

    async def start_of(self, repository: str, path: str, count: int) -> tuple[bytes, int]:
        """See the port."""
        count = max(1, min(count, START_BYTES))

        async def ask(endpoint: str) -> tuple[bytes, int]:
            return await self._start(resolve_url(endpoint, repository, "main", path), count, repository)

        return await self._at_each(ask)

    async def _at_each(self, ask: Callable[[str], Awaitable[T]]) -> T:
        """The first endpoint that answers well; when none does, what the first one said."""
        first: AppError | None = None
        for endpoint in self._endpoints():
            try:
                return await ask(endpoint.rstrip("/"))
            except GatedModel:
                raise
            except (WireError, ModelError) as error:
                first = first or error
        raise first or BadArgument("No model hub is set.", fix="Name one in Settings, or in the variable HF_ENDPOINT.")

    async def _tree(self, endpoint: str, name: str) -> list[HubFile]:
        url = f"{endpoint}/api/models/{name}/tree/main?recursive=true"
        files: list[HubFile] = []
        for _ in range(MAX_PAGES):
            headers, body = await self._body(url, "the list of files", name)
            entries = [row for row in _decoded(_TREE, body, endpoint) if row.type == "file"]
            files += [_file(row.path, row.size or 0, row.lfs) for row in entries if row.path.lower().endswith(SUFFIX)]
            following = _NEXT.search(headers.get("link", ""))
            onward = urljoin(url, following[1]) if following else ""
            if not onward or _origin(onward) != _origin(url):
                break
            url = onward
        return files

    async def _body(self, url: str, what: str, name: str) -> tuple[Mapping[str, str], bytes]:
        for _ in range(MAX_REDIRECTS):
            async with self._client.opened(Call("GET", url, self._headers(url)), patience=PATIENCE) as reply:
                onward = _onward(url, reply)
                if onward is None:
                    self._refuse(url, reply, what, name)
                    return dict(reply.headers), await reply.body(BODY_BYTES)
                url = onward
        raise BadReply(_host(url), "one redirect after another", wanted=what)

    async def _start(self, url: str, count: int, repository: str) -> tuple[bytes, int]:
        told = linked({})
        for _ in range(MAX_REDIRECTS):
            headers = {**self._headers(url), "Range": f"bytes=0-{count - 1}", "Accept-Encoding": "identity"}
            async with self._client.opened(Call("GET", url, headers), patience=PATIENCE) as reply:
                told = linked(reply.headers, told)
                onward = _onward(url, reply)
                if onward is None:
                    self._refuse(url, reply, "the file", repository)
                    return await _first_bytes(reply, count), _whole_size(reply.headers) or told.size_bytes or 0
                url = onward
        raise BadReply(_host(url), "one redirect after another")

    def _refuse(self, url: str, reply: Reply, what: str, name: str) -> None:
        if is_token_refused(reply.status, reply.headers) and _origin(url) in self._authorizations:
            raise TokenRefused(_host(url), detail=what)
        _refuse(url, reply, what, name)

    def _headers(self, url: str) -> dict[str, str]:
        value = self._authorizations.get(_origin(url))
        return {"Accept": "application/json", **({"Authorization": value} if value else {})}


async def _first_bytes(reply: Reply, count: int) -> bytes:
    """A server without ranges sends all of it: what is not wanted is not read."""
    pieces = bytearray()
    async for piece in reply.chunks():
        pieces += piece
        if len(pieces) >= count:
            break
    return bytes(pieces[:count])


def _whole_size(headers: Mapping[str, str]) -> int:
    text = headers.get("content-range", "").rpartition("/")[2] or headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _models_of(rows: Sequence[msgspec.Raw]) -> Iterator[HubModel]:
    """A row that is not as expected is passed over: the others are no worse for it."""
    for raw in rows:
        with suppress(msgspec.DecodeError):
            row = _MODEL.decode(raw)
            if _REPOSITORY.fullmatch(row.id):
                yield _model_of(row, row.id)


def _model_of(row: _Model, name: str) -> HubModel:
    tags = tuple(tag for tag in row.tags if len(tag) <= 96)
    gguf = row.gguf or _Gguf()
    card = row.cardData.get("license") if isinstance(row.cardData, dict) else None
    tagged = next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), "")
    return HubModel(
        repository=name,
        downloads=max(0, row.downloads or 0),
        likes=max(0, row.likes or 0),
        updated=(row.lastModified or "")[:40],
        licence=(tagged or (card if isinstance(card, str) else "")).lower()[:64],
        is_gated=bool(row.gated),
        tags=tags,
        architecture=(gguf.architecture or "")[:64],
        context_tokens=max(0, gguf.context_length or 0),
        parameters=max(0, gguf.total or 0),
    )


def _file_of(row: _Sibling) -> HubFile:
    return _file(row.rfilename, row.size or 0, row.lfs)


def _file(path: str, size: int, large: _Large | None) -> HubFile:
    """Only 64 hexadecimal digits are a sha256: small files have git's own hash."""
    digest = ((large.sha256 or large.oid or "") if large is not None else "").lower()
    size = max(0, large.size if large is not None and large.size else size)
    return HubFile(path, size, digest if _SHA256.fullmatch(digest) else "")


def _onward(url: str, reply: Reply) -> str | None:
    """Where a redirect leads: to any host, never from https to http. Raises BadReply."""
    if reply.status not in _REDIRECTS:
        return None
    onward = urljoin(url, reply.headers.get("location", ""))
    schemes = (urlsplit(url).scheme, urlsplit(onward).scheme)
    if onward == url or schemes not in (("https", "https"), ("http", "http"), ("http", "https")):
        raise BadReply(_host(url), "a redirect that is not to be trusted", detail=_host(onward))
    return onward


def _refuse(url: str, reply: Reply, what: str, name: str) -> None:
    """Raises for everything but a 200 or 206 that is no page. Code before status: 401 may mean both."""
    code = reply.headers.get("x-error-code", "")
    if code == "GatedRepo":
        raise GatedModel(name, f"{_origin(url)}/{quote(name)}")
    if reply.status == 429:
        raise limited(_host(url), reply.headers, datetime.now(UTC), what)
    if reply.status in (401, 404) and "/" in name:
        raise NotOnHub("such file" if code == "EntryNotFound" else f"repository {name}")
    kind = reply.headers.get("content-type", "").lower()
    if kind.startswith(("text/html", "application/xhtml")):
        raise BadReply(_host(url), "a web page", wanted=what, detail=f"HTTP {reply.status}, {kind[:60]}")
    if reply.status not in (200, 206):
        raise HttpRefused(_host(url), reply.status, what)


def limited(host: str, headers: Mapping[str, str], now: datetime, what: str) -> HttpRefused:
    """A 429 with the time until which it lasts, when the hub says it. Pure."""
    wait = asked_wait(headers, now)
    reset = _RESET.search(headers.get("ratelimit", ""))
    if wait is None and reset is not None:
        wait = float(reset[1])
    minutes = max(1, -(-int(wait or 300) // 60))
    when = "a minute" if minutes == 1 else f"{minutes} minutes"
    return HttpRefused(
        host,
        429,
        f"{what}: too many questions came from this network",
        fix=f"Try again in {when}; with a token in the variable HF_TOKEN the hub allows more.",
        retry_after_s=wait,
    )


def _decoded(decoder: "msgspec.json.Decoder[T]", body: bytes, endpoint: str) -> T:
    try:
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        got = "a web page" if body.lstrip()[:1] == b"<" else "something else"
        raise BadReply(_host(endpoint), got, wanted="an answer of the hub", detail=str(error)[:200]) from error


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]
