"""What the library says about real files is what the built engine does with them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.helpers.gguf_files import write_model
from tests.helpers.starter import starter_path

from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.domain.models import Architectures, ModelOrigin
from hexalogue.models.gguf_facts import read_facts
from hexalogue.models.library import Library, LibraryFolders
from hexalogue.models.memory import needed_bytes

pytestmark = pytest.mark.native

RESOURCES = Path(__file__).parents[3] / "resources"
DECODE = """
import json, resource, sys
import llama_cpp
model = llama_cpp.Llama(sys.argv[1], n_ctx=int(sys.argv[2]), n_batch=512, n_threads=1, n_threads_batch=1, verbose=False)
text = ("the hello " * 4000).encode()
model.eval(model.tokenize(text)[: int(sys.argv[3])])
print(json.dumps({"tokens": model.n_tokens, "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))
"""


@pytest.fixture
def architectures() -> Architectures:
    return load_architectures(RESOURCES, "llamacpp")


def decoded(path: Path, context: int, tokens: int) -> dict[str, int]:
    """Load and decode in a child: what it took there is not mixed with what the tests hold."""
    command = [sys.executable, "-c", DECODE, str(path), str(context), str(tokens)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return dict(json.loads(result.stdout))


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_the_tiny_model_of_the_tests_loads_and_decodes(tmp_path: Path, architecture: str) -> None:
    path = write_model(tmp_path / "tiny.gguf", architecture=architecture)

    assert decoded(path, 512, 100)["tokens"] == 100


def test_the_starter_is_found_and_known(tmp_path: Path, architectures: Architectures) -> None:
    folders = LibraryFolders(tmp_path / "models", tmp_path / "cache")

    (starter,) = Library(folders, load_profiles(RESOURCES), architectures).found()

    assert (starter.path, starter.origin, starter.stop_gap) == (starter_path(), ModelOrigin.STARTER, True)
    assert (starter.facts.parameters, starter.facts.has_chat_template) == (134_515_008, True)


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the POSIX resource module")
def test_the_memory_estimate_is_enough_and_not_far_off() -> None:
    path = starter_path()

    peak = decoded(path, 512, 300)["peak_bytes"]

    estimate = needed_bytes(path.stat().st_size, read_facts(path).facts, 512)
    assert peak <= estimate <= 1.5 * peak


def test_the_engine_knows_every_architecture_that_the_row_claims(architectures: Architectures) -> None:
    import llama_cpp

    libraries = [path for path in (Path(llama_cpp.__file__).parent / "lib").iterdir() if "llama" in path.name]
    content = b"".join(path.read_bytes() for path in libraries)

    claimed = architectures.chat | architectures.embedding | architectures.other
    assert [name for name in sorted(claimed) if name.encode() + b"\0" not in content] == []


def test_the_row_is_about_the_engine_that_is_installed(architectures: Architectures) -> None:
    import llama_cpp

    assert llama_cpp.__version__ == architectures.version
