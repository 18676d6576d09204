"""AWS Signature Version 4 for one request. Pure: the clock is handed in.

Source: AWS Identity and Access Management user guide, "Create a signed AWS API request", read 2026-11-21; checked
against the signatures of AWS's own test suite.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from urllib.parse import SplitResult, quote, unquote, urlsplit

from hexalogue.wire.call import Call

# For addresses that name none, such as a gateway of one's own.
DEFAULT_REGION = "us-east-1"
DEFAULT_SERVICE = "bedrock"

_ALGORITHM = "AWS4-HMAC-SHA256"
# An access key id, its secret, and for temporary credentials a session token; none of them may hold a colon.
_KEYS = re.compile(r"([A-Z0-9]{8,128}):([^:\s]+)(?::([^:\s]+))?")
_REGION = re.compile(r"[a-z]{2,3}(?:-[a-z]+){1,2}-\d{1,2}")
# What the transport may add, change or drop on the way is not signed.
_UNSIGNED = frozenset({"authorization", "user-agent", "accept-encoding", "connection", "expect", "transfer-encoding"})
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Credentials:
    """session: of temporary credentials, else empty."""

    access_id: str
    secret: str = field(repr=False)
    session: str = field(default="", repr=False)


def credentials_of(key: str) -> Credentials | None:
    """`ACCESS_ID:SECRET[:SESSION]` as credentials; None for a key of another form (a bearer key)."""
    match = _KEYS.fullmatch(key)
    return Credentials(match[1], match[2], match[3] or "") if match else None


def region_of(host: str) -> str:
    """The region that a service's host name names: `bedrock-runtime.eu-west-1.amazonaws.com` -> `eu-west-1`."""
    labels = host.lower().split(".")
    return next((label for label in labels if _REGION.fullmatch(label)), DEFAULT_REGION)


def service_of(host: str) -> str:
    """The name that a service is signed under: the host's label before its region, less its kind of endpoint."""
    before, _, _ = host.lower().partition(f".{region_of(host)}.")
    label = before.rpartition(".")[2]
    # bedrock-runtime, bedrock-runtime-fips: one service; its OpenAI-compatible door, bedrock-mantle, is another.
    name = label.removesuffix("-fips").removesuffix("-runtime")
    return name if name.startswith(DEFAULT_SERVICE) else DEFAULT_SERVICE


def signed(call: Call, credentials: Credentials, *, region: str, service: str, now: datetime) -> Call:
    """The call with `X-Amz-Date`, `Authorization` and, for temporary credentials, `X-Amz-Security-Token`.

    All its headers are signed but those that a transport may change: what is signed must be sent as it is.
    now: aware; the service refuses a clock that is wrong by more than five minutes.
    """
    url = urlsplit(call.url)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    headers = {name: value for name, value in call.headers.items() if name.lower() not in _SET_HERE}
    headers["X-Amz-Date"] = stamp
    if credentials.session:
        headers["X-Amz-Security-Token"] = credentials.session
    names, lines = _canonical_headers({**headers, "Host": _host(url)})
    request = "\n".join(
        (call.method, _path(url.path), _query(url.query), lines, names, hashlib.sha256(call.body).hexdigest())
    )
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    to_sign = "\n".join((_ALGORITHM, stamp, scope, hashlib.sha256(request.encode()).hexdigest()))
    signature = hmac.new(signing_key(credentials, scope), to_sign.encode(), hashlib.sha256).hexdigest()
    headers["Authorization"] = (
        f"{_ALGORITHM} Credential={credentials.access_id}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    return replace(call, headers=headers)


_SET_HERE = frozenset({"authorization", "host", "x-amz-date", "x-amz-security-token"})


def signing_key(credentials: Credentials, scope: str) -> bytes:
    """The secret, narrowed to a day, a region and a service."""
    key = f"AWS4{credentials.secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key


def _canonical_headers(headers: Mapping[str, str]) -> tuple[str, str]:
    """The signed headers' names, and their lines: lower case, sorted, runs of blanks as one."""
    plain = {name.lower(): " ".join(value.split()) for name, value in headers.items()}
    signed_names = sorted(name for name in plain if name not in _UNSIGNED)
    return ";".join(signed_names), "".join(f"{name}:{plain[name]}\n" for name in signed_names)


def _host(url: SplitResult) -> str:
    """As it is sent: without a user, and without a port that goes without saying."""
    host = url.netloc.rpartition("@")[2].lower()
    return host.removesuffix(f":{_DEFAULT_PORTS.get(url.scheme, '')}")


def _path(path: str) -> str:
    """Normalised, and encoded once more than in the URL: every service but S3 signs it so (`%3A` becomes `%253A`)."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(quote(segment, safe="-_.~"))
    is_open = path.endswith(("/", "/.", "/..")) and kept
    return "/" + "/".join(kept) + ("/" if is_open else "")


def _query(query: str) -> str:
    pairs = [part.partition("=") for part in query.split("&") if part]
    encoded = sorted(
        (quote(unquote(name), safe="-_.~"), quote(unquote(value), safe="-_.~")) for name, _, value in pairs
    )
    return "&".join(f"{name}={value}" for name, value in encoded)
