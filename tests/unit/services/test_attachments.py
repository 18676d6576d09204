"""Files that are sent with a question: what they become, and what is not read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hexalogue.domain.errors import BadArgument
from hexalogue.services import attachments
from hexalogue.services.attachments import messages_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices with names are of POSIX")


@pytest.mark.parametrize("name", ["/dev/zero", "pipe", "."], ids=["a device", "a pipe", "a folder"])
def test_what_has_no_end_is_refused(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(BadArgument, match="it is not a file"):
        messages_of("hi", "", [tmp_path / name])


def test_what_a_shell_hands_over_as_a_file_is_read() -> None:
    with subprocess.Popen(["echo", "from a command"], stdout=subprocess.PIPE) as command:
        assert command.stdout is not None
        (message,) = messages_of("hi", "", [Path(f"/dev/fd/{command.stdout.fileno()}")])

    assert "from a command\n" in message.text


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LARGEST_TEXT_BYTES", 10)
    (tmp_path / "a.txt").write_text("0123456789")
    (tmp_path / "b.txt").write_text("0123456789a")

    assert "0123456789" in messages_of("hi", "", [tmp_path / "a.txt"])[0].text
    with pytest.raises(BadArgument, match="too large"):
        messages_of("hi", "", [tmp_path / "b.txt"])
