"""Half transcriptions on disk: read back as they were, private, and gone in time."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from hexalogue.domain.errors import ReadOnly
from hexalogue.domain.speech import Heard, Segment
from hexalogue.domain.speech_ports import Draft
from hexalogue.store.drafts import KEPT_S, DraftFiles

KEY = "0123456789abcdef"
DRAFT = Draft("de", ((20.0, Heard("Grüße", (Segment(0.5, 2.0, "Grüße"),), "german", 20.0)), (41.5, Heard(""))))


def test_a_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    drafts = DraftFiles(tmp_path / "transcripts")

    drafts.keep(KEY, DRAFT)

    assert drafts.read(KEY) == DRAFT
    assert drafts.read(KEY).until_s == 41.5


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    DraftFiles(tmp_path / "transcripts").keep(KEY, DRAFT)

    assert stat.S_IMODE((tmp_path / "transcripts" / f"{KEY}.json").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "transcripts").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b"\xff\xfe",
        b'{"version": 2}',
        b'{"version": 1}',
        b'{"version":1,"language":"","heard":5}',
    ],
)
def test_one_that_is_worth_nothing_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"{KEY}.json").write_bytes(content)

    assert DraftFiles(tmp_path).read(KEY) == Draft()


def test_a_whole_transcription_takes_its_draft_and_those_of_last_month_along(tmp_path: Path) -> None:
    drafts = DraftFiles(tmp_path)
    old, recent = "a" * 16, "b" * 16
    for key in (KEY, old, recent):
        drafts.keep(key, DRAFT)
    long_ago = time.time() - KEPT_S - 60
    os.utime(tmp_path / f"{old}.json", (long_ago, long_ago))

    drafts.forget(KEY)

    assert [path.stem for path in tmp_path.iterdir()] == [recent]


def test_forgetting_what_is_not_there_is_nothing(tmp_path: Path) -> None:
    DraftFiles(tmp_path / "nowhere").forget(KEY)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "transcripts").write_text("in the way")

    with pytest.raises(ReadOnly):
        DraftFiles(tmp_path / "transcripts").keep(KEY, DRAFT)


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "g" * 16])
def test_a_key_is_never_a_path(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError):
        DraftFiles(tmp_path).keep(key, DRAFT)
