"""The walk ends, whatever it walks through."""

import os
from pathlib import Path

import pytest

from hexalogue.models.walking import MAX_DEPTH, gguf_files


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_only_gguf_files_are_found_in_the_order_of_their_names(tmp_path: Path) -> None:
    wanted = [touch(tmp_path / "a.gguf"), touch(tmp_path / "org" / "b.GGUF"), touch(tmp_path / "org" / "c.gguf")]
    touch(tmp_path / "org" / "c.gguf.part")

    assert list(gguf_files(tmp_path)) == wanted


def test_a_loop_of_links_is_walked_once(tmp_path: Path) -> None:
    file = touch(tmp_path / "inner" / "a.gguf")
    (tmp_path / "inner" / "again").symlink_to(tmp_path)

    assert list(gguf_files(tmp_path)) == [file]


def test_a_link_to_another_folder_is_followed(tmp_path: Path) -> None:
    touch(tmp_path / "disk" / "a.gguf")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "linked").symlink_to(tmp_path / "disk")

    assert list(gguf_files(tmp_path / "root")) == [tmp_path / "root" / "linked" / "a.gguf"]


def test_a_folder_too_deep_is_not_entered(tmp_path: Path) -> None:
    touch(tmp_path.joinpath(*["in"] * (MAX_DEPTH + 1)) / "a.gguf")

    assert list(gguf_files(tmp_path)) == []


def test_the_walk_ends_after_so_many_entries(tmp_path: Path) -> None:
    for number in range(20):
        touch(tmp_path / f"{number:02}" / "a.gguf")

    assert len(list(gguf_files(tmp_path, max_entries=25))) < 20


def test_the_walk_ends_after_its_time(tmp_path: Path) -> None:
    touch(tmp_path / "a.gguf")

    assert list(gguf_files(tmp_path, max_s=0.0)) == []


def test_a_blob_folder_is_passed_over(tmp_path: Path) -> None:
    touch(tmp_path / "blobs" / "a.gguf")

    assert list(gguf_files(tmp_path)) == []


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert list(gguf_files(tmp_path / "absent")) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not hold for root")
def test_a_folder_that_may_not_be_read_is_passed_over(tmp_path: Path) -> None:
    touch(tmp_path / "closed" / "a.gguf")
    (tmp_path / "closed").chmod(0)

    assert list(gguf_files(tmp_path)) == []
    (tmp_path / "closed").chmod(0o700)
