"""Models that one engine alone reads: folders, names in the cache of Hugging Face, BitNet's files, and its builds."""

import json
from pathlib import Path

import pytest

from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.bitnet_build import server_of
from hexalogue.adapters.inprocess.others import ExtraEngines
from hexalogue.domain.errors import NoSuchModel, NotAModel, NotInstalled
from hexalogue.domain.models import ModelOrigin

CONFIG = {
    "model_type": "llama", "num_hidden_layers": 30, "num_attention_heads": 9, "num_key_value_heads": 3,
    "hidden_size": 576, "max_position_embeddings": 8192, "vocab_size": 49152, "dtype": "bfloat16",
}  # fmt: skip


def extra(folder: Path, build: str = "") -> ExtraEngines:
    return ExtraEngines({"HEXALOGUE_BITNET": build, "HF_HOME": str(folder / "hf")}, folder / "cache")


def a_model_folder(folder: Path, weights: str = "model.safetensors") -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / weights).write_bytes(bytes(1000))
    return folder


def a_program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_a_folder_of_safetensors_is_a_model_with_what_its_config_says(tmp_path: Path) -> None:
    model = extra(tmp_path).found("transformers", str(a_model_folder(tmp_path / "Small-Model")))

    assert model is not None
    assert (model.id, model.size_bytes, model.origin) == ("Small-Model", 1000, ModelOrigin.FILE)
    assert (model.facts.context_tokens, model.facts.layers, model.facts.head_size) == (8192, 30, 64)


def test_a_name_leads_into_the_cache_of_hugging_face(tmp_path: Path) -> None:
    cached = tmp_path / "hf" / "hub" / "models--org--small"
    a_model_folder(cached / "snapshots" / "abc")
    (cached / "refs").mkdir()
    (cached / "refs" / "main").write_text("abc\n")

    model = extra(tmp_path).found("transformers", "org/small")

    assert model is not None
    assert (model.id, model.origin, model.path.name) == ("org/small", ModelOrigin.HUGGING_FACE, "abc")


@pytest.mark.parametrize("reference", ["org/none", "none", "../../no-such-folder", "a/b/c"])
def test_a_name_that_is_nowhere_is_no_model_and_nothing_is_fetched(tmp_path: Path, reference: str) -> None:
    with pytest.raises(NoSuchModel):
        extra(tmp_path).found("transformers", reference)


def test_pickled_weights_are_no_model(tmp_path: Path) -> None:
    folder = a_model_folder(tmp_path / "old", "pytorch_model.bin")

    with pytest.raises(NotAModel) as caught:
        extra(tmp_path).found("transformers", str(folder))

    assert "GGUF" not in caught.value.message
    assert "pickled" in caught.value.fix


@pytest.mark.parametrize("config", ["", "[]", "{", "[" * 100_000])
def test_a_damaged_config_is_no_model(tmp_path: Path, config: str) -> None:
    folder = a_model_folder(tmp_path / "damaged")
    (folder / "config.json").write_text(config)

    with pytest.raises(NotAModel):
        extra(tmp_path).found("transformers", str(folder))


def test_bitnet_takes_a_file_by_its_path_and_looks_at_its_first_bytes_only(tmp_path: Path) -> None:
    good, bad = tmp_path / "i2_s.gguf", tmp_path / "bad.gguf"
    good.write_bytes(b"GGUF" + bytes(20))
    bad.write_bytes(b"PK\3\4")

    model = extra(tmp_path).found("bitnet", str(good))

    assert model is not None
    assert model.path == good
    with pytest.raises(NotAModel):
        extra(tmp_path).found("bitnet", str(bad))


@pytest.mark.parametrize("backend", ["mistralrs", "candle", "made-up", LLAMACPP.id])
def test_engines_that_read_any_gguf_leave_the_name_to_the_shelf(tmp_path: Path, backend: str) -> None:
    assert extra(tmp_path).found(backend, "smollm2") is None


@pytest.mark.parametrize("named", ["build/bin/llama-server", "build/bin/llama-cli", "build/bin", "build", "."])
def test_a_build_of_bitnet_is_found_by_its_program_or_by_a_folder_above_it(tmp_path: Path, named: str) -> None:
    program = a_program(tmp_path / "build" / "bin" / "llama-server")
    a_program(tmp_path / "build" / "bin" / "llama-cli")

    assert server_of(str(tmp_path / named)) == program
    assert "bitnet" in extra(tmp_path, str(tmp_path / named)).installed()


@pytest.mark.parametrize("named", ["", "nowhere", "empty"])
def test_without_a_build_bitnet_is_not_installed_and_says_how_to_name_one(tmp_path: Path, named: str) -> None:
    (tmp_path / "empty").mkdir()
    engines = extra(tmp_path, str(tmp_path / named) if named else "")

    with pytest.raises(NotInstalled) as caught:
        engines.engine("bitnet")

    assert "bitnet" not in engines.installed()
    assert "HEXALOGUE_BITNET" in caught.value.fix
    assert LLAMACPP.name in caught.value.fix
