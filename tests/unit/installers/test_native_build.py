"""Unpacking a source archive: nothing outside its folder, nothing but files and folders, whole or not at all."""

import hashlib
import io
import tarfile
from pathlib import Path

import pytest
from installers.native_build import UnsafeArchive, check_members, has_hash, unpacked


def _member(name: str, kind: bytes = tarfile.REGTYPE) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type = kind
    return member


def _archive(path: Path, *names: str) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name in names:
            member = _member(name)
            member.size = 4
            archive.addfile(member, io.BytesIO(b"text"))
    return path


@pytest.mark.parametrize("name", ["../out", "a/../../out", "/etc/out", "a\\..\\out", "C:/out"])
def test_a_member_outside_the_folder_is_refused(name: str) -> None:
    with pytest.raises(UnsafeArchive):
        check_members([_member(name)])


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_a_member_that_is_no_file_is_refused(kind: bytes) -> None:
    with pytest.raises(UnsafeArchive, match="neither"):
        check_members([_member("a/link", kind)])


def test_plain_files_are_unpacked(tmp_path: Path) -> None:
    archive = _archive(tmp_path / "source.tar.gz", "source/a.txt", "source/deep/b.txt")

    unpacked(archive, tmp_path / "out")

    assert (tmp_path / "out" / "source" / "deep" / "b.txt").read_text() == "text"


def test_a_bad_archive_leaves_no_target(tmp_path: Path) -> None:
    archive = _archive(tmp_path / "source.tar.gz", "source/a.txt", "../out.txt")

    with pytest.raises(UnsafeArchive):
        unpacked(archive, tmp_path / "inner" / "out")

    assert not (tmp_path / "inner" / "out").exists()
    assert not (tmp_path / "inner" / "out.txt").exists()


def test_what_an_interruption_left_is_replaced(tmp_path: Path) -> None:
    archive = _archive(tmp_path / "source.tar.gz", "source/a.txt")
    left = tmp_path / "out.part" / "source" / "half.txt"
    left.parent.mkdir(parents=True)
    left.write_text("half")

    unpacked(archive, tmp_path / "out")

    assert [path.name for path in (tmp_path / "out" / "source").iterdir()] == ["a.txt"]


def test_a_file_is_taken_only_with_its_hash(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"text")

    assert has_hash(file, hashlib.sha256(b"text").hexdigest())
    assert not has_hash(file, hashlib.sha256(b"other").hexdigest())
    assert not has_hash(tmp_path / "none", hashlib.sha256(b"text").hexdigest())
