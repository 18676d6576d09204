"""Where other applications keep models, on real folder trees."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from hexalogue.domain.models import ModelOrigin
from hexalogue.models.places_of_others import FoundFile, Place, files_in, places_of_others

DIGEST = "ab" * 32


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def manifest(models: Path, where: str, content: object) -> None:
    path = models / "manifests" / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))


def weights(digest: str) -> dict[str, object]:
    model = {"mediaType": "application/vnd.ollama.image.model", "digest": digest, "size": 1}
    return {"layers": [{"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "0" * 64}, model]}


def found(origin: ModelOrigin, folder: Path) -> list[FoundFile]:
    return list(files_in(Place(origin, folder)))


@pytest.mark.parametrize(
    ("platform", "environment", "where", "origin"),
    [
        ("linux", {}, ".ollama/models", ModelOrigin.OLLAMA),
        ("linux", {"OLLAMA_MODELS": "{home}/disk"}, "disk", ModelOrigin.OLLAMA),
        ("darwin", {}, ".ollama/models", ModelOrigin.OLLAMA),
        ("win32", {}, ".ollama/models", ModelOrigin.OLLAMA),
        ("win32", {"OLLAMA_MODELS": "{home}/D"}, "D", ModelOrigin.OLLAMA),
        ("linux", {}, ".lmstudio/models", ModelOrigin.LM_STUDIO),
        ("darwin", {}, ".lmstudio/models", ModelOrigin.LM_STUDIO),
        ("win32", {}, ".lmstudio/models", ModelOrigin.LM_STUDIO),
        ("win32", {}, ".cache/lm-studio/models", ModelOrigin.LM_STUDIO),
        ("darwin", {}, ".cache/huggingface/hub", ModelOrigin.HUGGING_FACE),
        ("win32", {}, ".cache/huggingface/hub", ModelOrigin.HUGGING_FACE),
        ("win32", {"HF_HOME": "{home}/hf"}, "hf/hub", ModelOrigin.HUGGING_FACE),
        ("linux", {}, ".cache/lm-studio/models", ModelOrigin.LM_STUDIO),
        ("linux", {}, ".cache/huggingface/hub", ModelOrigin.HUGGING_FACE),
        ("linux", {"HF_HOME": "{home}/hf"}, "hf/hub", ModelOrigin.HUGGING_FACE),
        ("linux", {"HF_HUB_CACHE": "{home}/c", "HF_HOME": "{home}/hf"}, "c", ModelOrigin.HUGGING_FACE),
        ("linux", {"XDG_CACHE_HOME": "{home}/x"}, "x/huggingface/hub", ModelOrigin.HUGGING_FACE),
        ("linux", {}, ".local/share/Jan/data/llamacpp/models", ModelOrigin.JAN),
        ("linux", {}, ".config/Jan/data/models", ModelOrigin.JAN),
        ("linux", {"JAN_DATA_FOLDER": "{home}/j"}, "j/llamacpp/models", ModelOrigin.JAN),
        ("linux", {}, "jan/models", ModelOrigin.JAN),
        ("darwin", {}, "Library/Application Support/Jan/data/llamacpp/models", ModelOrigin.JAN),
        ("win32", {"APPDATA": "{home}/r"}, "r/Jan/data/llamacpp/models", ModelOrigin.JAN),
        ("win32", {}, "AppData/Roaming/Jan/data/llamacpp/models", ModelOrigin.JAN),
        ("linux", {}, ".local/share/nomic.ai/GPT4All", ModelOrigin.GPT4ALL),
        ("darwin", {}, "Library/Application Support/nomic.ai/GPT4All", ModelOrigin.GPT4ALL),
        ("win32", {}, "AppData/Local/nomic.ai/GPT4All", ModelOrigin.GPT4ALL),
        ("win32", {"LOCALAPPDATA": "{home}/l"}, "l/nomic.ai/GPT4All", ModelOrigin.GPT4ALL),
        ("linux", {}, ".cache/gpt4all", ModelOrigin.GPT4ALL),
    ],
)
def test_each_application_has_its_places(
    tmp_path: Path, platform: str, environment: Mapping[str, str], where: str, origin: ModelOrigin
) -> None:
    (tmp_path / where).mkdir(parents=True)
    variables = {key: value.format(home=tmp_path) for key, value in environment.items()}

    places = places_of_others(tmp_path, variables, platform)

    assert Place(origin, tmp_path / where) in places


def test_places_that_are_not_there_are_left_out(tmp_path: Path) -> None:
    own = [place for place in places_of_others(tmp_path, {}, "darwin") if place.folder.is_relative_to(tmp_path)]

    assert own == []


def test_a_moved_home_of_lm_studio_is_followed(tmp_path: Path) -> None:
    (tmp_path / "disk" / "models").mkdir(parents=True)
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{tmp_path / 'disk'}\n")

    assert Place(ModelOrigin.LM_STUDIO, tmp_path / "disk" / "models") in places_of_others(tmp_path, {}, "linux")


def test_a_moved_data_folder_of_jan_is_followed(tmp_path: Path) -> None:
    (tmp_path / "disk" / "llamacpp" / "models").mkdir(parents=True)
    touch(tmp_path / ".local/share/Jan/settings.json").write_text(json.dumps({"data_folder": str(tmp_path / "disk")}))

    assert Place(ModelOrigin.JAN, tmp_path / "disk/llamacpp/models") in places_of_others(tmp_path, {}, "linux")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[]", b'{"data_folder": 7}', b'{"data_folder": "a\\u0000b"}'])
def test_settings_of_others_that_are_damaged_are_passed_over(tmp_path: Path, content: bytes) -> None:
    touch(tmp_path / ".local/share/Jan/settings.json").write_bytes(content)
    touch(tmp_path / ".lmstudio-home-pointer").write_bytes(content)

    assert not any(place.folder.is_relative_to(tmp_path) for place in places_of_others(tmp_path, {}, "linux"))


def test_an_ollama_manifest_names_the_model_and_its_blob(tmp_path: Path) -> None:
    manifest(tmp_path, "registry.ollama.ai/library/llama3.2/latest", weights(f"sha256:{DIGEST}"))

    (file,) = found(ModelOrigin.OLLAMA, tmp_path)

    assert file == FoundFile(tmp_path / "blobs" / f"sha256-{DIGEST}", "llama3.2:latest", ModelOrigin.OLLAMA, DIGEST)


@pytest.mark.parametrize(
    "content",
    [
        weights("sha256:../../../etc/passwd"),
        weights("sha256:abc"),
        weights(""),
        {"layers": []},
        {"layers": {"mediaType": "x"}},
        {"layers": ["x", None]},
        [],
        "text",
    ],
)
def test_a_manifest_without_a_proper_digest_names_nothing(tmp_path: Path, content: object) -> None:
    manifest(tmp_path, "registry.ollama.ai/library/evil/latest", content)

    assert found(ModelOrigin.OLLAMA, tmp_path) == []


def test_a_file_in_the_hub_cache_knows_its_hash(tmp_path: Path) -> None:
    blob = touch(tmp_path / "models--org--repo" / "blobs" / DIGEST)
    snapshot = tmp_path / "models--org--repo" / "snapshots" / "main" / "tiny.gguf"
    snapshot.parent.mkdir(parents=True)
    snapshot.symlink_to(blob)

    (file,) = found(ModelOrigin.HUGGING_FACE, tmp_path)

    assert (file.path, file.name, file.sha256) == (snapshot, "tiny", DIGEST)


def test_a_link_in_the_hub_cache_that_points_at_itself_has_no_hash(tmp_path: Path) -> None:
    link = tmp_path / "snapshots" / "loop.gguf"
    link.parent.mkdir()
    link.symlink_to(link)

    (file,) = found(ModelOrigin.HUGGING_FACE, tmp_path)

    assert file.sha256 is None


def test_jan_names_the_folder_and_not_the_file(tmp_path: Path) -> None:
    touch(tmp_path / "Qwen3-4B" / "model.gguf")

    (file,) = found(ModelOrigin.JAN, tmp_path)

    assert file.name == "Qwen3-4B"


def sees(digest: object) -> dict[str, object]:
    """A manifest of a model with a projector."""
    projector = {"mediaType": "application/vnd.ollama.image.projector", "digest": digest}
    return {"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{DIGEST}"}, projector]}


def test_an_ollama_model_that_sees_brings_its_projector(tmp_path: Path) -> None:
    manifest(tmp_path, "registry.ollama.ai/library/llava/7b", sees("sha256:" + "cd" * 32))

    (file,) = found(ModelOrigin.OLLAMA, tmp_path)

    assert file.projector == tmp_path / "blobs" / f"sha256-{'cd' * 32}"


@pytest.mark.parametrize("digest", ["", "sha256:../../../etc/passwd", "sha256:abc", 7])
def test_a_projector_of_no_digest_is_none(tmp_path: Path, digest: object) -> None:
    manifest(tmp_path, "registry.ollama.ai/library/llava/7b", sees(digest))

    (file,) = found(ModelOrigin.OLLAMA, tmp_path)

    assert file.projector is None
