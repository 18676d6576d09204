"""Models that no other engine reads: folders of safetensors, and GGUFs in BitNet's own format."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.errors import NoSuchModel, NotAModel, Unreadable
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import GgufFacts, LocalModel, ModelOrigin

# The largest real config.json is some ten kilobytes.
MAX_CONFIG_BYTES: Final = 1 << 20
_GGUF: Final = b"GGUF"


def folder_of(reference: str, backend: str, environ: Mapping[str, str]) -> LocalModel:
    """A folder by its path, or a model in the cache of Hugging Face by its name `organisation/model`.

    Raises NoSuchModel, and NotAModel for a folder without safetensors.
    """
    path = Path(reference).expanduser()
    folder = path if path.is_dir() else _cached(reference, environ)
    if folder is None:
        raise NoSuchModel(reference)
    weights = sorted(folder.glob("*.safetensors"))
    config = _config(folder / "config.json")
    if not weights or config is None:
        error = NotAModel(folder, "it holds no config.json with safetensors beside it")
        error.message = f"{folder.name} is not a model for Transformers: it holds no config.json with safetensors."
        error.fix = "Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read."
        raise error
    size = sum(file.stat().st_size for file in weights)
    origin = ModelOrigin.FILE if folder == path else ModelOrigin.HUGGING_FACE
    name = path.resolve().name if folder == path else reference
    return LocalModel(ModelId(name), name, folder, size, origin, backend, _facts(config, name))


def bitnet_file(reference: str, backend: str) -> LocalModel | None:
    """A GGUF by its path: our reader of headers does not know the tensors of BitNet's fork. None for other names.

    Raises NotAModel, Unreadable.
    """
    path = Path(reference).expanduser()
    if path.suffix != ".gguf" or not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            magic = file.read(len(_GGUF))
        size = path.stat().st_size
    except OSError as error:
        raise Unreadable(path, error.strerror or "it cannot be opened") from error
    if magic != _GGUF:
        raise NotAModel(path, "it does not begin as one")
    facts = GgufFacts("", path.stem, 0, "", 0, 0, 0, 0, 0, has_chat_template=True)
    return LocalModel(ModelId(path.stem), path.stem, path, size, ModelOrigin.FILE, backend, facts)


def _cached(reference: str, environ: Mapping[str, str]) -> Path | None:
    """The newest snapshot in the cache (huggingface_hub, guide “Understand caching”, read 2026-11-21)."""
    if reference.count("/") != 1 or ".." in reference:
        return None
    home = Path(environ.get("HF_HOME") or Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "huggingface")
    hub = Path(environ.get("HF_HUB_CACHE") or home / "hub").expanduser()
    model = hub / f"models--{reference.replace('/', '--')}"
    try:
        snapshot = model / "snapshots" / (model / "refs" / "main").read_text().strip()
    except (OSError, ValueError):
        return None
    return snapshot if snapshot.is_dir() else None


def _config(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > MAX_CONFIG_BYTES:
            return None
        config = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return config if isinstance(config, dict) else None


def _facts(config: Mapping[str, Any], name: str) -> GgufFacts:
    """What is known of the model's shape, for the estimate of its memory and for its context."""

    def number(*names: str) -> int:
        found = (config.get(name) for name in names)
        return next((value for value in found if isinstance(value, int) and value > 0), 0)

    heads, embedding = number("num_attention_heads", "n_head"), number("hidden_size", "n_embd")
    return GgufFacts(
        architecture=str(config.get("model_type", "")),
        name=name,
        context_tokens=number("max_position_embeddings", "n_positions"),
        file_type=str(config.get("dtype") or config.get("torch_dtype") or ""),
        layers=number("num_hidden_layers", "n_layer"),
        embedding=embedding,
        heads=heads,
        heads_kv=number("num_key_value_heads") or heads,
        head_size=number("head_dim") or (embedding // heads if heads else 0),
        has_chat_template=True,
        vocabulary=number("vocab_size"),
    )
