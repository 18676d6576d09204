"""Lists of releases, in the shape of GitHub's API: which files a program's makers offer, and their hashes.

A mirror answers below its own address with the same paths: `{base}/repos/OWNER/NAME/releases[/tags/TAG|/latest]`.
Nothing is sent but the question: no key, no name of this computer.

Source: docs.github.com/rest/releases, /rest/using-the-rest-api/rate-limits-for-the-rest-api, read 2026-11-21: 60
requests an hour and address without a key; `digest` is there for every file uploaded since 2025-06.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from ipaddress import ip_address
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from hexalogue.domain.engines import Release, ReleaseAsset
from hexalogue.domain.errors import BadArgument, BadReply, HttpRefused, NoRelease
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient, Reply
from hexalogue.wire.retry import asked_wait
from hexalogue.wire.target import place_of
from hexalogue.wire.timeouts import Patience

PUBLIC_URL = "https://api.github.com"
VARIABLE = "HEXALOGUE_RELEASES_URL"
LATEST = "latest"

# A release of llama.cpp has 40 files of 1.5 kB each in the list: 25 of them are 1.5 MB.
PAGE_RELEASES = 25
MAX_PAGES = 2
PAGE_BYTES = 16 << 20
MAX_REDIRECTS = 3
PATIENCE = Patience(first_byte_s=30.0, between_s=30.0)

_HEADERS = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_TAG = re.compile(r"[A-Za-z0-9][\w.+/-]{0,95}", re.ASCII)
# A name that is also a safe name on every disk.
_FILE = re.compile(r"[A-Za-z0-9][\w.+ ()-]{0,180}", re.ASCII)
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_WANTED = "a list of releases"


class _Asset(msgspec.Struct):
    name: str
    browser_download_url: str
    size: int = 0
    digest: str | None = None
    state: str | None = None


class _Release(msgspec.Struct):
    tag_name: str
    assets: list[_Asset] = []
    published_at: str | None = None
    prerelease: bool = False
    draft: bool = False


_ONE = msgspec.json.Decoder(_Release)
_LIST = msgspec.json.Decoder(list[_Release])


def releases_url(environ: Mapping[str, str], mirror: str = "") -> str:
    """The base address of the lists: the environment's, else the person's `mirror`, else the public one.

    Raises BadArgument.

    A mirror is https, or http on this computer: the hashes come from the list, so nobody on the way may change it.
    """
    named = environ.get(VARIABLE, "").strip()
    said = named or mirror.strip()
    if not said:
        return PUBLIC_URL
    base = said.rstrip("/").removesuffix("/repos")
    parts = urlsplit(base)
    if not is_trusted(base) or parts.query or parts.fragment or "@" in parts.netloc:
        raise BadArgument(
            f"{VARIABLE if named else 'The release list in Settings'} is not the address of a mirror.",
            fix="Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.",
        )
    return base


def is_trusted(url: str) -> bool:
    """Whether nobody on the way can change what comes from here: https, or http on loopback. Pure."""
    try:
        place = place_of(url)
    except BadArgument:
        return False
    return place.scheme == "https" or _is_loopback(place.host)


class HttpReleases:
    """Fulfils `domain.engine_ports.ReleaseList`. base_url: as `releases_url` gives it."""

    def __init__(self, client: HttpClient, base_url: str) -> None:
        self._client = client
        self._base = base_url.rstrip("/")

    async def releases(self, repository: str) -> Sequence[Release]:
        """The newest fifty or so, newest first, without drafts.

        Raises NoRelease for an unknown repository, HttpRefused (with the time to wait when the limit is used up),
        BadReply, and what `HttpClient.opened` raises.
        """
        found: dict[str, Release] = {}
        for page in range(1, MAX_PAGES + 1):
            url = f"{self._url(repository)}?per_page={PAGE_RELEASES}&page={page}"
            asked_at, body = await self._asked(url, repository, "the list is not there")
            rows = read_list(asked_at, body)
            fresh = {row.tag: row for row in rows if row.tag not in found}
            found.update(fresh)
            if len(rows) < PAGE_RELEASES or not fresh:  # a mirror of plain files gives the same page again
                break
        return sorted(found.values(), key=lambda release: release.published, reverse=True)

    async def release(self, repository: str, tag: str) -> Release:
        """One by its tag; `latest` for the one that its makers call so. Raises NoRelease and as `releases`."""
        if tag == LATEST:
            return await self._latest(repository)
        if not _TAG.fullmatch(tag):
            raise BadArgument(f"“{tag}” is not the name of a release.", fix="Choose one of the list of releases.")
        url = f"{self._url(repository)}/tags/{quote(tag, safe='')}"
        return read_release(*await self._asked(url, repository, f"there is no release {tag}"))

    async def _latest(self, repository: str) -> Release:
        """The newest of the list that has files, where the one that is called so has none, or nobody calls one so.

        whisper.cpp's programs lie in other releases (b5130) than its versions (v1.9.4); mirrors may know no `latest`.
        """
        with suppress(NoRelease):
            named = read_release(*await self._asked(f"{self._url(repository)}/{LATEST}", repository, "there is none"))
            if named.assets:
                return named
        full = [release for release in await self.releases(repository) if release.assets]
        if not full:
            raise NoRelease(repository, "none of its releases has a file", fix="Choose another version.")
        return next((release for release in full if not release.is_prerelease), full[0])

    def _url(self, repository: str) -> str:
        if not _REPOSITORY.fullmatch(repository):
            raise BadArgument(f"“{repository}” is not a repository.", fix="Write it as OWNER/NAME.")
        return f"{self._base}/repos/{repository}/releases"

    async def _asked(self, url: str, repository: str, absent: str) -> tuple[str, bytes]:
        """Where it was found in the end, and the body of a 200."""
        for _ in range(MAX_REDIRECTS):
            async with self._client.opened(Call("GET", url, _HEADERS), patience=PATIENCE) as reply:
                onward = _onward(url, reply)
                if onward is None:
                    _refuse(url, reply, repository, absent)
                    return url, await reply.body(PAGE_BYTES)
                url = onward
        raise BadReply(_host(url), "one redirect after another", wanted=_WANTED)


def read_list(url: str, body: bytes) -> list[Release]:
    """A page of the list. url: where it was found, for addresses relative to it. Raises BadReply. Pure."""
    try:
        rows = _LIST.decode(body)
    except msgspec.DecodeError as error:
        raise _no_list(url, body, error) from error
    return [_release(url, row) for row in rows if not row.draft]


def read_release(url: str, body: bytes) -> Release:
    """One release. Raises BadReply. Pure."""
    try:
        return _release(url, _ONE.decode(body))
    except msgspec.DecodeError as error:
        raise _no_list(url, body, error) from error


def _release(url: str, row: _Release) -> Release:
    assets = tuple(_asset(url, asset) for asset in row.assets if _is_complete(asset))
    return Release(row.tag_name, assets, row.published_at or "", row.prerelease)


def _is_complete(asset: _Asset) -> bool:
    """A file that is still being uploaded is in the list too, as `starter` or `open`."""
    return asset.state in (None, "uploaded") and _FILE.fullmatch(asset.name) is not None and asset.size >= 0


def _asset(url: str, asset: _Asset) -> ReleaseAsset:
    address = urljoin(url, asset.browser_download_url)
    if not is_trusted(address):
        raise BadReply(
            _host(url),
            "the address of a file that is neither https nor on this computer",
            wanted=_WANTED,
            detail=asset.name,
        )
    digest = _DIGEST.fullmatch((asset.digest or "").lower())
    return ReleaseAsset(asset.name, address, asset.size, digest[1] if digest else "")


def _onward(url: str, reply: Reply) -> str | None:
    """Where a redirect leads, to any host but never from https to http. Raises BadReply. No key travels with it."""
    if reply.status not in _REDIRECTS:
        return None
    onward = urljoin(url, reply.headers.get("location", ""))
    if onward == url or urlsplit(onward).scheme != urlsplit(url).scheme or not is_trusted(onward):
        raise BadReply(_host(url), "a redirect that is not to be trusted", wanted=_WANTED, detail=_host(onward))
    return onward


def _refuse(url: str, reply: Reply, repository: str, absent: str) -> None:
    """Raises for everything but a 200 that is no page."""
    if reply.status == 404:
        raise NoRelease(
            repository, absent, fix="Choose another version; if you set a mirror, check that it has this program."
        )
    if reply.status in (403, 429):
        raise limited(_host(url), reply.status, reply.headers, datetime.now(UTC))
    kind = reply.headers.get("content-type", "").lower()
    if kind.startswith(("text/html", "application/xhtml")):
        raise BadReply(_host(url), "a web page", wanted=_WANTED, detail=f"HTTP {reply.status}, {kind[:60]}")
    if reply.status != 200:
        raise HttpRefused(_host(url), reply.status, "the list of releases")


def limited(host: str, status: int, headers: Mapping[str, str], now: datetime) -> HttpRefused:
    """A 403 or 429 with the time until which it lasts, when the server says it. Pure."""
    what = "the list of releases"
    wait = asked_wait(headers, now)
    reset = headers.get("x-ratelimit-reset", "")
    if wait is None and headers.get("x-ratelimit-remaining") == "0" and reset.isdigit() and len(reset) < 12:
        wait = max(0.0, int(reset) - now.timestamp())
    if wait is None:
        return HttpRefused(host, status, what)
    minutes = max(1, -(-int(wait) // 60))
    when = "in a minute" if minutes == 1 else f"in {minutes} minutes"
    return HttpRefused(
        host,
        status,
        f"{what}: too many were asked for from this network",
        fix=f"Try again {when}, or install from a file that you have: “--from FILE”.",
        retry_after_s=wait,
    )


def _no_list(url: str, body: bytes, error: Exception) -> BadReply:
    is_page = body.lstrip()[:1] == b"<"
    return BadReply(_host(url), "a web page" if is_page else "something else", wanted=_WANTED, detail=str(error)[:200])


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
