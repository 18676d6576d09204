"""Files moved: never over another, never half, and the disk's errors are typed."""

import errno
import hashlib
import os
import shutil
import time
from pathlib import Path

import pytest

from hexalogue.domain.errors import AppError, DiskFull, ReadOnly, Unreadable
from hexalogue.models import disk


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere.gguf"
    path.write_bytes(b"content" * 1_000)
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


def test_the_hash_is_that_of_the_content(source: Path) -> None:
    assert disk.sha256_of(source) == hashlib.sha256(source.read_bytes()).hexdigest()


def test_a_file_gets_its_name_only_when_it_is_whole(source: Path, library: Path) -> None:
    unfinished = disk.put_beside(source, library)

    path = disk.publish(unfinished, library / "a.gguf")

    assert path.read_bytes() == source.read_bytes()
    assert [entry.name for entry in library.iterdir()] == ["a.gguf"]


def test_a_taken_name_is_numbered_and_the_file_that_has_it_stays(source: Path, library: Path) -> None:
    (library / "a.gguf").write_text("mine")
    (library / "a-2.gguf").write_text("mine too")

    path = disk.publish(disk.put_beside(source, library), library / "a.gguf")

    assert path.name == "a-3.gguf"
    assert (library / "a.gguf").read_text() == "mine"


def test_without_links_on_the_disk_it_is_copied(source: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    (library / "a.gguf").write_text("mine")
    monkeypatch.setattr(os, "link", refuse)

    path = disk.publish(disk.put_beside(source, library), library / "a.gguf")

    assert (path.name, path.read_bytes()) == ("a-2.gguf", source.read_bytes())
    assert path.stat().st_ino != source.stat().st_ino


def test_a_copy_that_does_not_fit_is_refused_before_it_is_begun(
    source: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 99, 1))

    with pytest.raises(DiskFull, match=r"7\.0 kB"):
        disk.put_beside(source, library)
    assert list(library.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, Unreadable),
    ],
    ids=["full", "quota", "read-only", "forbidden", "broken"],
)
def test_an_error_of_the_disk_is_typed(number: int, kind: type[AppError]) -> None:
    assert isinstance(disk.write_error(OSError(number, os.strerror(number)), Path("/x/a.gguf")), kind)


def test_what_killed_imports_left_is_swept_after_a_day(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (library / ".0123.importing").touch()
    (library / "a.gguf").touch()

    disk.sweep(library)
    assert (library / ".0123.importing").exists()

    later = time.time() + 2 * 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    disk.sweep(library)
    assert [entry.name for entry in library.iterdir()] == ["a.gguf"]
