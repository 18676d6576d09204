"""The packages that `bench/adapters.py` compares with: each in a virtual environment of its own under build/.

They are no dependencies of ours, and do not agree with each other about theirs.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WANTED = Path(__file__).with_name("peers.txt")
FOLDER = ROOT / "build" / "bench-peers"
INSTALL_S = 900


def peers() -> dict[str, Path]:
    """Interpreters by the package they have; without those that cannot be installed here, whose reason goes to
    standard error. BENCH_PEERS=no leaves all of them out.
    """
    if os.environ.get("BENCH_PEERS") == "no":
        return {}
    lines = (line.strip() for line in WANTED.read_text("utf-8").splitlines())
    wanted = [line for line in lines if line and not line.startswith("#")]
    found = {requirement.partition("==")[0]: _installed(requirement) for requirement in wanted}
    return {name: python for name, python in found.items() if python is not None}


def _installed(requirement: str) -> Path | None:
    folder = FOLDER / requirement.partition("==")[0]
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "installed.txt"
    if stamp.is_file() and stamp.read_text("utf-8") == requirement:
        return python
    sys.stderr.write(f"installing {requirement} into {folder.relative_to(ROOT)} …\n")
    try:
        venv.create(folder, with_pip=True, clear=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement]
        subprocess.run(command, check=True, timeout=INSTALL_S, capture_output=True, text=True)
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        sys.stderr.write(f"{requirement} is left out: {said.strip().splitlines()[-1]}\n")
        return None
    stamp.write_text(requirement, encoding="utf-8")
    return python
