"""Where the missing parts of a model come from: known of what the hub gave, and of nothing else."""

from pathlib import Path

import pytest
from tests.helpers import gguf_files as files

from hexalogue.domain.models import Architectures, FetchedFile, HubSource, ModelOrigin, ModelProfile
from hexalogue.models import disk
from hexalogue.models.library import Library, LibraryFolders
from hexalogue.models.places_of_others import Place

HUB = HubSource(("http://127.0.0.1:9",))


@pytest.fixture
def library(tmp_path: Path, profiles: tuple[ModelProfile, ...], architectures: Architectures) -> Library:
    """Our folder, and one of another application."""
    folders = LibraryFolders(
        tmp_path / "models", tmp_path / "cache", (Place(ModelOrigin.LM_STUDIO, tmp_path / "studio"),)
    )
    return Library(folders, profiles, architectures, starter=lambda _: None, free=lambda: 10**11)


def test_a_missing_part_of_a_model_from_the_hub_can_be_fetched_again(library: Library, tmp_path: Path) -> None:
    plans = [
        library.plan_of_reference(f"hf:org/repo/tiny-split-0000{number}-of-00003.gguf", HUB) for number in (1, 2, 3)
    ]
    for plan, part in zip(plans, files.write_split_model(tmp_path / "remote"), strict=True):
        plan.target.parent.mkdir(parents=True, exist_ok=True)
        part.rename(plan.target)
    library.adopted_all([(plan, FetchedFile(plan.target, disk.sha256_of(plan.target), 1)) for plan in plans])
    assert list(library.unusable()) == []

    plans[0].target.unlink()

    (told,) = library.unusable()
    assert told.reference == "hf:org/repo:tiny-split.gguf"


def test_nobody_knows_where_parts_come_from_that_were_put_there_by_hand(library: Library, tmp_path: Path) -> None:
    parts = files.write_split_model(tmp_path / "studio")
    parts[1].unlink()

    (told,) = library.unusable()

    assert told.reference == ""
