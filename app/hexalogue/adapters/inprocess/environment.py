"""How the worker is started: command, folder, environment. Pure but for looking at this process."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import hexalogue
from hexalogue.adapters.inprocess.backends import LLAMACPP, Backend
from hexalogue.adapters.inprocess.lifeline import PARENT_VARIABLE

# The worker needs no secret of the person, and a crash report of it must not hold one.
_SECRET_ENDINGS: Final = (
    "_KEY", "_KEY_ID", "_TOKEN", "_SECRET", "_PASSWORD", "_PASSPHRASE", "_CREDENTIALS", "_AUTH", "_PAT", "_COOKIE",
)  # fmt: skip

# Which engine the worker runs.
BACKEND_VARIABLE: Final = "HEXALOGUE_WORKER_BACKEND"
# Where an engine may keep what it makes out of a model file; it can be deleted at any time.
CACHE_VARIABLE: Final = "HEXALOGUE_WORKER_CACHE"

_PACKAGE_FOLDER: Final = Path(hexalogue.__file__).resolve().parent


def worker_command() -> list[str]:
    """The program and its arguments: our own executable, or the interpreter with the module.

    -P keeps the working folder off the module path: nothing that lies there is imported.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--inference-worker"]
    return [sys.executable, "-P", "-m", "hexalogue.adapters.inprocess.worker"]


def worker_folder() -> Path:
    """A folder of the application, so that no library is found beside a person's documents."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else _PACKAGE_FOLDER


def worker_environment(environ: Mapping[str, str], backend: Backend = LLAMACPP) -> dict[str, str]:
    """The environment without secrets, and with what the engine wants."""
    kept = {name: value for name, value in environ.items() if not name.upper().endswith(_SECRET_ENDINGS)}
    # Our own source first, the rest of the path as it was.
    python_path = [str(_PACKAGE_FOLDER.parent), *filter(None, [environ.get("PYTHONPATH")])]
    return kept | {
        PARENT_VARIABLE: str(os.getpid()),
        BACKEND_VARIABLE: backend.id,
        # A model is what lies on this computer: no library fetches one by itself, or asks whether there is a newer one.
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        # An abort must end the process at once, not start a debugger on it (ggml.c, ggml_print_backtrace).
        "GGML_NO_BACKTRACE": "1",
        # Threads that wait give the core back: 20 to 28 instead of 2 to 7 tokens/s on a busy machine (2026-11-21).
        "OMP_WAIT_POLICY": "PASSIVE",
        "PYTHONPATH": os.pathsep.join(python_path),
        "PYTHONUNBUFFERED": "1",
        **dict(backend.environment),
    }
