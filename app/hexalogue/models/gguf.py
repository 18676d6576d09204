"""What a GGUF file is: its header, checked against its own size. No weights are read and nothing is loaded.

The rules are those of llama.cpp's own reader, and tighter where a real file leaves room: what passes here may still be
refused by the engine, in its own process; what fails here never gets that far. Two trusted files that must pass and
thousands of damaged ones that must not are in `tests/unit/models/`.
Source: ggml `docs/gguf.md` and `gguf.cpp` as vendored in llama-cpp-python 0.3.36, read 2026-11-21.
"""

import io
import os
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from struct import Struct
from typing import BinaryIO

from hexalogue.domain.errors import NotAModel, TruncatedModel, Unreadable
from hexalogue.models.ggml_types import BLOCKS, tensor_bytes
from hexalogue.models.gguf_bytes import HeaderBytes

MAGIC = b"GGUF"
VERSIONS = (2, 3)
# Real files have under 100 keys, under 2,000 tensors and under a million texts (tokens and merges).
MAX_KEYS = 4_096
MAX_TENSORS = 16_384
MAX_TEXTS = 2_000_000
MAX_NUMBERS = 1 << 26
# llama.cpp: GGML_MAX_DIMS, GGML_MAX_NAME.
MAX_DIMENSIONS = 4
MAX_TENSOR_NAME = 63
MAX_ALIGNMENT = 1 << 20
DEFAULT_ALIGNMENT = 32
# More than the longest name; a chat template is only asked whether it is there.
KEPT_TEXT_BYTES = 256
# Arrays up to this length are kept (one number a layer), longer ones are passed over.
KEPT_NUMBERS = 1_024
_LARGEST = 2**63 - 1
# The kind under which the weights of experts are counted; no tensor's name begins like this.
EXPERTS = "(experts)"

# value type id -> how one number is packed. 8 is text, 9 an array.
_NUMBERS = {
    0: Struct("<B"),
    1: Struct("<b"),
    2: Struct("<H"),
    3: Struct("<h"),
    4: Struct("<I"),
    5: Struct("<i"),
    6: Struct("<f"),
    7: Struct("<?"),
    10: Struct("<Q"),
    11: Struct("<q"),
    12: Struct("<d"),
}
_TEXT, _ARRAY = 8, 9

Number = int | float | bool
Value = Number | str | tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """A header that agrees with itself and with the size of its file.

    values: numbers, short arrays of numbers, and the first KEPT_TEXT_BYTES of texts, by key.   lengths: of every array.
    parameters: numbers in all tensors together.   tensor_prefixes: the first part of each name (`blk`, `output`, `v`).
    weights: bytes by that first part, those of experts under EXPERTS too.
    """

    path: Path
    size_bytes: int
    values: dict[str, Value] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    tensors: int = 0
    parameters: int = 0
    tensor_prefixes: frozenset[str] = frozenset()
    weights: dict[str, int] = field(default_factory=dict)


def read_header(path: Path) -> Header:
    """The header of the file. Raises NotAModel, TruncatedModel, and Unreadable when it cannot be opened."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise NotAModel(path, "it is not a file")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return _parsed(file, size, path)
    except OSError as error:
        raise Unreadable(path, _why(error)) from error


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _parsed(file: BinaryIO, size: int, path: Path) -> Header:
    header = HeaderBytes(file, size, path)
    _check_start(file, size, path)
    header.skip(len(MAGIC))
    _check_version(header)
    tensors, keys = header.u64(), header.u64()
    if tensors > MAX_TENSORS or keys > MAX_KEYS:
        raise header.damaged(f"it claims {tensors} tensors and {keys} keys")
    values: dict[str, Value] = {}
    lengths: dict[str, int] = {}
    _read_values(header, keys, values, lengths)
    parameters, weights = _read_tensors(header, tensors, _alignment(header, values), size)
    return Header(path, size, values, lengths, tensors, parameters, frozenset(weights) - {EXPERTS}, weights)


def read_start(start: bytes, size_bytes: int, path: Path) -> Header:
    """The values in the first bytes of a file of `size_bytes`, as far as they go; no tensors, no weights.

    What a model is stands before its vocabulary, in the first few kB. Raises NotAModel, TruncatedModel.
    """
    file = io.BytesIO(start)
    header = HeaderBytes(file, size_bytes, path)
    _check_start(file, size_bytes, path)
    header.skip(len(MAGIC))
    _check_version(header)
    tensors, keys = header.u64(), header.u64()
    values: dict[str, Value] = {}
    lengths: dict[str, int] = {}
    with suppress(TruncatedModel):  # the bytes at hand end; what was read before counts
        _read_values(header, min(keys, MAX_KEYS), values, lengths)
    return Header(path, size_bytes, values, lengths, min(tensors, MAX_TENSORS))


def _check_start(file: BinaryIO, size: int, path: Path) -> None:
    """Say what the file is instead, where that is plain."""
    start = file.read(64)
    if start.startswith(MAGIC):
        return
    if size == 0:
        raise NotAModel(path, "it is empty")
    if MAGIC.startswith(start):
        raise TruncatedModel(path, size, 24)
    if start.startswith(b"version https://git-lfs"):
        raise NotAModel(path, "it is only a Git LFS pointer to the model")
    if start.lstrip().lower().startswith((b"<!doctype", b"<html")):
        raise NotAModel(path, "it is a web page")
    if start.startswith((b"ggml", b"ggjt", b"ggla", b"lmgg", b"tjgg")):
        raise NotAModel(path, "it is in the format that GGUF replaced in 2023")
    raise NotAModel(path, "it does not begin like one")


def _check_version(header: HeaderBytes) -> None:
    version = header.u32()
    if version in VERSIONS:
        return
    if version and version & 0xFFFF == 0:
        raise header.damaged("it was made for big-endian computers")
    if version == 1:
        raise header.damaged("its format version 1 is no longer read by any engine")
    raise header.damaged(f"its format version {version} is not known")


def _read_values(header: HeaderBytes, keys: int, values: dict[str, Value], lengths: dict[str, int]) -> None:
    """Fill both; what was read stays when the file ends early."""
    for _ in range(keys):
        key = header.name()
        if not key or key in values or key in lengths:
            raise header.damaged(f"the key “{key[:64]}” is empty or there twice")
        kind = header.u32()
        if kind == _ARRAY:
            _read_array(header, key, values, lengths)
        elif kind == _TEXT:
            values[key] = header.text(KEPT_TEXT_BYTES)
        else:
            values[key] = _read_numbers(header, kind, 1)[0]


def _read_array(header: HeaderBytes, key: str, values: dict[str, Value], lengths: dict[str, int]) -> None:
    kind, count = header.u32(), header.u64()
    texts = sum(lengths.values()) if kind == _TEXT else 0
    if count > MAX_NUMBERS or (kind == _TEXT and count + texts > MAX_TEXTS):
        raise header.damaged(f"the list “{key[:64]}” claims {count} entries")
    lengths[key] = count
    if kind == _TEXT:
        header.skip_texts(count)
    elif count <= KEPT_NUMBERS:
        values[key] = _read_numbers(header, kind, count)
    else:
        header.skip(count * _packing(header, kind).size)


def _packing(header: HeaderBytes, kind: int) -> Struct:
    packing = _NUMBERS.get(kind)
    if packing is None:  # also an array in an array, which llama.cpp refuses too
        raise header.damaged(f"a value has the unknown type {kind}")
    return packing


def _read_numbers(header: HeaderBytes, kind: int, count: int) -> tuple[Number, ...]:
    packing = _packing(header, kind)
    raw = header.take(count * packing.size)
    return tuple(number for (number,) in packing.iter_unpack(raw))


def _alignment(header: HeaderBytes, values: dict[str, Value]) -> int:
    value = values.get("general.alignment", DEFAULT_ALIGNMENT)
    if not isinstance(value, int) or not 0 < value <= MAX_ALIGNMENT or value & (value - 1):
        raise header.damaged(f"its alignment is {value}")
    return value


def _read_tensors(header: HeaderBytes, count: int, alignment: int, size: int) -> tuple[int, dict[str, int]]:
    """Numbers in all tensors, and bytes by kind of weights. Each tensor must lie where llama.cpp expects it."""
    names: set[str] = set()
    weights: dict[str, int] = {}
    parameters = data_bytes = last_byte = 0
    for _ in range(count):
        name = header.name()
        if name in names or len(name.encode()) > MAX_TENSOR_NAME:
            raise header.damaged(f"the tensor name “{name[:64]}” is too long or there twice")
        names.add(name)
        shape = _read_shape(header, name)
        tensor = _tensor_bytes(header, name, shape)
        if header.u64() != data_bytes:
            raise header.damaged(f"the tensor “{name}” does not begin where the one before it ends")
        last_byte = data_bytes + tensor
        data_bytes += _padded(tensor, alignment)
        parameters += prod(shape)
        for kind in _kinds_of(name):
            weights[kind] = weights.get(kind, 0) + tensor
    needs = _padded(header.position, alignment) + last_byte
    if count and needs > size:
        raise TruncatedModel(header.path, size, needs)
    return parameters, weights


def _kinds_of(name: str) -> tuple[str, ...]:
    """Under what a tensor's bytes are counted: its name's first part, and EXPERTS for the weights of all experts."""
    prefix = name.partition(".")[0]
    return (prefix, EXPERTS) if "_exps." in name else (prefix,)


def _read_shape(header: HeaderBytes, name: str) -> tuple[int, ...]:
    dimensions = header.u32()
    if dimensions > MAX_DIMENSIONS:
        raise header.damaged(f"the tensor “{name}” claims {dimensions} dimensions")
    shape = tuple(header.u64() for _ in range(dimensions))
    if prod(max(1, length) for length in shape) > _LARGEST:
        raise header.damaged(f"the tensor “{name}” is larger than any computer")
    return shape


def _tensor_bytes(header: HeaderBytes, name: str, shape: tuple[int, ...]) -> int:
    kind = header.u32()
    size = tensor_bytes(kind, shape)
    if size is not None:
        return size
    if kind in BLOCKS:
        raise header.damaged(f"the rows of the tensor “{name}” do not fill whole blocks")
    raise header.damaged(f"the tensor “{name}” has the number format {kind}, which this version's engine does not know")


def _padded(size: int, alignment: int) -> int:
    return (size + alignment - 1) // alignment * alignment
