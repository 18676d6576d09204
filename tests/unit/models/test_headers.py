"""Header readings are remembered while a file stays the same."""

import os
from pathlib import Path

import pytest

from hexalogue.domain.errors import NotAModel
from hexalogue.models.headers import Headers
from hexalogue.models.notes import Stamp


@pytest.fixture
def model(tmp_path: Path, tiny: Path) -> Path:
    path = tmp_path / "a.gguf"
    path.write_bytes(tiny.read_bytes())
    return path


def test_a_second_start_reads_no_header(model: Path, tmp_path: Path) -> None:
    stamp = Stamp.of(model)
    first = Headers(tmp_path / "cache")
    reading = first.reading(model, stamp)
    first.keep_only({model})

    model.write_bytes(b"no longer a model")
    os.utime(model, ns=(stamp.written_ns, stamp.written_ns))

    assert Headers(tmp_path / "cache").reading(model, stamp) == reading


def test_a_changed_file_is_read_again(model: Path, tmp_path: Path) -> None:
    headers = Headers(tmp_path / "cache")
    headers.reading(model, Stamp.of(model))
    model.write_bytes(b"no longer a model")

    with pytest.raises(NotAModel):
        headers.reading(model, Stamp.of(model))


def test_what_another_version_remembered_is_read_again(model: Path, tmp_path: Path) -> None:
    headers = Headers(tmp_path / "cache")
    reading = headers.reading(model, Stamp.of(model))
    headers.keep_only({model})
    notes = tmp_path / "cache" / "model-headers.json"
    notes.write_text(notes.read_text().replace('"vocabulary"', '"words"'))

    assert Headers(tmp_path / "cache").reading(model, Stamp.of(model)) == reading
