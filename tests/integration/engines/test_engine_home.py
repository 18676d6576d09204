"""Engines installed, proven, refused, rolled back: small programs of our own on a real disk."""

import sys
from pathlib import Path

import pytest
from tests.helpers.engine_homes import (
    BROKEN,
    SPEC,
    a_home,
    a_program,
    an_archive,
    chosen_of,
    installed,
    nothing,
    snapshot,
    speaking,
)
from tests.helpers.evil_archives import tar_of

from hexalogue.domain.engine_ports import EngineHome
from hexalogue.domain.engines import Origin
from hexalogue.domain.errors import HashMismatch, NothingBefore, ProofFailed, Unreadable, UnsafeArchive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    return path


async def test_an_archive_is_installed_with_its_proofs_and_every_step_is_told(tmp_path: Path, model: Path) -> None:
    home: EngineHome = a_home(tmp_path / "engines", model=model)
    archive, steps = an_archive(tmp_path / "llama-b1.tar.gz", speaking("1")), list[str]()

    engine = await home.install(SPEC, [archive], chosen_of(archive, release="b1"), steps.append)

    assert (engine.version, engine.variant, engine.origin) == ("b1", "cpu", Origin.DOWNLOADED)
    assert [proof.name for proof in engine.proofs] == ["version", "help", "token"]
    assert engine.proofs[-1].said == "it answered “four”"
    assert engine.executable == tmp_path / "engines/llama-server/b1-cpu/program/llama-b1/llama-server"
    assert home.current(SPEC.id) == engine
    assert [step.split()[0] for step in steps] == ["Comparing", "Opening", "Asking", "Asking", "Taking"]


async def test_without_a_model_the_token_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    engine = await installed(a_home(tmp_path / "engines"), tmp_path)

    assert engine.proofs[-1].said.startswith("not asked: there is no small model")


@pytest.mark.parametrize("kind", [*BROKEN, "answers garbage", "dies when asked", "never ready"])
async def test_a_broken_update_leaves_the_old_one_in_use(kind: str, tmp_path: Path, model: Path) -> None:
    programs = BROKEN | {
        "answers garbage": speaking("2", b"<html>not a token</html>"),
        "dies when asked": speaking("2").replace("self.rfile", "import os; os._exit(3); self.rfile"),
        "never ready": speaking("2").replace("send_response(200)", "send_response(503)"),
    }
    home = a_home(tmp_path / "engines", model=model)
    old = await installed(home, tmp_path)
    before = snapshot(old.folder)
    impatient = a_home(tmp_path / "engines", model=model, answer_s=2.0, ready_s=2.0)

    with pytest.raises(ProofFailed) as raised:
        await installed(impatient, tmp_path, "b2", programs[kind])

    assert raised.value.fix.startswith("What was in use before stays. ")
    assert home.current(SPEC.id) == old
    assert snapshot(old.folder) == before
    assert [path.name for path in (tmp_path / "engines" / "llama-server").iterdir() if path.is_dir()] == ["b1-cpu"]
    assert "b2 (cpu) was not installed: The new llama-server does not work" in home.history(SPEC.id)[0]
    assert "b2" in home.refused(SPEC.id)


async def test_where_nothing_was_in_use_before_nothing_is_said_to_stay(tmp_path: Path) -> None:
    with pytest.raises(ProofFailed) as raised:
        await installed(a_home(tmp_path / "engines"), tmp_path, "b1", BROKEN["exits 1"])

    assert raised.value.fix == "Choose another variant or another version."


async def test_the_last_two_versions_are_kept(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")

    for release in ("b1", "b2", "b3"):
        await installed(home, tmp_path, release)

    assert [engine.version for engine in home.kept(SPEC.id)] == ["b3", "b2"]
    assert not (tmp_path / "engines" / "llama-server" / "b1-cpu").exists()


async def test_a_roll_back_goes_to_the_version_before_proven_again(tmp_path: Path, model: Path) -> None:
    home = a_home(tmp_path / "engines", model=model)
    old = await installed(home, tmp_path)
    await installed(home, tmp_path, "b2")

    back = await home.roll_back(SPEC)

    assert (back.version, back.executable) == ("b1", old.executable)
    assert back.proofs[-1].said == "it answered “four”"
    assert home.current(SPEC.id) == home.kept(SPEC.id)[0]
    assert home.history(SPEC.id)[0].endswith("b1 (cpu) is in use again instead of b2-cpu.")
    with pytest.raises(NothingBefore):
        await home.roll_back(SPEC)


async def test_a_roll_back_to_a_version_that_broke_changes_nothing(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")
    old = await installed(home, tmp_path)
    new = await installed(home, tmp_path, "b2")
    a_program(old.executable, BROKEN["exits 1"])

    with pytest.raises(ProofFailed) as raised:
        await home.roll_back(SPEC)

    assert raised.value.fix.startswith("What was in use before stays. ")
    assert home.current(SPEC.id) == new


async def test_a_version_left_for_good_goes_and_is_remembered(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")
    await installed(home, tmp_path)
    await installed(home, tmp_path, "b2")

    await home.roll_back(SPEC, because="it crashed three times at its start")

    assert home.refused(SPEC.id) == {"b2": "it crashed three times at its start"}
    assert not (tmp_path / "engines" / "llama-server" / "b2-cpu").exists()
    assert (
        "b2-cpu did not work (it crashed three times at its start); b1 (cpu) is in use again."
        in home.history(SPEC.id)[0]
    )


async def test_a_file_that_is_not_what_was_chosen_is_never_opened_or_run(tmp_path: Path) -> None:
    home, ran = a_home(tmp_path / "engines"), tmp_path / "it-ran"
    archive = an_archive(tmp_path / "evil.tar.gz", f"#!/bin/sh\ntouch {ran}\n")

    with pytest.raises(HashMismatch):
        await home.install(SPEC, [archive], chosen_of(archive, sha256="0" * 64), nothing)

    assert not ran.exists()
    assert home.current(SPEC.id) is None


async def test_an_archive_without_the_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tar.gz").write_bytes(tar_of([("file", "readme", "no program")]))

    with pytest.raises(UnsafeArchive, match="there is no llama-server in it"):
        await a_home(tmp_path / "engines").install(SPEC, [tmp_path / "a.tar.gz"], None, nothing)


async def test_a_companion_lies_beside_the_program_wherever_its_archive_has_it(tmp_path: Path) -> None:
    home, archive = a_home(tmp_path / "engines"), an_archive(tmp_path / "main.tar.gz", speaking("1"))
    companion = tmp_path / "cudart.tar.gz"
    lib = "other/lib/libcudart.so.13"
    companion.write_bytes(tar_of([("file", f"{lib}.1", "cuda"), ("link", lib, "libcudart.so.13.1")]))

    engine = await home.install(SPEC, [archive, companion], chosen_of(archive, companion), nothing)

    assert (engine.folder / "libcudart.so.13").read_text() == "cuda"


async def test_a_variant_without_its_device_is_refused_with_the_loaders_words(tmp_path: Path) -> None:
    home = a_home(tmp_path / "engines")
    archive = tmp_path / "cuda.tar.gz"
    program = speaking("1", flags="--list-devices")
    archive.write_bytes(tar_of([("file", "llama-server", program), ("file", "libggml-cuda.so", "\x7fELF broken")]))

    with pytest.raises(ProofFailed, match="computes with cuda and finds no device for it") as raised:
        await home.install(SPEC, [archive], chosen_of(archive, variant="cuda"), nothing)

    assert "libggml-cuda.so" in raised.value.detail
    assert "--variant cpu" in raised.value.fix


async def test_a_variant_with_its_device_is_taken(tmp_path: Path) -> None:
    program = speaking("1", flags="--list-devices", devices="CUDA0: NVIDIA RTX 4090 (24564 MiB, 24000 MiB free)")
    archive = an_archive(tmp_path / "cuda.tar.gz", program)

    engine = await a_home(tmp_path / "engines").install(SPEC, [archive], chosen_of(archive, variant="cuda"), nothing)

    assert (engine.variant, engine.devices) == ("cuda", ("CUDA0",))


# --- from a file


async def test_a_program_on_this_disk_is_used_where_it_lies_and_never_altered(tmp_path: Path) -> None:
    home, program = a_home(tmp_path / "engines"), a_program(tmp_path / "build/bin/llama-server", speaking("55"))
    before = snapshot(tmp_path / "build")

    engine = await home.install(SPEC, [program], None, nothing)

    assert (engine.executable, engine.version, engine.origin) == (program, "55", Origin.FILE)
    assert snapshot(tmp_path / "build") == before
    assert [path.name for path in (tmp_path / "engines/llama-server/55-cpu").iterdir()] == ["installed.json"]


async def test_a_folder_is_looked_through_for_the_program(tmp_path: Path) -> None:
    program = a_program(tmp_path / "llama.cpp/build/bin/llama-server", speaking("55"))

    engine = await a_home(tmp_path / "engines").install(SPEC, [tmp_path / "llama.cpp"], None, nothing)

    assert engine.executable == program


async def test_an_archive_on_this_disk_is_taken_in_and_names_its_version(tmp_path: Path) -> None:
    engine = await a_home(tmp_path / "engines").install(
        SPEC, [an_archive(tmp_path / "mine.tar.gz", speaking("55"))], None, nothing
    )

    assert (engine.version, engine.origin, engine.why) == ("55", Origin.FILE, "taken from mine.tar.gz")
    assert engine.executable.is_relative_to(tmp_path / "engines")


@pytest.mark.parametrize("content", [b"", b"just a text", b"GGUF a model"], ids=["empty", "text", "model"])
async def test_a_file_that_is_no_program_is_told(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)

    with pytest.raises(Unreadable, match="neither an archive nor a program"):
        await a_home(tmp_path / "engines").install(SPEC, [tmp_path / "file"], None, nothing)


async def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        await a_home(tmp_path / "engines").install(SPEC, [tmp_path / "missing"], None, nothing)


async def test_a_program_that_went_away_is_told_and_the_one_before_is_used(tmp_path: Path) -> None:
    home, program = a_home(tmp_path / "engines"), a_program(tmp_path / "bin/llama-server", speaking("55"))
    old = await installed(home, tmp_path)
    await home.install(SPEC, [program], None, nothing)

    program.unlink()

    assert home.current(SPEC.id) == old
    assert home.problems(SPEC.id) == ("The program of 55-cpu is not there any more.",)
