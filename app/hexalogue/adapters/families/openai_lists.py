"""Lists of models and of vectors, in the shapes that servers of this API give them. Pure.

Shapes: `{"data": [{"id"}]}`, a bare list (Together), `{"models": […]}`, `{"result": [{"name"}], "result_info"}`
(Cloudflare). Collected 2026-11-21.
"""

from collections.abc import Mapping
from typing import Final

from hexalogue.adapters.families import json_read as read
from hexalogue.adapters.families.base import BadShape, ListedModel, ModelPage

_LISTS: Final = ("data", "models", "result")
# Kinds of models that cannot chat, where a list tells kinds apart.
_OTHER_KINDS: Final = frozenset(
    {"image", "video", "audio", "embedding", "embeddings", "rerank", "moderation", "transcribe", "tts", "stt"}
)
_CONTEXT_KEYS: Final = ("context_length", "context_window", "max_model_len", "max_context_length", "context_size")


def read_models(body: bytes) -> ModelPage:
    """One page. Raises BadShape when the body is no such list."""
    try:
        value = read.decoded(body)
    except read.NotJson as error:
        raise BadShape("no JSON") from error
    entries = _entries(value)
    models = [model for entry in entries if (model := _model(entry)) is not None]
    # llama.cpp lists every model twice, in OpenAI's shape and in Ollama's.
    return ModelPage(tuple({model.id: model for model in models}.values()), _next_page(read.at(value, "result_info")))


def read_embeddings(body: bytes) -> tuple[tuple[float, ...], ...]:
    """Vectors in the order of the texts. Raises BadShape when the body is no such list."""
    try:
        value = read.decoded(body)
    except read.NotJson as error:
        raise BadShape("no JSON") from error
    rows = [read.mapping(entry) for entry in _entries(value)]
    rows.sort(key=lambda row: read.count(row.get("index")) or 0)  # stable: without indexes the order stands
    return tuple(_vector(row.get("embedding")) for row in rows)


def _entries(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    for key in _LISTS:
        found = read.mapping(value).get(key)
        if isinstance(found, list):
            return found
    raise BadShape("no list under data, models or result")


def _model(entry: object) -> ListedModel | None:
    row = {"id": entry} if isinstance(entry, str) else read.mapping(entry)
    is_named_by_number = "task" in row  # Cloudflare: the id is a UUID, the name is what is asked for
    model = read.text(row.get("name" if is_named_by_number else "id")) or read.text(row.get("name"))
    if not model or _kind(row) in _OTHER_KINDS or not _can_chat(row):
        return None
    return ListedModel(
        model,
        read.text(row.get("display_name")) or ("" if is_named_by_number else read.text(row.get("name"))),
        _context(row),
        read.count(read.at(row, "meta", "size")),
    )


def _kind(row: Mapping[str, object]) -> str:
    task = read.text(read.at(row, "task", "name")).lower()
    if task:
        return "" if "generation" in task and "image" not in task else "image"
    return read.text(row.get("type")).lower()


def _can_chat(row: Mapping[str, object]) -> bool:
    """Mistral and Azure say what each model can do, Groq which of them are switched off."""
    if row.get("active") is False:
        return False
    abilities = row.get("capabilities")
    return all(read.at(abilities, name) is not False for name in ("completion_chat", "chat_completion"))


def _context(row: Mapping[str, object]) -> int | None:
    places = [row.get(key) for key in _CONTEXT_KEYS]
    places += [read.at(row, "meta", "n_ctx_train"), read.at(row, "limits", "max_context_length")]
    # Cloudflare's list of properties; Hugging Face's router: whoever reads most of those behind it.
    held = [read.at(item, "value") for item in read.items(row.get("properties")) if _is_context(item)]
    behind = [read.count(read.at(item, "context_length")) or 0 for item in read.items(row.get("providers"))]
    return next((tokens for place in (*places, *held, max(behind, default=0)) if (tokens := read.count(place))), None)


def _is_context(item: object) -> bool:
    return read.at(item, "property_id") in ("context_window", "max_input_tokens")


def _next_page(info: object) -> str:
    page, size, total = (read.count(read.at(info, key)) for key in ("page", "per_page", "total_count"))
    return str(page + 1) if page and size and total and page * size < total else ""


def _vector(value: object) -> tuple[float, ...]:
    if not isinstance(value, list) or not all(isinstance(number, int | float) for number in value):
        raise BadShape("no list of numbers under embedding")
    return tuple(float(number) for number in value)
