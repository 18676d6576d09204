import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import hexalogue
from hexalogue.domain.errors import ReadOnly
from hexalogue.domain.places import Places
from hexalogue.store.folders import found_places, prepared, resource_root

RESOURCES = Path("somewhere")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return found_places({"HEXALOGUE_HOME": str(tmp_path / "home" / "of mine")}, RESOURCES)


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_home_of_ones_own_holds_the_four_folders(tmp_path: Path) -> None:
    places = found_places({"HEXALOGUE_HOME": str(tmp_path)}, RESOURCES)

    assert places == Places(
        config=tmp_path / "config",
        data=tmp_path / "data",
        cache=tmp_path / "cache",
        logs=tmp_path / "logs",
        resources=RESOURCES,
    )


def test_a_home_given_from_the_current_folder_becomes_absolute() -> None:
    assert found_places({"HEXALOGUE_HOME": "mine"}, RESOURCES).data == Path.cwd() / "mine" / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="names the folders of the XDG specification")
@pytest.mark.parametrize("environ", [{}, {"HEXALOGUE_HOME": " "}], ids=["absent", "empty"])
def test_without_a_home_the_platform_says_where(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", f"/xdg/{variable.lower()}")

    places = found_places(environ, RESOURCES)

    assert places.config == Path("/xdg/config/hexalogue")
    assert places.data == Path("/xdg/data/hexalogue")
    assert places.cache == Path("/xdg/cache/hexalogue")


def test_finding_creates_nothing(places: Places, tmp_path: Path) -> None:
    assert list(tmp_path.iterdir()) == []
    assert not places.data.exists()


@pytest.mark.usefixtures("open_umask")
def test_the_folders_are_made_for_their_owner_only_and_nothing_is_left_in_them(places: Places) -> None:
    assert prepared(places) == places

    made = (places.config, places.data, places.cache, places.logs, places.data.parent, places.data.parent.parent)
    assert {folder.stat().st_mode & 0o777 for folder in made} == {0o700}
    assert list(places.data.iterdir()) == []


def test_a_folder_that_was_open_to_others_is_closed_to_them(places: Places) -> None:
    places.data.mkdir(parents=True)
    places.data.chmod(0o755)

    prepared(places)

    assert places.data.stat().st_mode & 0o777 == 0o700


def test_making_them_again_changes_nothing(places: Places) -> None:
    prepared(places)
    (places.data / "kept").touch()

    prepared(places)

    assert (places.data / "kept").exists()


@pytest.mark.parametrize("below", ["", "deeper/down"], ids=["the folder itself", "a folder above"])
def test_a_file_in_the_way_is_a_folder_that_cannot_be_written_to(places: Places, tmp_path: Path, below: str) -> None:
    (tmp_path / "file").touch(mode=0o644)

    with pytest.raises(ReadOnly, match="file"):
        prepared(replace(places, logs=tmp_path / "file" / below))

    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o644


def test_the_resources_of_a_checkout_lie_beside_the_code() -> None:
    root = Path(hexalogue.__file__).parents[2]

    assert resource_root() == root / "resources"
