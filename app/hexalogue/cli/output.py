"""The only place that prints. Standard output is for results; standard error for people."""

import io
import json
import os
import re
import sys
from pathlib import Path
from typing import Any, TextIO

from hexalogue.domain.errors import AppError

# A terminal would obey these: colours, its title, the clipboard, what stands in the lines before. A model, the name of
# a file or a server's words may hold them.
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def prepare() -> None:
    """From now on nothing that is printed fails: what the encoding has no character for is spelled out, and what was
    closed before we came swallows.
    """
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - open to the end
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def result(text: str, *, end: str = "\n") -> None:
    """A piece of the result, flushed at once so that a pipe sees it as it comes."""
    sys.stdout.write(_harmless(text, sys.stdout) + end)
    sys.stdout.flush()


def json_result(value: Any) -> None:
    """One JSON document on one line; with escapes alone where standard output is not UTF-8."""
    is_utf8 = (sys.stdout.encoding or "utf-8").lower().replace("-", "") in ("utf8", "cp65001")
    result(json.dumps(value, ensure_ascii=not is_utf8))


def said(text: str) -> None:
    """A sentence for the person."""
    sys.stderr.write(f"{_harmless(text, sys.stderr)}\n")
    sys.stderr.flush()


def progress(text: str) -> None:
    """A line that the next one overwrites; nothing where nobody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[2K{text}")
        sys.stderr.flush()


def error_object(error: AppError) -> dict[str, Any]:
    """An error as the contract prints it. remedy: the fix, as a sentence."""
    return {
        "type": "error",
        "kind": error.kind,
        "provider": error.provider,
        "message": error.message,
        "remedy": error.fix,
        "retry_after_s": error.retry_after_s,
    }


def failed(error: AppError, *, as_json: bool) -> None:
    """Tell an error where the caller looks for it."""
    if as_json:
        json_result(error_object(error))
    else:
        said(f"{error.message} {error.fix}")


def _harmless(text: str, stream: TextIO) -> str:
    """For a terminal without what it would obey; a pipe or a file gets all."""
    return _OBEYED.sub("", text) if stream.isatty() else text
