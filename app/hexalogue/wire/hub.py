"""Addresses on the model hub and its mirrors. Pure.

Source: the hub's own documentation and client, read 2026-11-21: `{endpoint}/{repository}/resolve/{revision}/{file}`
answers 302 to a storage host, with X-Linked-Etag (the sha256 of a large file) and X-Linked-Size on the 302.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlsplit

from hexalogue.domain.errors import BadArgument

PUBLIC_ORIGIN = "https://huggingface.co"
# As the hub's own client reads them, the first that is set.
TOKEN_VARIABLES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
_UNAUTHORIZED = 401
_TOKEN = re.compile(r"[\x21-\x7e]{8,256}")
_RESOLVED = re.compile(r"/([^/]+/[^/]+)/resolve/[^/]+/(.+)")
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)


def resolve_url(endpoint: str, repository: str, revision: str, file: str) -> str:
    """Where one file of one revision is fetched. Raises BadArgument for names that are none of the hub's.

    endpoint: base URL, with or without a trailing slash. ModelScope takes the same form under
    `https://modelscope.cn/models`, and calls the main branch `master`.
    """
    if not _REPOSITORY.fullmatch(repository) or not _is_plain(file) or not _is_plain(revision):
        raise BadArgument(
            f"“{repository}/{file}” is not a file on the model hub.", fix="Write it as hf:ORGANISATION/REPOSITORY/FILE."
        )
    host = urlsplit(endpoint).hostname or ""
    if revision == "main" and (host == "modelscope.cn" or host.endswith(".modelscope.cn")):
        revision = "master"
    return f"{endpoint.rstrip('/')}/{repository}/resolve/{quote(revision, safe='')}/{quote(file)}"


def hub_authorizations(environment: Mapping[str, str]) -> dict[str, str]:
    """Who gets the person's token for the hub: the public hub, and the one that HF_ENDPOINT names if it is encrypted or
    on this computer. A mirror from the settings never does.
    """
    token = next((environment[name].strip() for name in TOKEN_VARIABLES if environment.get(name, "").strip()), "")
    if not _TOKEN.fullmatch(token):
        return {}
    named = urlsplit(environment.get("HF_ENDPOINT", "").strip())
    origins = {PUBLIC_ORIGIN}
    if named.scheme == "https" or (named.scheme == "http" and named.hostname in ("127.0.0.1", "::1", "localhost")):
        origins.add(f"{named.scheme}://{named.netloc.rpartition('@')[2]}")
    return dict.fromkeys(origins, f"Bearer {token}")


def is_token_refused(status: int, headers: Mapping[str, str]) -> bool:
    """Whether a call that bore a token failed for it. A token that the hub does not know is refused wherever it is
    sent, public repositories included; the hub then names no repository. Pure.

    Source: huggingface_hub, utils/_http.py, `hf_raise_for_status`, read 2026-11-21.
    """
    names_one = headers.get("x-error-code", "") in ("GatedRepo", "RepoNotFound")
    return status == _UNAUTHORIZED and (not names_one or "credentials" in headers.get("x-error-message", ""))


def reference_of(url: str) -> str | None:
    """`hf:ORG/REPO/FILE` for an address that `resolve_url` made; None for any other."""
    found = _RESOLVED.search(unquote(urlsplit(url).path))
    return f"hf:{found[1]}/{found[2]}" if found and _REPOSITORY.fullmatch(found[1]) and _is_plain(found[2]) else None


def _is_plain(path: str) -> bool:
    """A relative path that stays below its root and holds nothing unprintable."""
    parts = path.split("/")
    return path.isprintable() and "\\" not in path and all(part not in {"", ".", ".."} for part in parts)
