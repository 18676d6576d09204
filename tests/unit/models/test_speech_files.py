"""Models of speech on this computer, and how they are fetched."""

from pathlib import Path

import pytest

from hexalogue.catalog.speech import load_speech
from hexalogue.domain.errors import BadArgument, Unreadable
from hexalogue.domain.models import HubSource
from hexalogue.domain.speech import SpeechCatalogue, SpeechModel
from hexalogue.models.speech import SpeechFiles

CATALOGUE = load_speech(Path(__file__).parents[3] / "resources")


def _tiny() -> SpeechModel:
    model = CATALOGUE.model("tiny")
    assert model is not None
    return model


def test_a_model_is_here_when_all_of_it_is(tmp_path: Path) -> None:
    small = SpeechCatalogue((SpeechModel(_tiny().id, "T", "t.bin", 4, "a" * 64, 9),), "o/r", "main", "MIT")
    files = SpeechFiles(tmp_path, small)

    (tmp_path / "t.bin").write_bytes(b"lmg")
    assert files.here() == ()
    (tmp_path / "t.bin").write_bytes(b"lmgg")
    assert files.here() == small.models


def test_a_download_is_held_to_the_publishers_size_and_hash(tmp_path: Path) -> None:
    plan = SpeechFiles(tmp_path, CATALOGUE).plan(_tiny(), HubSource(("https://hub.example/", "https://mirror.example")))

    assert plan.urls == (
        "https://hub.example/ggerganov/whisper.cpp/resolve/main/ggml-tiny.bin",
        "https://mirror.example/ggerganov/whisper.cpp/resolve/main/ggml-tiny.bin",
    )
    assert (plan.size_bytes, plan.sha256) == (_tiny().size_bytes, _tiny().sha256)
    assert plan.target == tmp_path / "ggml-tiny.bin"


def test_a_file_of_the_persons_own_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    files = SpeechFiles(tmp_path, CATALOGUE)
    (tmp_path / "own.bin").write_bytes(b"lmgg" + bytes(40))
    (tmp_path / "other.bin").write_bytes(b"GGUF" + bytes(40))

    assert files.checked(tmp_path / "own.bin") == tmp_path / "own.bin"
    with pytest.raises(BadArgument, match=r"no model of whisper\.cpp"):
        files.checked(tmp_path / "other.bin")
    with pytest.raises(Unreadable):
        files.checked(tmp_path / "none.bin")
