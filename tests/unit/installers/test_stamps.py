"""A stamp holds for exactly the inputs it was written for."""

from pathlib import Path

from installers import stamps


def test_a_written_stamp_is_current_for_the_same_text_only(tmp_path: Path) -> None:
    stamp = tmp_path / "stamps" / "runtime"

    stamps.write(stamp, "one")

    assert stamps.is_current(stamp, "one")
    assert not stamps.is_current(stamp, "two")


def test_no_stamp_is_not_current(tmp_path: Path) -> None:
    assert not stamps.is_current(tmp_path / "none", "")


def test_writing_leaves_nothing_but_the_stamp(tmp_path: Path) -> None:
    stamps.write(tmp_path / "native", "text")

    assert [path.name for path in tmp_path.iterdir()] == ["native"]


def test_inputs_that_only_flow_together_differ() -> None:
    assert stamps.fingerprint(["ab", "c"]) != stamps.fingerprint(["a", "bc"])
