"""Chat completions, as OpenAI's API has them and most others copy them. A `Family`.

Source: OpenAI API reference, "Chat", read 2026-11-21; deviations in `quirks`.
"""

from collections.abc import Mapping
from typing import Final

from hexalogue.adapters.families.addresses import below, models_url
from hexalogue.adapters.families.asking import posted, with_query
from hexalogue.adapters.families.base import Endpoint, Framing, ModelPage, Parser
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.openai_lists import read_models as _read_models
from hexalogue.adapters.families.openai_request import chat_body
from hexalogue.adapters.families.openai_stream import ChatStream
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call

framing: Framing = "sse"

_STREAMED: Final = {"accept": "text/event-stream"}


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`."""
    return posted(below(endpoint, "/chat/completions"), chat_body(endpoint, model, request), _STREAMED)


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return ChatStream(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`."""
    return classified(endpoint, status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`."""
    url = models_url(endpoint, "/models")
    if url is None:
        return None
    return Call("GET", with_query(url, f"page={page}") if page else url)


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`."""
    return _read_models(body)
