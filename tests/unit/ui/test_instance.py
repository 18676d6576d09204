"""One window per home: the lock, the mail box, and what a killed first start leaves behind."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hexalogue.ui.handover import Mailbox, hand_over, parsed
from hexalogue.ui.instance import InstanceLock, mailbox_name

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from hexalogue.ui.handover import Mailbox
from hexalogue.ui.instance import InstanceLock
app = QCoreApplication([])
lock, box = InstanceLock(Path(sys.argv[1])), Mailbox(Path(sys.argv[1]))
lock.acquire(); box.open()
print("open", flush=True)
box.arrived.connect(lambda arguments: (print(arguments, flush=True), app.quit()))
QTimer.singleShot(20000, app.quit)
sys.exit(QCoreApplication.exec())
"""


async def first_start(home: Path) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", FIRST, str(home), stdout=asyncio.subprocess.PIPE, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert process.stdout is not None
    async with asyncio.timeout(10):
        assert await process.stdout.readline() == b"open\n"
    return process


async def test_a_second_start_hands_over_its_arguments(tmp_path: Path) -> None:
    process = await first_start(tmp_path)

    assert not InstanceLock(tmp_path).acquire()
    assert hand_over(tmp_path, ["--page", "models"])

    assert process.stdout is not None
    assert await process.stdout.readline() == b"['--page', 'models']\n"
    assert await process.wait() == 0


async def test_what_a_killed_start_left_behind_is_taken_over(tmp_path: Path, qapp: QApplication) -> None:
    process = await first_start(tmp_path)
    process.send_signal(signal.SIGKILL)
    await process.wait()
    lock, box = InstanceLock(tmp_path), Mailbox(tmp_path)

    assert lock.acquire()
    assert box.open()
    box.close()
    lock.release()


def test_nobody_there_is_told_within_a_second(tmp_path: Path, qapp: QApplication) -> None:
    assert hand_over(tmp_path, []) is False


def test_homes_do_not_meet(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    locks = InstanceLock(one), InstanceLock(two)

    assert [lock.acquire() for lock in locks] == [True, True]
    assert mailbox_name(one) != mailbox_name(two)
    assert mailbox_name(one) == mailbox_name(tmp_path / "x" / ".." / "one")
    for lock in locks:
        lock.release()


@pytest.mark.parametrize(
    ("line", "arguments"),
    [(b'["a", "b"]\n', ["a", "b"]), (b"[]", []), (b"{}", None), (b"[1]", None), (b"\xff\xfe", None), (b"", None)],
)
def test_only_a_list_of_words_is_taken(line: bytes, arguments: list[str] | None) -> None:
    assert parsed(line) == arguments
