"""Free memory: the system's, and what the limits on this process's control groups leave."""

from pathlib import Path

import psutil

from hexalogue.models.free_memory import free_memory, left_in_groups


def group(folder: Path, **numbers: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, number in numbers.items():
        (folder / name.replace("__", ".")).write_text(f"{number}\n")


def own(tmp_path: Path, text: str) -> Path:
    (tmp_path / "own").write_text(text)
    return tmp_path / "own"


def test_without_limits_it_is_what_the_system_has_free(tmp_path: Path) -> None:
    free = free_memory(tmp_path / "absent", tmp_path)

    assert 0 < free <= psutil.virtual_memory().total


def test_a_limit_of_version_2_leaves_what_is_not_used(tmp_path: Path) -> None:
    group(tmp_path / "app", memory__max=1_000, memory__current=400)

    assert left_in_groups(own(tmp_path, "0::/app\n"), tmp_path) == [600]


def test_the_limit_of_a_group_above_holds_too(tmp_path: Path) -> None:
    group(tmp_path / "outer" / "inner", memory__max="max", memory__current=100)
    group(tmp_path / "outer", memory__max=500, memory__current=450)

    assert left_in_groups(own(tmp_path, "0::/outer/inner\n"), tmp_path) == [50]


def test_a_limit_of_version_1_leaves_what_is_not_used(tmp_path: Path) -> None:
    group(tmp_path / "memory" / "app", memory__limit_in_bytes=900, memory__usage_in_bytes=300)

    assert left_in_groups(own(tmp_path, "5:cpu:/x\n4:memory:/app\n"), tmp_path) == [600]


def test_pages_of_files_that_can_go_count_as_free(tmp_path: Path) -> None:
    group(tmp_path / "app", memory__max=1_000, memory__current=900, memory__stat="anon 500\ninactive_file 300")

    assert left_in_groups(own(tmp_path, "0::/app\n"), tmp_path) == [400]


def test_no_memory_left_is_nothing_and_never_less(tmp_path: Path) -> None:
    group(tmp_path / "app", memory__max=100, memory__current=150)

    assert free_memory(own(tmp_path, "0::/app\n"), tmp_path) == 0


def test_a_line_of_another_shape_is_passed_over(tmp_path: Path) -> None:
    assert left_in_groups(own(tmp_path, "garbage\n\n"), tmp_path) == []
