"""Qt's loop for tests: the factory that pytest-asyncio gets, and a runner for synchronous tests."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar, cast

import qasync
from PySide6.QtWidgets import QApplication
from tests.helpers import leaks

T = TypeVar("T")

_kept: list[QApplication] = []  # Qt ends with the last Python reference to its application


def application() -> QApplication:
    """The one QApplication of this process; it outlives its last window, which would else stop the loop in mid-test."""
    app = QApplication.instance() or QApplication(["hexalogue-tests"])
    app = cast("QApplication", app)
    app.setQuitOnLastWindowClosed(False)
    if not _kept:
        _kept.append(app)
    return app


def new_qt_loop() -> asyncio.AbstractEventLoop:
    """A fresh qasync loop over the one application."""
    return qasync.QEventLoop(application())


def qt_run(coroutine: Coroutine[Any, Any, T], within_s: float = 10.0) -> T:
    """Run one coroutine on a fresh qasync loop, from a synchronous test.

    Raises what it raises, TimeoutError after `within_s`, and AssertionError for an error the loop swallowed or a task
    that was left behind.
    """
    problems: list[str] = []

    async def bounded() -> T:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(
            lambda _, context: problems.append(f"{context['message']}: {context.get('exception')!r}")
        )
        async with asyncio.timeout(within_s):
            result = await coroutine
        problems.extend(f"task left behind: {name}" for name in await leaks.left_tasks())
        return result

    with asyncio.Runner(loop_factory=new_qt_loop) as runner:
        result = runner.run(bounded())
    assert not problems, "; ".join(problems)
    return result
