"""The window's way in: the application, the lock, the loop. What the first paint does not need comes after it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from hexalogue.boot.crashes import CrashReporter, start_logging
from hexalogue.boot.live_window import LiveWindow
from hexalogue.boot.rooms import Rooms, built_rooms, window_services
from hexalogue.boot.warming import warmed
from hexalogue.domain.errors import AppError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.places import Places
from hexalogue.services.facade import Services
from hexalogue.store.folders import found_places, prepared, resource_root
from hexalogue.ui.garbage import GarbageCollector
from hexalogue.ui.geometry import WindowGeometry
from hexalogue.ui.instance import InstanceLock
from hexalogue.ui.pages import CHAT
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import FUSION, Theme
from hexalogue.ui.translation import VARIABLE, Translation

# The first answer is not to wait for it.
TIDY_AFTER_S = 5.0
APPLICATION_ID = "io.hexalogue.Hexalogue"


@dataclass(slots=True)
class OpenWindow:
    """A window with its services; `over` is set when the person closed it or the system asked to end.

    window: the one that is shown; another one when the language or the size of text changed.
    """

    window: MainWindow
    services: Services
    over: asyncio.Event


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start asks for. page: an id of `ui.pages`.   on_first_paint: see `run_window`."""

    page: str = CHAT
    safe_mode: bool = False
    on_first_paint: Callable[[OpenWindow], None] | None = None


def run_window(wish: Wish) -> int:
    """Show the window until it is closed. Returns the exit status.

    on_first_paint: called with what is open once the window stands on the screen; for measurements and drills.
    """
    application = _application()
    try:
        places = prepared(found_places(os.environ, resource_root()))
    except AppError as error:
        return _run(application, partial(_tell, error))
    lock = InstanceLock(places.data)
    if not lock.acquire():
        return _hand_over(places)
    last_words = start_logging(places.logs, to_stderr=False)
    reporter = CrashReporter(places.logs)
    reporter.install()
    try:
        return _run(application, partial(_show, places, reporter, wish))
    finally:
        lock.release()
        if last_words is not None:
            last_words.close()


@asynccontextmanager
async def opened_window(
    rooms: Rooms, reporter: CrashReporter, theme: Theme, wish: Wish | None = None
) -> AsyncIterator[OpenWindow]:
    """The shown window over its services. Leaving hides it first, then closes what runs."""
    wish = wish or Wish()
    collector = GarbageCollector()
    async with window_services(rooms, reporter, safe_mode=wish.safe_mode) as services:
        theme.use(services.settings.current.appearance)
        translation = Translation(_running(), forced=os.environ.get(VARIABLE, ""))
        geometry = WindowGeometry(rooms.places.config)
        live = LiveWindow(services, theme, translation, geometry, safe_mode=wish.safe_mode)
        window = live.window
        opened = OpenWindow(window, services, asyncio.Event())
        live.closed = opened.over.set
        live.replaced = partial(setattr, opened, "window")
        if wish.on_first_paint is not None:
            live.painted = partial(wish.on_first_paint, opened)
        window.afterwards.do(partial(_start, services, safe_mode=wish.safe_mode))
        window.open_page(wish.page)
        window.show()
        try:
            yield opened
        finally:
            live.hide()
    live.delete()
    collector.close()


def _start(services: Services, *, safe_mode: bool) -> None:
    """What the first paint did not need: conversations, the model."""
    services.chat.start()
    services.models.start(autoload=not safe_mode)
    services.settings.report_problem()
    services.tasks.start(_tidied(services), name="end what was left")
    services.tasks.start(warmed(), name="get the pages ready")


async def _tidied(services: Services) -> None:
    """Engines of a Hexalogue that was killed. Imported in a thread, after the first paint."""
    await asyncio.sleep(TIDY_AFTER_S)
    machinery = await asyncio.to_thread(lambda: services.beyond().machinery())
    await machinery.engines.tidy()


async def _show(places: Places, reporter: CrashReporter, wish: Wish) -> int:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: _report(reporter, context))
    theme = Theme(_running())
    rooms = built_rooms(places, os.environ)
    async with opened_window(rooms, reporter, theme, wish) as opened:
        _end_on_signals(loop, opened.over)
        opened.window.afterwards.do(partial(_listen, places, opened))
        await opened.over.wait()
    return 0


def _listen(places: Places, opened: OpenWindow) -> None:
    """Answer later starts: come to the front, and show the page they ask for."""
    from hexalogue.cli.parser import parser
    from hexalogue.ui.handover import Mailbox

    mailbox = Mailbox(places.data, opened.window)  # the first one, which is kept to the end

    def arrived(arguments: list[str]) -> None:
        opened.window.raise_up()
        if "--page" in arguments:
            opened.window.open_page(parser().parse_args(arguments).page)

    mailbox.arrived.connect(arrived)
    mailbox.open()


def _hand_over(places: Places) -> int:
    """A window is open for this home: bring it to the front instead."""
    from hexalogue.ui.handover import hand_over

    if hand_over(places.data, sys.argv[1:]):
        return 0
    sys.stderr.write("Hexalogue is already running, and its window does not answer. End it, then start again.\n")
    return 1


async def _tell(error: AppError) -> int:
    """The folders cannot be used: say so in a dialog and on standard error, and end."""
    from hexalogue.ui.dialogs import tell

    sys.stderr.write(f"{error.message} {error.fix}\n")
    await tell(QWidget(), "Hexalogue cannot start", f"{error.message} {error.fix}")
    return 1


def _application() -> QApplication:
    application = QApplication([*sys.argv[:1], *FUSION])
    application.setApplicationName("Hexalogue")
    application.setDesktopFileName(APPLICATION_ID)
    # The loop ends when our own coroutine does; Qt would stop it when a dialog closes as the last window.
    application.setQuitOnLastWindowClosed(False)
    return application


def _running() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _run(application: QApplication, start: Callable[[], Coroutine[Any, Any, int]]) -> int:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(start())


def _end_on_signals(loop: asyncio.AbstractEventLoop, over: asyncio.Event) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, over.set)
        except NotImplementedError:  # Windows: Python's own handler runs when the loop next wakes
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(over.set))


def _report(reporter: CrashReporter, context: dict[str, object]) -> None:
    bug = context.get("exception")
    if isinstance(bug, BaseException):
        reporter(str(context.get("message", "the loop")), bug)
