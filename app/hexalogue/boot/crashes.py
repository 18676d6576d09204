"""Bugs: an exception nobody expected becomes a redacted report on disk and one message, never a traceback on screen."""

import faulthandler
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from hexalogue import __version__

LOG_BYTES = 1_000_000
LOG_FILES = 3
REPORTS_KEPT = 20

log = logging.getLogger("hexalogue")


class _RedactingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        from hexalogue.wire.redact import redacted  # its patterns take longer than a start may wait for them

        return redacted(super().format(record))


class _RotatedFile(logging.Handler):
    """A file of LOG_BYTES at most, and LOG_FILES older ones. Made for the first record: most starts have none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Under the handler's lock, as logging calls it."""
        from logging.handlers import RotatingFileHandler  # brings pickle and sockets

        try:
            if self._file is None:
                self._file = RotatingFileHandler(
                    self._path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
                )
                self._file.setFormatter(self.formatter)
            self._file.emit(record)
        except OSError:
            self.handleError(record)

    def close(self) -> None:
        """The file too."""
        if self._file is not None:
            self._file.close()
        super().close()


class CrashReporter:
    """Writes reports into the log folder and tells `on_report`, which may be set later; what came before is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._early: list[tuple[str, str]] = []
        self._on_report: Callable[[str, str], None] | None = None

    def tell(self, on_report: Callable[[str, str], None]) -> None:
        """From now on call this with the task's name and the report; reports that came before come first."""
        self._on_report = on_report
        early, self._early = self._early, []
        for task, text in early:
            on_report(task, text)

    def __call__(self, task: str, bug: BaseException) -> None:
        """Report a bug. Never raises: a full disk costs the file, not the message."""
        text = report_text(task, bug)
        log.error("a bug in %s: %s", task, type(bug).__name__)
        self._write(text)
        if self._on_report is None:
            self._early.append((task, text))
        else:
            self._on_report(task, text)

    def install(self) -> None:
        """Take every exception that reaches the top of a thread."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def _uncaught(self, kind: type[BaseException], bug: BaseException, _: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self("the window", bug)

    def _uncaught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self(f"the thread {caught.thread.name if caught.thread else '?'}", caught.exc_value)

    def _write(self, text: str) -> None:
        path = self._folder / time.strftime("crash-%Y%m%d-%H%M%S.txt", time.gmtime())
        try:
            path.touch(mode=0o600)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
                old.unlink()
        except OSError as error:
            log.warning("the crash report was not written: %s", error.strerror)


def report_text(task: str, bug: BaseException) -> str:
    """The report: versions and the traceback, without keys."""
    import platform  # no start needs these

    from hexalogue.wire.redact import redacted

    lines = [
        f"Hexalogue {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"Where: {task}",
        "",
        *traceback.format_exception(bug),
    ]
    return redacted("\n".join(lines))


def start_logging(folder: Path, *, to_stderr: bool) -> TextIO | None:
    """Redacted, rotated log files of mode 0600, and the interpreter's own last words on a fatal signal.

    Returns the file of the last words, which must stay open; None when the folder cannot be written.
    """
    log.setLevel(logging.INFO)
    try:
        path = folder / "hexalogue.log"
        path.touch(mode=0o600)
        handler = _RotatedFile(path)
        handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        log.addHandler(handler)
        last_words = (folder / "fatal.log").open("a", encoding="utf-8")
    except OSError:
        return None
    if not to_stderr:
        log.propagate = False
    faulthandler.enable(last_words)
    return last_words
