"""A log line of WARNING or worse that no test expected fails the test that caused it.

Warnings are how the application says that something is wrong; a suite that prints them and stays green hides them.
"""

import logging
import re


class _Collector(logging.Handler):
    """Keeps the lines; never formats a traceback, never prints."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[tuple[str, str, str]] = []  # level, logger, text

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one line."""
        self.lines.append((record.levelname, record.name, record.getMessage()))


_collector = _Collector()
_expected: list[str] = []


def install() -> None:
    """Listen at the root logger. Idempotent."""
    logging.getLogger().addHandler(_collector)


def uninstall() -> None:
    """Stop listening. Idempotent."""
    logging.getLogger().removeHandler(_collector)


def begin(patterns: tuple[str, ...] = ()) -> None:
    """Forget what earlier tests logged; `patterns` are expected from the start."""
    _collector.lines.clear()
    _expected[:] = patterns


def expect(pattern: str) -> None:
    """A line whose text matches this regular expression (anywhere) belongs to the running test."""
    _expected.append(pattern)


def unexpected() -> list[str]:
    """What is wrong: lines that nobody expected, and expected lines that never came."""
    texts = [text for _, _, text in _collector.lines]
    surprises = [
        f"unexpected log line: {level} {name}: {text}"
        for level, name, text in _collector.lines
        if not any(re.search(pattern, text) for pattern in _expected)
    ]
    missing = [
        f"expected a log line matching {pattern!r}; none came"
        for pattern in _expected
        if not any(re.search(pattern, text) for text in texts)
    ]
    return surprises + missing
