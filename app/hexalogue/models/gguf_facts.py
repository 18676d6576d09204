"""From a header to `GgufFacts`, and to the reason why a file cannot chat, if there is one. No loading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from hexalogue.domain.errors import AppError, NotAModel, UnknownArchitecture
from hexalogue.domain.models import Architectures, GgufFacts
from hexalogue.models.attention import kept
from hexalogue.models.ggml_types import FILE_TYPES
from hexalogue.models.gguf import EXPERTS, Header, read_header, read_start

# No model has longer contexts, more layers or wider embeddings than this; larger numbers are damage.
_LARGEST_SETTING = 1 << 31

Kind = Literal["model", "projector", "embedding", "other"]


@dataclass(frozen=True, slots=True)
class GgufReading:
    """What one file is. obstacle: why it cannot chat, as the end of a sentence; empty when it can.

    kind: `projector` lets another model see or hear, `embedding` makes vectors, `other` is no model by itself.
    """

    facts: GgufFacts
    obstacle: str = ""
    kind: Kind = "model"


def read_facts(path: Path, others: Sequence[Path] = ()) -> GgufReading:
    """Read and judge one model. others: its further parts. Raises NotAModel, TruncatedModel, Unreadable."""
    first = read_header(path)
    return reading_of(first, [read_header(other) for other in others])


def reading_of(header: Header, others: Sequence[Header] = ()) -> GgufReading:
    """The facts of a header. Raises NotAModel for one that does not name its architecture, and for parts of another
    model. others: the headers of its further parts, which name nothing but their tensors.
    """
    header = _joined(header, others)
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
    kind, obstacle = _judged(header, architecture)
    return GgufReading(facts, obstacle, kind)


def facts_of_start(start: bytes, size_bytes: int, name: str) -> GgufFacts | None:
    """What the first bytes of a file say, as `domain.hub.HeaderReader`; None when they are no GGUF."""
    try:
        return reading_of(read_start(start, size_bytes, Path(name))).facts
    except AppError:
        return None


def _joined(first: Header, others: Sequence[Header]) -> Header:
    """One header for all parts. Source: llama.cpp's `split.*` keys, read 2026-11-21."""
    count = _whole(first, "split.count")
    if max(count, 1) != len(others) + 1:
        raise NotAModel(first.path, f"it is one part of {count} and the others are not beside it under its name")
    weights = dict(first.weights)
    for number, other in enumerate(others, start=1):
        if (_whole(other, "split.no"), _whole(other, "split.count")) != (number, count):
            raise NotAModel(first.path, f"{other.path.name} is not the part that its name says")
        for kind, size in other.weights.items():
            weights[kind] = weights.get(kind, 0) + size
    return replace(
        first,
        size_bytes=first.size_bytes + sum(other.size_bytes for other in others),
        tensors=first.tensors + sum(other.tensors for other in others),
        parameters=first.parameters + sum(other.parameters for other in others),
        tensor_prefixes=first.tensor_prefixes.union(*(other.tensor_prefixes for other in others)),
        weights=weights,
    )


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


def _judged(header: Header, architecture: str) -> tuple[Kind, str]:
    """What it is, and why it cannot chat."""
    kind = _text(header, "general.type") or "model"
    if kind == "mmproj" or architecture == "clip":
        return "projector", "it is only the part of a model that sees or hears"
    if kind != "model":
        return "other", f"it is not a whole model but its “{kind}”"
    if header.tensors == 0:
        return "other", "it holds a vocabulary and no weights"
    if header.tensor_prefixes & {"v", "mm", "a"}:
        # Ollama's own engine keeps the vision tensors in the same file; llama.cpp ends with "wrong number of tensors".
        return "other", "its parts that see or hear are in the same file, which only Ollama's own engine reads"
    if _whole(header, f"{architecture}.pooling_type"):
        return "embedding", "it makes embeddings and cannot chat"
    return "model", ""


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
