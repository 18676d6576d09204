"""Azure OpenAI: chat completions of a deployment, below an address of one's own. A `Family`.

Two addresses: `…/openai/v1` is plain chat completions with the deployment as its model; the older one has the
deployment in its path and a dated version in its query. Which of the two is meant shows in the base address.
Source: Azure OpenAI REST reference and "API version lifecycle", read 2026-11-21.
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from hexalogue.adapters.families.addresses import below, models_url, root_of
from hexalogue.adapters.families.asking import posted
from hexalogue.adapters.families.base import Endpoint, Framing, ModelPage, Parser
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.openai_lists import read_models as _read_models
from hexalogue.adapters.families.openai_request import chat_body
from hexalogue.adapters.families.openai_stream import ChatStream
from hexalogue.adapters.families.reading import addressed
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call

framing: Framing = "sse"

# The last dated version that is not a preview; `api_version` among the row's defaults, or in the address, overrides it.
API_VERSION: Final = "2024-10-21"

_STREAMED: Final = {"accept": "text/event-stream"}


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`. model: the name of the deployment."""
    url = _url(endpoint, f"/openai/deployments/{quote(model, safe='')}/chat/completions", "/chat/completions")
    return posted(url, chat_body(endpoint, model, request), _STREAMED)


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`. What the filters found stands beside the choices, and is passed over."""
    return ChatStream(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`."""
    error = classified(endpoint, status, headers, body)
    better = f"{root_of(endpoint.base_url)}/openai/v1"
    return addressed(error, None if _bare(endpoint) == better else better)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`. Azure lists what could be deployed, not what is."""
    del page
    if endpoint.models:
        url = models_url(endpoint, "")
        return None if url is None else Call("GET", url)
    return Call("GET", _url(endpoint, "/openai/models", "/models"))


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`."""
    return _read_models(body)


def _url(endpoint: Endpoint, dated: str, plain: str) -> str:
    base = _bare(endpoint)
    if base.endswith("/v1"):
        return below(Endpoint(endpoint.name, endpoint.provider, base, variables=endpoint.variables), plain)
    version = parse_qs(urlsplit(endpoint.base_url).query).get("api-version", [""])[0]
    version = version or endpoint.variables.get("api_version", "") or API_VERSION
    return f"{base.partition('/openai')[0]}{dated}?{urlencode({'api-version': version})}"


def _bare(endpoint: Endpoint) -> str:
    """The base address without a query: the portal shows whole addresses, and people paste them."""
    base = endpoint.base_url.partition("?")[0].rstrip("/")
    return base.removesuffix("/chat/completions").removesuffix("/responses")
