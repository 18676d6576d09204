"""From a header to facts, and which files are not offered for chat."""

from pathlib import Path

import pytest
from tests.helpers import gguf_files as files

from hexalogue.domain.errors import NotAModel, UnknownArchitecture
from hexalogue.domain.models import Architectures
from hexalogue.models.gguf import Header
from hexalogue.models.gguf_facts import read_facts, reading_of, refusal


def header(name: str = "a.gguf", **values: int | str | tuple[int, ...]) -> Header:
    keys = {key.replace("__", "."): value for key, value in values.items()}
    return Header(Path(name), 1_000, {"general.architecture": "llama", **keys}, {}, tensors=3)


def test_the_facts_are_those_of_the_file(tiny: Path) -> None:
    facts = read_facts(tiny).facts

    assert (facts.architecture, facts.name, facts.file_type) == ("llama", "tiny random", "F32")
    assert (facts.context_tokens, facts.layers, facts.embedding) == (files.CONTEXT, files.LAYERS, files.EMBEDDING)
    assert (facts.heads, facts.heads_kv, facts.head_size) == (files.HEADS, files.HEADS_KV, 16)
    assert facts.has_chat_template


def test_a_model_without_a_template_cannot_chat_by_itself(tmp_path: Path) -> None:
    reading = read_facts(files.write_model(tmp_path / "base.gguf", template=None))

    assert (reading.facts.has_chat_template, reading.obstacle) == (False, "")


def test_a_file_without_a_name_is_called_like_its_file() -> None:
    assert reading_of(header("My-Model.gguf")).facts.name == "My-Model"


def test_heads_that_differ_from_layer_to_layer_count_as_their_mean() -> None:
    facts = reading_of(header(llama__attention__head_count=8, llama__attention__head_count_kv=(8, 1, 1))).facts

    assert facts.heads_kv == 4


def test_an_explicit_key_length_is_the_head_size() -> None:
    facts = reading_of(header(llama__attention__head_count=4, llama__attention__key_length=256)).facts

    assert facts.head_size == 256


@pytest.mark.parametrize("value", [2**40, -1, "many", 1.5], ids=["huge", "negative", "text", "fraction"])
def test_an_absurd_setting_counts_as_unknown(value: int) -> None:
    assert reading_of(header(llama__block_count=value)).facts.layers == 0


def test_a_header_without_an_architecture_is_no_model() -> None:
    with pytest.raises(NotAModel, match="architecture"):
        reading_of(Header(Path("a.gguf"), 1_000))


@pytest.mark.parametrize(
    ("candidate", "words"),
    [
        (header(general__architecture="clip"), "sees or hears"),
        (header(general__type="mmproj"), "sees or hears"),
        (header(general__type="adapter"), "adapter"),
        (header(llama__pooling_type=3), "embeddings"),
    ],
    ids=["clip", "mmproj", "adapter", "pooling"],
)
def test_what_cannot_chat_says_why(candidate: Header, words: str) -> None:
    assert words in reading_of(candidate).obstacle


def test_one_part_alone_is_no_model() -> None:
    with pytest.raises(NotAModel, match="one part of 3"):
        reading_of(header(split__count=3))


def test_parts_are_read_as_one_model(tmp_path: Path) -> None:
    whole = read_facts(files.write_model(tmp_path / "whole.gguf")).facts
    first, *others = files.write_split_model(tmp_path / "split")

    facts = read_facts(first, others).facts

    assert len(others) >= 2
    assert facts == whole


def test_a_part_of_another_model_under_its_name_is_noticed(tmp_path: Path) -> None:
    first, second, *others = files.write_split_model(tmp_path / "split")
    second.write_bytes(others[0].read_bytes())

    with pytest.raises(NotAModel, match="not the part that its name says"):
        read_facts(first, [second, *others])


def test_a_vocabulary_without_weights_cannot_chat(tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "vocabulary.gguf", tensors=False)

    assert "no weights" in read_facts(path).obstacle


def test_a_model_with_vision_parts_in_the_same_file_cannot_be_loaded() -> None:
    candidate = Header(Path("a.gguf"), 1, {"general.architecture": "gemma3"}, {}, 3, 9, frozenset({"blk", "v"}))

    assert "Ollama" in reading_of(candidate).obstacle


def test_a_chat_model_is_not_refused(tiny: Path, architectures: Architectures) -> None:
    assert refusal(tiny, read_facts(tiny), architectures) is None


@pytest.mark.parametrize(
    ("architecture", "kind"), [("bert", NotAModel), ("t5", NotAModel), ("not-invented-yet", UnknownArchitecture)]
)
def test_an_architecture_that_cannot_chat_is_refused(
    tmp_path: Path, architectures: Architectures, architecture: str, kind: type[Exception]
) -> None:
    path = files.write_model(tmp_path / "a.gguf", architecture=architecture)

    assert isinstance(refusal(path, read_facts(path), architectures), kind)
