"""Where the other engines are for tests: in this environment, or in those that HEXALOGUE_ENGINE_VENVS names."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.integration.adapters.starter_engine import STARTER

from hexalogue.adapters.inprocess.backends import OTHERS, Backend
from hexalogue.adapters.inprocess.bitnet_build import BITNET_VARIABLE, HOW, server_of
from hexalogue.adapters.inprocess.environment import CACHE_VARIABLE
from hexalogue.adapters.inprocess.others_models import folder_of
from hexalogue.domain.models import LocalModel

VENVS = "HEXALOGUE_ENGINE_VENVS"
SCRIPT = Path(__file__).with_name("tiny_safetensors.py")


@dataclass(frozen=True)
class Ready:
    """An engine that can be run. python: of the environment that has it.   model: one that it reads."""

    backend: Backend
    python: str
    model: LocalModel


def environments() -> Iterator[Path]:
    """Folders of virtual environments, in the order they are named."""
    for folder in filter(None, os.environ.get(VENVS, "").split(os.pathsep)):
        yield Path(folder)


def python_with(backend: Backend) -> str | None:
    """The Python of the first environment that has all packages; None where none has."""
    if backend.is_installed:
        return sys.executable
    for folder in environments():
        packages = [any(folder.glob(f"lib/python3.*/site-packages/{package}")) for package in backend.packages]
        shared = [(Path(sys.prefix) / "lib").glob(f"python3.*/site-packages/{name}") for name in backend.packages]
        if packages[0] and all(here or any(there) for here, there in zip(packages, shared, strict=True)):
            return str(folder / "bin" / "python")
    return None


def a_build() -> Path | None:
    """A build of BitNet, or llama.cpp's own server, which is the same program with other kernels."""
    servers = (next(folder.glob("lib/python3.*/site-packages/*/bin/llama-server"), None) for folder in environments())
    return server_of(os.environ.get(BITNET_VARIABLE, "")) or next(filter(None, servers), None)


def ready(backend: str, folder: Path) -> Ready:
    """The engine and a model for it. Skips the test where there is none, with what brings it."""
    row = OTHERS[backend]
    if not row.packages:
        build = a_build()
        if build is None:
            pytest.skip(HOW)
        return Ready(replace(row, environment=((BITNET_VARIABLE, str(build)),)), sys.executable, STARTER)
    python = python_with(row)
    if python is None:
        wanted = " ".join(f'"{requirement}"' for requirement in row.requirements)
        pytest.skip(f"python -m venv E; E/bin/python -m pip install {wanted}; {VENVS}=E make test")
    row = replace(row, environment=((CACHE_VARIABLE, str(folder / "cache")),))
    if not row.takes_folder:
        return Ready(row, python, STARTER)
    made = folder / "tiny"
    subprocess.run([python, str(SCRIPT), str(made)], check=True, capture_output=True)
    return Ready(row, python, folder_of(str(made), backend, {}))
