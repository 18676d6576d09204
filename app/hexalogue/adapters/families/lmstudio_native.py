"""LM Studio's own API: POST /api/v1/chat, named server-sent events.

It has no place for tools of ours and none for an assistant's earlier answers but conversations kept on the server
(`previous_response_id`); those would outlive ours, so `store` is false and earlier turns travel as a transcript.
Source: LM Studio's documentation, "Chat with a model", "Streaming events", "List your models" (2026-04-29), read
2026-11-21.
"""

from collections.abc import Mapping

import msgspec

from hexalogue.adapters.families.addresses import models_url
from hexalogue.adapters.families.asking import in_base64, listed_json, posted, system_text
from hexalogue.adapters.families.base import BadShape, Endpoint, Framing, ListedModel, ModelPage, StreamEvent
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.json_read import at, count, items, text
from hexalogue.adapters.families.local_servers import LocalText, not_taken, server_root
from hexalogue.adapters.families.reading import AnswerReader, Misread, add_reasoning, decoded, words
from hexalogue.domain.errors import AppError, NotSupported
from hexalogue.domain.messages import ChatRequest, ImagePart, Message, Role, TextPart
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Framing = "sse"


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """POST /api/v1/chat, streamed. Raises NotSupported for tools and files. Seed and stop texts have no place there and
    are left out."""
    if request.tools:
        raise NotSupported(endpoint.name, "tools")
    sampling = request.sampling
    body: dict[str, object] = {
        "model": model,
        "input": _input(endpoint, [message for message in request.messages if message.role is not Role.SYSTEM]),
        "system_prompt": system_text(request) or None,
        "stream": True,
        "store": False,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "max_output_tokens": sampling.max_tokens,
        "reasoning": request.reasoning,
    }
    return posted(
        f"{server_root(endpoint)}/api/v1/chat", {name: value for name, value in body.items() if value is not None}
    )


def new_parser(endpoint: Endpoint) -> "LmStudioReader":
    """See `Family.new_parser`."""
    return LmStudioReader(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. The body is {"error": {type, message, code, param}}."""
    return classified(endpoint, status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """GET /api/v1/models: everything on that server's disk."""
    del page
    url = models_url(endpoint, f"{server_root(endpoint)}/api/v1/models")
    return None if url is None else Call("GET", url, {"accept": "application/json"})


def read_models(body: bytes) -> ModelPage:
    """The models that chat; embedders are left out. Raises BadShape."""
    listed = at(listed_json(body), "models")
    if not isinstance(listed, list):
        raise BadShape("there is no list “models”")
    return ModelPage(tuple(_listed(row) for row in listed if text(at(row, "key")) and at(row, "type") != "embedding"))


class _Delta(msgspec.Struct):
    content: object = None


_DELTA = msgspec.json.Decoder(_Delta)
_ANY: msgspec.json.Decoder[object] = msgspec.json.Decoder()


class LmStudioReader(AnswerReader):
    """The parser. Progress of loading and reading, and calls of the server's own tools, are passed over."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._text = LocalText()
        self._has_text = False

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`."""
        held = [] if self._is_finished or self._has_failed else self._text.end()
        return [*held, *super().end()]

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        match frame.event or _kind(frame.data):
            case "message.delta":
                self._say(words(decoded(_DELTA, frame.data).content), events)
            case "reasoning.delta":
                add_reasoning(events, decoded(_DELTA, frame.data).content)
            case "chat.end":
                self._conclude(at(decoded(_ANY, frame.data), "result"), events)
            case "error":
                self._fail(classified(self._endpoint, 200, {}, frame.data), events)
            case "":
                self._take_nameless(decoded(_ANY, frame.data), frame.data, events)

    def _take_nameless(self, value: object, data: bytes, events: list[StreamEvent]) -> None:
        """A whole answer, or the error that came instead of one: some builds answer so with status 200."""
        if at(value, "error") is not None:
            self._fail(classified(self._endpoint, 200, {}, data), events)
        elif isinstance(at(value, "output"), list):
            self._conclude(value, events)

    def _say(self, piece: str, events: list[StreamEvent]) -> None:
        self._has_text = self._has_text or bool(piece)
        events += self._text.feed(piece)

    def _conclude(self, result: object, events: list[StreamEvent]) -> None:
        """The end tells the whole answer again: used where no pieces came."""
        if not isinstance(result, dict):
            raise Misread("an end without a result")
        for part in [] if self._has_text else items(at(result, "output")):
            if at(part, "type") == "reasoning":
                add_reasoning(events, at(part, "content"))
            elif at(part, "type") == "message":
                self._say(words(at(part, "content")), events)
        events += self._text.end()
        self._count(at(result, "stats", "input_tokens"), at(result, "stats", "total_output_tokens"))
        self._finish("stop", events)


def _kind(data: bytes) -> str:
    """The type that an event without a name says it has."""
    return text(at(decoded(_ANY, data), "type"))


def _input(endpoint: Endpoint, messages: list[Message]) -> object:
    """One text where that is enough, else a list of texts and pictures."""
    pictures = [_picture(part) for message in messages for part in _parts(endpoint, message) if part is not None]
    said = messages[-1].text if len(messages) == 1 else _transcript(messages)
    return [{"type": "message", "content": said}, *pictures] if pictures else said


def _parts(endpoint: Endpoint, message: Message) -> list[ImagePart | None]:
    """The pictures of a message. Raises NotSupported for what the API has no place for."""
    for part in message.parts:
        if not isinstance(part, TextPart | ImagePart):
            raise not_taken(endpoint.name, part)
    return [part if isinstance(part, ImagePart) else None for part in message.parts]


def _picture(part: ImagePart) -> dict[str, object]:
    return {"type": "image", "data_url": f"data:{part.media_type};base64,{in_base64(part.data)}"}


def _transcript(messages: list[Message]) -> str:
    """Earlier turns and the question, in words: the API has no other place for what the assistant said."""
    names = {Role.USER: "User", Role.ASSISTANT: "Assistant"}
    *earlier, last = messages
    told = "\n\n".join(f"{names.get(message.role, 'User')}: {message.text}" for message in earlier)
    return f"The conversation so far:\n\n{told}\n\nAnswer the next message of the user:\n\n{last.text}"


def _listed(row: object) -> ListedModel:
    """A loaded model reads as much as it was loaded with; another as much as it can."""
    loaded = items(at(row, "loaded_instances"))
    running = count(at(loaded[0], "config", "context_length")) if loaded else None
    return ListedModel(
        text(at(row, "key")),
        text(at(row, "display_name")),
        context_tokens=running or count(at(row, "max_context_length")),
        size_bytes=count(at(row, "size_bytes")),
    )
