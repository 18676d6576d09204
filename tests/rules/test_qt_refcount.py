"""The canary for PySide6: a version that loses references to True or None aborts the application after some hours.

PySide6 6.12.0 on Python 3.10 and 3.11 loses one reference to True with every emitted signal and one to None with every
void call, and the interpreter ends in `bool_dealloc: deallocating True or False` (measured 2026-11-21; 6.8.3 to 6.11.3
are clean). From Python 3.12 on these objects are immortal and their counts stand still: the test holds there as well.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

CALLS = 500
CHANCE = CALLS // 10  # references that other code may drop meanwhile; a faulty Qt loses one with every call


class Bell(QObject):
    """Something to ring."""

    rung = Signal(bool)
    said = Signal(str)


def lost_references(act: Callable[[], object]) -> dict[str, int]:
    """How many references to True, False and None are gone after CALLS calls, where that is more than chance."""
    act()  # what is made once is made here
    counted = {"True": True, "False": False, "None": None}
    before = {name: sys.getrefcount(value) for name, value in counted.items()}
    for _ in range(CALLS):
        act()
    lost = {name: before[name] - sys.getrefcount(value) for name, value in counted.items()}
    return {name: count for name, count in lost.items() if count > CHANCE}


def ring() -> Callable[[], object]:
    bell = Bell()
    bell.rung.connect(lambda _: None)
    return lambda: bell.rung.emit(True)


def say() -> Callable[[], object]:
    bell = Bell()
    bell.said.connect(lambda _: None)
    return lambda: bell.said.emit("word")


def enable() -> Callable[[], object]:
    button = QPushButton()
    return lambda: button.setEnabled(True)


def click() -> Callable[[], object]:
    button = QPushButton()
    button.clicked.connect(lambda: None)
    return button.click


def start() -> Callable[[], object]:
    timer = QTimer()
    return lambda: timer.start(1000)


@pytest.mark.parametrize("made", [ring, say, enable, click, start], ids=lambda made: made.__name__)
def test_qt_keeps_its_references_to_true_and_none(qapp: object, made: Callable[[], Callable[[], object]]) -> None:
    del qapp

    assert lost_references(made()) == {}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from Python 3.12 on: nothing can be lost")
def test_a_lost_reference_is_noticed() -> None:
    held: list[object] = [True] * (CALLS + 1)

    assert lost_references(held.pop) == {"True": CALLS}
