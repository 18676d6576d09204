"""Where a build of BitNet lies: named by the person, as there is nothing that could be installed."""

import os
import shutil
from pathlib import Path
from typing import Final

# The program llama-server of a build, or the folder of the build or of its sources.
BITNET_VARIABLE: Final = "HEXALOGUE_BITNET"
SERVER: Final = "llama-server"

HOW: Final = (
    f"Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {BITNET_VARIABLE} to its folder or to the"
    f" {SERVER} in it."
)


def server_of(place: str) -> Path | None:
    """The server of the build; None where there is none. A llama-cli leads to the server beside it."""
    if not place:
        return None
    path = Path(place).expanduser()
    folders = [path, path / "bin", path / "build" / "bin", path / "build" / "bin" / "Release", path.parent]
    wanted = [path] if path.stem == SERVER else []
    wanted += [folder / name for folder in folders for name in (SERVER, f"{SERVER}.exe")]
    for program in wanted:
        if program.is_file() and os.access(program, os.X_OK):
            return Path(shutil.which(program) or program).absolute()
    return None
