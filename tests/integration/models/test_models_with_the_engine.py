"""What the library says about real files is what the built engine does with them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.helpers.gguf_files import damaged_headers, header_length, write_aborting, write_model
from tests.helpers.starter import starter_path

from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.domain.errors import ModelError
from hexalogue.domain.model_memory import needed_bytes
from hexalogue.domain.models import Architectures, ModelOrigin
from hexalogue.models.gguf_facts import read_facts
from hexalogue.models.library import Library, LibraryFolders

pytestmark = pytest.mark.native

RESOURCES = Path(__file__).parents[3] / "resources"
DECODE = """
import json, sys
import llama_cpp
model = llama_cpp.Llama(sys.argv[1], n_ctx=int(sys.argv[2]), n_batch=512, n_threads=1, n_threads_batch=1, verbose=False)
text = ("the hello " * 4000).encode()
model.eval(model.tokenize(text)[: int(sys.argv[3])])
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps({"tokens": model.n_tokens, "peak_bytes": peak * 1024}))
"""
LOAD_EACH = """
import sys
import llama_cpp
for path in sys.stdin.read().split("\\n"):
    model = llama_cpp.llama_model_load_from_file(path.encode(), llama_cpp.llama_model_default_params())
    if model:
        print(path, flush=True)
        llama_cpp.llama_model_free(model)
"""
DAMAGED = 300
# Where gdb is installed an aborting engine would run it on itself first.
ENVIRONMENT = {**os.environ, "GGML_NO_BACKTRACE": "1"}


@pytest.fixture
def architectures() -> Architectures:
    return load_architectures(RESOURCES, "llamacpp")


def decoded(path: Path, context: int, tokens: int) -> dict[str, int]:
    """Load and decode in a child: what it took there is not mixed with what the tests hold."""
    command = [sys.executable, "-c", DECODE, str(path), str(context), str(tokens)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=ENVIRONMENT)
    return dict(json.loads(result.stdout))


def refused_files(folder: Path) -> list[Path]:
    """Damaged files, weights and all, that our reader does not accept."""
    whole = write_model(folder / "whole.gguf").read_bytes()
    length = header_length(whole)
    refused = []
    for number, header in zip(range(DAMAGED), damaged_headers(whole[:length], seed=5), strict=False):
        path = folder / f"{number}.gguf"
        path.write_bytes(header + whole[length:])
        try:
            read_facts(path)
        except ModelError:
            refused.append(path)
    return refused


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_the_tiny_model_of_the_tests_loads_and_decodes(tmp_path: Path, architecture: str) -> None:
    path = write_model(tmp_path / "tiny.gguf", architecture=architecture)

    assert decoded(path, 512, 100)["tokens"] == 100


def test_what_passes_our_check_may_still_end_the_engine(tmp_path: Path) -> None:
    path = write_aborting(tmp_path / "aborting.gguf")

    assert read_facts(path).obstacle == ""
    with pytest.raises(subprocess.CalledProcessError) as died:
        decoded(path, 512, 100)
    assert died.value.returncode == -signal.SIGABRT


def test_no_damaged_file_that_the_engine_would_load_is_refused(tmp_path: Path) -> None:
    refused = refused_files(tmp_path)

    result = subprocess.run(
        [sys.executable, "-c", LOAD_EACH],
        input="\n".join(map(str, refused)),
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert len(refused) > DAMAGED // 2
    assert (result.returncode, result.stdout) == (0, "")


def test_the_starter_is_found_and_known(tmp_path: Path, architectures: Architectures) -> None:
    folders = LibraryFolders(tmp_path / "models", tmp_path / "cache")

    (starter,) = Library(folders, load_profiles(RESOURCES), architectures).found()

    assert (starter.path, starter.origin, starter.stop_gap) == (starter_path(), ModelOrigin.STARTER, True)
    assert (starter.facts.parameters, starter.facts.has_chat_template) == (134_515_008, True)


# getrusage would tell the peak of the process that forked this one, when that was larger.
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of this process alone is read from /proc")
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
