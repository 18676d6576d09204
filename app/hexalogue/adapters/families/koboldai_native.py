"""The KoboldAI API: a raw prompt in, raw text out. KoboldCpp streams it; KoboldAI itself (quirk `kobold_plain`) answers
at once. The prompt is written on our side, in the markup of the model (`chat_markup`).

Source: koboldcpp.py of KoboldCpp 1.76, its API's wiki page, KoboldAI United's /api; read 2026-11-21.
"""

from collections.abc import Mapping

import msgspec

from hexalogue.adapters.families.addresses import models_url
from hexalogue.adapters.families.asking import in_base64, listed_json, posted
from hexalogue.adapters.families.base import BadShape, Endpoint, Framing, ListedModel, ModelPage, StreamEvent
from hexalogue.adapters.families.chat_markup import ALL, PLAIN, markup_of, written
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.json_read import at, text
from hexalogue.adapters.families.local_servers import LocalText, not_taken, server_root
from hexalogue.adapters.families.reading import AnswerReader, Misread, decoded, words
from hexalogue.domain.errors import AppError, NotSupported
from hexalogue.domain.messages import ChatRequest, ImagePart, Sampling, TextPart
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Framing = "sse"

# Tokens of an answer for which nobody asked for a number: the servers' own (80, 180) would cut nearly every answer.
USUAL_TOKENS = 2048
# KoboldAI refuses more (api: max_length, 1 to 512).
MOST_PLAIN_TOKENS = 512

# What ends an answer in any markup: a parser does not know the model. "\nUser:" is left to the server, for it may well
# stand in an answer; KoboldAI itself does not cut, so there it is cut here.
_STOPS = tuple(stop for markup in ALL if markup is not PLAIN for stop in markup.stops)
_NO_MODEL = frozenset({"", "inactive", "readonly"})


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """POST of the prompt, streamed where the server can. Raises NotSupported for tools and files, and for images where
    the server is KoboldAI itself."""
    if request.tools:
        raise NotSupported(endpoint.name, "tools")
    is_plain = "kobold_plain" in endpoint.quirks
    pictures = _pictures(endpoint, request, is_plain=is_plain)
    markup = markup_of(model)
    body: dict[str, object] = {
        "prompt": written(markup, request.messages),
        "stop_sequence": [*markup.stops, *request.sampling.stop],
        **(_plain_sampling(request.sampling) if is_plain else _sampling(request.sampling)),
    }
    if is_plain:
        return posted(f"{server_root(endpoint)}/api/v1/generate", body)
    body["trim_stop"] = True
    if pictures:
        body["images"] = pictures
    return posted(f"{server_root(endpoint)}/api/extra/generate/stream", body)


def new_parser(endpoint: Endpoint) -> "KoboldReader":
    """See `Family.new_parser`."""
    return KoboldReader(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. The body is {"detail": {msg, type}}."""
    return classified(endpoint, status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """GET /api/v1/model: the one that is loaded."""
    del page
    url = models_url(endpoint, f"{server_root(endpoint)}/api/v1/model")
    return None if url is None else Call("GET", url, {"accept": "application/json"})


def read_models(body: bytes) -> ModelPage:
    """The loaded model, or none. OpenAI's list, which KoboldCpp has too, is understood. Raises BadShape."""
    value = listed_json(body)
    rows = at(value, "data")
    if isinstance(rows, list):
        return ModelPage(tuple(ListedModel(name) for row in rows if (name := text(at(row, "id")))))
    loaded = at(value, "result")
    if not isinstance(loaded, str):
        raise BadShape("there is no “result”")
    return ModelPage(() if loaded.lower() in _NO_MODEL else (ListedModel(loaded),))


class _Token(msgspec.Struct):
    token: str | None = None
    finish_reason: str | msgspec.UnsetType | None = msgspec.UNSET
    results: list[object] | None = None
    error: object = None
    detail: object = None


_TOKEN = msgspec.json.Decoder(_Token)


class KoboldReader(AnswerReader):
    """The parser. Old builds name no reason: there the end of the body is the end of the answer."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        is_plain = "kobold_plain" in endpoint.quirks
        self._text = LocalText((*_STOPS, *PLAIN.stops) if is_plain else _STOPS)

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`."""
        held = [] if self._is_finished or self._has_failed else self._text.end()
        return [*held, *super().end()]

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        if frame.data == b"[DONE]":
            self._reason = self._reason or "stop"
            return
        value = decoded(_TOKEN, frame.data)
        if value.error is not None or value.detail is not None:
            self._fail(classified(self._endpoint, 200, {}, frame.data), events)
        elif value.results is not None:
            self._take_whole(value.results, events)
        else:
            self._take_token(value, events)

    def _take_token(self, value: _Token, events: list[StreamEvent]) -> None:
        if value.token:
            events += self._text.feed(value.token)
        if value.finish_reason is msgspec.UNSET:
            if value.token is not None:
                self._reason = "stop"
        elif value.finish_reason and value.finish_reason != "null":
            self._conclude(value.finish_reason, events)
        else:
            self._reason = None  # this build names its reasons: a body that ends now was cut
        if self._text.has_stopped and not self._is_finished:
            self._conclude("stop", events)

    def _take_whole(self, results: list[object], events: list[StreamEvent]) -> None:
        """An answer that was not streamed."""
        if not results:
            raise Misread("an answer without a result")
        events += self._text.feed(words(at(results[0], "text")))
        self._count(at(results[0], "prompt_tokens"), at(results[0], "completion_tokens"))
        reason = text(at(results[0], "finish_reason"))
        self._conclude("stop" if self._text.has_stopped else reason or "stop", events)

    def _conclude(self, reason: str, events: list[StreamEvent]) -> None:
        events += self._text.end()
        self._finish(reason, events)


def _pictures(endpoint: Endpoint, request: ChatRequest, *, is_plain: bool) -> list[str]:
    pictures: list[str] = []
    for message in request.messages:
        for part in message.parts:
            if isinstance(part, ImagePart) and not is_plain:
                pictures.append(in_base64(part.data))
            elif not isinstance(part, TextPart):
                raise not_taken(endpoint.name, part)
    return pictures


def _sampling(sampling: Sampling) -> dict[str, object]:
    given = {
        "max_length": sampling.max_tokens or USUAL_TOKENS,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "rep_pen": sampling.repeat_penalty,
        "sampler_seed": sampling.seed,
    }
    return {name: value for name, value in given.items() if value is not None}


def _plain_sampling(sampling: Sampling) -> dict[str, object]:
    """Within KoboldAI's bounds: it knows no temperature of 0, and the likeliest of one token is the same."""
    given = _sampling(sampling)
    given["max_length"] = min(sampling.max_tokens or MOST_PLAIN_TOKENS, MOST_PLAIN_TOKENS)
    given.pop("min_p", None)
    if sampling.temperature == 0:
        given |= {"temperature": 1.0, "top_k": 1}
    return given
