"""The real llama-server and whisper-server: installed from an archive, proven with a token, updated, rolled back."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers import engine_binaries
from tests.helpers.engine_homes import (
    BROKEN,
    SPEC,
    a_home,
    an_archive,
    chosen_of,
    nothing,
    real_archive,
    snapshot,
    speaking,
)
from tests.helpers.starter import starter_path

from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.faults import load_faults
from hexalogue.domain.engines import EngineSpec, Fault, Origin
from hexalogue.domain.errors import ProofFailed
from hexalogue.engines.faults import classified

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform == "win32", reason="the archive is one for Linux")]

RESOURCES = Path(__file__).parents[3] / "resources"


def row(name: str) -> EngineSpec:
    return next(spec for spec in load_engines(RESOURCES) if spec.id == name)


def explain(engine: str, code: int | None, tail: str) -> Fault | None:
    return classified(load_faults(RESOURCES), engine, code, tail)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return real_archive(engine_binaries.llama_server(), tmp_path_factory.mktemp("release") / "llama-b1.tar")


async def test_the_real_server_is_installed_updated_refused_and_rolled_back(archive: Path, tmp_path: Path) -> None:
    spec, home = row("llama-server"), a_home(tmp_path / "engines", spec=row("llama-server"), model=starter_path())
    first = await home.install(spec, [archive], chosen_of(archive, release="b1"), nothing)
    assert first.proofs[-1].said == "it answered “The”"
    assert {"-m", "--model", "--port", "--list-devices"} <= first.known_flags
    assert (first.folder / "libllama.so").is_symlink()

    for number, program in enumerate([*BROKEN.values(), speaking("2", b"<html>")]):
        broken = an_archive(tmp_path / f"broken-{number}.tar.gz", program)
        impatient = a_home(tmp_path / "engines", spec=spec, model=starter_path(), answer_s=3.0)
        with pytest.raises(ProofFailed):
            await impatient.install(spec, [broken], chosen_of(broken, release=f"b-{number}"), nothing)
        assert home.current(spec.id) == first

    second = await home.install(spec, [archive], chosen_of(archive, release="b2"), nothing)
    assert home.current(spec.id) == second
    back = await home.roll_back(spec, because="it was only a test")
    assert (back.version, back.proofs[-1].said) == ("b1", "it answered “The”")
    assert home.refused(spec.id)["b2"] == "it was only a test"


async def test_the_real_server_is_used_where_it_lies(tmp_path: Path) -> None:
    program = engine_binaries.llama_server()
    home, before = a_home(tmp_path / "engines", model=starter_path()), snapshot(program.parent)

    engine = await home.install(SPEC, [program.parent], None, nothing)

    assert (engine.executable, engine.origin, engine.variant) == (program, Origin.FILE, "cpu")
    assert engine.proofs[-1].said == "it answered “The”"
    assert snapshot(program.parent) == before


async def test_a_model_that_is_none_fails_the_proof_with_its_cause(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(b"no model at all")
    home = a_home(tmp_path / "engines", model=tmp_path / "model.gguf", explain=explain)

    with pytest.raises(ProofFailed) as raised:
        await home.install(SPEC, [archive], chosen_of(archive), nothing)

    assert "model.gguf" in raised.value.detail


async def test_an_illegal_instruction_says_that_the_processor_is_too_old(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines", explain=explain)
    archive = an_archive(tmp_path / "new.tar.gz", BROKEN["illegal instruction"])

    with pytest.raises(ProofFailed, match="processor") as raised:
        await home.install(SPEC, [archive], chosen_of(archive), nothing)

    assert raised.value.fix


async def test_a_gpu_build_without_a_gpu_is_refused_on_a_machine_that_has_none(archive: Path, tmp_path: Path) -> None:
    cpu = await a_home(tmp_path / "cpu").install(SPEC, [archive], chosen_of(archive), nothing)
    if cpu.devices:
        pytest.skip(f"this machine has {cpu.devices}")
    backend = cpu.folder / "libggml-vulkan.so"
    if not backend.exists():
        pytest.skip("this build has no Vulkan")

    with pytest.raises(ProofFailed, match="computes with vulkan and finds no device for it"):
        await a_home(tmp_path / "gpu").install(SPEC, [archive], chosen_of(archive, variant="vulkan"), nothing)


async def test_the_real_package_is_offered_and_not_imported(tmp_path: Path) -> None:
    program = engine_binaries.llama_server()
    package = program.parent.parent
    if not (package / "__init__.py").is_file():
        pytest.skip("the server of these tests was built, no package brought it")
    spec = replace(row("llama-server"), package=package.name)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(package.parent))
        (engine,) = a_home(tmp_path / "engines", spec=spec).found(spec.id)

    assert (engine.executable, engine.origin) == (program, Origin.PACKAGE)
    assert package.name not in sys.modules


async def test_the_real_whisper_server_listens_to_a_tone(tmp_path: Path) -> None:
    program, model = engine_binaries.whisper_server(), engine_binaries.hollow_whisper_model()
    spec = row("whisper-server")
    home = a_home(tmp_path / "engines", spec=spec, model=model)

    engine = await home.install(spec, [program], None, nothing)

    assert engine.proofs[-1].said.startswith("it heard")
    assert "--inference-path" in engine.known_flags
