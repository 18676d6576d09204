"""Models in parts, models that see, deleted ones, whole folders: the library over real files."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.helpers import gguf_files as files

from hexalogue.domain.errors import BadArgument, HashMismatch, NotAModel, ReadOnly
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import Architectures, FetchedFile, HubSource, ModelOrigin, ModelProfile
from hexalogue.models import disk
from hexalogue.models.library import Library, LibraryFolders
from hexalogue.models.places_of_others import Place
from hexalogue.models.trash import KEPT_S

HUB = HubSource(("http://127.0.0.1:9",))
NOON = 1_700_000_000.0
Opened = Callable[..., Library]


@dataclass
class Clock:
    """Time that the test moves."""

    at: float = NOON

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "models"


@pytest.fixture
def opened(
    tmp_path: Path, folder: Path, profiles: tuple[ModelProfile, ...], architectures: Architectures, clock: Clock
) -> Opened:
    """A library as a fresh start opens it."""

    def open_library(*places: Place) -> Library:
        folders = LibraryFolders(folder, tmp_path / "cache", places)
        return Library(folders, profiles, architectures, starter=lambda _: None, free=lambda: 10**11, now=clock)

    return open_library


def adopted(library: Library, *references: str, content: Callable[[Path], object]) -> None:
    """As if these files had been downloaded one after another."""
    pairs = []
    for reference in references:
        plan = library.plan_of_reference(reference, HUB)
        plan.target.parent.mkdir(parents=True, exist_ok=True)
        content(plan.target)
        pairs.append((plan, FetchedFile(plan.target, disk.sha256_of(plan.target), plan.target.stat().st_size)))
    library.adopted_all(pairs)


def test_a_model_in_parts_is_one_model(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "studio" / "big")

    (model,) = opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")).found()

    assert (model.id, model.name, model.path) == ("tiny-split", "tiny-split", parts[0])
    assert (model.parts, model.files) == (tuple(parts), tuple(parts))
    assert model.size_bytes == sum(part.stat().st_size for part in parts)


def test_any_part_names_its_model(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "elsewhere")

    assert opened().checked(parts[-1]) == opened().checked(parts[0])


def test_a_missing_part_is_told_by_name_and_the_model_is_not_listed(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "studio")
    parts[1].unlink()
    library = opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio"))

    assert list(library.found()) == []
    with pytest.raises(NotAModel, match=parts[1].name):
        library.checked(parts[0])
    (told,) = library.unusable()
    assert (told.kind, told.name) == ("incomplete", "tiny-split")
    assert parts[1].name in told.why


def test_without_its_first_part_a_model_is_told_once(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "studio")
    parts[0].unlink()

    (told,) = opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")).unusable()

    assert told.kind == "incomplete"
    assert parts[0].name in told.why


def test_a_truncated_part_is_noticed(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "studio")
    parts[1].write_bytes(parts[1].read_bytes()[:-1_000])

    assert list(opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")).found()) == []


def test_importing_one_part_takes_all(opened: Opened, tmp_path: Path, folder: Path) -> None:
    parts = files.write_split_model(tmp_path / "elsewhere", "My Model")

    model = opened().imported(parts[1])

    assert [path.name for path in model.files] == [
        f"my-model-0000{n + 1}-of-0000{len(parts)}.gguf" for n in range(len(parts))
    ]
    assert all(part.exists() for part in parts)
    assert list(opened().found()) == [model]
    assert opened().imported(parts[0]) == model
    assert len(list(folder.glob("*.gguf"))) == len(parts)


def test_another_model_in_parts_of_the_same_name_gets_a_name_as_a_whole(opened: Opened, tmp_path: Path) -> None:
    first = opened().imported(files.write_split_model(tmp_path / "a")[0])
    second = opened().imported(files.write_split_model(tmp_path / "b", seed=1)[0])

    assert first.path != second.path
    assert all(path.name.startswith("tiny-split-2-") for path in second.files)
    assert len(opened().found()) == 2


def test_a_part_that_was_changed_later_is_never_listed(opened: Opened, tmp_path: Path) -> None:
    model = opened().imported(files.write_split_model(tmp_path / "a")[0])
    changed = bytearray(model.files[-1].read_bytes())
    changed[-5] ^= 1
    model.files[-1].write_bytes(changed)

    assert list(opened().found()) == []
    with pytest.raises(HashMismatch):
        opened().checked(model.path)


def test_downloaded_parts_keep_the_numbers_by_which_they_are_found(opened: Opened, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "remote", "Big-Q8_0")
    queue = list(parts)
    references = [f"hf:org/Big-GGUF/Q8_0/{part.name}" for part in parts]

    adopted(opened(), *references, content=lambda target: target.write_bytes(queue.pop(0).read_bytes()))

    (model,) = opened().found()
    assert model.name == "Big-Q8_0"
    assert len(model.parts) == len(parts)


def test_a_model_that_was_downloaded_with_its_projector_sees(opened: Opened) -> None:
    def write(target: Path) -> Path:
        return files.write_projector(target) if "mmproj" in target.name else files.write_model(target)

    adopted(opened(), "hf:org/a-GGUF/a-Q8_0.gguf", "hf:org/a-GGUF/mmproj-F16.gguf", content=write)
    adopted(opened(), "hf:org/b-GGUF/b-Q8_0.gguf", content=lambda target: files.write_model(target, seed=3))

    seeing, blind = sorted(opened().found(), key=lambda model: model.name)

    assert seeing.projector is not None
    assert "mmproj" in seeing.projector.name
    assert blind.projector is None
    assert not opened().unusable()


def test_in_the_folder_of_a_repository_the_projector_is_beside(opened: Opened, tmp_path: Path) -> None:
    folder = tmp_path / "studio" / "org" / "gemma-3-4b-it-GGUF"
    files.write_model(folder / "gemma-3-4b-it-Q4_K_M.gguf")
    sixteen = files.write_projector(folder / "mmproj-model-f16.gguf")
    files.write_projector(folder / "mmproj-model-f32.gguf")

    (model,) = opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")).found()

    assert model.projector == sixteen


def test_among_other_downloads_only_a_projector_of_the_models_name_counts(opened: Opened, tmp_path: Path) -> None:
    model = files.write_model(tmp_path / "Downloads" / "gemma-3-4b-it-Q4_K_M.gguf")
    files.write_projector(tmp_path / "Downloads" / "mmproj-F16.gguf")
    assert opened().checked(model).projector is None

    own = files.write_projector(tmp_path / "Downloads" / "mmproj-gemma-3-4b-it-f16.gguf")
    assert opened().checked(model).projector == own


def test_an_imported_model_brings_its_projector(opened: Opened, tmp_path: Path, folder: Path) -> None:
    model = files.write_model(tmp_path / "Downloads" / "see-Q8_0.gguf")
    files.write_projector(tmp_path / "Downloads" / "mmproj-see-f16.gguf")

    taken = opened().imported(model)

    assert taken.projector == folder / "mmproj-see-f16.gguf"


def test_ollama_says_which_projector_belongs_to_a_model(opened: Opened, tmp_path: Path) -> None:
    blobs = tmp_path / "ollama" / "blobs"
    model = files.write_model(blobs / f"sha256-{'a' * 64}")
    projector = files.write_projector(blobs / f"sha256-{'b' * 64}")
    layers = [
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{'a' * 64}"},
        {"mediaType": "application/vnd.ollama.image.projector", "digest": f"sha256:{'b' * 64}"},
    ]
    manifest = tmp_path / "ollama" / "manifests" / "registry.ollama.ai" / "library" / "llava" / "7b"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"layers": layers}))

    (found,) = opened(Place(ModelOrigin.OLLAMA, tmp_path / "ollama")).found()

    assert (found.path, found.projector) == (model, projector)


def test_what_cannot_be_talked_to_says_what_it_is(opened: Opened, tmp_path: Path) -> None:
    files.write_model(tmp_path / "studio" / "a" / "minilm.gguf", architecture="bert")
    files.write_projector(tmp_path / "studio" / "b" / "mmproj.gguf")

    told = {row.kind: row.why for row in opened(Place(ModelOrigin.LM_STUDIO, tmp_path / "studio")).unusable()}

    assert set(told) == {"embedding", "projector"}
    assert all(why.endswith(".") for why in told.values())


def test_a_whole_folder_is_imported(opened: Opened, tmp_path: Path) -> None:
    files.write_split_model(tmp_path / "mine" / "split")
    files.write_model(tmp_path / "mine" / "one.gguf", seed=1)
    files.write_projector(tmp_path / "mine" / "mmproj-one-f16.gguf")
    (tmp_path / "mine" / "broken.gguf").write_bytes(b"no")

    taken = opened().imported_all(tmp_path / "mine")

    assert sorted(model.name for model in taken) == ["one", "tiny-split"]
    assert [model.projector is not None for model in sorted(taken, key=lambda model: model.name)] == [True, False]


def test_a_folder_without_models_is_told(opened: Opened, tmp_path: Path) -> None:
    with pytest.raises(NotAModel, match="no GGUF file"):
        opened().imported_all(tmp_path)
    (tmp_path / "broken.gguf").write_bytes(b"no")
    with pytest.raises(NotAModel, match=r"broken\.gguf"):
        opened().imported_all(tmp_path)


def test_a_deleted_model_comes_back_with_its_name_and_hash(opened: Opened, tmp_path: Path) -> None:
    model = opened().imported(files.write_model(tmp_path / "My Model.gguf"))

    gone = opened().remove(model.id)

    assert list(opened().found()) == []
    assert (gone.id, gone.name, gone.size_bytes) == (model.id, "My Model", model.size_bytes)
    assert gone.until == NOON + KEPT_S
    assert list(opened().deleted()) == [gone]
    assert opened().restored(gone.id) == model
    assert list(opened().found()) == [model]
    assert list(opened().deleted()) == []


def test_all_parts_go_and_come_back(opened: Opened, tmp_path: Path, folder: Path) -> None:
    model = opened().imported(files.write_split_model(tmp_path / "a")[0])

    opened().remove(model.id)
    assert not list(folder.glob("*.gguf"))

    assert opened().restored("") == model


def test_a_projector_stays_as_long_as_another_model_needs_it(opened: Opened) -> None:
    def write(target: Path) -> Path:
        seed = 1 if "Q4" in target.name else 2
        return files.write_projector(target) if "mmproj" in target.name else files.write_model(target, seed=seed)

    adopted(opened(), "hf:org/a/a-Q4_0.gguf", "hf:org/a/a-Q8_0.gguf", "hf:org/a/mmproj-F16.gguf", content=write)
    first, second = opened().found()

    opened().remove(first.id)
    (left,) = opened().found()
    assert left.projector == second.projector

    opened().remove(left.id)
    assert not opened().unusable()


def test_a_deleted_model_goes_for_good_after_a_week(opened: Opened, tmp_path: Path, folder: Path, clock: Clock) -> None:
    model = opened().imported(files.write_model(tmp_path / "a.gguf"))
    opened().remove(model.id)

    clock.at += KEPT_S - 1
    assert opened().deleted()
    clock.at += 1
    opened().found()

    assert list((folder / ".trash").iterdir()) == []
    with pytest.raises(BadArgument, match="not a deleted model"):
        opened().restored("")


def test_the_trash_can_be_emptied_and_says_what_that_frees(opened: Opened, tmp_path: Path) -> None:
    model = opened().imported(files.write_model(tmp_path / "a.gguf"))
    opened().remove(model.id)

    assert opened().purged() == 0
    assert opened().purged(everything=True) == model.size_bytes
    assert list(opened().deleted()) == []


def test_a_name_that_is_taken_again_is_not_overwritten(opened: Opened, tmp_path: Path, folder: Path) -> None:
    model = opened().imported(files.write_model(tmp_path / "a.gguf"))
    opened().remove(model.id)
    other = files.write_model(folder / "a.gguf", seed=5).read_bytes()

    with pytest.raises(BadArgument, match="is there again"):
        opened().restored(model.id)
    assert (folder / "a.gguf").read_bytes() == other
    assert opened().deleted()


def test_a_model_that_cannot_be_moved_stays(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = opened().imported(files.write_split_model(tmp_path / "a")[0])
    moved = Path.rename

    def refuse_the_last(path: Path, target: Path) -> Path:
        if path == model.files[-1]:
            raise PermissionError(13, "it is in use")
        return moved(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse_the_last)
        with pytest.raises(ReadOnly):
            opened().remove(model.id)

    assert list(opened().found()) == [model]
    assert list(opened().deleted()) == []


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"[]",
        b'{"version": 9, "id": "a", "name": "a", "size_bytes": 1, "deleted_at": 1, "files": {}}',
        b'{"version": 1, "id": "a", "name": "a", "size_bytes": 1, "deleted_at": 1, "files": {"../../x": {}}}',
    ],
    ids=["empty", "list", "version", "outside"],
)
def test_a_damaged_record_is_passed_over(opened: Opened, folder: Path, record: bytes) -> None:
    (folder / ".trash" / "0123").mkdir(parents=True)
    (folder / ".trash" / "0123" / "record.json").write_bytes(record)

    assert list(opened().deleted()) == []
    with pytest.raises(BadArgument):
        opened().restored("")


def test_when_a_model_was_used_is_remembered(opened: Opened, tmp_path: Path, clock: Clock) -> None:
    model = opened().imported(files.write_model(tmp_path / "a.gguf"))
    assert model.used_at == 0

    clock.at = NOON + 60
    opened().used(model)

    (again,) = opened().found()
    assert again.used_at == NOON + 60
    assert again == model


@pytest.mark.parametrize("content", [b"", b"[]", b'{"version": 1, "uses": {"a": "b"}}', b'{"version": 1}'])
def test_damaged_notes_of_uses_are_forgotten(opened: Opened, tmp_path: Path, folder: Path, content: bytes) -> None:
    model = opened().imported(files.write_model(tmp_path / "a.gguf"))
    (folder / "uses.json").write_bytes(content)

    assert opened().checked(model.path).used_at == 0
    opened().used(model)
    assert opened().checked(model.path).used_at == NOON


def test_a_name_that_is_not_ours_is_not_deleted(opened: Opened) -> None:
    with pytest.raises(BadArgument):
        opened().remove(ModelId("nonsense"))


def test_what_is_left_of_a_model_can_be_deleted_and_brought_back(opened: Opened, tmp_path: Path, folder: Path) -> None:
    model = opened().imported(files.write_split_model(tmp_path / "a")[0])
    model.files[1].unlink()

    gone = opened().remove(model.id)

    assert not list(folder.glob("*.gguf"))
    assert gone.size_bytes < model.size_bytes
    with pytest.raises(NotAModel, match=model.files[1].name):
        opened().restored("")
    assert len(list(folder.glob("*.gguf"))) == len(model.files) - 1
