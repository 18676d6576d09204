"""The only place that prints. Standard output is for results; standard error for people."""

import json
import sys
from typing import Any

from hexalogue.domain.errors import AppError


def result(text: str, *, end: str = "\n") -> None:
    """A piece of the result, flushed at once so that a pipe sees it as it comes."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


def json_result(value: Any) -> None:
    """One JSON document on one line."""
    result(json.dumps(value, ensure_ascii=False))


def said(text: str) -> None:
    """A sentence for the person."""
    sys.stderr.write(f"{text}\n")
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
