"""Writes a Whisper model of CTranslate2 in the format of whisper.cpp. Runs in a child: it needs numpy.

Usage: python ct2_to_ggml.py MODEL.bin VOCABULARY.bin OUT.bin

VOCABULARY.bin: one of whisper.cpp's own small test models of the same kind; its head (sizes, mel filters, vocabulary)
is taken over. Sources, read 2026-11-21: CTranslate2, python/ctranslate2/specs/model_spec.py (layout of model.bin);
whisper.cpp, models/convert-pt-to-ggml.py (layout and names of a ggml model).
"""

import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Tensor = npt.NDArray[Any]
Named = Iterator[tuple[str, Tensor]]

GGML_MAGIC = 0x67676D6C
# CTranslate2's numbers of types.
TYPES: Mapping[int, type[np.generic]] = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}


class Unreadable(Exception):
    """The file is none that this can convert."""


class Bytes:
    """Reads little-endian numbers, one after the other."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0

    def number(self, code: str) -> int:
        """The next number; code: as `struct` has it."""
        (value,) = struct.unpack_from(f"<{code}", self.content, self.at)
        self.at += struct.calcsize(f"<{code}")
        return int(value)

    def taken(self, count: int) -> bytes:
        """The next bytes."""
        self.at += count
        return self.content[self.at - count : self.at]

    def text(self) -> str:
        """The next name of CTranslate2: its length, then the text with a zero behind it."""
        return self.taken(self.number("H")).rstrip(b"\0").decode()


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a ggml model: the bytes as they are, and the sizes that matter here."""

    content: bytes
    vocabulary: int
    audio_layers: int
    text_layers: int


def read_variables(content: bytes) -> dict[str, Tensor]:
    """The tensors of a CTranslate2 model by name. Raises Unreadable."""
    read = Bytes(content)
    read.number("I")  # version of the layout
    kind = read.text()
    if kind != "WhisperSpec":
        raise Unreadable(f"a model of Whisper is wanted, and this is {kind or 'none'}")
    read.number("I")  # revision of the kind
    variables: dict[str, Tensor] = {}
    for _ in range(read.number("I")):
        name = read.text()
        shape = [read.number("I") for _ in range(read.number("B"))]
        number, size = read.number("B"), read.number("I")
        if number not in TYPES:
            raise Unreadable(f"{name} has the type {number}, which is not read")
        tensor = np.frombuffer(read.taken(size), TYPES[number]).reshape(shape)
        if tensor.ndim and tensor.dtype.kind != "f":
            raise Unreadable(f"{name} is quantised, which is not read")
        variables[name] = tensor
    return variables


def read_head(content: bytes) -> Head:
    """The head of a ggml model. Raises Unreadable."""
    read = Bytes(content)
    if read.number("I") != GGML_MAGIC:
        raise Unreadable("the vocabulary is in no model of whisper.cpp")
    sizes = [read.number("i") for _ in range(11)]
    vocabulary, audio_layers, text_layers = sizes[0], sizes[4], sizes[8]
    mels, frequencies = read.number("i"), read.number("i")
    read.taken(4 * mels * frequencies)
    for _ in range(read.number("i")):
        read.taken(read.number("I"))
    return Head(content[: read.at], vocabulary, audio_layers, text_layers)


def renamed(variables: Mapping[str, Tensor], head: Head) -> Named:
    """The tensors under whisper.cpp's names, in the order of its own converter."""
    yield "encoder.positional_embedding", variables["encoder/position_encodings/encodings"]
    for name in ("conv1", "conv2"):
        yield f"encoder.{name}.weight", variables[f"encoder/{name}/weight"]
        # One number for each row: whisper.cpp adds it to every column.
        yield f"encoder.{name}.bias", variables[f"encoder/{name}/bias"].reshape(-1, 1)
    for layer in range(head.audio_layers):
        yield from _block(variables, f"encoder/layer_{layer}", f"encoder.blocks.{layer}", crosses=False)
    yield from _norm(variables, "encoder/layer_norm", "encoder.ln_post")
    # CTranslate2 pads the vocabulary to a multiple of eight.
    yield "decoder.token_embedding.weight", variables["decoder/embeddings/weight"][: head.vocabulary]
    yield "decoder.positional_embedding", variables["decoder/position_encodings/encodings"]
    for layer in range(head.text_layers):
        yield from _block(variables, f"decoder/layer_{layer}", f"decoder.blocks.{layer}", crosses=True)
    yield from _norm(variables, "decoder/layer_norm", "decoder.ln")


def _block(variables: Mapping[str, Tensor], source: str, target: str, *, crosses: bool) -> Named:
    yield from _parts(variables, f"{source}/self_attention/linear_0", f"{target}.attn", ("query", "key", "value"))
    yield from _linear(variables, f"{source}/self_attention/linear_1", f"{target}.attn.out")
    yield from _norm(variables, f"{source}/self_attention/layer_norm", f"{target}.attn_ln")
    if not crosses:
        yield from _feed_forward(variables, source, target)
        return
    yield from _linear(variables, f"{source}/attention/linear_0", f"{target}.cross_attn.query")
    yield from _parts(variables, f"{source}/attention/linear_1", f"{target}.cross_attn", ("key", "value"))
    yield from _linear(variables, f"{source}/attention/linear_2", f"{target}.cross_attn.out")
    yield from _norm(variables, f"{source}/attention/layer_norm", f"{target}.cross_attn_ln")
    yield from _feed_forward(variables, source, target)


def _feed_forward(variables: Mapping[str, Tensor], source: str, target: str) -> Named:
    yield from _linear(variables, f"{source}/ffn/linear_0", f"{target}.mlp.0")
    yield from _linear(variables, f"{source}/ffn/linear_1", f"{target}.mlp.2")
    yield from _norm(variables, f"{source}/ffn/layer_norm", f"{target}.mlp_ln")


def _linear(variables: Mapping[str, Tensor], source: str, target: str) -> Named:
    yield f"{target}.weight", variables[f"{source}/weight"]
    yield f"{target}.bias", variables[f"{source}/bias"]


def _norm(variables: Mapping[str, Tensor], source: str, target: str) -> Named:
    yield f"{target}.weight", variables[f"{source}/gamma"]
    yield f"{target}.bias", variables[f"{source}/beta"]


def _parts(variables: Mapping[str, Tensor], source: str, target: str, names: tuple[str, ...]) -> Named:
    """CTranslate2 keeps several matrices in one, above each other. Whisper's keys have no bias: zeros there."""
    weights = np.split(variables[f"{source}/weight"], len(names))
    biases = np.split(variables[f"{source}/bias"], len(names))
    for name, weight, bias in zip(names, weights, biases, strict=True):
        yield f"{target}.{name}.weight", weight
        if name != "key":
            yield f"{target}.{name}.bias", bias


def encoded(name: str, tensor: Tensor) -> bytes:
    """One tensor as a ggml model holds it: matrices in 16 bits, biases, norms and positions in 32."""
    is_half = tensor.ndim > 1 and not name.endswith((".bias", "positional_embedding"))
    said = name.encode()
    head = struct.pack("<3i", tensor.ndim, len(said), int(is_half))
    sizes = struct.pack(f"<{tensor.ndim}i", *reversed(tensor.shape))
    return head + sizes + said + tensor.astype(np.float16 if is_half else np.float32).tobytes()


def main(model: str, vocabulary: str, out: str) -> None:
    """Reads both, writes the third."""
    head = read_head(Path(vocabulary).read_bytes())
    variables = read_variables(Path(model).read_bytes())
    with Path(out).open("wb") as file:
        file.write(head.content)
        file.writelines(encoded(name, tensor) for name, tensor in renamed(variables, head))


if __name__ == "__main__":
    main(*sys.argv[1:])
