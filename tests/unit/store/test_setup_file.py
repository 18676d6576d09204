"""The draft of the setup on a disk: kept, restored, forgotten; damaged files cost nothing."""

import os
from pathlib import Path

import pytest

from hexalogue.domain.errors import ReadOnly
from hexalogue.domain.setting_up import SetupDraft, Step
from hexalogue.store.setup_file import SetupFile

DRAFT = SetupDraft(Step.NEEDS, "one_endpoint", "some-router", "m-1", {"some-router": {"resource": "ours", "x": "ä"}})


def test_what_was_kept_is_read_back(tmp_path: Path) -> None:
    file = SetupFile(tmp_path / "deep" / "setup.json")
    file.keep(DRAFT)

    assert SetupFile(tmp_path / "deep" / "setup.json").read() == DRAFT


def test_an_empty_draft_leaves_no_file(tmp_path: Path) -> None:
    file = SetupFile(tmp_path / "setup.json")
    file.keep(DRAFT)
    file.keep(SetupDraft())
    file.keep(SetupDraft())

    assert list(tmp_path.iterdir()) == []
    assert file.read() == SetupDraft()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    SetupFile(tmp_path / "setup.json").keep(DRAFT)

    assert (tmp_path / "setup.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"version": 2}',
        b'{"version": 1, "step": "nowhere", "goal": "", "provider": "", "model": "", "typed": {}}',
        b'{"version": 1, "step": "goal", "goal": "", "provider": "", "model": "", "typed": {"a": 3}}',
        b"[" * 100_000,
        b'{"version": 1, "typed": "' + b"x" * 300_000 + b'"}',
    ],
    ids=["empty", "no text", "a list", "null", "another version", "another step", "odd values", "deep", "huge"],
)
def test_a_file_that_makes_no_sense_is_no_draft(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "setup.json").write_bytes(content)

    assert SetupFile(tmp_path / "setup.json").read() == SetupDraft()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(ReadOnly):
        SetupFile(tmp_path / "file" / "setup.json").keep(DRAFT)
