"""The sizes of number formats agree with the format's own package."""

import gguf
import pytest

from hexalogue.models.ggml_types import BLOCKS, FILE_TYPES, tensor_bytes

# Q8_1 exists only while a batch is computed; the package gives its size before two of its numbers became halves.
STORED = [kind for kind in gguf.GGMLQuantizationType if kind is not gguf.GGMLQuantizationType.Q8_1]


@pytest.mark.parametrize("kind", STORED, ids=lambda kind: kind.name)
def test_every_format_has_the_block_size_the_format_package_gives(kind: gguf.GGMLQuantizationType) -> None:
    assert BLOCKS[kind.value] == tuple(gguf.GGML_QUANT_SIZES[kind])


@pytest.mark.parametrize("kind", [4, 5, 31, 32, 33, 36, 37, 38])
def test_a_removed_format_has_no_size(kind: int) -> None:
    assert tensor_bytes(kind, (32,)) is None


@pytest.mark.parametrize("number", sorted(FILE_TYPES))
def test_the_name_of_a_file_type_is_the_one_of_the_format_package(number: int) -> None:
    official = gguf.LlamaFileType(number).name.removeprefix("MOSTLY_").removeprefix("ALL_")

    assert official.removesuffix("_MOE") == FILE_TYPES[number]


def test_rows_that_do_not_fill_blocks_have_no_size() -> None:
    assert tensor_bytes(12, (255, 4)) is None


def test_a_tensor_takes_its_blocks() -> None:
    assert tensor_bytes(12, (512, 4)) == 8 * 144
