"""Real GGUF files for tests: a tiny model that loads and decodes, and the same broken in each way that happens.

The writer is the `gguf` package (the format's own), so that our reader is tested against somebody else's idea of it.
The vocabulary is made here: one token for each byte, in the alphabet of byte-level BPE, and two control tokens.
"""

import random
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
EMBEDDING, FEED_FORWARD, LAYERS, HEADS, HEADS_KV = 64, 128, 2, 4, 2
CONTEXT = 2048
_NASTY = (0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 2**64 - 1)
HEADER = struct.Struct("<4sIQQ")


def write_model(
    path: Path,
    *,
    architecture: str = "llama",
    name: str = "tiny random",
    template: str | None = TEMPLATE,
    seed: int = 0,
    extra: Mapping[str, int | str] | None = None,
    tensors: bool = True,
) -> Path:
    """A structurally whole model with random weights, about 0.37 MB. Loads and decodes as `llama` and as `qwen2`.

    extra: further keys, numbers or texts.   tensors: False leaves a vocabulary without weights.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = GGUFWriter(path, architecture)
    _add_settings(writer, name)
    tokens = _add_vocabulary(writer)
    if template is not None:
        writer.add_chat_template(template)
    for key, value in (extra or {}).items():
        if isinstance(value, str):
            writer.add_string(key, value)
        else:
            writer.add_uint32(key, value)
    if tensors:
        _add_tensors(writer, architecture, tokens, seed)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_split_model(folder: Path, name: str = "tiny-split", *, seed: int = 0) -> list[Path]:
    """The same model in parts as `gguf-split` makes them, the first part first."""
    folder.mkdir(parents=True, exist_ok=True)
    writer = GGUFWriter(folder / f"{name}.gguf", "llama", split_max_tensors=8)
    _add_settings(writer, "tiny random")
    tokens = _add_vocabulary(writer)
    writer.add_chat_template(TEMPLATE)
    _add_tensors(writer, "llama", tokens, seed)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return sorted(folder.glob(f"{name}-*-of-*.gguf"))


def write_projector(path: Path) -> Path:
    """What lets another model see: its architecture says so, and one tensor that nobody loads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_tensor("v.patch_embd.weight", np.ones((4, 4), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_truncated(path: Path, *, kept: float = 0.5) -> Path:
    """A model whose download stopped: the first part of a whole one."""
    whole = write_model(path).read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    return path


def write_wrong_magic(path: Path) -> Path:
    """A whole model in a format that is not GGUF."""
    path.write_bytes(b"PK\x03\x04" + write_model(path).read_bytes()[4:])
    return path


def write_header(path: Path, *, tensors: int = 0, keys: int = 0, body: bytes = b"", version: int = 3) -> Path:
    """A header that claims what the test says, and `body` after it."""
    path.write_bytes(HEADER.pack(b"GGUF", version, tensors, keys) + body)
    return path


def write_huge_tensor(path: Path) -> Path:
    """A model whose last tensor claims 2^40 rows of weights (the trick of CVE-2026-7482)."""
    whole = bytearray(write_model(path).read_bytes())
    last = f"blk.{LAYERS - 1}.ffn_down.weight".encode()
    at = whole.rindex(last) + len(last) + 4 + 8
    whole[at : at + 8] = struct.pack("<Q", 1 << 40)
    path.write_bytes(whole)
    return path


def write_aborting(path: Path) -> Path:
    """A model that passes every check of a header and makes the engine abort: its vocabulary has a token twice."""
    whole = write_model(path).read_bytes()
    path.write_bytes(whole.replace(text("th"), text("he"), 1))
    return path


def damaged_headers(header: bytes, seed: int) -> Iterator[bytes]:
    """For ever: bits flipped, numbers replaced by nasty ones, pieces cut out or doubled, the end cut off."""
    chance = random.Random(seed)
    while True:
        content = bytearray(header)
        for _ in range(chance.randint(1, 4)):
            _damage(content, chance)
        yield bytes(content)


def header_length(whole: bytes) -> int:
    """Where the weights of a model of ours begin, and a little more."""
    return whole.rindex(f"blk.{LAYERS - 1}.ffn_down.weight".encode()) + 128


def text(value: str) -> bytes:
    """A text as a header holds it."""
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def text_key(key: str, value: str) -> bytes:
    """A key with a text."""
    return text(key) + struct.pack("<I", 8) + text(value)


def number_key(key: str, value: int) -> bytes:
    """A key with an unsigned 32-bit number."""
    return text(key) + struct.pack("<II", 4, value)


def byte_alphabet() -> list[str]:
    """The printable stand-in of every byte, as byte-level BPE writes it (GPT-2's table)."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = (chr(0x100 + count) for count in range(256))
    return [chr(byte) if byte in plain else next(others) for byte in range(256)]


def _damage(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(max(1, len(content) - 8))
    kind = chance.randrange(6)
    if kind == 0:
        content[at : at + 1] = bytes([content[at] ^ (1 << chance.randrange(8))]) if content else b""
    elif kind == 1:
        content[at : at + 8] = struct.pack("<Q", chance.choice(_NASTY))
    elif kind == 2:
        content[at : at + 4] = struct.pack("<I", chance.choice(_NASTY) & 0xFFFFFFFF)
    elif kind == 3:
        del content[at : at + chance.randint(1, 64)]
    elif kind == 4:
        content[at:at] = content[at : at + chance.randint(1, 64)]
    else:
        del content[at + 8 :]


def _add_settings(writer: GGUFWriter, name: str) -> None:
    writer.add_name(name)
    writer.add_file_type(0)
    writer.add_block_count(LAYERS)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS_KV)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_dimension_count(EMBEDDING // HEADS)


def _add_vocabulary(writer: GGUFWriter) -> int:
    """Returns the number of tokens."""
    letters = byte_alphabet()
    tokens = [*letters, "<|im_start|>", "<|im_end|>", "th", "he"]
    kinds = [TokenType.NORMAL] * len(letters) + [TokenType.CONTROL] * 2 + [TokenType.NORMAL] * 2
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(["t h", "h e"])
    writer.add_bos_token_id(256)
    writer.add_eos_token_id(257)
    writer.add_add_bos_token(value=False)
    return len(tokens)


def _add_tensors(writer: GGUFWriter, architecture: str, tokens: int, seed: int) -> None:
    weights = np.random.default_rng(seed)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, (weights.standard_normal(shape) * 0.05).astype(np.float32))

    def add_ones(name: str, size: int) -> None:
        writer.add_tensor(name, np.ones(size, np.float32))

    keys = EMBEDDING // HEADS * HEADS_KV
    add("token_embd.weight", tokens, EMBEDDING)
    add_ones("output_norm.weight", EMBEDDING)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        add_ones(f"{block}.attn_norm.weight", EMBEDDING)
        add_ones(f"{block}.ffn_norm.weight", EMBEDDING)
        for part, size in (("q", EMBEDDING), ("k", keys), ("v", keys)):
            add(f"{block}.attn_{part}.weight", size, EMBEDDING)
            if architecture == "qwen2":
                add(f"{block}.attn_{part}.bias", size)
        add(f"{block}.attn_output.weight", EMBEDDING, EMBEDDING)
        add(f"{block}.ffn_gate.weight", FEED_FORWARD, EMBEDDING)
        add(f"{block}.ffn_up.weight", FEED_FORWARD, EMBEDDING)
        add(f"{block}.ffn_down.weight", EMBEDDING, FEED_FORWARD)
