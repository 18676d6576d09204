"""Whether a key and an address are right, without spending a token: the free call of the provider's row, classified.

Outcomes by the providers' documented answers, collected 2026-11-21; what no rule knows is classified by its status.
"""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.endpoints import endpoint_of, say_who_must_run
from hexalogue.adapters.families.base import BadShape, Endpoint
from hexalogue.adapters.families.registry import lister
from hexalogue.adapters.reading_apart import read_apart
from hexalogue.domain.errors import (
    AppError,
    BadKey,
    BadReply,
    NoPermission,
    NoQuota,
    NotServed,
    Overloaded,
    RateLimited,
    RequestRefused,
    Starting,
    TimedOut,
    TlsRefused,
    Unreachable,
    WireError,
    WrongAddress,
)
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Outcome, Verdict
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient

CHECK_S = 15.0
BODY_BYTES = 4_000_000
# Of whisper.cpp's server: it has no list of models, and its root is a page (examples/server/README, read 2026-11-21).
HEALTH = "/health"
# From here to 399 a server sends on to another address.
_REDIRECTS = 300

_OUTCOMES: tuple[tuple[type[AppError], Outcome], ...] = (
    (BadKey, "bad_key"),
    (NoPermission, "no_permission"),
    (NoQuota, "no_quota"),
    (RateLimited, "rate_limited"),
    (Starting, "starting"),
    (Overloaded, "overloaded"),
    (WrongAddress, "wrong_address"),
    (BadReply, "wrong_address"),
    (NotServed, "wrong_address"),
    (RequestRefused, "wrong_address"),
    (WireError, "unreachable"),
)


class Checker:
    """Makes the free call and says what it means."""

    def __init__(self, client: HttpClient, credentials: Credentials) -> None:
        self._client = client
        self._credentials = credentials

    async def check(self, target: Target) -> Verdict:
        """Raises NoKey, NeedsAddress and OutsideClass: then nothing was asked."""
        endpoint = endpoint_of(target)
        call = await self._credentials.applied(_call(target, endpoint), target, datetime.now(UTC))
        try:
            async with asyncio.timeout(CHECK_S):
                return await self._asked(call, target, endpoint)
        except TimeoutError:
            return _verdict(TimedOut(_host(call.url), "answer", CHECK_S))
        except WireError as error:
            say_who_must_run(error, target.spec)
            return _verdict(error)

    async def _asked(self, call: Call, target: Target, endpoint: Endpoint) -> Verdict:
        async with self._client.opened(call, within=target.within, ca_file=target.ca_file) as reply:
            body = await reply.body(BODY_BYTES)
        is_page = body.lstrip()[:1] == b"<" and "json" not in reply.headers.get("content-type", "")
        if 200 <= reply.status < 300 and not is_page:
            return await self._good(call, target, endpoint, body)
        error = lister(target.spec.family).read_error(endpoint, reply.status, reply.headers, body)
        if is_page or reply.status in (404, 405) or isinstance(error, WrongAddress):
            corrected = await self._corrected(target, error)
            if corrected is None and _REDIRECTS <= reply.status < 400 and isinstance(error, WrongAddress):
                corrected = error.corrected  # the server's own word: nothing is sent there before a person agrees
            return _verdict(error, outcome="wrong_address", corrected=corrected)
        return _verdict(error)

    async def _good(self, call: Call, target: Target, endpoint: Endpoint, body: bytes) -> Verdict:
        listing = lister(target.spec.family).models_call(endpoint)
        count = None
        if listing is not None and urlsplit(listing.url).path == urlsplit(call.url).path:
            try:
                count = len((await read_apart(lister(target.spec.family).read_models, body)).models)
            except BadShape as error:
                wrong = WrongAddress(endpoint.name, endpoint.base_url, detail=str(error))
                return _verdict(wrong)
        if target.key and not target.spec.check.proves_key:
            return Verdict(
                "reachable_only", f"{endpoint.name} is reachable; the first message will prove the key.", models=count
            )
        if target.key:
            return Verdict("ok", f"{endpoint.name} answers and accepts the key.", models=count)
        return Verdict("ok", f"{endpoint.name} answers.", models=count)

    async def _corrected(self, target: Target, error: AppError) -> str | None:
        """A base address nearby that does list models: what the family supposes, with or without its last part of a
        version. None for none."""
        base = endpoint_of(target).base_url
        supposed = error.supposed if isinstance(error, WrongAddress) else None
        for other in dict.fromkeys([*([supposed] if supposed else []), *_neighbours(base)]):
            spec = replace(target.spec, base_url=other, defaults={})
            near = replace(target, spec=spec)
            speaks = lister(spec.family)
            listing = speaks.models_call(endpoint_of(near))
            if listing is None:
                return None
            try:
                call = await self._credentials.applied(listing, near, datetime.now(UTC))
                async with self._client.opened(call, within=target.within, ca_file=target.ca_file) as reply:
                    body = await reply.body(BODY_BYTES)
                if reply.status == 200 and (await read_apart(speaks.read_models, body)).models:
                    return other
            except (AppError, BadShape):
                continue
        return None


def _neighbours(base: str) -> tuple[str, ...]:
    root = f"{urlsplit(base).scheme}://{urlsplit(base).netloc}"
    head, _, last = base.rpartition("/")
    places = [f"{base}/v1", f"{root}/v1", root, f"{root}/api/v1"]
    if last.startswith("v") or last in ("chat", "completions", "models"):
        places.insert(0, head)
    return tuple(dict.fromkeys(place for place in places if place != base))


def _call(target: Target, endpoint: Endpoint) -> Call:
    check = target.spec.check
    listing = lister(target.spec.family).models_call(endpoint)
    headers = {"accept": "application/json", **(listing.headers if listing else {})}  # Anthropic's names its version
    if not check.url:
        path = HEALTH if target.spec.family == "whisper_server" else ""
        return listing or Call("GET", endpoint.base_url + path, headers)
    values = {**endpoint.variables, "base": endpoint.base_url}
    url = check.url.format_map(values) if "{" in check.url else check.url
    if url.startswith("~"):
        parts = urlsplit(endpoint.base_url)
        url = f"{parts.scheme}://{parts.netloc}{url[1:]}"
    elif url.startswith("/"):
        url = f"{endpoint.base_url}{url}"
    return Call(check.method, url, headers)


def _verdict(error: AppError, *, outcome: Outcome | None = None, corrected: str | None = None) -> Verdict:
    found: Outcome = outcome or _outcome(error)
    fix = f"Use {corrected} as its base_url." if corrected else error.fix
    return Verdict(
        found,
        error.message,
        fix,
        corrected=corrected,
        why=_why(error) if found == "unreachable" else "",
        retry_after_s=error.retry_after_s,
    )


def _outcome(error: AppError) -> Outcome:
    return next((found for kind, found in _OUTCOMES if isinstance(error, kind)), "wrong_address")


def _why(error: AppError) -> str:
    """Which of the five: dns, refused, tls, proxy, timeout."""
    if isinstance(error, TlsRefused):
        return "tls"
    if isinstance(error, TimedOut):
        return "timeout"
    if isinstance(error, Unreachable):
        return error.cause
    return "refused"


def _host(url: str) -> str:
    return urlsplit(url).hostname or url
