"""What Amazon Bedrock's exceptions mean, in a refused request and within a stream. Pure.

Source: Amazon Bedrock's API reference, "ConverseStream", errors; AWS's "Common errors", read 2026-11-21.
"""

from collections.abc import Mapping

from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.errors_read import UNNAMED_MODEL, classified
from hexalogue.adapters.families.errors_said import Said, said
from hexalogue.adapters.families.reading import IN_STREAM, addressed, blamed
from hexalogue.domain.errors import AppError, BadKey, NoPermission, NotServed, RequestRefused

# exception, lower case -> the status that it has as a refusal; within a stream there is none.
_STATUS = {
    "validationexception": 400,
    "accessdeniedexception": 403,
    "unrecognizedclientexception": 403,
    "invalidsignatureexception": 403,
    "expiredtokenexception": 403,
    "missingauthenticationtokenexception": 403,
    "incompletesignatureexception": 403,
    "resourcenotfoundexception": 404,
    "modeltimeoutexception": 408,
    "modelerrorexception": 424,
    "modelstreamerrorexception": 424,
    "throttlingexception": 429,
    "modelnotreadyexception": 503,
    "servicequotaexceededexception": 402,
    "internalserverexception": 500,
    "serviceunavailableexception": 503,
}
_KEY_FAULTS = frozenset(
    {"unrecognizedclientexception", "invalidsignatureexception", "expiredtokenexception"}
    | {"missingauthenticationtokenexception", "incompletesignatureexception"}
)
# A model that is not there is a fault of the request here, and so is one that has no place in this region.
_NO_MODEL = ("model identifier is invalid", "on-demand throughput", "could not resolve the foundation model")
# 403 without the header that names the exception: what bearer keys and signatures are refused with.
_BAD_KEY = (
    "security token",
    "signature expired",
    "signature we calculated",
    "authentication failed",
    "missing authentication",
    "api key",
    "bearer token",
)


def refused(
    endpoint: Endpoint, exception: str, status: int | None, headers: Mapping[str, str], body: bytes
) -> AppError:
    """The error of a refused request, or of an exception within a stream.

    exception: `ThrottlingException`, also with the address that the header puts behind it; empty where none is named.
    status: None within a stream.
    """
    kind = exception.partition(":")[0].rpartition("#")[2].strip().lower()
    known = _STATUS.get(kind, status if status is not None else IN_STREAM)
    words = said(known, body)
    error = classified(endpoint, known, headers, body)
    return blamed(endpoint, _special(endpoint, kind, known, words, error) or addressed(error))


def _special(endpoint: Endpoint, kind: str, status: int, words: Said, error: AppError) -> AppError | None:
    """What only the exception's name, or words of this API alone, tell."""
    text = words.text.lower()
    if kind in _KEY_FAULTS or (status in (401, 403) and any(sign in text for sign in _BAD_KEY)):
        return _bad_key(endpoint, error, text)
    if kind == "resourcenotfoundexception" or (status in (400, 404) and any(sign in text for sign in _NO_MODEL)):
        model = endpoint.model or UNNAMED_MODEL
        return NotServed(endpoint.name, model, words.sentence, provider=endpoint.provider, detail=error.detail)
    if kind == "accessdeniedexception":
        return NoPermission(endpoint.name, words.sentence, detail=error.detail)
    return None


def _bad_key(endpoint: Endpoint, error: AppError, text: str) -> AppError:
    """A signature bears the time: where that is the fault, the key is not."""
    if "signature expired" in text or "signature not yet current" in text:
        late = RequestRefused(endpoint.name, None, "its signature bears another time than theirs", detail=error.detail)
        late.fix = "Set this computer's clock: a signature holds for five minutes around the right time."
        return late
    return BadKey(endpoint.name, endpoint.provider, detail=error.detail)
