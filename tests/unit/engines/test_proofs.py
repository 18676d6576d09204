"""What programs say of themselves, read; and why they failed, told."""

import sys
from pathlib import Path
from threading import Event

import pytest
from tests.helpers.engine_homes import BROKEN, SPEC, a_program, speaking

from hexalogue.domain.engines import Fault, FaultRow, Variant
from hexalogue.domain.errors import ProofFailed
from hexalogue.engines.arguments import command_of
from hexalogue.engines.hearing import heard
from hexalogue.engines.proofs import Prover, flags_in, in_sentence, loader_words, variant_of, version_in
from hexalogue.engines.token_proof import TokenProof, answer_in, tone

posix = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")


def a_prover(fault: Fault | None = None) -> Prover:
    return Prover(TokenProof(command_of, lambda _: None), lambda *_: fault, answer_s=1.0)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("version: 5943 (1a2b3c4d)\nbuilt with GNU 11.4.0 for Linux x86_64", "5943"),
        ("version: 0.1.0-dev (build 1, commit 7e4c0a9)", "0.1.0-dev"),
        ("mistralrs 0.9.5", "0.9.5"),
        ("1.121", "1.121"),
        ("KoboldCpp v1.121.2 ready", "1.121.2"),
        ("error: unknown argument: --version\nusage: 1.5\n\n\n-t N, --threads N\n-p N\n-d 2.0", ""),
        ("", ""),
    ],
)
def test_a_version_is_found_in_what_is_said(text: str, version: str) -> None:
    assert version_in(text) == version


def test_arguments_are_read_from_the_usage() -> None:
    usage = "-m,    --model FNAME      model path (default: `models/7B`)\n--no-mmap, -ngl N  use-this or /etc/x-y"

    assert flags_in(usage) == {"-m", "--model", "--no-mmap", "-ngl"}


@pytest.mark.parametrize(
    ("devices", "variant"), [(("CUDA0", "CUDA1"), "cuda"), (("MTL0",), "metal"), (("RPC0",), "cpu"), ((), "cpu")]
)
def test_a_build_of_unknown_make_is_known_by_its_devices(devices: tuple[str, ...], variant: Variant) -> None:
    assert variant_of(devices) == variant


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("This build needs a newer processor.", "this build needs a newer processor"),
        ("CUDA's runtime is missing.", "CUDA's runtime is missing"),
        ("Windows blocked it.", "Windows blocked it"),
        ("libcudart.so.13 is missing.", "libcudart.so.13 is missing"),
    ],
)
def test_a_sentence_ends_another(sentence: str, end: str) -> None:
    assert in_sentence(sentence) == end


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"choices": [{"message": {"content": "The"}}]}', "it answered"),
        (b'{"choices": [{"message": {"content": "", "reasoning_content": "hm"}}]}', "it thought"),
        (b'{"text": ""}', "it heard"),
        (b'{"choices": [{"message": {"content": ""}}]}', None),
        (b'{"error": "no"}', None),
        (b"<html>", None),
        (b"", None),
        (b"[" * 10_000, None),
    ],
)
def test_an_answer_is_told_from_something_else(body: bytes, said: str | None) -> None:
    answer = answer_in(body)

    assert answer is None if said is None else answer is not None and answer.startswith(said)


def test_the_tone_is_a_second_of_sound() -> None:
    assert tone()[:4] == b"RIFF"
    assert len(tone()) == 44 + 32_000


@posix
def test_a_program_says_what_it_is(tmp_path: Path) -> None:
    program = a_program(tmp_path / "server", speaking("77", flags="--list-devices", devices="CUDA0: NVIDIA (1 MiB)"))

    seen = a_prover().seen(SPEC, program)

    assert (seen.version, seen.devices) == ("77", ("CUDA0",))
    assert {"-m", "--host", "--list-devices"} <= seen.known_flags


@posix
@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("exits 1", r"ended with exit code 1 \(“error: something is wrong”\)"),
        ("aborts", "ended with SIGABRT"),
        ("illegal instruction", "SIGILL; it uses instructions that this processor does not have"),
        ("hangs", "did not answer within 1 seconds"),
        ("garbage", "could not be run"),
        ("no interpreter", "could not be run"),
    ],
)
def test_a_broken_program_is_told_with_its_end_and_last_words(kind: str, said: str, tmp_path: Path) -> None:
    program = a_program(tmp_path / "server", BROKEN[kind])

    with pytest.raises(ProofFailed, match=said) as raised:
        a_prover().seen(SPEC, program)

    assert raised.value.fix == "Choose another variant or another version."


@posix
def test_a_known_fault_gives_its_sentence_and_its_fix(tmp_path: Path) -> None:
    row = FaultRow("old_cpu", "Old processor", "This build needs a newer processor.", "Choose the Vulkan build.")
    program = a_program(tmp_path / "server", BROKEN["illegal instruction"])

    with pytest.raises(ProofFailed, match="computer: this build needs a newer processor") as raised:
        a_prover(Fault(row)).seen(SPEC, program)

    assert raised.value.fix == "Choose the Vulkan build."


@posix
def test_a_program_that_floods_its_output_is_cut(tmp_path: Path) -> None:
    program = a_program(tmp_path / "server", "#!/bin/sh\nwhile true; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done\n")

    said = heard([str(program)], tmp_path, 1.0)

    assert said.is_late
    assert len(said.text) <= 1 << 20


@posix
def test_who_listens_can_be_stopped(tmp_path: Path) -> None:
    stop = Event()
    stop.set()

    assert heard([str(a_program(tmp_path / "server", BROKEN["hangs"]))], tmp_path, 60.0, stop).is_late


@pytest.mark.skipif(sys.platform != "linux", reason="the words are those of Linux's loader")
def test_why_a_back_end_does_not_load_is_said_in_the_loaders_words(tmp_path: Path) -> None:
    (tmp_path / "libggml-cuda.so").write_bytes(b"\x7fELF" + b"\0" * 100)

    assert "libggml-cuda.so" in loader_words(tmp_path, "cuda")
    assert loader_words(tmp_path, "vulkan") == ""
