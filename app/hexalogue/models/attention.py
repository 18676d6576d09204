"""What a model keeps of each token it has read, layer by layer, as its header tells. Pure.

Source: llama.cpp as vendored in llama-cpp-python 0.3.36: `llama-hparams.cpp`, `llama-kv-cache.cpp` (no values are kept
for MLA), `llama-model.cpp` (load_swa_pattern) and `models/*.cpp` for the patterns below, read 2026-11-21.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hexalogue.models.gguf import Header

# One layer in so many looks back over everything, where the header has a window and no pattern; the last of each group.
_PATTERNS = {
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gpt-oss": 2,
    "cohere2": 4,
    "exaone4": 4,
    "llama4": 4,
    "olmo2": 4,
    "mellum": 4,
}
# The same, the first of each group.
_DENSE_FIRST = {"smallthinker": 4, "cohere2moe": 4}
# Windows that the header may leave out.
_WINDOWS = {"gemma2": 4_096, "llama4": 8_192, "smallthinker": 4_096}
# No model has more layers; a larger number is damage.
MAX_LAYERS = 1_024


@dataclass(frozen=True, slots=True)
class Kept:
    """Numbers kept for each token: by the layers that look back over everything, and by those with a window."""

    numbers: int = 0
    window_numbers: int = 0
    window_tokens: int = 0


def kept(header: Header, architecture: str, head_size: int) -> Kept:
    """What the header says; nothing where it does not say enough. head_size: of the keys."""
    read = _Settings(header, architecture)
    layers = read.one("block_count")
    if not 0 < layers <= MAX_LAYERS or not head_size:
        return Kept()
    window = read.one("attention.sliding_window") or _WINDOWS.get(architecture, 0)
    slides = _slides(read, architecture, layers) if window else [False] * layers
    heads = read.each("attention.head_count_kv", layers) or read.each("attention.head_count", layers)
    own_layers = layers - min(layers, read.one("attention.shared_kv_layers"))
    full_every = read.one("full_attention_interval")
    whole = windowed = 0
    for layer in range(min(own_layers, len(heads))):
        if full_every and (layer + 1) % full_every:
            continue  # this layer keeps a state of fixed size instead
        numbers = heads[layer] * read.numbers_of_head(head_size, slides=slides[layer])
        whole += 0 if slides[layer] else numbers
        windowed += numbers if slides[layer] else 0
    return Kept(whole, windowed, window if windowed else 0)


def _slides(read: "_Settings", architecture: str, layers: int) -> list[bool]:
    """Which layers look back over their window only."""
    told = read.header.values.get(f"{architecture}.attention.sliding_window_pattern")
    if isinstance(told, tuple):
        return [bool(value) for value in told[:layers]] + [False] * (layers - len(told))
    if architecture in _DENSE_FIRST:
        period = _DENSE_FIRST[architecture]
        return [layer % period != 0 for layer in range(layers)]
    period = told if isinstance(told, int) and told > 0 else _PATTERNS.get(architecture, 0)
    if not period:  # a window that this engine does not use, or whose pattern is not known: the whole is kept
        return [False] * layers
    return [layer % period < period - 1 for layer in range(layers)]


class _Settings:
    """The settings of one architecture."""

    def __init__(self, header: Header, architecture: str) -> None:
        self.header = header
        self._prefix = architecture

    def one(self, key: str) -> int:
        """A whole number; of a list the largest; 0 for what is absent or absurd."""
        return max(self._all(key), default=0)

    def each(self, key: str, layers: int) -> list[int]:
        """One number a layer; empty where the header has none, or another count."""
        numbers = self._all(key)
        if len(numbers) == 1:
            return list(numbers) * layers
        return list(numbers) if len(numbers) == layers else []

    def numbers_of_head(self, head_size: int, *, slides: bool) -> int:
        """Numbers that one head keeps of one token: its key and its value, with MLA their common source only."""
        if self.one("attention.key_length_mla") and self.one("attention.value_length_mla"):
            return head_size
        key = self.one("attention.key_length_swa") if slides else 0
        value = self.one("attention.value_length_swa") if slides else 0
        return (key or head_size) + (value or self.one("attention.value_length") or key or head_size)

    def _all(self, key: str) -> Sequence[int]:
        value = self.header.values.get(f"{self._prefix}.{key}", 0)
        numbers = value if isinstance(value, tuple) else (value,)
        whole = [number for number in numbers if isinstance(number, int) and 0 <= number < 1 << 31]
        return whole if len(whole) == len(numbers) else []
