"""The table of faults is read strictly, and every mistake names its key."""

from pathlib import Path

import pytest

from hexalogue.catalog.faults import load_faults
from hexalogue.domain.errors import BadRow

HEAD = 'source = "here"\nchecked = 2026-11-21\n'
ROW = {
    "id": '"one"',
    "title": '"A title"',
    "sentence": '"A cause."',
    "fix": '"Do this."',
    "pattern": "'no luck'",
}


def written(folder: Path, *rows: dict[str, str]) -> Path:
    text = HEAD + "".join("\n[[fault]]\n" + "\n".join(f"{key} = {value}" for key, value in row.items()) for row in rows)
    (folder / "engines").mkdir()
    (folder / "engines" / "faults.toml").write_text(text)
    return folder


def test_a_row_is_read_with_its_defaults(tmp_path: Path) -> None:
    fault = load_faults(written(tmp_path, ROW))[0]

    assert (fault.id, fault.step, fault.exits, fault.engines, fault.error) == ("one", "same", (), (), "")


def test_windows_codes_and_signals_are_exits(tmp_path: Path) -> None:
    fault = load_faults(written(tmp_path, ROW | {"exits": "[-9, 0xC0000135, 3]"}))[0]

    assert fault.exits == (-9, 0xC0000135, 3)


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("pattern", "'('", "no regular expression"),
        ("pattern", "'a.*b'", "without a bound"),
        ("pattern", "'[^x]+'", "without a bound"),
        ("pattern", "'a.{3,}'", "without a bound"),
        ("step", '"pray"', "must be one of"),
        ("error", '"Oops"', "must be one of"),
        ("sentence", '"no full stop"', "full stop"),
        ("exits", "[1, 1]", "different"),
        ("exits", "[-5000]", "from -64 on"),
        ("exits", "[1.5]", "different exit codes"),
        ("exits", "[0x1_0000_0000]", "different exit codes"),
        ("exits", '["1"]', "list of numbers"),
        ("id", '"Upper Case"', "lower-case"),
        ("colour", '"red"', "not a known key"),
    ],
)
def test_a_mistake_names_its_key(tmp_path: Path, key: str, value: str, why: str) -> None:
    with pytest.raises(BadRow, match=why) as caught:
        load_faults(written(tmp_path, ROW | {key: value}))

    assert key in str(caught.value)


def test_a_row_without_any_sign_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="known by one of them"):
        load_faults(written(tmp_path, {key: value for key, value in ROW.items() if key != "pattern"}))


def test_an_id_stands_there_once(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="twice"):
        load_faults(written(tmp_path, ROW, ROW))


def test_a_table_without_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="must not be empty"):
        load_faults(written(tmp_path))
