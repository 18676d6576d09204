"""Archives of others: what is good arrives whole, and nothing is ever written outside of its folder."""

import io
import os
import shutil
import stat
import sys
import tempfile
import unicodedata
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.evil_archives import Evil, Put, evil_archives, tar_of, zip_of

from hexalogue.domain.errors import DiskFull, Unreadable, UnsafeArchive
from hexalogue.engines.archive import Bounds, Stopped, unpack

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and rights are POSIX's")
EVIL = evil_archives()
GOOD: list[Put] = [
    ("folder", "llama-b1", ""),
    ("file", "llama-b1/llama-server", "program"),
    ("file", "llama-b1/libllama.so.0.1", "library"),
    ("link", "llama-b1/libllama.so.0", "libllama.so.0.1"),
    ("link", "llama-b1/libllama.so", "libllama.so.0"),
    ("link", "lib", "llama-b1"),
]


def opened(content: bytes, folder: Path, bounds: Bounds | None = None) -> None:
    unpack(io.BytesIO(content), "engine.archive", folder, bounds=bounds or Bounds())


def tree(folder: Path) -> list[tuple[str, int]]:
    return sorted((str(path), path.lstat().st_mode) for path in folder.rglob("*"))


def test_there_are_a_hundred_evil_archives() -> None:
    assert len(EVIL) >= 100
    assert len({evil.trick for evil in EVIL}) == len(EVIL)


@pytest.mark.parametrize("evil", EVIL, ids=[evil.trick for evil in EVIL])
def test_an_evil_archive_is_refused_and_writes_nothing_outside(evil: Evil, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("secret")
    content, before = evil.content(outside), tree(tmp_path)

    with pytest.raises((UnsafeArchive, Unreadable)):
        opened(content, tmp_path / "inside")

    assert tree(tmp_path) == before
    assert (outside / "secret").read_text() == "secret"


@pytest.mark.parametrize("pack", ["gz", "xz", "", "zip"])
@posix
def test_a_good_archive_arrives_whole_with_its_links_and_rights(pack: str, tmp_path: Path) -> None:
    opened(zip_of(GOOD) if pack == "zip" else tar_of(GOOD, pack), tmp_path / "inside")

    folder = tmp_path / "inside" / "llama-b1"
    assert (folder / "libllama.so").readlink() == Path("libllama.so.0")
    assert (folder / "libllama.so").read_text() == "library"
    assert (tmp_path / "inside" / "lib" / "llama-server").read_text() == "program"
    assert os.access(folder / "llama-server", os.X_OK)


@posix
def test_hard_links_inside_are_kept(tmp_path: Path) -> None:
    opened(tar_of([("file", "a", "one"), ("hard", "b/c", "a")]), tmp_path / "inside")

    assert (tmp_path / "inside" / "b" / "c").read_text() == "one"


@posix
def test_the_right_to_become_another_user_is_dropped(tmp_path: Path) -> None:
    import tarfile

    with io.BytesIO() as out:
        with tarfile.open(fileobj=out, mode="w:gz") as tar:
            for name, mode in (("program", 0o6755), ("text", 0o666)):
                member = tarfile.TarInfo(name)
                member.mode = mode
                tar.addfile(member)
        opened(out.getvalue(), tmp_path / "inside")

    assert stat.S_IMODE((tmp_path / "inside" / "program").stat().st_mode) & 0o7111 == 0o111
    assert stat.S_IMODE((tmp_path / "inside" / "text").stat().st_mode) & 0o7133 == 0


def test_backslashes_of_an_old_zip_are_folders(tmp_path: Path) -> None:
    opened(zip_of([("file", "bin\\server.exe", "program")]), tmp_path / "inside")

    assert (tmp_path / "inside" / "bin" / "server.exe").read_text() == "program"


def test_names_of_other_languages_are_kept(tmp_path: Path) -> None:
    opened(tar_of([("file", "Für mich/サーバー", "program")]), tmp_path / "inside")

    assert (tmp_path / "inside" / "Für mich" / "サーバー").read_text() == "program"


def test_an_archive_may_not_hold_too_many_entries(tmp_path: Path) -> None:
    many: list[Put] = [("file", f"{number}", "") for number in range(11)]

    for content in (tar_of(many), zip_of(many)):
        with pytest.raises(UnsafeArchive, match="more than 10 entries"):
            opened(content, tmp_path / "inside", Bounds(entries=10))


def test_an_archive_may_not_unpack_to_too_much(tmp_path: Path) -> None:
    for content in (tar_of([("file", "a", "x" * 5_000)]), zip_of([("file", "a", "x" * 5_000)])):
        with pytest.raises(UnsafeArchive, match=r"more than 4\.0 kB"):
            opened(content, tmp_path / "inside", Bounds(total_bytes=4_000))


def test_a_folder_that_is_there_already_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "mine").write_text("mine")

    with pytest.raises(Exception, match="cannot be written to"):
        opened(tar_of(GOOD), tmp_path / "inside")

    assert tree(tmp_path / "inside") == [
        (str(tmp_path / "inside" / "mine"), (tmp_path / "inside" / "mine").lstat().st_mode)
    ]


def test_what_does_not_fit_onto_the_disk_is_named_as_the_person_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1))

    with pytest.raises(DiskFull, match=r"^engine\.archive needs"):
        opened(zip_of(GOOD), tmp_path / "inside")


def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(DiskFull):
        opened(tar_of(GOOD), tmp_path / "inside")

    assert not (tmp_path / "inside").exists()


def test_opening_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    stop = Event()
    stop.set()

    with pytest.raises(Stopped):
        unpack(io.BytesIO(tar_of(GOOD)), "engine", tmp_path / "inside", stop=stop)

    assert not (tmp_path / "inside").exists()


# --- any names, any links

PARTS = st.one_of(
    st.sampled_from(["..", ".", "", "a", "A", "b", "l", "nul", "．．", "C:", "\\", "~", "..\\.."]),
    st.text(st.characters(codec="utf-8"), max_size=5),
)
PATHS = st.builds(
    lambda root, parts: root + "/".join(parts), st.sampled_from(["", "/", "../"]), st.lists(PARTS, max_size=4)
)
PUTS = st.lists(st.tuples(st.sampled_from(["file", "folder", "link"]), PATHS, PATHS), min_size=1, max_size=6)


@settings(max_examples=300)
@given(PUTS, st.booleans())
def test_whatever_the_entries_are_called_nothing_is_written_outside(puts: list[Put], as_zip: bool) -> None:
    with tempfile.TemporaryDirectory() as top:
        inside, outside = Path(top, "deep", "inside"), Path(top, "a")
        outside.mkdir()
        inside.parent.mkdir()
        content = _made(puts, as_zip=as_zip)

        try:
            opened(content, inside)
        except (UnsafeArchive, Unreadable):
            assert not inside.exists()
        else:
            _all_stays_inside(inside)

        assert [path.name for path in Path(top).iterdir() if path.name not in ("a", "deep")] == []
        assert list(outside.iterdir()) == []
        assert [path for path in inside.parent.iterdir() if path != inside] == []


def _made(puts: list[Put], *, as_zip: bool) -> bytes:
    return zip_of(puts) if as_zip else tar_of(puts)


def _all_stays_inside(inside: Path) -> None:
    for path in inside.rglob("*"):
        assert path.resolve().is_relative_to(inside.resolve())
        assert unicodedata.normalize("NFKC", path.name) not in ("..", ".")


@settings(max_examples=200)
@given(st.integers(0, 2_000), st.integers(0, 255), st.sampled_from(["gz", "xz", "", "zip"]))
def test_a_changed_byte_is_either_harmless_or_told(at: int, value: int, pack: str) -> None:
    content = bytearray(zip_of(GOOD) if pack == "zip" else tar_of(GOOD, pack))
    content[at % len(content)] = value

    with tempfile.TemporaryDirectory() as top:
        try:
            opened(bytes(content), Path(top, "inside"))
        except (UnsafeArchive, Unreadable):
            assert list(Path(top).iterdir()) == []
        else:
            _all_stays_inside(Path(top, "inside"))
