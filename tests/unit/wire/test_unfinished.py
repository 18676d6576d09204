"""Downloads that nobody works on, found by their journals."""

import os
from pathlib import Path

import pytest

from hexalogue.wire.journal import Origin, header, line
from hexalogue.wire.lock import locked
from hexalogue.wire.part import unfinished

URL = "https://mirror.example/hub/org/repo-GGUF/resolve/main/Q8_0/a%20b-Q8_0.gguf"


def left(folder: Path, name: str, url: str = URL, part_bytes: int = 500) -> Path:
    """A part of which 300 bytes are good, and its journal."""
    (folder / f"{name}.part").write_bytes(bytes(part_bytes))
    journal = folder / f"{name}.part.journal"
    journal.write_bytes(header(Origin(url, '"etag"', 1_000, "a" * 64)) + line(0, 300))
    return journal


def test_a_part_says_what_it_is_of_and_how_far_it_came(tmp_path: Path) -> None:
    left(tmp_path, "a-b-123456.gguf")

    (row,) = unfinished(tmp_path)

    assert (row.received_bytes, row.reference) == (300, "hf:org/repo-GGUF/Q8_0/a b-Q8_0.gguf")
    assert (row.plan.name, row.plan.urls, row.plan.target) == ("a b-Q8_0.gguf", (URL,), tmp_path / "a-b-123456.gguf")
    assert (row.plan.size_bytes, row.plan.sha256) == (1_000, "a" * 64)


def test_an_address_that_is_not_the_hubs_has_no_reference(tmp_path: Path) -> None:
    left(tmp_path, "engine.zip", "https://example.com/releases/engine.zip")

    (row,) = unfinished(tmp_path)

    assert (row.reference, row.plan.name) == ("", "engine.zip")


def test_what_somebody_fetches_now_is_left_out(tmp_path: Path) -> None:
    journal = left(tmp_path, "a.gguf")
    descriptor = os.open(journal, os.O_RDWR)
    try:
        assert locked(descriptor)
        assert unfinished(tmp_path) == ()
    finally:
        os.close(descriptor)
    assert len(unfinished(tmp_path)) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}\n", b'{"format": 9, "url": "x"}\n'], ids=str)
def test_a_damaged_journal_is_passed_over(tmp_path: Path, content: bytes) -> None:
    left(tmp_path, "a.gguf").write_bytes(content)

    assert unfinished(tmp_path) == ()


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert unfinished(tmp_path / "nowhere") == ()
