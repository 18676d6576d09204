"""The key of a build, its folder, and what counts as a finished one."""

from pathlib import Path

import pytest
from installers.native_cache import (
    PORTABLE_FLAGS,
    FinishedBuild,
    NativeFolder,
    Pin,
    cache_root,
    finished_wheel,
    flags,
    key,
    native_folder,
    read_pin,
    record_finished,
    this_machine,
)

PIN = Pin("0.3.36", "a" * 64)
HOME = Path("/home/someone")


def _finished(folder: NativeFolder, content: bytes = b"wheel") -> Path:
    folder.wheels.mkdir(parents=True)
    wheel = folder.wheels / "llama.whl"
    wheel.write_bytes(content)
    record_finished(folder, FinishedBuild(wheel.name, len(content), PORTABLE_FLAGS, 180.0))
    return wheel


@pytest.fixture
def folder(tmp_path: Path) -> NativeFolder:
    return NativeFolder(tmp_path / "0.3.36-key", "0.3.36")


def test_a_build_is_portable_unless_the_person_adds_flags() -> None:
    assert flags({}) == ("-DGGML_NATIVE=OFF", "-DLLAVA_BUILD=OFF")


def test_the_flags_of_the_person_come_last_and_keep_their_quotes_together() -> None:
    extra = flags({"HEXALOGUE_NATIVE_FLAGS": "-DGGML_CUDA=ON '-DCMAKE_CXX_FLAGS=-O2 -g'"})

    assert extra[2:] == ("-DGGML_CUDA=ON", "-DCMAKE_CXX_FLAGS=-O2 -g")


@pytest.mark.parametrize(
    ("pin", "with_flags", "machine"),
    [
        (Pin("0.3.37", PIN.sha256), PORTABLE_FLAGS, "linux-x86_64-glibc 2.36"),
        (Pin(PIN.version, "b" * 64), PORTABLE_FLAGS, "linux-x86_64-glibc 2.36"),
        (PIN, (*PORTABLE_FLAGS, "-DGGML_CUDA=ON"), "linux-x86_64-glibc 2.36"),
        (PIN, PORTABLE_FLAGS, "linux-aarch64-glibc 2.36"),
    ],
    ids=["version", "source", "flags", "processor"],
)
def test_another_input_is_another_build(pin: Pin, with_flags: tuple[str, ...], machine: str) -> None:
    assert key(pin, with_flags, machine) != key(PIN, PORTABLE_FLAGS, "linux-x86_64-glibc 2.36")


def test_the_same_inputs_are_the_same_build() -> None:
    assert key(PIN, PORTABLE_FLAGS, this_machine()) == key(PIN, PORTABLE_FLAGS, this_machine())


@pytest.mark.parametrize(
    ("variables", "system", "expected"),
    [
        ({}, "linux", "/home/someone/.cache/hexalogue/native"),
        ({"XDG_CACHE_HOME": "/fast"}, "linux", "/fast/hexalogue/native"),
        ({}, "darwin", "/home/someone/Library/Caches/hexalogue/native"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/hexalogue/Cache/native"),
        ({"HEXALOGUE_NATIVE_CACHE": "/mine", "XDG_CACHE_HOME": "/fast"}, "linux", "/mine"),
    ],
    ids=["linux", "linux with xdg", "macos", "windows", "chosen"],
)
def test_the_cache_lies_where_the_platform_keeps_caches(variables: dict[str, str], system: str, expected: str) -> None:
    assert cache_root(variables, system, HOME) == Path(expected)


def test_the_folder_names_version_and_key(tmp_path: Path) -> None:
    place = native_folder(PIN, {"HEXALOGUE_NATIVE_CACHE": str(tmp_path)})

    assert place.path.parent == tmp_path
    assert place.path.name == f"0.3.36-{key(PIN, PORTABLE_FLAGS, this_machine())}"


def test_a_pin_is_read_from_the_lock() -> None:
    assert read_pin(f"llama-cpp-python==0.3.36 \\\n    --hash=sha256:{'a' * 64}\n") == PIN


def test_a_lock_with_two_hashes_is_refused() -> None:
    two = f"--hash=sha256:{'a' * 64} --hash=sha256:{'b' * 64}"

    with pytest.raises(ValueError, match="exactly one"):
        read_pin(f"llama-cpp-python==0.3.36 {two}\n")


def test_a_recorded_wheel_is_finished(folder: NativeFolder) -> None:
    wheel = _finished(folder)

    assert finished_wheel(folder) == wheel


def test_a_wheel_without_a_record_is_a_half_build(folder: NativeFolder) -> None:
    _finished(folder)
    folder.record.unlink()

    assert finished_wheel(folder) is None


def test_a_wheel_that_was_cut_is_not_finished(folder: NativeFolder) -> None:
    _finished(folder).write_bytes(b"whe")

    assert finished_wheel(folder) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}"], ids=["empty", "cut", "a list", "no keys"])
def test_a_spoilt_record_means_build_again(folder: NativeFolder, text: str) -> None:
    _finished(folder)
    folder.record.write_text(text)

    assert finished_wheel(folder) is None
