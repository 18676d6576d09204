"""From a refusal to its kind: status, codes and words of a provider become one leaf of the error tree.

Used by all families. The rules are tried in order and the first that fits decides; where no words fit, the status
does. Source: the error tables of 58 providers, collected 2026-11-21; several are known from reports only, so codes and
words count, and the status alone decides as little as possible.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from hexalogue.adapters.families.addresses import moved, supposed
from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.errors_said import Said, said, said_value
from hexalogue.adapters.families.errors_wait import wait_of
from hexalogue.domain.errors import (
    AppError,
    BadKey,
    ContentRefused,
    ContextExceeded,
    NoPermission,
    NoQuota,
    NotServed,
    Overloaded,
    RateLimited,
    RequestRefused,
    Starting,
    WrongAddress,
)
from hexalogue.domain.ids import ProviderId


@dataclass(frozen=True, slots=True)
class _Case:
    """All that an error is made of."""

    endpoint: Endpoint
    said: Said
    wait_s: float | None
    model: str = ""
    location: str = ""


def classified(
    endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes, *, model: str = ""
) -> AppError:
    """The error that this answer is. Never raises.

    status: of the answer; 200 for an error that came inside a stream, which then names its own or none.   headers:
    lower-case names.   body: maybe cut, maybe HTML, maybe empty.   model: as it was asked for, where known.
    """
    words = said(status, body)
    location = headers.get("location", "") if 300 <= status < 400 else ""
    return _error(_Case(endpoint, words, wait_of(words, headers), model, location))


def classified_value(endpoint: Endpoint, value: object) -> AppError:
    """The same for an error inside a stream that is decoded already: an object of any of the shapes, or a text."""
    words = said_value(200, value)
    return _error(_Case(endpoint, words, wait_of(words, {})))


def _error(case: _Case) -> AppError:
    words, endpoint = case.said, case.endpoint
    error = (_kind_by_words(words, endpoint) or _kind_by_status(words))(case)
    error.provider = ProviderId(endpoint.provider)
    return error


_Kind = Callable[[_Case], AppError]
UNNAMED_MODEL: Final = "the one asked for"


def _bad_key(case: _Case) -> AppError:
    # Its words are left out: some providers repeat the key.
    detail = f"HTTP {case.said.status} {case.said.codes}".rstrip()
    return BadKey(case.endpoint.name, case.endpoint.provider, detail=detail)


def _no_permission(case: _Case) -> AppError:
    return NoPermission(case.endpoint.name, case.said.sentence, detail=case.said.detail)


def _no_quota(case: _Case) -> AppError:
    return NoQuota(case.endpoint.name, case.said.sentence, detail=case.said.detail)


def _rate_limited(case: _Case) -> AppError:
    return RateLimited(case.endpoint.name, case.said.sentence, retry_after_s=case.wait_s, detail=case.said.detail)


def _starting(case: _Case) -> AppError:
    return Starting(case.endpoint.name, retry_after_s=case.wait_s, detail=case.said.detail)


def _overloaded(case: _Case) -> AppError:
    return Overloaded(
        case.endpoint.name,
        case.said.status if case.said.status >= 400 else None,
        case.said.sentence,
        retry_after_s=case.wait_s,
        detail=case.said.detail,
    )


def _wrong_address(case: _Case) -> AppError:
    endpoint = case.endpoint
    meant = moved(endpoint, case.location) if case.location else None
    near = None if case.location else supposed(endpoint)
    return WrongAddress(endpoint.name, endpoint.base_url, corrected=meant, supposed=near, detail=case.said.detail)


def _not_served(case: _Case) -> AppError:
    named = _NAMED.search(case.said.text) or _QUOTED.search(case.said.text)
    asked = case.model or case.endpoint.model
    model = asked or (named.group(1).rstrip(".:") if named else "") or UNNAMED_MODEL
    return NotServed(
        case.endpoint.name, model, case.said.sentence, provider=case.endpoint.provider, detail=case.said.detail
    )


def _context_exceeded(case: _Case) -> AppError:
    return ContextExceeded(case.endpoint.name, case.said.sentence, detail=case.said.detail)


def _content_refused(case: _Case) -> AppError:
    return ContentRefused(case.endpoint.name, case.said.sentence, detail=case.said.detail)


def _request_refused(case: _Case) -> AppError:
    status = case.said.status if case.said.status >= 400 else None
    return RequestRefused(case.endpoint.name, status, case.said.sentence, detail=case.said.detail)


# A model's name in what a provider says: in quotes of any kind after "model"; paths are none. LiteLLM and FastChat say
# it without quotes (1.106.2 and 0.2.36, asked 2026-11-21).
_QUOTED: Final = re.compile(r"model[^`'\"“]{0,40}[`'\"“]([\w@.:+-][\w./:@+-]{1,119})[`'\"”]", re.IGNORECASE)
_NAMED: Final = re.compile(r"\b(?:model=|allowed now, your model )([\w@][\w./:@+-]{1,119})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Fits where the status is one of `statuses` (empty: any) and a code or the words match. Patterns: lower case."""

    kind: _Kind
    statuses: frozenset[int]
    codes: re.Pattern[str]
    words: re.Pattern[str]

    def fits(self, words: Said) -> bool:
        """Whether this rule decides."""
        if self.statuses and words.status not in self.statuses:
            return False
        return bool(self.codes.search(words.codes) or self.words.search(words.text.lower()))


_NEVER: Final = r"(?!)"


def _rule(kind: _Kind, *statuses: int, codes: str = _NEVER, words: str = _NEVER) -> _Rule:
    return _Rule(kind, frozenset(statuses), re.compile(codes), re.compile(words))


# Status 0: an error inside a stream that names none.
_RULES: Final = (
    # Google says "quota" of limits a minute and a day alike; only its violations tell them apart.
    _rule(_no_quota, 0, 429, codes=r"resource_exhausted.*perday"),
    _rule(_rate_limited, 0, 429, codes=r"resource_exhausted"),
    _rule(_overloaded, 429, words=r"no deployments available|no healthy deployment"),
    # A LiteLLM proxy without a database knows one key alone, its master key (proxy/auth of 1.106.2, read 2026-11-21).
    _rule(_bad_key, 400, codes=r"\bno_db_connection\b"),
    _rule(
        _bad_key,
        *(0, 400, 401, 403, 498),
        codes=r"invalid_api_key|invalidapikey|api_key_invalid|authentication_error|auth_error|unauthenticated"
        r"|token_not_found|access_token_type_unsupported|\bunrecognizedclient|err_ngrok_(27001|27007|27008|3802|4026|6033)\b",
        words=r"incorrect api key|invalid api[- ]key|api key not valid|api key (is )?(invalid|expired)|invalid token"
        r"|invalid (authentication|x-api-key)|authentication fails|authentication error",
    ),
    _rule(
        _no_quota,
        *(0, 400, 401, 403, 412, 429),
        codes=r"insufficient_(quota|balance|credits)|budget_exceeded|arrearage|allocationquota|billing_(disabled|error)"
        r"|\b(1113|1308|1309|1310|4006)\b|quota_exceeded",
        words=r"insufficient (balance|credits?|funds|quota)|credit balance is too low|budget has been exceeded"
        r"|(not enough|out of|no( more)?|exhausted( all)?( available)?|requires more) credits?|spending limit"
        r"|key limit exceeded|exceeded your (current|monthly)|included credits|monthly limit|trial key.{0,80}month"
        r"|daily.{0,20}neuron",
    ),
    _rule(_no_permission, 401, 403, codes=r"key_model_access_denied", words=r"not allowed to access"),
    _rule(
        _context_exceeded,
        *(0, 400, 403, 413, 422, 500),
        codes=r"context_length|exceed_context|context_window|\b(40303|1261)\b|string_above_max",
        words=r"context[ _](length|window|size)|maximum context|(prompt|input|conversation|request) (is |was )?too long"
        r"|too many (input )?tokens|reduce the length|input tokens? exceed|exceeds? the maximum number of tokens"
        r"|maximum prompt length",
    ),
    _rule(
        _content_refused,
        *(0, 400, 403, 422, 446, 451),
        codes=r"content_?filter|content_policy|moderation|prohibited_content|data_?inspection|guardrail|responsibleai",
        words=r"content (management )?polic|flagged by|blocked by .{0,30}(guardrail|polic|filter)|moderation"
        r"|inappropriate content",
    ),
    _rule(
        _not_served,
        *(0, 400, 401, 403, 404, 410, 422, 500),
        codes=r"model_?not_?(found|exist)|invalid_model|deploymentnotfound|model_decommissioned|err_ngrok_27002"
        r"|\b(1211|40301|5007)\b",
        words=r"model\b.{0,160}\b(not found|not exist|decommissioned|not (a )?valid|no longer (available|supported))"
        r"|not a valid model|no endpoints found|unknown model|invalid model|no such model|no models? (is )?loaded"
        r"|not supported by any|could(n't| not) load model|failed to load model|unsupported model",
    ),
    _rule(
        _starting,
        *(0, 500, 502, 503),
        words=r"loading( the)? model|model.{0,80}\bloading|still loading|warming up|is starting|starting up"
        r"|initiali[sz]ing|scaled to zero",
    ),
    _rule(
        _rate_limited,
        *(0, 400, 403, 503),
        codes=r"rate_?limit|throttl|too_many_requests|\b(1302|1303|1304|1305|40001)\b",
        words=r"rate limit|too many requests",
    ),
    _rule(_no_permission, 400, words=r"(location|country|region|territory) (is )?not supported|not available in your"),
    _rule(
        _overloaded,
        *(0, 400),
        codes=r"overloaded|server_error|internal|unavailable|api_error|timeout|\b5000[124]\b",
        words=r"overloaded|at capacity|try again later",
    ),
    # A server that answers 200 or 400 to a path it does not have.
    _rule(
        _wrong_address, 0, 400, 404, 405, words=r"unexpected endpoint|invalid url|unknown (request )?url|no such route"
    ),
)


# What servers and proxies before them say with a page of their own, whatever the address.
_SAID_BY_PAGES: Final = frozenset({401, 402, 403, 407, 408, 409, 413, 414, 415, 422, 425, 429, 431, 451})


def _kind_by_words(words: Said, endpoint: Endpoint) -> _Kind | None:
    if "starts_on_demand" in endpoint.quirks and words.status in (502, 503):
        return _starting
    if words.kind == "html" and words.status < 500 and words.status not in _SAID_BY_PAGES:
        return _wrong_address
    return next((rule.kind for rule in _RULES if rule.fits(words)), None)


_BY_STATUS: Final[Mapping[int, _Kind]] = {
    401: _bad_key,
    402: _no_quota,
    403: _no_permission,
    404: _wrong_address,
    405: _wrong_address,
    407: _no_permission,
    408: _overloaded,
    409: _overloaded,
    412: _no_quota,  # Portkey: the budget is used up
    424: _overloaded,  # Bedrock's model error, TGI's generation error
    425: _overloaded,
    429: _rate_limited,
    434: _no_permission,  # Z.AI
    446: _content_refused,  # Portkey's guardrail
    451: _no_permission,
    498: _overloaded,  # Groq's flex capacity; Cohere's invalid token is known by its words
    499: _overloaded,
    501: _request_refused,  # llama.cpp: this endpoint is switched off
    505: _request_refused,
}


def _kind_by_status(words: Said) -> _Kind:
    status = words.status
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return _overloaded
    if status >= 400:
        return _request_refused
    if status >= 300:
        return _wrong_address
    return _request_refused if "invalid_request" in words.codes else _overloaded
