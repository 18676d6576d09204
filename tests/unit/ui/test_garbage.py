"""Garbage is collected in the window's thread only."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from tests.helpers.qt_run import application

from hexalogue.ui.garbage import GarbageCollector


class Knot(QObject):
    """A QObject in a cycle, with a timer: what a closed page is."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self, interval=10)
        self.timer.start()


@pytest.fixture
def collector() -> GarbageCollector:
    application()
    return GarbageCollector()


def test_while_it_lives_python_collects_nothing_by_itself(collector: GarbageCollector) -> None:
    assert not gc.isenabled()

    collector.close()

    assert gc.isenabled()


def test_a_look_collects_what_is_due(collector: GarbageCollector) -> None:
    collector.look()  # the first only puts aside what was there before
    knot = weakref.ref(Knot())
    due = gc.get_threshold()[0] + 100  # enough new objects to make a collection due
    held: list[list[int]] = [[] for _ in range(due)]

    collector.look()

    assert knot() is None
    assert held
    collector.close()


def test_closing_collects_everything(collector: GarbageCollector) -> None:
    knot = weakref.ref(Knot())

    collector.close()

    assert knot() is None
