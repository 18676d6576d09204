"""The part on disk: its lock, its space, its last step; and the hash that follows it."""

import hashlib
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hexalogue.domain.errors import DiskFull
from hexalogue.wire.faults import Stopped
from hexalogue.wire.journal import Origin
from hexalogue.wire.part import Part, discard, opened_part, part_path, received_bytes
from hexalogue.wire.prefix_hash import PrefixHash

SIZE = 100_000
ORIGIN = Origin("http://host/file", '"etag"', SIZE, None)


def never() -> None:
    """For a lock that is free."""
    raise AssertionError("the lock should be free")


def give_up() -> None:
    """For a lock that is held."""
    raise Stopped


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "file.gguf"


@pytest.fixture
def part(target: Path) -> Iterator[Part]:
    with opened_part(target, never) as opened:
        opened.begin(ORIGIN)
        yield opened


def put(part: Part, start: int, block: bytes) -> None:
    """Write a piece as a connection does."""
    with part.writer(start) as file:
        file.write(block)
    part.mark(start, start + len(block))


def test_what_was_marked_is_there_after_reopening(target: Path) -> None:
    with opened_part(target, never) as part:
        part.begin(ORIGIN)
        put(part, 10, b"x" * 20)

    with opened_part(target, never) as again:
        assert (again.origin, again.received_bytes, again.prefix_end) == (ORIGIN, 20, 0)
        assert again.missing() == ((0, 10), (30, SIZE))
    assert received_bytes(target) == 20


def test_a_second_writer_is_kept_out_even_in_the_same_process(part: Part) -> None:
    with pytest.raises(Stopped), opened_part(part.target, give_up):
        pass


def test_a_part_that_is_being_written_is_not_discarded(part: Part) -> None:
    assert not discard(part.target)
    assert part.path.exists()


def test_publishing_gives_the_final_name_and_leaves_nothing_else(part: Part) -> None:
    put(part, 0, bytes(SIZE))

    part.publish()

    assert [path.name for path in part.target.parent.iterdir()] == ["file.gguf"]
    assert part.target.stat().st_size == SIZE


def test_a_file_written_far_ahead_does_not_count_as_space_already_taken(
    part: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(part, SIZE - 10, b"x" * 10)  # sparse: its size is whole, its bytes are not
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1 << 40, 0, SIZE // 2))

    with pytest.raises(DiskFull) as caught:
        part.check_space()

    assert "100 kB" in caught.value.message


def test_what_is_there_already_needs_no_space(part: Part, monkeypatch: pytest.MonkeyPatch) -> None:
    put(part, 0, bytes(SIZE))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1 << 40, 0, 0))

    part.check_space()


def test_a_late_writer_gets_an_error_and_harms_nothing(target: Path) -> None:
    with opened_part(target, never) as part:
        part.begin(ORIGIN)

    with pytest.raises(Exception, match="could not be read"):
        part.mark(0, 10)

    assert received_bytes(target) == 0


def test_a_part_without_its_journal_is_nothing(target: Path) -> None:
    part_path(target).write_bytes(bytes(SIZE))

    assert received_bytes(target) == 0


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.permutations(range(10)), st.lists(st.booleans(), min_size=10, max_size=10))
def test_the_hash_is_right_in_whatever_order_pieces_come(part: Part, order: list[int], offered: list[bool]) -> None:
    content = bytes(range(256)) * 400
    part.begin(Origin("http://host/file", None, len(content), None))
    prefix_hash = PrefixHash(part)
    step = len(content) // 10
    for number, is_offered in zip(order, offered, strict=True):
        block = content[number * step : (number + 1) * step]
        put(part, number * step, block)
        if is_offered:
            prefix_hash.offer(number * step, memoryview(block))
        else:
            prefix_hash.follow(0.01)

    assert prefix_hash.digest(lambda: None) == hashlib.sha256(content).hexdigest()


def test_restarting_the_hash_forgets_the_other_file(part: Part) -> None:
    prefix_hash = PrefixHash(part)
    put(part, 0, b"other")
    prefix_hash.follow(0.01)

    part.begin(ORIGIN)
    prefix_hash.restart()
    put(part, 0, b"right")

    assert prefix_hash.digest(lambda: None) == hashlib.sha256(b"right").hexdigest()


def test_two_threads_marking_at_once_lose_nothing(part: Part) -> None:
    part.writer(0).close()

    def mark(offset: int) -> None:
        for start in range(offset, 4000, 40):
            part.mark(start, start + 10)

    threads = [threading.Thread(target=mark, args=(10 * number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert part.prefix_end == 4000
