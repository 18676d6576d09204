"""The header reader: agrees with the format's own package on whole files, and names what is wrong with others."""

import os
import struct
from pathlib import Path

import pytest
from gguf import GGUFReader
from tests.helpers import gguf_files as files

from hexalogue.domain.errors import NotAModel, TruncatedModel, Unreadable
from hexalogue.models.gguf import read_header
from hexalogue.models.gguf_bytes import WINDOW_BYTES


def reason(path: Path) -> str:
    with pytest.raises(NotAModel) as caught:
        read_header(path)
    return caught.value.message


def test_the_reader_agrees_with_the_format_package(tiny: Path) -> None:
    official = GGUFReader(tiny)

    header = read_header(tiny)

    numbers = {key: value for key, value in header.values.items() if isinstance(value, int | float)}
    assert numbers == {key: official.fields[key].contents() for key in numbers}
    assert header.tensors == len(official.tensors)
    assert header.parameters == sum(int(tensor.n_elements) for tensor in official.tensors)
    assert header.lengths["tokenizer.ggml.tokens"] == len(official.fields["tokenizer.ggml.tokens"].contents())


def test_texts_longer_than_the_window_are_passed_over(tmp_path: Path) -> None:
    long = files.text_key("story", "x" * (3 * WINDOW_BYTES)) + files.number_key("after", 7)

    header = read_header(files.write_header(tmp_path / "a.gguf", keys=2, body=long))

    assert header.values["after"] == 7


def test_a_list_of_texts_across_many_windows_is_passed_over(tmp_path: Path) -> None:
    count = 40_000
    tokens = (
        files.text("tokens") + struct.pack("<IIQ", 9, 8, count) + b"".join(files.text(f"t{n}") for n in range(count))
    )

    header = read_header(files.write_header(tmp_path / "a.gguf", keys=2, body=tokens + files.number_key("after", 7)))

    assert (header.lengths["tokens"], header.values["after"]) == (count, 7)


def test_a_short_list_of_numbers_is_kept_and_a_long_one_is_not(tmp_path: Path) -> None:
    short = files.text("heads") + struct.pack("<IIQ", 9, 4, 3) + struct.pack("<3I", 1, 2, 3)
    long = files.text("scores") + struct.pack("<IIQ", 9, 6, 5_000) + bytes(20_000)

    header = read_header(files.write_header(tmp_path / "a.gguf", keys=2, body=short + long))

    assert header.values == {"heads": (1, 2, 3)}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html><title>Sign in</title>", "web page"),
        (b"  <html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (b"tjgg" + bytes(60), "replaced in 2023"),
        (b"PK\x03\x04", "does not begin like one"),
    ],
    ids=["empty", "html", "html-indented", "lfs", "ggml", "zip"],
)
def test_a_file_that_is_something_else_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(content)

    assert words in reason(path)


@pytest.mark.parametrize(
    ("version", "words"),
    [(0, "version 0"), (1, "version 1"), (4, "version 4"), (3 << 24, "big-endian")],
)
def test_a_version_that_no_engine_reads_is_named(tmp_path: Path, version: int, words: str) -> None:
    assert words in reason(files.write_header(tmp_path / "a.gguf", version=version))


@pytest.mark.parametrize(("tensors", "keys"), [(1 << 40, 0), (0, 1 << 63), (2**64 - 1, 2**64 - 1)])
def test_absurd_counts_are_refused_before_anything_is_read(tmp_path: Path, tensors: int, keys: int) -> None:
    assert "claims" in reason(files.write_header(tmp_path / "a.gguf", tensors=tensors, keys=keys))


@pytest.mark.parametrize(
    "body",
    [
        struct.pack("<Q", 1 << 62) + b"key",
        files.text("key") + struct.pack("<IQ", 8, 1 << 62),
        files.text("key") + struct.pack("<IIQ", 9, 8, 1 << 62),
        files.text("key") + struct.pack("<IIQ", 9, 6, 1 << 62),
        files.text("key") + struct.pack("<IIQQ", 9, 8, 1, 1 << 62) + bytes(64),
    ],
    ids=["key", "text", "texts", "numbers", "text in a list"],
)
def test_absurd_lengths_are_refused(tmp_path: Path, body: bytes) -> None:
    assert "claims" in reason(files.write_header(tmp_path / "a.gguf", keys=1, body=body))


@pytest.mark.parametrize(
    "body",
    [
        files.text("key") + struct.pack("<IIQ", 9, 9, 1) + bytes(32),
        files.text("key") + struct.pack("<II", 77, 0),
        files.number_key("", 1),
        files.number_key("key", 1) * 2,
        files.number_key("general.alignment", 24),
        files.number_key("general.alignment", 0),
        files.number_key("general.alignment", 1 << 21),
        files.text_key("general.alignment", "32"),
    ],
    ids=["nested", "type", "nameless", "twice", "alignment-24", "alignment-0", "alignment-2MiB", "alignment-text"],
)
def test_what_contradicts_the_format_is_refused(tmp_path: Path, body: bytes) -> None:
    keys = 2 if body.count(b"key") == 2 else 1

    reason(files.write_header(tmp_path / "a.gguf", keys=keys, body=body + bytes(64)))


def tensor(name: str, *shape: int, kind: int = 0, offset: int = 0) -> bytes:
    return files.text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ([tensor("n" * 64, 1)], "too long"),
        ([tensor("a", 1), tensor("a", 1, offset=32)], "twice"),
        ([tensor("a", 1, 1, 1, 1, 1)], "5 dimensions"),
        ([tensor("a", 1 << 32, 1 << 32)], "larger than any computer"),
        ([tensor("a", 0, 2**64 - 1)], "larger than any computer"),
        ([tensor("a", 255, kind=12)], "whole blocks"),
        ([tensor("a", 32, kind=57)], "number format 57"),
        ([tensor("a", 1, offset=64)], "does not begin where"),
        ([tensor("a", 1), tensor("b", 1, offset=4)], "does not begin where"),
    ],
    ids=["name", "twice", "dimensions", "overflow", "zero-overflow", "blocks", "format", "gap", "unaligned"],
)
def test_a_tensor_that_cannot_be_is_refused(tmp_path: Path, tensors: list[bytes], words: str) -> None:
    path = files.write_header(tmp_path / "a.gguf", tensors=len(tensors), body=b"".join(tensors) + bytes(512))

    assert words in reason(path)


def test_a_tensor_larger_than_the_file_makes_it_incomplete(tmp_path: Path) -> None:
    with pytest.raises(TruncatedModel):
        read_header(files.write_huge_tensor(tmp_path / "a.gguf"))


@pytest.mark.parametrize("kept", [0.0001, 0.001, 0.02, 0.5, 0.9999])
def test_a_download_that_stopped_is_incomplete_wherever_it_was_cut(tmp_path: Path, kept: float) -> None:
    with pytest.raises(TruncatedModel):
        read_header(files.write_truncated(tmp_path / "a.gguf", kept=kept))


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        read_header(tmp_path / "a.gguf")


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    assert "not a file" in reason(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are named in the file system on POSIX only")
def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.gguf")

    assert "not a file" in reason(tmp_path / "a.gguf")
