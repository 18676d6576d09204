"""The models of speech and the languages that ship."""

import shutil
from pathlib import Path

import pytest

from hexalogue.catalog.providers import load_providers
from hexalogue.catalog.speech import load_speech
from hexalogue.domain.errors import BadRow

RESOURCES = Path(__file__).parents[3] / "resources"
SPEECH = load_speech(RESOURCES)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The tables that ship, to be changed by the test."""
    shutil.copytree(RESOURCES / "speech", tmp_path / "speech")
    return tmp_path


def _change(resources: Path, file: str, old: str, new: str) -> None:
    path = resources / "speech" / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_models_reach_from_tiny_to_the_large_ones() -> None:
    names = {model.id for model in SPEECH.models}

    assert {"tiny", "tiny.en", "base", "small", "medium", "large-v3", "large-v3-turbo", "large-v3-turbo-q5_0"} <= names


def test_every_model_has_a_digest_and_a_size_that_memory_can_hold() -> None:
    assert all(len(model.sha256) == 64 and model.memory_bytes > model.size_bytes for model in SPEECH.models)


def test_a_model_for_english_only_says_so_in_its_name() -> None:
    assert [model.id for model in SPEECH.models if model.is_english != (".en" in model.id)] == []


def test_whisper_knows_a_hundred_languages() -> None:
    assert len(SPEECH.languages) == 100
    assert SPEECH.code("german") == "de"


def test_who_serves_speech_speaks_a_protocol_for_it() -> None:
    rows = {row.id: row for row in load_providers(RESOURCES)}

    assert all("openai_audio" in rows[provider].families for provider in SPEECH.served)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("models.toml", "is_english = true", "english = true", "english"),
        ("models.toml", 'sha256 = "8187', 'sha256 = "X187', "sha256"),
        ("models.toml", 'file = "ggml-tiny-q5_1.bin"', 'file = "../ggml-tiny-q5_1.bin"', "file"),
        ("models.toml", 'file = "ggml-tiny-q5_1.bin"', 'file = "ggml-tiny.bin"', "model"),
        ("models.toml", 'repository = "ggerganov/whisper.cpp"', 'repository = "whisper"', "repository"),
        ("models.toml", "size_bytes = 32_152_673", "size_bytes = 0", "size_bytes"),
        ("languages.toml", 'en = "English"', 'english = "English"', "languages.english"),
        ("served.toml", "[served]", "extra = 1\n[served]", "extra"),
        ("models.toml", "checked = 2026-11-21", "", "checked"),
    ],
)
def test_a_wrong_line_names_its_key(resources: Path, file: str, old: str, new: str, key: str) -> None:
    _change(resources, file, old, new)

    with pytest.raises(BadRow, match=key):
        load_speech(resources)
