"""What a reply's headers say about the file. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hexalogue.domain.errors import BadReply

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PAGES = ("text/html", "application/xhtml")


@dataclass(frozen=True, slots=True)
class Linked:
    """What the hub tells on its redirect about a large file: its sha256 and its size."""

    sha256: str | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply whose body can be read now. start: of the body's first byte in the file.   body_bytes: None if untold.

    size_bytes: of the whole file.   etag: strong, None otherwise.   headers: lower-case names.
    """

    host: str
    status: int
    headers: Mapping[str, str]
    start: int
    body_bytes: int | None
    size_bytes: int | None
    etag: str | None
    linked: Linked = Linked()


def linked(headers: Mapping[str, str], before: Linked = Linked()) -> Linked:
    """The hub's own words in `headers`, else what an earlier redirect said.

    Only 64 hex digits are a sha256; a small file has a git sha1 there (hub documentation, read 2026-11-21).
    """
    sha256 = _unquoted(headers.get("x-linked-etag", "")).lower()
    size = headers.get("x-linked-size", "")
    return Linked(
        sha256 if _SHA256.fullmatch(sha256) else before.sha256, int(size) if _is_count(size) else before.size_bytes
    )


def strong_etag(headers: Mapping[str, str]) -> str | None:
    """An ETag that promises equal bytes (RFC 9110 8.8.1); weak and unquoted ones do not."""
    etag = headers.get("etag", "").strip()
    return etag if len(etag) > 2 and etag.startswith('"') and etag.endswith('"') else None


def read_reply(host: str, status: int, headers: Mapping[str, str], told: Linked) -> Reply:
    """A 200 or 206 as a Reply. Raises BadReply for a page, a compressed body, or a 206 that does not say its range."""
    if headers.get("content-type", "").lower().startswith(_PAGES):
        raise BadReply(host, "a web page", detail=f"HTTP {status}, {headers.get('content-type', '')[:80]}")
    if headers.get("content-encoding", "identity").lower() not in {"", "identity"}:
        raise BadReply(host, "a compressed copy", detail=headers["content-encoding"][:80])
    length = headers.get("content-length", "")
    body = int(length) if _is_count(length) else None
    etag = strong_etag(headers)
    if status == 200:
        return Reply(host, status, headers, 0, body, body if body is not None else told.size_bytes, etag, told)
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        raise BadReply(host, "a piece that does not say where it belongs", detail=headers.get("content-range", "")[:80])
    start, last, size = found.groups()
    whole = int(size) if size != "*" else told.size_bytes
    return Reply(host, status, headers, int(start), int(last) + 1 - int(start), whole, etag, told)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


def _unquoted(text: str) -> str:
    return text.strip().removeprefix("W/").strip('"')
