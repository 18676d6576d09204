"""A start where no window can be shown ends in a sentence, not in Qt's abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
TIMEOUT_S = 60


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there is always a display on this system")
@pytest.mark.parametrize("arguments", [[], ["--page", "models"], ["--safe-mode"]], ids=["plain", "page", "safe"])
def test_without_a_display_the_window_names_the_headless_equivalent(tmp_path: Path, arguments: list[str]) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAY_VARIABLES}

    done = subprocess.run(
        [sys.executable, "-m", "hexalogue", *arguments],
        env=bare | {"HEXALOGUE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )

    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "hexalogue ask" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "home").exists()
