"""What is printed arrives, whatever it holds and wherever it goes."""

import io
import json
import sys

import pytest

from hexalogue.cli import output

# A model's words, a title for the terminal's window, and half of a character as some file systems have it in names.
WORDS = "né ✓ 😀 \x1b]0;gone\x07 \udcff"


class Terminal(io.TextIOWrapper):
    """A stream on which a person reads."""

    def isatty(self) -> bool:
        return True


def printed(monkeypatch: pytest.MonkeyPatch, encoding: str, kind: type[io.TextIOWrapper] = io.TextIOWrapper) -> bytes:
    """A sentence and a document of it, printed."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", kind(raw, encoding=encoding, errors="strict"))
    output.prepare()
    output.json_result({"text": WORDS})
    output.result(WORDS)
    sys.stdout.flush()
    return raw.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252", "utf-16"])
def test_no_encoding_loses_an_answer_and_json_stays_json(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    document = printed(monkeypatch, encoding).decode(encoding).splitlines()[0]

    assert json.loads(document) == {"text": WORDS}


def test_utf8_is_written_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "né ✓ 😀".encode() in printed(monkeypatch, "utf-8").splitlines()[0]


def test_a_terminal_gets_nothing_that_it_would_obey_and_a_pipe_gets_all(monkeypatch: pytest.MonkeyPatch) -> None:
    assert b"\x1b" in printed(monkeypatch, "utf-8").splitlines()[1]
    assert printed(monkeypatch, "utf-8", Terminal).splitlines()[1].startswith("né ✓ 😀 ]0;gone ".encode())


def test_what_was_closed_before_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    output.prepare()
    output.result("nobody hears it")
    output.said("nor this")

    sys.stdout.close()
    sys.stderr.close()
