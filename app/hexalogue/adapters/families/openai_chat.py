"""Chat completions, as OpenAI's API has them and most others copy them. A `Family`; also embeddings.

Source: OpenAI API reference, "Chat" and "Embeddings", read 2026-11-21; deviations in `quirks`.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from hexalogue.adapters.families.addresses import below, models_url
from hexalogue.adapters.families.asking import posted, with_query
from hexalogue.adapters.families.base import Endpoint, Framing, ModelPage, Parser
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.openai_lists import read_embeddings as _read_embeddings
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


def embeddings_call(endpoint: Endpoint, model: str, texts: Sequence[str]) -> Call:
    """The vectors of these texts, without the key."""
    body = {"model": model, "input": list(texts), "encoding_format": "float"}
    return posted(below(endpoint, "/embeddings"), body)


def read_embeddings(body: bytes) -> tuple[tuple[float, ...], ...]:
    """One vector a text, in their order. Raises BadShape when the body is no such answer."""
    return _read_embeddings(body)
