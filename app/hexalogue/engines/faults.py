"""Why an engine failed: from exit code and last words to a known fault, and to an error with cause and fix. Pure.

The faults are data (`resources/engines/faults.toml`), tried in the order of the file.
"""

import re
import signal
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from hexalogue.domain import errors
from hexalogue.domain.engines import Fault, FaultRow
from hexalogue.domain.errors import AppError, Died, StartFailed
from hexalogue.wire.redact import redacted

# Said of the machine, not by the engine: put behind an engine's output when the system took memory from processes
# while it ran. The fault table knows it as what it is.
MEMORY_NOTE: Final = "hexalogue: the system ended a process because memory ran out"

# An engine says why it ends in its last lines; what is further back has not ended it.
READ_CHARS: Final = 64 * 1024
# A line of a log that is longer than this is a prompt or a template, not a message.
LINE_CHARS: Final = 600
_DETAIL_LINES: Final = 12
_LINE_SHOWN_CHARS: Final = 240

# What a shell makes of a signal: 128 plus its number.
_SHELL_SIGNALS: Final = range(129, 129 + 31)
# Below this a status is no signal but an NTSTATUS read as a signed number.
_LOWEST_SIGNAL: Final = -64
_WORD: Final = 0xFFFFFFFF

# llama.cpp's own time and level in front of a line: `0.00.005.128 E `, and a Rust program's date.
_STAMP: Final = re.compile(r"^(?:\d+(?:\.\d+){2,3}|\d{4}-\d\d-\d\d[T ][\d:.]{5,20}Z?)\s+(?:[DIWE]\s+)?")
# Folders: whose computer it is, and where the engine was built, is nobody's business. The file's name stays.
_FOLDERS: Final = re.compile(r"(?<![\w:/\\.])(?:[A-Za-z]:)?(?:[\\/][^\\/\s'\"`:]+)+[\\/](?=[^\\/\s])")

_NO_MEANINGS: Final[Mapping[int, str]] = MappingProxyType({})


def classified(rows: Sequence[FaultRow], engine: str, exit_code: int | None, tail: str) -> Fault | None:
    """The first row that fits; None when no row does. Total, and linear in the length of the text.

    rows: the most specific first.   engine: its id.   exit_code: minus the signal, as Python says it, or 128 plus the
    signal, as a shell does; None while it runs or when it never could: then only words count.   tail: the last output.
    """
    codes = _codes(exit_code)
    text = _readable(tail)
    for row in rows:
        if row.engines and engine not in row.engines:
            continue
        if row.exits and codes.isdisjoint(row.exits):
            continue
        if not row.pattern:
            return Fault(row)
        if found := _compiled(row.pattern).search(text):
            return Fault(row, _line_around(text, found.start()))
    return None


def error_of(
    fault: Fault | None,
    engine_name: str,
    exit_code: int | None,
    tail: str,
    *,
    was_ready: bool = False,
    meanings: Mapping[int, str] = _NO_MEANINGS,
) -> AppError:
    """The error for an engine that ended, or would not start. A known fault gives it its sentence and its fix.

    was_ready: it had answered before.   meanings: what the engine's row says of its exit codes.
    Its detail is the last lines, redacted and without folders.
    """
    detail = last_words(tail)
    if fault is None:
        how = meanings.get(exit_code or 0) or said_exit(exit_code)
        return Died(engine_name, how, detail=detail) if was_ready else StartFailed(engine_name, how, detail=detail)
    row = fault.row
    if fault.line and fault.line not in detail:
        detail = f"{fault.line}\n…\n{detail}"
    kind = getattr(errors, row.error) if row.error else Died if was_ready else StartFailed
    # The leaves' own sentences want facts that a log does not give (a path, sizes); the row's is the better one.
    error: AppError = kind.__new__(kind)
    stopped = f"The engine {engine_name} stopped. {row.sentence}"
    never_began = f"The engine {engine_name} did not start. {row.sentence}"
    AppError.__init__(error, stopped if was_ready else never_began, fix=row.fix, detail=detail)
    return error


def said_exit(exit_code: int | None) -> str:
    """An exit code in words: the signal's name, or Windows' number as its documents write it."""
    if exit_code is None:
        return "its program could not be run"
    if exit_code in _SHELL_SIGNALS:
        exit_code = 128 - exit_code
    if _LOWEST_SIGNAL <= exit_code < 0:
        try:
            return signal.Signals(-exit_code).name
        except ValueError:
            return f"signal {-exit_code}"
    code = exit_code & _WORD
    return f"exit code 0x{code:08X}" if code > 0xFFFF else f"exit code {code}"


def last_words(tail: str) -> str:
    """The last lines that say something, redacted and without folders."""
    lines = [line for line in _readable(tail).splitlines() if line.strip()]
    return "\n".join(_shown(line) for line in lines[-_DETAIL_LINES:])


def _codes(exit_code: int | None) -> frozenset[int]:
    """Every way in which a row may write this exit."""
    if exit_code is None:
        return frozenset()
    codes = {exit_code}
    if exit_code in _SHELL_SIGNALS:
        codes.add(128 - exit_code)
    if exit_code < _LOWEST_SIGNAL:
        codes.add(exit_code & _WORD)
    return frozenset(codes)


def _readable(tail: str) -> str:
    """The end of it, its long lines cut: a pattern never looks at more than this."""
    text = tail[-READ_CHARS:].replace("\r\n", "\n")
    return "\n".join(line[:LINE_CHARS] for line in text.split("\n"))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _line_around(text: str, position: int) -> str:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return _shown(text[start : end if end >= 0 else len(text)])


def _shown(line: str) -> str:
    """A line for a person: no clock, no secret, no folder."""
    return _FOLDERS.sub("", redacted(_STAMP.sub("", line.strip())))[:_LINE_SHOWN_CHARS]
