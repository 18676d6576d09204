"""The library over real files: what is found, checked, imported, adopted, planned, removed."""

import errno
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers import gguf_files as files

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    DiskFull,
    HashMismatch,
    NotAModel,
    ReadOnly,
    TruncatedModel,
    UnknownArchitecture,
    Unreadable,
)
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import Architectures, FetchedFile, HubSource, ModelOrigin, ModelProfile
from hexalogue.domain.ports import ModelLibrary
from hexalogue.models import disk
from hexalogue.models.library import Library, LibraryFolders
from hexalogue.models.places_of_others import Place

HUB = HubSource(("http://127.0.0.1:9", "http://127.0.0.1:10/"))
GB = 10**9
Opened = Callable[..., ModelLibrary]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "models"


@pytest.fixture
def opened(tmp_path: Path, folder: Path, profiles: tuple[ModelProfile, ...], architectures: Architectures) -> Opened:
    """A library as a fresh start opens it; other places and a starter where the test has some."""

    def open_library(
        *places: Place, starter: Path | None = None, rows: tuple[ModelProfile, ...] = profiles, free: int = 64 * GB
    ) -> ModelLibrary:
        def lookup(profile: ModelProfile) -> Path | None:
            return starter if profile.package else None

        folders = LibraryFolders(folder, tmp_path / "cache", places)
        return Library(folders, rows, architectures, starter=lookup, free=lambda: free)

    return open_library


@pytest.fixture
def elsewhere(tmp_path: Path, tiny: Path) -> Path:
    path = tmp_path / "downloads" / "My Model (1).gguf"
    path.parent.mkdir()
    path.write_bytes(tiny.read_bytes())
    return path


def put(path: Path, tiny: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(tiny.read_bytes())
    return path


def profile_of(path: Path, profile: ModelProfile) -> ModelProfile:
    """The profile as if the publisher's file were this one."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return replace(profile, sha256=digest, size_bytes=path.stat().st_size)


def test_a_fresh_library_is_empty_and_makes_no_folder(opened: Opened, folder: Path) -> None:
    assert list(opened().found()) == []
    assert not folder.exists()


def test_an_import_is_found_after_a_restart(opened: Opened, elsewhere: Path, folder: Path) -> None:
    model = opened().imported(elsewhere)

    assert model.path == folder / "my-model-1.gguf"
    assert (model.name, model.origin) == ("My Model (1)", ModelOrigin.LIBRARY)
    assert list(opened().found()) == [model]


def test_an_import_leaves_the_original_as_it_is(opened: Opened, elsewhere: Path, tiny: Path) -> None:
    opened().imported(elsewhere)

    assert elsewhere.read_bytes() == tiny.read_bytes()


def test_the_same_content_is_imported_once(opened: Opened, elsewhere: Path, tmp_path: Path, tiny: Path) -> None:
    library = opened()
    first = library.imported(elsewhere)

    second = library.imported(put(tmp_path / "again" / "copy.gguf", tiny))

    assert second == first


def test_another_model_of_the_same_name_overwrites_nothing(opened: Opened, elsewhere: Path, tmp_path: Path) -> None:
    library = opened()
    first = library.imported(elsewhere)
    other = files.write_model(tmp_path / "other" / elsewhere.name, seed=1)

    second = library.imported(other)

    assert {first.path.name, second.path.name} == {"my-model-1.gguf", "my-model-1-2.gguf"}
    assert len({model.id for model in library.found()}) == 2


def test_importing_a_file_of_our_own_does_nothing(opened: Opened, elsewhere: Path, folder: Path) -> None:
    model = opened().imported(elsewhere)

    assert opened().imported(model.path) == model
    assert [path.name for path in folder.glob("*.gguf")] == [model.path.name]


def test_a_link_is_imported_as_the_file_behind_it(opened: Opened, elsewhere: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.gguf"
    link.symlink_to(elsewhere)

    assert not opened().imported(link).path.is_symlink()


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        (files.write_truncated, TruncatedModel),
        (files.write_wrong_magic, NotAModel),
        (files.write_huge_tensor, TruncatedModel),
        (lambda path: files.write_model(path, architecture="not-invented-yet"), UnknownArchitecture),
        (lambda path: files.write_model(path, architecture="bert"), NotAModel),
        (lambda path: files.write_header(path, keys=1 << 60), NotAModel),
    ],
    ids=["truncated", "magic", "huge", "architecture", "embedding", "absurd"],
)
def test_a_bad_file_is_refused_by_name_and_never_listed(
    opened: Opened, folder: Path, tmp_path: Path, write: Callable[[Path], Path], kind: type[AppError]
) -> None:
    bad = write(tmp_path / "bad.gguf")

    with pytest.raises(kind, match=r"bad\.gguf"):
        opened().imported(bad)
    assert not list(folder.glob("*"))

    folder.mkdir(parents=True)
    bad.rename(folder / bad.name)
    assert list(opened().found()) == []


def test_a_file_that_is_not_there_is_unreadable(opened: Opened, tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        opened().checked(tmp_path / "absent.gguf")


def test_a_path_that_no_system_has_is_no_model(opened: Opened) -> None:
    with pytest.raises(NotAModel):
        opened().checked(Path("a\0b.gguf"))


def test_a_file_named_by_its_path_is_used_where_it_lies(opened: Opened, elsewhere: Path) -> None:
    model = opened().checked(elsewhere)

    assert (model.path, model.origin, model.id) == (elsewhere, ModelOrigin.FILE, "my-model-1")


def test_a_full_disk_is_said_and_leaves_nothing_half(
    opened: Opened, elsewhere: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr("shutil.copyfile", refuse)

    with pytest.raises(DiskFull):
        opened().imported(elsewhere)
    assert not list(folder.glob("*"))


def test_a_library_that_cannot_be_written_is_said(
    opened: Opened, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "permission denied")

    monkeypatch.setattr(disk, "put_beside", refuse)

    with pytest.raises(ReadOnly):
        opened().imported(elsewhere)


def test_an_adopted_download_is_listed_without_hashing_it_again(
    opened: Opened, folder: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opened()
    plan = library.plan_of_reference("hf:org/repo/Tiny-Q8.gguf", HUB)
    put(plan.target, tiny)
    digest = hashlib.sha256(tiny.read_bytes()).hexdigest()
    monkeypatch.setattr(disk, "sha256_of", lambda path: pytest.fail(f"hashed {path}"))

    model = library.adopted(plan, FetchedFile(plan.target, digest, plan.target.stat().st_size))

    assert (model.name, model.path.parent) == ("Tiny-Q8", folder)
    assert list(opened().found()) == [model]


def test_a_download_that_was_changed_later_is_never_listed(opened: Opened, tiny: Path) -> None:
    library = opened()
    plan = library.plan_of_reference("hf:org/repo/tiny.gguf", HUB)
    put(plan.target, tiny)
    library.adopted(plan, FetchedFile(plan.target, hashlib.sha256(tiny.read_bytes()).hexdigest(), 1))
    changed = bytearray(tiny.read_bytes())
    changed[-5] ^= 1
    plan.target.write_bytes(changed)

    assert list(opened().found()) == []
    with pytest.raises(HashMismatch):
        opened().checked(plan.target)


def test_the_profile_file_is_known_by_its_profile(
    opened: Opened, folder: Path, tiny: Path, profiles: tuple[ModelProfile, ...]
) -> None:
    row = profile_of(tiny, profiles[0])
    put(folder / row.file, tiny)

    (model,) = opened(rows=(row,)).found()

    assert (model.id, model.profile, model.name) == (row.id, row.id, row.name)


def test_the_profile_file_with_other_content_is_damaged(opened: Opened, folder: Path, tiny: Path) -> None:
    path = put(folder / "qwen2.5-0.5b-instruct-q4_k_m.gguf", tiny)

    assert list(opened().found()) == []
    with pytest.raises(HashMismatch):
        opened().checked(path)


def test_the_starter_comes_after_our_own_and_is_a_stop_gap(
    opened: Opened, folder: Path, tiny: Path, tmp_path: Path, profiles: tuple[ModelProfile, ...]
) -> None:
    starter = put(tmp_path / "package" / profiles[-1].file, tiny)
    own = files.write_model(folder / "own.gguf", seed=1)
    rows = tuple(profile_of(starter, row) if row.package else row for row in profiles)

    models = opened(starter=starter, rows=rows).found()

    assert [(model.path, model.origin, model.stop_gap) for model in models] == [
        (own, ModelOrigin.LIBRARY, False),
        (starter, ModelOrigin.STARTER, True),
    ]


def ollama(folder: Path, tiny: Path) -> Place:
    """An Ollama folder that holds the model as llama3.2:latest."""
    digest = hashlib.sha256(tiny.read_bytes()).hexdigest()
    put(folder / "blobs" / f"sha256-{digest}", tiny)
    manifest = folder / "manifests" / "registry.ollama.ai" / "library" / "llama3.2" / "latest"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"}
    manifest.write_text(json.dumps({"layers": [layer]}))
    return Place(ModelOrigin.OLLAMA, folder)


def test_the_models_of_others_are_found_where_they_lie(opened: Opened, tmp_path: Path, tiny: Path) -> None:
    place = ollama(tmp_path / "ollama", tiny)

    (model,) = opened(place).found()

    assert (model.id, model.name, model.origin) == ("llama3.2-latest", "llama3.2:latest", ModelOrigin.OLLAMA)
    assert model.path.is_relative_to(place.folder)


def test_the_same_content_in_two_places_is_listed_once(
    opened: Opened, tmp_path: Path, tiny: Path, elsewhere: Path
) -> None:
    place = ollama(tmp_path / "ollama", tiny)
    opened().imported(elsewhere)

    assert [model.origin for model in opened(place).found()] == [ModelOrigin.LIBRARY]


def test_one_file_under_two_names_is_listed_once(opened: Opened, tmp_path: Path, tiny: Path) -> None:
    file = put(tmp_path / "studio" / "a.gguf", tiny)
    (tmp_path / "jan").mkdir()
    (tmp_path / "jan" / "b.gguf").hardlink_to(file)

    found = opened(Place(ModelOrigin.LM_STUDIO, file.parent), Place(ModelOrigin.JAN, tmp_path / "jan")).found()

    assert [model.id for model in found] == ["a"]


def test_namesakes_in_two_places_have_two_ids(opened: Opened, tmp_path: Path) -> None:
    files.write_model(tmp_path / "studio" / "a.gguf", seed=1)
    files.write_model(tmp_path / "jan" / "a.gguf", seed=2)

    found = opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio"), Place(ModelOrigin.JAN, tmp_path / "jan")).found()

    assert [model.id for model in found] == ["a", "a@jan"]


def test_only_what_fits_comfortably_may_answer_by_itself(opened: Opened, elsewhere: Path) -> None:
    model = opened().imported(elsewhere)

    assert list(opened().ranked("")) == [model]
    assert list(opened(free=GB // 10).ranked("")) == []
    assert list(opened(free=GB // 10).ranked(model.id)) == [model]


def test_a_profile_is_planned_at_every_endpoint(
    opened: Opened, folder: Path, profiles: tuple[ModelProfile, ...]
) -> None:
    plan = opened().plan(profiles[0], HUB)

    path = "Qwen/Qwen2.5-0.5B-Instruct-GGUF/resolve/main/qwen2.5-0.5b-instruct-q4_k_m.gguf"
    assert plan.urls == (f"http://127.0.0.1:9/{path}", f"http://127.0.0.1:10/{path}")
    assert (plan.target, plan.size_bytes) == (folder / profiles[0].file, 491_400_032)


def test_a_reference_to_the_file_of_a_profile_is_planned_as_the_profile(
    opened: Opened, profiles: tuple[ModelProfile, ...]
) -> None:
    reference = f"hf:{profiles[0].repository}/{profiles[0].file}"

    assert opened().plan_of_reference(reference, HUB) == opened().plan(profiles[0], HUB)


def test_what_comes_with_the_installation_cannot_be_planned(opened: Opened, profiles: tuple[ModelProfile, ...]) -> None:
    starter = next(row for row in profiles if row.repository is None)

    with pytest.raises(BadArgument):
        opened().plan(starter, HUB)


def test_a_removed_model_is_gone_and_so_is_its_file(opened: Opened, elsewhere: Path, folder: Path) -> None:
    model = opened().imported(elsewhere)

    opened().remove(model.id)

    assert list(opened().found()) == []
    assert not list(folder.glob("*.gguf"))


def test_the_models_of_others_are_never_removed(opened: Opened, tmp_path: Path, tiny: Path) -> None:
    place = ollama(tmp_path / "ollama", tiny)
    library = opened(place)
    (model,) = library.found()

    with pytest.raises(BadArgument):
        library.remove(model.id)
    assert model.path.exists()


def test_a_name_that_is_not_there_cannot_be_removed(opened: Opened) -> None:
    with pytest.raises(BadArgument):
        opened().remove(ModelId("../../etc/passwd"))


def test_the_memory_of_a_longer_context_is_more(opened: Opened, elsewhere: Path) -> None:
    library = opened()
    model = library.checked(elsewhere)

    assert library.memory_needed(model, 8_192) > library.memory_needed(model, 512) > model.size_bytes


def test_a_hundred_models_are_listed_quickly_the_second_time(opened: Opened, tmp_path: Path, tiny: Path) -> None:
    for number in range(100):
        (tmp_path / "studio" / f"{number}").mkdir(parents=True)
        (tmp_path / "studio" / f"{number}" / f"model-{number}.gguf").write_bytes(tiny.read_bytes()[:])
    place = Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")
    first = opened(place).found()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hexalogue.models.headers.read_facts", lambda path: pytest.fail(f"read {path}"))
        assert opened(place).found() == first
    assert len(first) == 100
