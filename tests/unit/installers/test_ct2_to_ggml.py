"""A Whisper model of one layer, from CTranslate2's format to whisper.cpp's."""

import struct
from pathlib import Path

import numpy as np
import pytest
from installers.ct2_to_ggml import GGML_MAGIC, Bytes, Tensor, Unreadable, encoded, main, read_head, read_variables

WIDTH, WORDS = 2, 3


def _attention(name: str, parts: int) -> dict[str, Tensor]:
    return {
        f"{name}/weight": np.arange(parts * WIDTH * WIDTH, dtype=np.float16).reshape(parts * WIDTH, WIDTH),
        f"{name}/bias": np.zeros(parts * WIDTH, np.float16),
    }


def _norm(name: str) -> dict[str, Tensor]:
    return {f"{name}/gamma": np.ones(WIDTH, np.float16), f"{name}/beta": np.zeros(WIDTH, np.float16)}


def _variables() -> dict[str, Tensor]:
    found: dict[str, Tensor] = {"decoder/activation": np.array(1, np.int8)}
    for side in ("encoder", "decoder"):
        layer = f"{side}/layer_0"
        found |= {f"{side}/position_encodings/encodings": np.ones((4, WIDTH), np.float16)}
        found |= _attention(f"{layer}/self_attention/linear_0", 3) | _attention(f"{layer}/self_attention/linear_1", 1)
        found |= _norm(f"{layer}/self_attention/layer_norm") | _norm(f"{layer}/ffn/layer_norm")
        found |= _attention(f"{layer}/ffn/linear_0", 1) | _attention(f"{layer}/ffn/linear_1", 1)
        found |= _norm(f"{side}/layer_norm")
    for name in ("conv1", "conv2"):
        found |= {f"encoder/{name}/weight": np.ones((WIDTH, WIDTH, 3), np.float16)}
        found |= {f"encoder/{name}/bias": np.zeros(WIDTH, np.float16)}
    for number, parts in enumerate((1, 2, 1)):
        found |= _attention(f"decoder/layer_0/attention/linear_{number}", parts)
    found |= _norm("decoder/layer_0/attention/layer_norm")
    # CTranslate2 pads the vocabulary to a multiple of eight.
    return found | {"decoder/embeddings/weight": np.ones((8, WIDTH), np.float16)}


def _ct2(variables: dict[str, Tensor], kind: str = "WhisperSpec") -> bytes:
    numbers = {"float32": 0, "int8": 1, "float16": 4}

    def named(text: str) -> bytes:
        return struct.pack("<H", len(text) + 1) + text.encode() + b"\0"

    content = struct.pack("<I", 6) + named(kind) + struct.pack("<II", 3, len(variables))
    for name, tensor in variables.items():
        content += named(name) + struct.pack(f"<B{tensor.ndim}I", tensor.ndim, *tensor.shape)
        content += struct.pack("<BI", numbers[str(tensor.dtype)], tensor.nbytes) + tensor.tobytes()
    return content


def _head() -> bytes:
    sizes = (WORDS, 4, WIDTH, 1, 1, 4, WIDTH, 1, 1, 80, 1)
    filters = struct.pack("<2i2f", 1, 2, 0.5, 0.5)
    words = b"".join(struct.pack("<I", len(word)) + word for word in (b"a", b"bc", b""))
    return struct.pack("<I11i", GGML_MAGIC, *sizes) + filters + struct.pack("<i", WORDS) + words


def _tensors(content: bytes) -> dict[str, tuple[int, ...]]:
    """Names and sizes in a ggml model, read as whisper.cpp does: the sizes of a matrix backwards."""
    read = Bytes(content)
    read.taken(len(_head()))
    found = {}
    while read.at < len(content):
        rank, length, is_half = (read.number("i") for _ in range(3))
        sizes = tuple(read.number("i") for _ in range(rank))
        found[read.taken(length).decode()] = sizes
        read.taken(int(np.prod(sizes)) * (2 if is_half else 4))
    return found


def test_every_weight_finds_its_name_and_the_padding_goes(tmp_path: Path) -> None:
    model, vocabulary, out = (tmp_path / name for name in ("model.bin", "vocabulary.bin", "out.bin"))
    model.write_bytes(_ct2(_variables()))
    vocabulary.write_bytes(_head() + b"the weights of another model")

    main(str(model), str(vocabulary), str(out))

    tensors = _tensors(out.read_bytes())
    assert out.read_bytes().startswith(_head())
    assert len(tensors) == 50
    assert tensors["decoder.token_embedding.weight"] == (WIDTH, WORDS)
    assert tensors["encoder.conv1.bias"] == (1, WIDTH)
    assert "encoder.blocks.0.attn.key.weight" in tensors
    assert "encoder.blocks.0.attn.key.bias" not in tensors


def test_matrices_take_sixteen_bits_and_biases_thirty_two() -> None:
    matrix = encoded("a.weight", np.ones((2, 2), np.float16))
    bias = encoded("a.bias", np.ones((2, 1), np.float16))

    assert len(matrix) == 12 + 8 + len("a.weight") + 2 * 4
    assert len(bias) == 12 + 8 + len("a.bias") + 4 * 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (_ct2({}, "TransformerSpec"), "TransformerSpec"),
        (_ct2({"encoder/conv1/weight": np.ones((2, 2), np.int8)}), "quantised"),
    ],
    ids=["another kind", "quantised"],
)
def test_what_cannot_be_converted_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        read_variables(content)


def test_a_vocabulary_of_something_else_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_head(b"GGUF" + bytes(60))
