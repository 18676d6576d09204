"""From a header to `GgufFacts`, and to the reason why a file cannot chat, if there is one. No loading."""

import re
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.errors import AppError, NotAModel, UnknownArchitecture
from hexalogue.domain.models import Architectures, GgufFacts
from hexalogue.models.attention import kept
from hexalogue.models.ggml_types import FILE_TYPES
from hexalogue.models.gguf import EXPERTS, Header, read_header

# `gguf-split` names its parts like this (llama.cpp tools/gguf-split, read 2026-11-21).
_PART = re.compile(r"-(\d{5})-of-(\d{5})$")
# No model has longer contexts, more layers or wider embeddings than this; larger numbers are damage.
_LARGEST_SETTING = 1 << 31


@dataclass(frozen=True, slots=True)
class GgufReading:
    """What one file is. obstacle: why it cannot chat, as the end of a sentence; empty when it can."""

    facts: GgufFacts
    obstacle: str = ""


def read_facts(path: Path) -> GgufReading:
    """Read and judge one file. Raises NotAModel, TruncatedModel, Unreadable."""
    return reading_of(read_header(path))


def reading_of(header: Header) -> GgufReading:
    """The facts of a header. Raises NotAModel for one that does not name its architecture."""
    architecture = _text(header, "general.architecture")
    if not architecture or len(architecture) > 64:
        raise NotAModel(header.path, "it does not name its architecture")
    heads = _whole(header, f"{architecture}.attention.head_count")
    embedding = _whole(header, f"{architecture}.embedding_length")
    head_size = _whole(header, f"{architecture}.attention.key_length") or (embedding // heads if heads else 0)
    file_type = header.values.get("general.file_type")
    keeps = kept(header, architecture, head_size)
    weights = header.weights
    facts = GgufFacts(
        architecture=architecture,
        name=_text(header, "general.name") or header.path.stem,
        context_tokens=_whole(header, f"{architecture}.context_length"),
        file_type=FILE_TYPES.get(file_type, "") if isinstance(file_type, int) else "",
        layers=_whole(header, f"{architecture}.block_count"),
        embedding=embedding,
        heads=heads,
        heads_kv=_whole(header, f"{architecture}.attention.head_count_kv") or heads,
        head_size=head_size,
        has_chat_template=bool(_text(header, "tokenizer.chat_template")),
        parameters=header.parameters,
        vocabulary=header.lengths.get("tokenizer.ggml.tokens", 0),
        cache_numbers=keeps.numbers,
        window_numbers=keeps.window_numbers,
        window_tokens=keeps.window_tokens,
        layer_bytes=weights.get("blk", 0),
        # A model without output weights of its own uses those of its input.
        output_bytes=weights.get("output", 0) or weights.get("token_embd", 0),
        expert_bytes=weights.get(EXPERTS, 0),
        experts=_whole(header, f"{architecture}.expert_count"),
        experts_used=_whole(header, f"{architecture}.expert_used_count"),
    )
    return GgufReading(facts, _obstacle(header, architecture))


def refusal(path: Path, reading: GgufReading, architectures: Architectures) -> AppError | None:
    """Why this file is not offered for chat, as an error; None when it is."""
    if reading.obstacle:
        return NotAModel(path, reading.obstacle)
    name = reading.facts.architecture
    if name in architectures.embedding:
        return NotAModel(path, "it makes embeddings and cannot chat")
    if name in architectures.other:
        return NotAModel(path, f"an engine can load “{name}”, but it cannot chat")
    if name not in architectures.chat:
        return UnknownArchitecture(path, name)
    return None


def _obstacle(header: Header, architecture: str) -> str:
    kind = _text(header, "general.type") or "model"
    if kind == "mmproj" or architecture == "clip":
        return "it is only the part of a model that sees or hears"
    if kind != "model":
        return f"it is not a whole model but its “{kind}”"
    part = _PART.search(header.path.stem)
    if part or _whole(header, "split.count") > 1:
        return "it is one part of a split model; join the parts with llama-gguf-split --merge"
    if header.tensors == 0:
        return "it holds a vocabulary and no weights"
    if header.tensor_prefixes & {"v", "mm", "a"}:
        # Ollama's own engine keeps the vision tensors in the same file; llama.cpp ends with "wrong number of tensors".
        return "its parts that see or hear are in the same file, which only Ollama's own engine reads"
    if _whole(header, f"{architecture}.pooling_type"):
        return "it makes embeddings and cannot chat"
    return ""


def _text(header: Header, key: str) -> str:
    value = header.values.get(key)
    return value.strip() if isinstance(value, str) else ""


def _whole(header: Header, key: str) -> int:
    """A setting as a whole number; of a list (one a layer) the rounded-up mean; 0 for what is absent or absurd."""
    value = header.values.get(key, 0)
    numbers = value if isinstance(value, tuple) else (value,)
    whole = [number for number in numbers if isinstance(number, int) and 0 <= number <= _LARGEST_SETTING]
    if not whole or len(whole) < len(numbers):
        return 0
    return -(-sum(whole) // len(whole))
